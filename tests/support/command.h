// Runs a program as a user would: arguments without a shell, output captured.
#pragma once

#include <map>
#include <string>
#include <vector>

namespace referat::test {

struct CommandResult {
  int exit_code = -1;  // 128 + signal if it was killed
  std::string out;
  std::string err;
};

struct CommandOptions {
  std::string input;                               // standard input
  std::map<std::string, std::string> environment;  // added to the test's own
  std::string directory;                           // working folder, empty: the test's own
};

[[nodiscard]] CommandResult run(const std::vector<std::string>& arguments,
                                const CommandOptions& options = {});

}  // namespace referat::test
