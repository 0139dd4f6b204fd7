# What completion says of an option, for both programs, in the language they speak.

# By the rule of language_of_user() in lib/program/language.h.
function __referat_in_english
    set -l locale
    for locale in $LC_ALL $LC_MESSAGES $LANG C
        test -n "$locale"; and break
    end
    contains -- $locale C POSIX; and return 1
    for name in (string split : -- "$LANGUAGE") $locale
        switch (string replace --regex '[_.@].*' '' -- $name)
            case en
                return 0
            case da
                return 1
        end
    end
    return 1
end

# One of the two texts.
function __referat_text --argument-names danish english
    if __referat_in_english
        echo $english
    else
        echo $danish
    end
end
