#include "minutes/naming.h"

#include <cstddef>

#include "base/messages.h"
#include "base/utf8.h"

namespace referat::minutes {

std::string quoted_beginning(const std::string& text) {
  constexpr std::size_t enough = 60;  // bytes
  if (text.size() <= enough) return "»" + text + "«";
  return "»" + text.substr(0, code_point_begin(text, enough)) + "…«";
}

std::string name_of(const AgendaItem& item) {
  const std::string title = quoted_beginning(item.title);
  return item.number ? tr("punkt {}, {}", *item.number, title) : title;
}

}  // namespace referat::minutes
