#include "query/parser.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "base/limits.h"
#include "base/messages.h"
#include "base/strings.h"
#include "base/utf8.h"
#include "query/date_range.h"
#include "query/fields.h"
#include "query/leaf_reader.h"
#include "query/lexer.h"

namespace referat::query {

namespace {

// Broken UTF-8 becomes U+FFFD; what is beyond the limit is cut off.
std::string readable(std::string_view query, std::vector<std::string>& notes) {
  std::string text = valid_utf8(query);
  if (text.size() > limits::max_query_bytes) {
    text.resize(code_point_begin(text, limits::max_query_bytes));
  }
  if (query.size() > limits::max_query_bytes) {
    notes.push_back(
        tr("Søgningen er længere end {} bytes; resten er udeladt.", limits::max_query_bytes));
  }
  return text;
}

// An item has one date and one body: words in a row within brackets are one value,
// udvalg:(Børne- og Ungeudvalget).
bool takes_several_words(Field field) {
  return field == Field::body || field == Field::municipality || field == Field::result;
}

bool is_apart(const Node& a, const Node& b) { return a.last < b.first || b.last < a.first; }

// No item has both.
bool exclude_each_other(const Node& a, const Node& b) {
  if (a.kind == NodeKind::date && b.kind == NodeKind::date) return is_apart(a, b);
  return a.kind == NodeKind::filter && b.kind == NodeKind::filter && a.field == b.field &&
         a.text != b.text && has_one_value(a.field);
}

bool excluded_by_all(const Node& node, const std::vector<Node>& others) {
  return std::all_of(others.begin(), others.end(),
                     [&](const Node& other) { return exclude_each_other(node, other); });
}

// "-n5", which other programs take for an option with its value.
bool is_glued_limit(const QueryToken& token) {
  return token.negated && token.kind == TokenKind::word && token.text.size() > 1 &&
         token.text[0] == 'n' && token.text.find_first_not_of("0123456789", 1) == std::string::npos;
}

// Recursion goes one step down for each pair of brackets, of which the lexer leaves
// limits::max_query_depth at most within each other.
class Parser {
 public:
  Parser(std::string_view query, std::vector<QueryToken> tokens, const Date& today)
      : tokens_(std::move(tokens)), leaves_(query, today), today_(today) {}

  ParsedQuery run() {
    ParsedQuery parsed{.root = any_of(Field::none)};
    parsed.notes = leaves_.notes();
    parsed.hints = leaves_.hints();
    if (too_many_leaves_) {
      parsed.notes.push_back(
          tr("Søgningen har flere end {} ord; resten er udeladt.", limits::max_query_leaves));
    }
    if (too_far_) {
      parsed.notes.push_back(tr("NÆR/n rækker højst {} ord.", limits::max_near_words));
    }
    if (stray_near_) {
      parsed.hints.push_back(tr(
          "NÆR skal stå mellem to ord eller fraser i samme felt, fx cykel NÆR/5 sti; et andet sted "
          "er det udeladt."));
    }
    return parsed;
  }

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
      if (at(TokenKind::op_and) || skip_stray_near()) {
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
    Node all = joined(NodeKind::all, either_of_one_field(std::move(wanted)));
    if (unwanted.empty()) return all;
    Node result{.kind = NodeKind::except, .begin = all.begin, .end = unwanted.back().end};
    result.children.push_back(std::move(all));
    result.children.push_back(joined(NodeKind::any, std::move(unwanted)));
    return result;
  }

  // "a (b c)" is "a b c".
  static std::vector<Node> without_brackets(std::vector<Node> nodes) {
    std::vector<Node> result;
    for (Node& node : nodes) {
      if (node.kind == NodeKind::all) {
        std::move(node.children.begin(), node.children.end(), std::back_inserter(result));
      } else {
        result.push_back(std::move(node));
      }
    }
    return result;
  }

  // What an item has one of, asked for twice, can only mean either: år:2017 år:2018.
  static std::vector<Node> either_of_one_field(std::vector<Node> nodes) {
    nodes = without_brackets(std::move(nodes));
    std::vector<Node> result;
    for (Node& node : nodes) {
      const auto same = std::find_if(result.begin(), result.end(), [&](const Node& other) {
        return other.kind == NodeKind::any ? excluded_by_all(node, other.children)
                                           : exclude_each_other(node, other);
      });
      if (same == result.end()) {
        result.push_back(std::move(node));
      } else {
        std::vector<Node> alternatives;
        alternatives.push_back(std::move(*same));
        alternatives.push_back(std::move(node));
        *same = joined(NodeKind::any, std::move(alternatives));
      }
    }
    return result;
  }

