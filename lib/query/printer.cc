#include "query/printer.h"

#include <fmt/format.h>

#include <algorithm>
#include <span>

#include "base/limits.h"
#include "base/messages.h"
#include "base/strings.h"
#include "query/date_range.h"
#include "query/fields.h"
#include "query/lexer.h"
#include "query/period.h"

namespace referat::query {

namespace {

bool whole_months(const Date& first, const Date& last) {
  Date next = last;
  ++next.day;
  return first.day == 1 && !next.valid();
}

std::string with_field(const Node& node, const std::string& value) {
  if (node.field == Field::none) return value;
  return fmt::format("{}:{}", tr(field_name(node.field)), value);
}

// Of a filter: where the parser has put a word of its own for what was typed, its translation.
std::string value_text(const Node& node) {
  const bool own = node.field == Field::doc_type || node.field == Field::closed;
  return own ? tr(node.text) : node.text;
}

std::string quoted_if_several(const std::string& text) {
  return is_several_tokens(text) ? '"' + text + '"' : text;
}

std::string child_text(const Node& node) {
  const bool compound =
      node.kind == NodeKind::all || node.kind == NodeKind::any || node.kind == NodeKind::except;
  return compound ? '(' + to_text(node) + ')' : to_text(node);
}

// A word that a date before it would take for the other end of a range.
bool may_end_range(const Node& node) {
  if (node.kind != NodeKind::word || node.field != Field::none) return false;
  return node.text == "til" || node.text == "to" || !word_character_at(node.text, 0);
}

// Side by side they are one word: "19/" and "8", typed as 19/ (8), are no case number, and neither
// are år:2018 and "/1042".
bool is_one_word(const Node& node, const Node& next) {
  return next.kind == NodeKind::word && lex(to_text(node) + ' ' + to_text(next)).tokens.size() == 1;
}

// What is printed without brackets around it begins, or ends, with a word of its own.
const Node& first_leaf(const Node& node) {
  return node.kind == NodeKind::near ? node.children.front() : node;
}
const Node& last_leaf(const Node& node) {
  return node.kind == NodeKind::near ? node.children.back() : node;
}

// Words behind a date that make another one with it, as the parser takes them: 2018-01 and
// "maj 2010" are the time from 2018 to 1 May 2010.
bool reads_on(const Node& date, std::span<const Node> next) {
  std::string text = period_text(date.first, date.last);
  for (const Node& node : next.first(std::min(next.size(), limits::max_date_words - 1))) {
    const Node& word = first_leaf(node);
    if (word.kind != NodeKind::word || word.field != Field::none) return false;
    text += ' ' + word.text;
    Date first;
    Date last;
    if (parse_date_range(text, first, last, {})) return true;
    if (&word != &node) return false;  // NÆR stands behind it
  }
  return false;
}

bool takes_in(const Node& node, std::span<const Node> next) {
  const Node& last = last_leaf(node);
  const Node& first = first_leaf(next.front());
  if (!last.children.empty() || !first.children.empty()) return false;
  if (last.kind == NodeKind::date && (may_end_range(first) || reads_on(last, next))) return true;
  return is_one_word(last, first);
}

std::string joined(const std::vector<Node>& children, std::string_view separator) {
  std::string text;
  std::span<const Node> next = children;
  for (const Node& child : children) {
    next = next.subspan(1);
    const bool apart = !next.empty() && takes_in(child, next);
    if (&child != &children.front()) text += separator;
    text += apart ? '(' + to_text(child) + ')' : child_text(child);
  }
  return text;
}

// A chain within a field stands in brackets: titel:(a NÆR/5 b). Where a word of it might be read as
// a field or sign of its own, each has the field: titel:a NÆR/5 titel:x:y.
std::string near_text(const Node& node) {
  const bool brackets =
      std::none_of(node.children.begin(), node.children.end(), [](const Node& child) {
        return child.text.starts_with('-') || child.text.find(':') != std::string::npos;
      });
  std::string text;
  for (std::size_t i = 0; i < node.children.size(); ++i) {
    if (i > 0) text += fmt::format(" {}/{} ", tr("NÆR"), node.distances[i - 1]);
    Node operand = node.children[i];
    if (brackets) operand.field = Field::none;
    text += to_text(operand);
  }
  return node.field == Field::none || !brackets ? text : with_field(node, '(' + text + ')');
}

std::string except_text(const Node& node) {
  const Node& wanted = node.children[0];
  const Node& other = node.children[1];
  const bool chain = other.kind == NodeKind::near && other.field == Field::none;
  std::string unwanted =
      tr("IKKE") + " " + (chain ? '(' + to_text(other) + ')' : child_text(other));
  if (wanted.kind == NodeKind::empty) return unwanted;
  // "a b IKKE c" needs no brackets around "a b": IKKE binds its own word only.
  return (wanted.kind == NodeKind::all ? to_text(wanted) : child_text(wanted)) + ' ' + unwanted;
}

}  // namespace

std::string period_text(const Date& first, const Date& last) {
  // The shortest text that says it: years, months or days.
  const bool months = whole_months(first, last);
  const bool years = months && first.month == 1 && last.month == 12;
  const std::size_t length = years ? 4 : months ? 7 : std::string::npos;
  const bool everything = first == calendar_begin && last == calendar_end;
  const std::string from =
      first == calendar_begin && !everything ? "" : first.iso().substr(0, length);
  const std::string to = last == calendar_end && !everything ? "" : last.iso().substr(0, length);
  return from == to ? from : from + ".." + to;
}

std::string to_text(const Node& node) {
  switch (node.kind) {
    case NodeKind::empty:
      return {};
    case NodeKind::word:
      return with_field(node, node.text);
    case NodeKind::phrase:
      return with_field(node, '"' + node.text + '"');
    case NodeKind::wildcard:
      return with_field(node, node.text + '*');
    case NodeKind::near:
      return near_text(node);
    case NodeKind::all:
      return joined(node.children, " ");
    case NodeKind::any:
      return joined(node.children, " " + tr("ELLER") + " ");
    case NodeKind::except:
      return except_text(node);
    case NodeKind::date:
      return with_field(node, period_text(node.first, node.last));
    case NodeKind::filter:
      return with_field(node, quoted_if_several(value_text(node)));
  }
  return {};
}

}  // namespace referat::query
