#include "query/parser.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "base/limits.h"
#include "base/strings.h"
#include "base/utf8.h"
#include "domain/outcome.h"
#include "query/lexer.h"
#include "query/query_error.h"

namespace referat::query {

namespace {

// Broken UTF-8 becomes U+FFFD; what is beyond the limit is cut off.
std::string readable(std::string_view query, std::vector<std::string>& notes) {
  std::string text = valid_utf8(query);
  if (text.size() > limits::max_query_bytes) {
    text.resize(code_point_begin(text, limits::max_query_bytes));
  }
  if (query.size() > limits::max_query_bytes) {
    notes.push_back(fmt::format("Søgningen er længere end {} bytes; resten er udeladt.",
                                limits::max_query_bytes));
  }
  return text;
}

bool is_date_field(Field field) { return field == Field::year || field == Field::date; }

bool is_text_field(Field field) {
  return field == Field::none || field == Field::title || field == Field::decision ||
         field == Field::recommendation || field == Field::attachment ||
         field == Field::participant;
}

// An item has one date and one body: words in a row within brackets are one value,
// dato:(nov 2018 ELLER dec 2018).
bool takes_several_words(Field field) {
  return is_date_field(field) || field == Field::body || field == Field::municipality ||
         field == Field::result;
}

bool has_word_character(std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (!is_trail_byte(text[i]) && word_character_at(text, i)) return true;
  }
  return false;
}

// "word*", "*word", "NÆR/5": in the contract, but not built yet.
// "-n5", which other programs take for an option with its value.
bool is_glued_limit(const QueryToken& token) {
  return token.negated && token.kind == TokenKind::word && token.text.size() > 1 &&
         token.text[0] == 'n' && token.text.find_first_not_of("0123456789", 1) == std::string::npos;
}

bool is_near(const QueryToken& token) {
  if (token.kind != TokenKind::word) return false;
  const std::string& text = token.text;
  for (const std::string_view near : {"NÆR/", "NEAR/"}) {
    const std::size_t digits = near.size();
    if (text.starts_with(near) && text.size() > digits &&
        text.find_first_not_of("0123456789", digits) == std::string::npos) {
      return true;
    }
  }
  return false;
}

bool is_unbuilt_syntax(const QueryToken& token) {
  const std::string& text = token.text;
  const bool starred = text.starts_with('*') || text.ends_with('*');
  return is_near(token) || (token.kind == TokenKind::word && starred && has_word_character(text));
}

// Recursion goes one step down for each pair of brackets, of which the lexer leaves
// limits::max_query_depth at most within each other.
class Parser {
 public:
  Parser(std::string_view query, std::vector<QueryToken> tokens)
      : query_(query), tokens_(std::move(tokens)) {}

  Node run() { return any_of(Field::none); }
  [[nodiscard]] bool too_many_leaves() const { return too_many_leaves_; }

 private:
  [[nodiscard]] bool at(TokenKind kind) const {
    return next_ < tokens_.size() && tokens_[next_].kind == kind;
  }

  // Joins, without a level of its own for one child or for children of the same kind.
  static Node joined(NodeKind kind, std::vector<Node> nodes) {
    if (nodes.empty()) return {};
    if (nodes.size() == 1) return std::move(nodes[0]);
    Node result{.kind = kind, .begin = nodes.front().begin, .end = nodes.back().end};
    for (Node& node : nodes) {
      if (node.kind == kind) {
        std::move(node.children.begin(), node.children.end(), std::back_inserter(result.children));
      } else {
        result.children.push_back(std::move(node));
      }
    }
    return result;
  }

  Node any_of(Field field) {
    std::vector<Node> alternatives;
    for (;;) {
      Node alternative = all_of(field);
      if (alternative.kind != NodeKind::empty) alternatives.push_back(std::move(alternative));
      if (!at(TokenKind::op_or)) break;
      ++next_;
    }
    return joined(NodeKind::any, std::move(alternatives));
  }

  Node all_of(Field field) {
    std::vector<Node> wanted;
    std::vector<Node> unwanted;
    bool negated = false;
    while (next_ < tokens_.size() && !at(TokenKind::close) && !at(TokenKind::op_or)) {
      if (at(TokenKind::op_and)) {
        ++next_;
      } else if (at(TokenKind::op_not)) {
        negated = !negated;
        ++next_;
      } else {
        const bool unwanted_here = negated != tokens_[next_].negated;
        negated = false;
        Node node = operand(field);
        if (node.kind != NodeKind::empty) {
          (unwanted_here ? unwanted : wanted).push_back(std::move(node));
        }
      }
    }
    Node all = joined(NodeKind::all, std::move(wanted));
    if (unwanted.empty()) return all;
    Node result{.kind = NodeKind::except, .begin = all.begin, .end = unwanted.back().end};
    result.children.push_back(std::move(all));
    result.children.push_back(joined(NodeKind::any, std::move(unwanted)));
    return result;
  }