  Node operand(Field inherited) {
    QueryToken token = tokens_[next_++];
    if (token.kind == TokenKind::op_near) {  // one that joins nothing
      token.kind = TokenKind::word;
      token.text = lower(token.text);
    }
    const Field field = token.field == Field::none ? inherited : token.field;
    if (token.kind == TokenKind::open) {
      Node group = any_of(field);
      ++next_;  // its closing bracket: the lexer leaves pairs only
      return group;
    }
    if (is_date_field(field)) {
      take_date(token);
    } else if (token.kind == TokenKind::word && token.field == Field::none &&
               takes_several_words(field)) {
      take_words_in_a_row(token);
    }
    Node node = leaf(token, field);
    return is_text_field(field) ? near(std::move(node), field) : node;
  }

  // A date may be several words (dato:nov 2018, dato:19. november 2018..): as many of the words
  // behind the field as make a date together.
  void take_date(QueryToken& token) {
    const bool open_end = token.text.ends_with("..") || token.text.ends_with('-');
    if (open_end && token.text != "..") return;  // but "dato:.. 2018"
    QueryToken longer = token;
    std::size_t after = next_;
    for (std::size_t n = 1; n < limits::max_date_words && after < tokens_.size(); ++n) {
      const QueryToken& word = tokens_[after++];
      if (word.kind != TokenKind::word || word.negated || word.field != Field::none) return;
      longer.text += ' ' + word.text;
      longer.end = word.end;
      Date first;
      Date last;
      if (!parse_date_range(longer.text, first, last, today_)) continue;
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
    Node node = leaves_.read(token, field);
    if (node.kind == NodeKind::empty) return node;
    if (leaf_count_ == limits::max_query_leaves) {
      too_many_leaves_ = true;
      return {};
    }
    ++leaf_count_;
    return node;
  }

  // NÆR stands here, and behind it what it may join to something in the field.
  [[nodiscard]] bool at_near(Field field) const {
    if (!at(TokenKind::op_near) || next_ + 1 == tokens_.size()) return false;
    const QueryToken& other = tokens_[next_ + 1];
    return (other.kind == TokenKind::word || other.kind == TokenKind::phrase) && !other.negated &&
           (other.field == Field::none || other.field == field);
  }

  // The node, or the chain of NÆR that it begins.
  Node near(Node node, Field field) {
    while (at_near(field) && node.children.size() < limits::max_near_operands) {
      const std::size_t distance = distance_of(tokens_[next_]);
      Node other = leaf(tokens_[next_ + 1], field);
      next_ += 2;
      if (other.kind == NodeKind::empty) continue;
      if (node.kind == NodeKind::empty) {
        node = std::move(other);
        continue;
      }
      if (node.kind != NodeKind::near) {
        Node chain{.kind = NodeKind::near, .field = field, .begin = node.begin};
        chain.children.push_back(std::move(node));
        node = std::move(chain);
      }
      node.end = other.end;
      node.children.push_back(std::move(other));
      node.distances.push_back(distance);
    }
    return node;
  }

  std::size_t distance_of(const QueryToken& token) {
    too_far_ |= token.distance > limits::max_near_words;
    return token.distance == 0 ? limits::default_near_words
                               : std::min(token.distance, limits::max_near_words);
  }

  // "NÆR/5" that joins nothing; "NÆR" alone is a word there.
  bool skip_stray_near() {
    if (!at(TokenKind::op_near) || tokens_[next_].distance == 0) return false;
    stray_near_ = true;
    return true;
  }

  std::vector<QueryToken> tokens_;
  LeafReader leaves_;
  Date today_;
  std::size_t next_ = 0;
  std::size_t leaf_count_ = 0;
  bool too_many_leaves_ = false;
  bool too_far_ = false;
  bool stray_near_ = false;
};

}  // namespace

ParsedQuery parse(std::string_view query, const Date& today) {
  std::vector<std::string> notes;
  const std::string text = readable(query, notes);
  LexedQuery lexed = lex(text);
  std::vector<std::string> hints;
  for (const QueryToken& token : lexed.tokens) {
    if (is_glued_limit(token)) {
      hints.push_back(tr("»-{}« er læst som IKKE {}; et antal skrives -n {}.", token.text,
                         token.text, token.text.substr(1)));
    }
  }
  if (lexed.too_deep) {
    notes.push_back(
        tr("Parenteser inden i mere end {} andre er udeladt.", limits::max_query_depth));
  }
  ParsedQuery parsed = Parser(text, std::move(lexed.tokens), today).run();
  parsed.notes.insert(parsed.notes.begin(), notes.begin(), notes.end());
  parsed.hints.insert(parsed.hints.begin(), hints.begin(), hints.end());
  return parsed;
}

}  // namespace referat::query
