# bash completion for referat-search. Values come from the database: referat-search --values.

# The word as the program gets it: no quotes or backslashes. $ and ` stay as they are.
__referat_plain() {
    local word=$1 result= quote= c i
    for ((i = 0; i < ${#word}; i++)); do
        c=${word:i:1}
        if [[ $c == "$quote" ]]; then
            quote=
        elif [[ -z $quote && $c == [\'\"] ]]; then
            quote=$c
        elif [[ $c == \\ && $quote != \' ]]; then
            i=$((i + 1))
            result+=${word:i:1}
        else
            result+=$c
        fi
    done
    printf '%s' "$result"
}

# The words up to the cursor into the array "words". bash divides them at = and : as well; they
# are put together again where no blank was between.
__referat_words() {
    local rest=${COMP_LINE:0:COMP_POINT} i
    words=()
    for ((i = 0; i <= COMP_CWORD; i++)); do
        local word=${COMP_WORDS[i]}
        [[ $i == "$COMP_CWORD" ]] && word=${rest#"${rest%%[! ]*}"}
        if ((${#words[@]} > 0)) && [[ -n $rest && $rest != [[:blank:]]* ]] &&
            [[ $word == [=:]* || ${words[-1]} == *[=:] ]]; then
            words[-1]+=$word
        else
            words+=("$word")
        fi
        rest=${rest#"${rest%%[![:blank:]]*}"}
        rest=${rest#"$word"}
    done
}

# Offers the lines of standard input that begin with the typed word, in any case, quoted as the
# word is.
__referat_offer() {
    local typed=$1 raw=$2 line
    COMPREPLY=()
    while IFS= read -r line; do
        [[ ${line,,} == "${typed,,}"* ]] || continue
        case $raw in
            \'*) line=${line//\'/\'\\\'\'} ;;
            \"*) line=$(sed 's/[\\"$`]/\\&/g' <<<"$line") ;;
            *) line=$(LC_ALL=C sed 's/[][ \\'"'"'"$`!&|;<>(){}*?~#]/\\&/g' <<<"$line") ;;
        esac
        COMPREPLY+=("$line")
    done
}

__referat_values() {
    local databases=() i
    for ((i = 1; i < ${#words[@]} - 1; i++)); do
        case ${words[i]} in
            -d | --db) databases+=(--db "$(__referat_plain "${words[i + 1]}")") ;;
            --db=*) databases+=(--db "$(__referat_plain "${words[i]#*=}")") ;;
        esac
    done
    referat-search "${databases[@]}" --values "$1" 2>/dev/null | cut -f1
}

# The names of the saved searches.
__referat_saved() {
    local file
    for file in "${XDG_STATE_HOME:-$HOME/.local/state}"/referat/searches/*.json; do
        [[ -e $file ]] && basename "$file" .json
    done
}

_referat_search() {
    local words option raw typed
    __referat_words
    raw=${words[-1]}
    option=
    ((${#words[@]} > 2)) && option=${words[-2]}
    if [[ $raw == --*=* ]]; then
        option=${raw%%=*}
        raw=${raw#*=}
    fi
    typed=$(__referat_plain "$raw")
    COMPREPLY=()
    case $option in
        --center | --body | --year | --month | --case | --municipality | --result | --recommended-by)
            __referat_offer "$typed" "$raw" < <(__referat_values "${option#--}") ;;
        -d | --db)
            compopt -o filenames 2>/dev/null
            mapfile -t COMPREPLY < <(compgen -d -- "$typed") ;;
        --similar)
            compopt -o filenames 2>/dev/null
            mapfile -t COMPREPLY < <(compgen -f -- "$typed") ;;
        --history)
            __referat_offer "$typed" "$raw" < <(__referat_values case) ;;
        --saved)
            __referat_offer "$typed" "$raw" < <(__referat_saved; echo list) ;;
        --save | --forget)
            __referat_offer "$typed" "$raw" < <(__referat_saved) ;;
        --sort)
            __referat_offer "$typed" "$raw" <<<$'relevance\nnewest\noldest' ;;
        --format)
            __referat_offer "$typed" "$raw" <<<$'text\njson\njsonl\ncsv\nhtml' ;;
        --color | --links)
            __referat_offer "$typed" "$raw" <<<$'auto\nalways\nnever' ;;
        --facets)
            local before=
            [[ $typed == *,* ]] && before=${typed%,*},
            __referat_offer "$typed" "$raw" < <(printf "$before%s\n" year month center case body \
                municipality result recommended_by) ;;
        --values)
            __referat_offer "$typed" "$raw" < <(printf '%s\n' year month center case body \
                municipality result recommended-by) ;;
        --pager)
            mapfile -t COMPREPLY < <(compgen -c -- "$typed") ;;
        --since | --until | --limit | -n | --offset | --show) ;;
        *)
            [[ $raw == -* ]] || return
            mapfile -t COMPREPLY < <(compgen -W '--db --year --month --center --recommended-by
                --case --body --municipality --result --since --until --limit --offset --sort
                --facets --no-facets --format --color --links --pager --no-pager --show --values
                --history --similar --cite --decisions --open --timeline --coverage --save --saved
                --since-last --forget --explain --interactive --help --version' -- "$raw") ;;
    esac
    # bash replaces only what stands behind the last = or :
    local kept=${words[-1]%"${COMP_WORDS[COMP_CWORD]}"} i
    [[ ${COMP_WORDS[COMP_CWORD]} == [=:] ]] && kept=${words[-1]}
    [[ ${words[-1]} == --*=* ]] && kept=${kept#*=}
    for i in "${!COMPREPLY[@]}"; do
        [[ ${COMPREPLY[i],,} == "${kept,,}"* ]] && COMPREPLY[i]=${COMPREPLY[i]:${#kept}}
    done
}

complete -F _referat_search referat-search
