# fish completion for referat-index.

complete -c referat-index -s d -l db -x -a '(__fish_complete_directories)' \
    -d (__referat_text Databasen 'The database')
complete -c referat-index -l centers -r \
    -d (__referat_text 'Registret over centre' 'The register of centers')
complete -c referat-index -l municipality -x \
    -d (__referat_text 'Kommunen, når dokumenterne ikke nævner den' \
        "The municipality, where documents don't name it")
complete -c referat-index -l rebuild \
    -d (__referat_text 'Byg databasen forfra' 'Build the database from scratch')
complete -c referat-index -l prune \
    -d (__referat_text 'Fjern dokumenter, hvis filer ikke findes mere' \
        'Remove documents whose files have vanished')
complete -c referat-index -l share \
    -d (__referat_text 'Lad alle på maskinen læse databasen' \
        'Let everybody on this machine read the database')
complete -c referat-index -l parse \
    -d (__referat_text 'Vis, hvordan dokumenterne læses' 'Show how documents are read')
complete -c referat-index -l suggest-centers \
    -d (__referat_text 'Skriv rækker til centerregistret' 'Print rows for the register of centers')
complete -c referat-index -l progress -x -a 'auto always never' \
    -d (__referat_text Fremdrift Progress)
complete -c referat-index -s q -l quiet -d (__referat_text 'Kun fejl' 'Errors only')
complete -c referat-index -s v -l verbose -d (__referat_text 'Nævn hver fil' 'Name each file')
complete -c referat-index -s h -l help -d (__referat_text Hjælp Help)
complete -c referat-index -l version -d Version
