#include "query/lexer.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <utility>

#include "base/limits.h"
#include "base/utf8.h"
#include "query/parser.h"

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

bool is_blank(UChar32 c) { return u_isUWhiteSpace(c) || u_charType(c) == U_CONTROL_CHAR; }

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

  void read_field(QueryToken& token) {
    static constexpr std::size_t longest_name = 16;
    const std::string_view head = query_.substr(at_, longest_name + 1);
    const std::size_t colon = head.find(':');
    if (colon == std::string_view::npos) return;
    const Field field = field_by_name(head.substr(0, colon));
    std::size_t value = value_at(at_ + colon + 1);
    // "titel: svømmehal", as people type it. Not where a value may be unreadable: "dato: mandag" is
    // ordinary text.
    if (value == std::string_view::npos && takes_any_value(field)) {
      value = skip_empty(at_ + colon + 1);
      if (value == query_.size() || counts(value, ')')) value = std::string_view::npos;
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
    if (token.begin == token.value) token.kind = word_or_operator(token.text);
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

  static bool takes_any_value(Field field) {
    return field != Field::none && field != Field::year && field != Field::date &&
           field != Field::result;
  }

  static TokenKind word_or_operator(std::string_view text) {
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
    return found == operators.end() ? TokenKind::word : found->second;
  }

  std::string_view query_;
  Marks marks_;
  std::size_t at_ = 0;
  std::vector<QueryToken> tokens_;
};

bool is_operator(const QueryToken& token) {
  return token.kind == TokenKind::op_and || token.kind == TokenKind::op_or ||
         token.kind == TokenKind::op_not;
}

}  // namespace

LexedQuery lex(std::string_view query) {
  LexedQuery lexed = Lexer(query).run();
  // Operators with nothing to join are what was asked for: the word "OG".
  if (std::all_of(lexed.tokens.begin(), lexed.tokens.end(), is_operator)) {
    for (QueryToken& token : lexed.tokens) token.kind = TokenKind::word;
  }
  return lexed;
}

}  // namespace referat::query
