#include "query/leaf_reader.h"

#include "base/limits.h"
#include "base/messages.h"
#include "base/strings.h"
#include "base/utf8.h"
#include "query/date_range.h"
#include "query/fields.h"
#include "query/query_error.h"
#include "query/typed_word.h"
#include "query/typing_hints.h"

namespace referat::query {

namespace {

bool has_word_character(std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (!is_trail_byte(text[i]) && word_character_at(text, i)) return true;
  }
  return false;
}

std::size_t letters_of(std::string_view text) {
  std::size_t letters = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (!is_trail_byte(text[i]) && word_character_at(text, i)) ++letters;
  }
  return letters;
}

// What "indkøb*" begins with; empty if the text is no wildcard.
std::string_view beginning(std::string_view text) {
  text = without_punctuation(text);
  if (!text.ends_with('*')) return {};
  text.remove_suffix(1);
  return is_beginning_of_word(text) ? text : std::string_view();
}

}  // namespace

void LeafReader::read_date(const QueryToken& token, Node& node) const {
  if (!parse_date_range(token.text, node.first, node.last, today_)) {
    throw QueryError(query_, token.value, node.field, token.text);
  }
  node.kind = NodeKind::date;
}

void LeafReader::read_word(const QueryToken& token, Node& node) {
  node.kind = NodeKind::word;
  const std::string_view start = beginning(token.text);
  if (!start.empty()) {
    node.text = is_operator_name(start) ? lower(start) : std::string(start);
    if (letters_of(start) >= limits::min_wildcard_letters) {
      node.kind = NodeKind::wildcard;
      return;
    }
    add_once(notes_, tr("»{}*« har færre end {} bogstaver før stjernen og er læst som ordet »{}«.",
                        start, limits::min_wildcard_letters, start));
  } else if (auto hint = word_hint(token.text)) {
    add_once(hints_, std::move(*hint));
  }
}

Node LeafReader::read(const QueryToken& token, Field field) {
  Node node{.field = field, .text = token.text, .begin = token.begin, .end = token.end};
  if (is_date_field(field)) {
    read_date(token, node);
  } else if (is_text_field(field)) {
    if (!has_word_character(token.text)) return {};
    node.kind = NodeKind::phrase;
    if (token.kind == TokenKind::word) {
      read_word(token, node);
    } else if (auto hint = phrase_hint(token.text)) {
      add_once(hints_, std::move(*hint));
    }
  } else {
    const auto value = field_value(field, token.text);
    if (!value) throw QueryError(query_, token.value, field, token.text);
    if (!has_word_character(*value)) return {};
    node.kind = NodeKind::filter;
    node.text = *value;
  }
  return node;
}

}  // namespace referat::query
