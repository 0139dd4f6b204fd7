# fish completion for referat-index.

complete -c referat-index -s d -l db -x -a '(__fish_complete_directories)' -d Databasen
complete -c referat-index -l centers -r -d 'Registret over centre'
complete -c referat-index -l municipality -x -d 'Kommunen, når dokumenterne ikke nævner den'
complete -c referat-index -l rebuild -d 'Byg databasen forfra'
complete -c referat-index -l prune -d 'Fjern dokumenter, hvis filer ikke findes mere'
complete -c referat-index -l parse -d 'Vis, hvordan dokumenterne læses'
complete -c referat-index -l progress -x -a 'auto always never' -d Fremdrift
complete -c referat-index -s q -l quiet -d 'Kun fejl'
complete -c referat-index -s v -l verbose -d 'Nævn hver fil'
complete -c referat-index -s h -l help -d Hjælp
complete -c referat-index -l version -d Version
