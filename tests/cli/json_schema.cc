#include "cli/json_schema.h"

#include <vector>

#include "support/command.h"

namespace referat::test {

std::string schema_errors(const std::string& text, const std::string& schema, bool line_by_line) {
  const std::string source = REFERAT_SOURCE_DIR;
  std::vector<std::string> command{
      "/usr/bin/python3", "-W", "ignore", source + "/tests/cli/validate_json.py", source, schema};
  if (line_by_line) command.emplace_back("--lines");
  const auto result = run(command, {.input = text, .environment = {}, .directory = {}});
  return result.exit_code == 0 ? "" : "invalid: " + result.err;
}

}  // namespace referat::test
