#include "index/schema.h"

#include <unicode/utf8.h>

#include "base/limits.h"
#include "base/strings.h"

namespace referat::index {

std::string term(std::string_view prefix, std::string_view value) {
  std::string result(prefix);
  result += value;
  if (result.size() > limits::max_term_bytes) {
    std::size_t end = limits::max_term_bytes;
    while (U8_IS_TRAIL(static_cast<unsigned char>(result[end]))) --end;
    result.resize(end);
  }
  return result;
}

std::string stem_prefix(std::string_view prefix) { return "Z" + std::string(prefix); }

std::string folded_name(std::string_view name) { return lower(collapse_blanks(name)); }

}  // namespace referat::index
