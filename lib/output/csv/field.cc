#include "output/csv/field.h"

#include "base/strings.h"
#include "base/terminal_safe.h"

namespace referat::output {

namespace {

std::string without_formula(const std::string& text) {
  const bool formula = !text.empty() && std::string_view("=+-@").find(text[0]) != text.npos;
  return formula ? "'" + text : text;
}

std::string quoted(const std::string& text) {
  if (text.find_first_of(",;\"") == text.npos && trim(text) == text) return text;
  std::string result = "\"";
  for (const char c : text) {
    if (c == '"') result += '"';
    result += c;
  }
  return result + '"';
}

}  // namespace

std::string csv_field(std::string_view text) {
  return quoted(without_formula(terminal_safe(text)));
}

}  // namespace referat::output
