// The shells' completion as an installation has it: the scripts of the project, the programs in the
// path.
#pragma once

#include <map>
#include <string>

#include "support/command.h"

namespace referat::test {

// False, with a warning that something is skipped, where the shell isn't there.
[[nodiscard]] bool installed(const std::string& shell);

// The path of a file of the project, quoted for a shell.
[[nodiscard]] std::string project_file(const std::string& name);

// Runs a script in UTF-8, with the environment added or set otherwise; in a home of its own,
// without anybody's settings and without what other shells write there at the same time.
[[nodiscard]] CommandResult in_shell(const std::string& shell, const std::string& script,
                                     const std::map<std::string, std::string>& environment = {});

// Commands that let fish and zsh find the functions of the completions.
[[nodiscard]] std::string find_fish_functions();
[[nodiscard]] std::string find_zsh_functions();

}  // namespace referat::test
