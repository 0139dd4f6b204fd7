#include "output/csv/field.h"

#include <algorithm>
#include <array>

#include "base/strings.h"
#include "base/terminal_safe.h"

namespace referat::output {

namespace {

// Spreadsheets for Chinese and Japanese read the wide ones alike.
using Signs = std::array<std::string_view, 4>;
constexpr Signs formula_signs{"=", "@", "＝", "＠"};
constexpr Signs number_signs{"+", "-", "＋", "－"};

bool begins_with_one_of(std::string_view text, const Signs& signs) {
  return std::any_of(signs.begin(), signs.end(),
                     [&](std::string_view sign) { return text.starts_with(sign); });
}

// Quotes before the sign don't keep a spreadsheet from calculating, nor, some say, do blanks; with
// a blank before it a minus is prose: "-76 t. kr. i 2018; -173 t. kr. i 2019".
bool begins_formula(std::string_view text) {
  const auto begin = text.find_first_not_of(" \"");
  if (begin == std::string_view::npos) return false;
  const std::string_view rest = text.substr(begin);
  if (begins_with_one_of(rest, formula_signs)) return true;
  const bool blank_before = text.substr(0, begin).find(' ') != std::string_view::npos;
  return !blank_before && begins_with_one_of(rest, number_signs);
}

// A cell begins with the field and, where the spreadsheet splits at semicolons as Danish ones do,
// or at tabs, behind each of these.
std::string without_formulas(std::string_view text) {
  std::string result;
  bool cell_begins = true;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (cell_begins && begins_formula(text.substr(at))) result += '\'';
    cell_begins = text[at] == ';' || text[at] == '\t';
    result += text[at];
  }
  return result;
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
  return quoted(terminal_safe(without_formulas(text)));
}

}  // namespace referat::output
