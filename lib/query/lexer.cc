#include "query/lexer.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <utility>

#include "base/limits.h"
#include "base/strings.h"
#include "base/utf8.h"
#include "query/fields.h"

namespace referat::query {

namespace {

struct Character {
  UChar32 code = 0;
  std::size_t length = 0;  // bytes
};

Character character_at(std::string_view text, std::size_t offset) {
  std::size_t next = offset;
  const UChar32 code = next_code_point(text, next);
  return {code, next - offset};
}

// All quotes are alike: Danish „…“, ”…” and »…« open and close with the same characters.
bool is_quote(UChar32 c) {
  return c == '"' || (c >= 0x201C && c <= 0x201F) || c == 0xAB || c == 0xBB;
}

bool is_bracket(UChar32 c) { return c == '(' || c == ')'; }

// What quotes and brackets are worth, by byte offset.
struct Marks {
  std::vector<std::size_t> closing_quote;  // 0: no quote opens here
  std::vector<bool> bracket;               // one of a pair that counts
  bool too_deep = false;
};

std::size_t find_quote(std::string_view query, std::size_t from) {
  while (from < query.size()) {
    const Character c = character_at(query, from);
    if (is_quote(c.code)) return from;
    from += c.length;
  }
  return std::string_view::npos;
}

Marks survey(std::string_view query) {
  Marks marks{std::vector<std::size_t>(query.size()), std::vector<bool>(query.size())};
  std::vector<std::size_t> open;
  for (std::size_t i = 0; i < query.size();) {
    const Character c = character_at(query, i);
    if (is_quote(c.code)) {
      const std::size_t closing = find_quote(query, i + c.length);
      if (closing != std::string_view::npos) {
        marks.closing_quote[i] = closing;
        i = closing + character_at(query, closing).length;
        continue;
      }
    } else if (c.code == '(') {
      open.push_back(i);
    } else if (c.code == ')' && !open.empty()) {
      const bool counts = open.size() <= static_cast<std::size_t>(limits::max_query_depth);
      marks.bracket[open.back()] = marks.bracket[i] = counts;
      marks.too_deep |= !counts;
      open.pop_back();
    }
    i += c.length;
  }
  return marks;
}

// "5" of "NÆR/5", up to the limit; 0 for "NÆR".
std::size_t distance_of(std::string_view text) {
  const auto slash = text.find('/');
  if (slash == std::string_view::npos) return 0;
  std::size_t distance = 0;
  for (const char digit : text.substr(slash + 1)) {
    distance =
        std::min(distance * 10 + static_cast<std::size_t>(digit - '0'), limits::max_near_words + 1);
  }
  return std::max<std::size_t>(distance, 1);
}

// "NÆR", "NEAR", "NÆR/5"
bool is_near(std::string_view text) {
  for (const std::string_view name : {"NÆR", "NAER", "NEAR"}) {
    if (!text.starts_with(name)) continue;
    const std::string_view rest = text.substr(name.size());
    if (rest.empty()) return true;
    return rest.size() > 1 && rest[0] == '/' &&
           rest.find_first_not_of("0123456789", 1) == std::string_view::npos;
  }
  return false;
}

TokenKind word_or_operator(std::string_view text) {
  static constexpr std::array<std::pair<std::string_view, TokenKind>, 6> operators{{
      {"AND", TokenKind::op_and},
      {"OG", TokenKind::op_and},
      {"OR", TokenKind::op_or},
      {"ELLER", TokenKind::op_or},
      {"NOT", TokenKind::op_not},
      {"IKKE", TokenKind::op_not},
  }};
  const auto* found = std::find_if(operators.begin(), operators.end(),
                                   [&](const auto& entry) { return entry.first == text; });
  if (found != operators.end()) return found->second;
  return is_near(text) ? TokenKind::op_near : TokenKind::word;
}

class Lexer {
 public:
  explicit Lexer(std::string_view query) : query_(query), marks_(survey(query)) {}

  LexedQuery run() {
    for (at_ = skip_empty(0); at_ < query_.size(); at_ = skip_empty(at_)) read_token();
    return {std::move(tokens_), marks_.too_deep};
  }

 private:
  [[nodiscard]] bool counts(std::size_t offset, char bracket) const {
    return offset < query_.size() && query_[offset] == bracket && marks_.bracket[offset];
  }

  // Behind blanks, lone quotes and single brackets.
  [[nodiscard]] std::size_t skip_empty(std::size_t offset) const {
    while (offset < query_.size()) {
      const Character c = character_at(query_, offset);
      if (!is_blank(c.code) && !is_lone(c.code, offset)) break;
      offset += c.length;
    }
    return offset;
  }

  [[nodiscard]] bool is_lone(UChar32 c, std::size_t offset) const {
    return (is_quote(c) && marks_.closing_quote[offset] == 0) ||
           (is_bracket(c) && !marks_.bracket[offset]);
  }

  // Where the value of a sign that ends at `offset` begins; npos if no value adjoins.
  [[nodiscard]] std::size_t value_at(std::size_t offset) const {
    while (offset < query_.size()) {
      const Character c = character_at(query_, offset);
      if (is_blank(c.code) || counts(offset, ')')) break;
      if (!is_lone(c.code, offset)) return offset;
      offset += c.length;
    }
    return std::string_view::npos;
  }

  void read_negation(QueryToken& token) {
    if (query_[at_] != '-') return;
    const std::size_t value = value_at(at_ + 1);
    if (value == std::string_view::npos || query_[value] == '-') return;
    token.negated = true;
    at_ = value;
  }

