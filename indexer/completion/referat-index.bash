# bash completion for referat-index.

_referat_index() {
    local word=$2 option=$3
    if [[ ${COMP_WORDS[COMP_CWORD]} == = ]]; then
        word=
        option=${COMP_WORDS[COMP_CWORD - 1]}
    elif [[ $option == = ]]; then
        option=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    COMPREPLY=()
    case $option in
        --municipality) return ;;
        --progress)
            mapfile -t COMPREPLY < <(compgen -W 'auto always never' -- "$word")
            return ;;
        -d | --db)
            compopt -o filenames 2>/dev/null
            mapfile -t COMPREPLY < <(compgen -d -- "$word")
            return ;;
    esac
    if [[ $word == -* && $option != --centers ]]; then
        mapfile -t COMPREPLY < <(compgen -W '--db --centers --municipality --rebuild --prune --share
            --parse --suggest-centers --progress --quiet --verbose --help --version' -- "$word")
    else
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -f -- "$word")
    fi
}

complete -F _referat_index referat-index
