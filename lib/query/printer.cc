#include <fmt/format.h>

#include <string>

#include "query/parser.h"

namespace referat::query {

namespace {

bool whole_months(const Node& node) {
  Date next = node.last;
  ++next.day;
  return node.first.day == 1 && !next.valid();
}

// The shortest text for one end of a period: its year, month or day.
std::string end_of_period(const Node& node, const Date& date) {
  if (!whole_months(node)) return date.iso();
  const bool whole_years = node.first.month == 1 && node.last.month == 12;
  return whole_years ? fmt::format("{:04}", date.year) : date.iso().substr(0, 7);
}

std::string period_text(const Node& node) {
  const bool open_begin = node.first == Date{1800, 1, 1};
  const bool open_end = node.last == Date{2199, 12, 31};
  const std::string from = open_begin ? "" : end_of_period(node, node.first);
  const std::string to = open_end ? "" : end_of_period(node, node.last);
  return from == to ? from : from + ".." + to;
}

std::string with_field(const Node& node, const std::string& value) {
  if (node.field == Field::none) return value;
  return fmt::format("{}:{}", field_name(node.field), value);
}

std::string quoted_if_several(const std::string& text) {
  return text.find_first_of(" ()") == std::string::npos ? text : '"' + text + '"';
}

std::string child_text(const Node& node) {
  const bool compound =
      node.kind == NodeKind::all || node.kind == NodeKind::any || node.kind == NodeKind::except;
  return compound ? '(' + to_text(node) + ')' : to_text(node);
}

std::string joined(const std::vector<Node>& children, std::string_view separator) {
  std::string text;
  for (const Node& child : children) {
    if (!text.empty()) text += separator;
    text += child_text(child);
  }
  return text;
}

std::string except_text(const Node& node) {
  const Node& wanted = node.children[0];
  std::string unwanted = "IKKE " + child_text(node.children[1]);
  if (wanted.kind == NodeKind::empty) return unwanted;
  // "a b IKKE c" needs no brackets around "a b": IKKE binds its own word only.
  return (wanted.kind == NodeKind::all ? to_text(wanted) : child_text(wanted)) + ' ' + unwanted;
}

}  // namespace

std::string to_text(const Node& node) {
  switch (node.kind) {
    case NodeKind::empty:
      return {};
    case NodeKind::word:
      return with_field(node, node.text);
    case NodeKind::phrase:
      return with_field(node, '"' + node.text + '"');
    case NodeKind::all:
      return joined(node.children, " ");
    case NodeKind::any:
      return joined(node.children, " ELLER ");
    case NodeKind::except:
      return except_text(node);
    case NodeKind::date:
      return with_field(node, quoted_if_several(period_text(node)));
    case NodeKind::filter:
      return with_field(node, quoted_if_several(node.text));
  }
  return {};
}

}  // namespace referat::query
