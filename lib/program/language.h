// The user's language, from the environment.
#pragma once

#include "base/messages.h"

namespace referat::program {

// By gettext's rule: the locale is the first of $LC_ALL, $LC_MESSAGES and $LANG that isn't empty;
// the languages of $LANGUAGE come before it, unless it is C or POSIX. The first of them that is
// English or Danish counts; Danish if none is. The locale needn't be installed.
[[nodiscard]] Language language_of_user();

// From here on tr() speaks the user's language. To be called first in main.
void use_language_of_user();

}  // namespace referat::program
