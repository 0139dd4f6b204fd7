# fish completion for referat-search. Values come from the database: referat-search --values.

function __referat_values
    set -l words (commandline -opc)
    set -l databases
    for i in (seq 2 (count $words))
        switch $words[$i]
            case -d --db
                test $i -lt (count $words); and set -a databases --db $words[(math $i + 1)]
            case '--db=*'
                set -a databases --db (string replace -- --db= '' $words[$i])
        end
    end
    referat-search $databases --values $argv[1] 2>/dev/null
end

function __referat_saved
    set -l state $XDG_STATE_HOME
    test -n "$state"; or set state ~/.local/state
    for file in $state/referat/searches/*.json
        basename $file .json
    end
end

complete -c referat-search -f
complete -c referat-search -s d -l db -x -a '(__fish_complete_directories)' -d 'Database'
for kind in year month center recommended-by case body municipality result
    complete -c referat-search -l $kind -x -k -a "(__referat_values $kind)" -d Filter
end
complete -c referat-search -l since -x -d 'Fra og med en dato'
complete -c referat-search -l until -x -d 'Til og med en dato'
complete -c referat-search -s n -l limit -x -d 'Hvor mange punkter'
complete -c referat-search -l offset -x -d 'Spring over'
complete -c referat-search -l sort -x -a 'relevance newest oldest' -d Rækkefølge
complete -c referat-search -l facets -x -d 'Hvad der tælles' \
    -a '(__fish_append , year month center case body municipality result recommended_by)'
complete -c referat-search -l no-facets -d 'Tæl ikke'
complete -c referat-search -l format -x -a 'text json jsonl csv html' -d 'Hvordan svaret skrives'
complete -c referat-search -l color -x -a 'auto always never' -d Farver
complete -c referat-search -l links -x -a 'auto always never' -d 'Links til filerne'
complete -c referat-search -l pager -x -a '(__fish_complete_command)' -d Sideviser
complete -c referat-search -l no-pager -d 'Uden sideviser'
complete -c referat-search -l show -x -d 'Læs et punkt'
complete -c referat-search -l values -x -d 'Hvad der findes' \
    -a 'year month center case body municipality result recommended-by'
complete -c referat-search -l history -x -k -a '(__referat_values case)' -d 'En sag gennem alle møder'
complete -c referat-search -l similar -r -d 'Punkter, der ligner'
complete -c referat-search -l cite -d 'Henvisninger til at citere'
complete -c referat-search -l decisions -d 'Beslutningerne om emnet'
complete -c referat-search -l open -d 'Udskudt og ikke afgjort siden'
complete -c referat-search -l timeline -d 'Emnet år for år'
complete -c referat-search -l coverage -d 'Hvad databasen har og mangler'
complete -c referat-search -l save -x -a '(__referat_saved)' -d 'Gem søgningen'
complete -c referat-search -l saved -x -a 'list (__referat_saved)' -d 'En gemt søgning igen'
complete -c referat-search -l since-last -d 'Det, der er kommet til siden sidst'
complete -c referat-search -l forget -x -a '(__referat_saved)' -d 'Fjern en gemt søgning'
complete -c referat-search -l explain -d 'Hvorfor punkterne er fundet'
complete -c referat-search -s i -l interactive -d 'Skriv, vælg og læs på skærmen'
complete -c referat-search -s h -l help -d Hjælp
complete -c referat-search -l version -d Version
