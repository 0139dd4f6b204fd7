// Query text → tokens: words, phrases, brackets, operators, with the signs that stand before them.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "query/fields.h"

namespace referat::query {

enum class TokenKind { word, phrase, open, close, op_and, op_or, op_not, op_near };

struct QueryToken {
  TokenKind kind = TokenKind::word;
  std::string text{};         // of a word as typed, of a phrase without its quotes
  bool negated = false;       // "-" before a word, phrase or opening bracket
  Field field = Field::none;  // "titel:" before it
  std::size_t distance = 0;   // of "NÆR/5"; 0 for "NÆR" alone
  std::size_t begin = 0;      // bytes of the query, signs included
  std::size_t value = 0;      // where the text begins
  std::size_t end = 0;
};

struct LexedQuery {
  std::vector<QueryToken> tokens;
  bool too_deep = false;  // brackets beyond limits::max_query_depth were left out
};

// Any valid UTF-8. Every opening bracket has its closing one in the list; single ones and lone
// quotes are left out.
[[nodiscard]] LexedQuery lex(std::string_view query);

// "OG", "NÆR/5" …: in small letters it is a word.
[[nodiscard]] bool is_operator_name(std::string_view text);

// The text has characters that end a word or begin another token: it must stand in quotes.
[[nodiscard]] bool is_several_tokens(std::string_view text);

}  // namespace referat::query
