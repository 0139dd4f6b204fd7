#include "database/schema.h"

#include <fmt/format.h>

#include "base/limits.h"
#include "base/strings.h"
#include "base/utf8.h"

namespace referat::database {

std::string term(std::string_view prefix, std::string_view value) {
  std::string result(prefix);
  result += value;
  if (result.size() > limits::max_term_bytes) {
    result.resize(code_point_begin(result, limits::max_term_bytes));
  }
  return result;
}

std::string field_prefix(std::string_view kind, std::string_view field) {
  std::string prefix(kind);
  return prefix += field;
}

std::string folded_name(std::string_view name) { return lower(collapse_blanks(name)); }

std::string slot_date(const Date& date) {
  return fmt::format("{:04}{:02}{:02}", date.year, date.month, date.day);
}

}  // namespace referat::database
