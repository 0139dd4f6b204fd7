#include "output/html/text.h"

#include <cstdint>

#include "base/strings.h"
#include "base/terminal_safe.h"
#include "base/utf8.h"

namespace referat::output {

namespace {

constexpr bool is_noncharacter(std::int32_t c) {
  return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
}

void append_escaped(std::string& html, std::int32_t c) {
  switch (c) {
    case '&':
      html += "&amp;";
      break;
    case '<':
      html += "&lt;";
      break;
    case '>':
      html += "&gt;";
      break;
    case '"':
      html += "&quot;";
      break;
    case '\'':
      html += "&#39;";
      break;
    default:
      append_code_point(html, is_noncharacter(c) ? 0xFFFD : c);
  }
}

}  // namespace

std::string html_text(std::string_view text) {
  const std::string safe = terminal_safe(text);  // valid UTF-8
  std::string html;
  for (std::size_t at = 0; at < safe.size();) append_escaped(html, next_code_point(safe, at));
  return html;
}

std::string html_lines(std::string_view text) {
  std::string html;
  for (const std::string_view line : split(text, '\n')) {
    if (trim(line).empty()) continue;
    html += (html.empty() ? "" : "<br/>") + html_text(trim(line));
  }
  return html;
}

std::string shortened(std::string_view text, std::size_t bytes) {
  if (text.size() <= bytes) return std::string(text);
  std::string_view head = text.substr(0, code_point_begin(text, bytes));
  const auto blank = head.find_last_of(" \n");
  if (blank != std::string_view::npos) head = head.substr(0, blank);
  return std::string(trim(head)) + " …";
}

}  // namespace referat::output