  Node operand(Field inherited) {
    QueryToken token = tokens_[next_++];
    const Field field = token.field == Field::none ? inherited : token.field;
    if (token.kind == TokenKind::open) {
      Node group = any_of(field);
      ++next_;  // its closing bracket: the lexer leaves pairs only
      return group;
    }
    if (token.kind == TokenKind::word && token.field == Field::none && takes_several_words(field)) {
      take_words_in_a_row(token);
    } else if (is_date_field(token.field)) {
      take_date(token);
    }
    return leaf(token, field);
  }

  // A date may be several words (dato:nov 2018, dato:19. november 2018..): as many of the words
  // behind the field as make a date together.
  void take_date(QueryToken& token) {
    constexpr std::size_t most_words = 8;  // "19. november 2018 .. 24. december 2018"
    QueryToken longer = token;
    std::size_t after = next_;
    for (std::size_t n = 1; n < most_words && after < tokens_.size(); ++n) {
      const QueryToken& word = tokens_[after++];
      if (word.kind != TokenKind::word || word.negated || word.field != Field::none) return;
      longer.text += ' ' + word.text;
      longer.end = word.end;
      Date first;
      Date last;
      if (!parse_date_range(longer.text, first, last)) continue;
      token = longer;
      next_ = after;
    }
  }

  void take_words_in_a_row(QueryToken& token) {
    while (at(TokenKind::word) && !tokens_[next_].negated && tokens_[next_].field == Field::none) {
      token.text += ' ' + tokens_[next_].text;
      token.end = tokens_[next_++].end;
    }
  }

  Node leaf(const QueryToken& token, Field field) {
    Node node = read_leaf(token, field);
    if (node.kind == NodeKind::empty) return node;
    if (leaves_ == limits::max_query_leaves) {
      too_many_leaves_ = true;
      return {};
    }
    ++leaves_;
    return node;
  }

  [[nodiscard]] Node read_leaf(const QueryToken& token, Field field) const {
    Node node{.field = field, .text = token.text, .begin = token.begin, .end = token.end};
    if (is_date_field(field)) {
      if (!parse_date_range(token.text, node.first, node.last)) refuse(token, field);
      node.kind = NodeKind::date;
      return node;
    }
    if (field == Field::result && !parse_outcome(collapse_blanks(token.text))) refuse(token, field);
    if (!has_word_character(token.text)) return {};
    if (is_text_field(field)) {
      node.kind = token.kind == TokenKind::phrase ? NodeKind::phrase : NodeKind::word;
    } else {
      node.kind = NodeKind::filter;
      node.text = collapse_blanks(token.text);
    }
    return node;
  }

  [[noreturn]] void refuse(const QueryToken& token, Field field) const {
    throw unreadable_value(query_, token.value, field, token.text);
  }

  std::string_view query_;
  std::vector<QueryToken> tokens_;
  std::size_t next_ = 0;
  std::size_t leaves_ = 0;
  bool too_many_leaves_ = false;
};

}  // namespace

ParsedQuery parse(std::string_view query) {
  ParsedQuery parsed;
  const std::string text = readable(query, parsed.notes);
  LexedQuery lexed = lex(text);
  parsed.unbuilt_syntax = std::any_of(lexed.tokens.begin(), lexed.tokens.end(), is_unbuilt_syntax);
  std::erase_if(lexed.tokens, is_near);
  for (const QueryToken& token : lexed.tokens) {
    if (is_glued_limit(token)) {
      parsed.notes.push_back(fmt::format("»-{}« er læst som IKKE {}; et antal skrives -n {}.",
                                         token.text, token.text, token.text.substr(1)));
    }
  }
  if (lexed.too_deep) {
    parsed.notes.push_back(
        fmt::format("Parenteser inden i mere end {} andre er udeladt.", limits::max_query_depth));
  }
  Parser parser(text, std::move(lexed.tokens));
  parsed.root = parser.run();
  if (parser.too_many_leaves()) {
    parsed.notes.push_back(fmt::format("Søgningen har flere end {} ord; resten er udeladt.",
                                       limits::max_query_leaves));
  }
  return parsed;
}

}  // namespace referat::query