  // The field whose name and colon stand here, and where they end.
  [[nodiscard]] std::pair<Field, std::size_t> field_at(std::size_t offset) const {
    static constexpr std::size_t longest_name = 16;
    const std::string_view head = query_.substr(offset, longest_name + 1);
    const std::size_t colon = head.find(':');
    if (colon == std::string_view::npos) return {Field::none, offset};
    return {field_by_name(head.substr(0, colon)), offset + colon + 1};
  }

  void read_field(QueryToken& token) {
    const auto [field, end] = field_at(at_);
    std::size_t value = value_at(end);
    if (value == std::string_view::npos && may_stand_apart(field)) {
      value = skip_empty(end);
      const bool nothing = value == query_.size() || counts(value, ')') || query_[value] == '-';
      if (nothing || field_at(value).first != Field::none) value = std::string_view::npos;
    }
    if (field == Field::none || value == std::string_view::npos) return;
    token.field = field;
    at_ = value;
  }

  void read_token() {
    QueryToken token{.begin = at_};
    if (!counts(at_, ')')) {
      read_negation(token);
      read_field(token);
    }
    token.value = at_;
    if (counts(at_, '(') || counts(at_, ')')) {
      token.kind = query_[at_] == '(' ? TokenKind::open : TokenKind::close;
      ++at_;
    } else if (marks_.closing_quote[at_] != 0) {
      read_phrase(token);
    } else {
      read_word(token);
    }
    token.end = at_;
    tokens_.push_back(std::move(token));
  }

  void read_phrase(QueryToken& token) {
    const std::size_t closing = marks_.closing_quote[at_];
    token.kind = TokenKind::phrase;
    token.value = at_ + character_at(query_, at_).length;
    token.text = query_.substr(token.value, closing - token.value);
    at_ = closing + character_at(query_, closing).length;
  }

  void read_word(QueryToken& token) {
    const std::size_t begin = at_;
    while (at_ < query_.size()) {
      const Character c = character_at(query_, at_);
      if (is_blank(c.code) || is_quote(c.code) || is_bracket(c.code)) break;
      at_ += c.length;
    }
    token.text = query_.substr(begin, at_ - begin);
    if (token.text == "§") read_paragraph_number(token);
    read_spaced_case_number(token);
    if (token.field == Field::none) drop_colon(token);
    read_operator(token);
  }

  // "titel:" with nothing to look for is the word.
  static void drop_colon(QueryToken& token) {
    if (!token.text.ends_with(':')) return;
    const std::string name = token.text.substr(0, token.text.size() - 1);
    if (field_by_name(name) != Field::none) token.text = name;
  }

  // "OG" is an operator, or the word where a sign before it says so.
  static void read_operator(QueryToken& token) {
    const TokenKind kind = word_or_operator(token.text);
    if (kind == TokenKind::word || !is_text_field(token.field)) return;
    if (token.negated || token.field != Field::none) {
      token.text = lower(token.text);
    } else {
      token.kind = kind;
      if (kind == TokenKind::op_near) token.distance = distance_of(token.text);
    }
  }

  [[nodiscard]] std::size_t end_of_digits(std::size_t offset) const {
    while (offset < query_.size() && is_digit(query_[offset])) ++offset;
    return offset;
  }

  // "15 / 1042" is one word, as "15/1042" is: a year and a running number.
  void read_spaced_case_number(QueryToken& token) {
    static constexpr std::size_t longest_number = 8;
    const std::size_t begin = token.value;
    const std::size_t year = end_of_digits(begin) - begin;
    if (year != 2 && year != 4) return;
    const std::size_t slash = skip_empty(begin + year);
    if (slash == query_.size() || query_[slash] != '/') return;
    const std::size_t number = skip_empty(slash + 1);
    const std::size_t end = end_of_digits(number);
    const bool whole = end == query_.size() || is_blank(character_at(query_, end).code) ||
                       is_bracket(character_at(query_, end).code);
    if (end == number || end - number > longest_number || !whole) return;
    token.text = query_.substr(begin, year);
    token.text += '/';
    token.text += query_.substr(number, end - number);
    at_ = end;
  }

  // "§ 18" is one word, as "§18" is.
  void read_paragraph_number(QueryToken& token) {
    const std::size_t number = skip_empty(at_);
    if (number == query_.size() || !u_isdigit(character_at(query_, number).code)) return;
    at_ = number;
    QueryToken rest{.begin = number, .value = number};
    read_word(rest);
    token.text += rest.text;
  }

  std::string_view query_;
  Marks marks_;
  std::size_t at_ = 0;
  std::vector<QueryToken> tokens_;
};

bool is_operator(const QueryToken& token) {
  return token.kind == TokenKind::op_and || token.kind == TokenKind::op_or ||
         token.kind == TokenKind::op_not || token.kind == TokenKind::op_near;
}

}  // namespace

LexedQuery lex(std::string_view query) {
  LexedQuery lexed = Lexer(query).run();
  // Operators with nothing to join are what was asked for: the word "OG".
  if (std::all_of(lexed.tokens.begin(), lexed.tokens.end(), is_operator)) {
    for (QueryToken& token : lexed.tokens) {
      token.kind = TokenKind::word;
      token.text = lower(token.text);
    }
  }
  return lexed;
}

bool is_operator_name(std::string_view text) { return word_or_operator(text) != TokenKind::word; }

bool is_several_tokens(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    const Character c = character_at(text, i);
    if (is_blank(c.code) || is_quote(c.code) || is_bracket(c.code)) return true;
    i += c.length;
  }
  return false;
}

}  // namespace referat::query
