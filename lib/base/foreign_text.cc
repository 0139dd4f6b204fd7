#include "base/foreign_text.h"

#include "base/terminal_safe.h"
#include "base/utf8.h"

namespace referat {

std::string foreign_text(std::string_view text, std::size_t most) {
  const std::size_t end = text.size() > most ? code_point_begin(text, most) : text.size();
  return terminal_safe(text.substr(0, end)) + (end < text.size() ? "…" : "");
}

}  // namespace referat
