// JSON against the schemas that the programs come with.
#pragma once

#include <string>

namespace referat::test {

// Empty if the text is valid, else what is wrong with it.
[[nodiscard]] std::string schema_errors(const std::string& text, const std::string& schema,
                                        bool line_by_line = false);

}  // namespace referat::test
