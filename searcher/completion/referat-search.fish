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
complete -c referat-search -l since -x \
    -d (__referat_text 'Fra og med en dato' 'From a date, included')
complete -c referat-search -l until -x \
    -d (__referat_text 'Til og med en dato' 'Until a date, included')
complete -c referat-search -s n -l limit -x \
    -d (__referat_text 'Hvor mange punkter' 'How many items')
complete -c referat-search -l offset -x -d (__referat_text 'Spring over' 'Skip so many')
complete -c referat-search -l sort -x -a 'relevance newest oldest' \
    -d (__referat_text Rækkefølge Order)
complete -c referat-search -l facets -x -d (__referat_text 'Hvad der tælles' 'What to count') \
    -a '(__fish_append , year month center case body municipality result recommended_by)'
complete -c referat-search -l no-facets -d (__referat_text 'Tæl ikke' 'Count nothing')
complete -c referat-search -l format -x -a 'text json jsonl csv html' \
    -d (__referat_text 'Hvordan svaret skrives' 'How the answer is written')
complete -c referat-search -l color -x -a 'auto always never' -d (__referat_text Farver Colours)
complete -c referat-search -l links -x -a 'auto always never' \
    -d (__referat_text 'Links til filerne' 'Links to the files')
complete -c referat-search -l pager -x -a '(__fish_complete_command)' \
    -d (__referat_text Sideviser Pager)
complete -c referat-search -l no-pager -d (__referat_text 'Uden sideviser' 'Without a pager')
complete -c referat-search -l show -x -d (__referat_text 'Læs et punkt' 'Read one item')
complete -c referat-search -l values -x \
    -d (__referat_text 'Hvad der findes' 'What the database has') \
    -a 'year month center case body municipality result recommended-by'
complete -c referat-search -l history -x -k -a '(__referat_values case)' \
    -d (__referat_text 'En sag gennem alle møder' 'One case through all meetings')
complete -c referat-search -l similar -r \
    -d (__referat_text 'Punkter, der ligner' 'Items about the same thing')
complete -c referat-search -l cite \
    -d (__referat_text 'Henvisninger til at citere' 'References to quote')
complete -c referat-search -l decisions \
    -d (__referat_text 'Beslutningerne om emnet' 'The decisions on the topic')
complete -c referat-search -l open \
    -d (__referat_text 'Udskudt og ikke afgjort siden' 'Postponed and not decided since')
complete -c referat-search -l timeline \
    -d (__referat_text 'Emnet år for år' 'The topic year by year')
complete -c referat-search -l coverage \
    -d (__referat_text 'Hvad databasen har og mangler' 'What the database holds and lacks')
complete -c referat-search -l save -x -a '(__referat_saved)' \
    -d (__referat_text 'Gem søgningen' 'Save the search')
complete -c referat-search -l saved -x -a 'list (__referat_saved)' \
    -d (__referat_text 'En gemt søgning igen' 'A saved search again')
complete -c referat-search -l since-last \
    -d (__referat_text 'Det, der er kommet til siden sidst' 'What has come in since the last time')
complete -c referat-search -l forget -x -a '(__referat_saved)' \
    -d (__referat_text 'Fjern en gemt søgning' 'Remove a saved search')
complete -c referat-search -l explain \
    -d (__referat_text 'Hvorfor punkterne er fundet' 'Why the items were found')
complete -c referat-search -s i -l interactive \
    -d (__referat_text 'Skriv, vælg og læs på skærmen' 'Type, choose and read on the screen')
complete -c referat-search -s h -l help -d (__referat_text Hjælp Help)
complete -c referat-search -l version -d Version
