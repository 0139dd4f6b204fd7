#include "search/spelling.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <iterator>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

#include "base/strings.h"
#include "base/utf8.h"
#include "database/schema.h"
#include "text/lemmatiser.h"

namespace referat::search {

namespace {

using CodePoints = std::u32string;
using query::Node;
using query::NodeKind;

// Costs of typing_distance().
constexpr double error = 1;
constexpr double swapped = 0.8;
constexpr double doubled = 0.6;
constexpr double danish_letter = 0.4;
// People look at what they begin with: an error there is less likely.
constexpr double other_first_letter = 0.5;

// What Danes write for letters that their keyboard lacks, and the reverse.
struct Confusion {
  char32_t one;
  char32_t other;
};
constexpr std::array confusions = {Confusion{U'a', U'å'}, Confusion{U'a', U'æ'},
                                   Confusion{U'e', U'æ'}, Confusion{U'o', U'ø'},
                                   Confusion{U'o', U'å'}};

// First letters that sound alike: "sykelsti" for "cykelsti", "zone" for "sone".
constexpr std::array sound_alikes = {Confusion{U's', U'c'}, Confusion{U's', U'z'},
                                     Confusion{U'k', U'c'}, Confusion{U'k', U'q'},
                                     Confusion{U'v', U'w'}};

// The longest distance at which a word may be what was meant.
double most_errors(std::size_t letters) {
  if (letters < 4) return danish_letter;
  if (letters < 6) return 1;
  if (letters < 9) return 1.5;
  return 2.2;
}

CodePoints code_points_of(std::string_view text) {
  CodePoints result;
  for (std::size_t i = 0; i < text.size();) {
    result += static_cast<char32_t>(next_code_point(text, i));
  }
  return result;
}

std::string utf8_of(const CodePoints& letters) {
  std::string text;
  for (const char32_t letter : letters) append_code_point(text, static_cast<std::int32_t>(letter));
  return text;
}

bool confused(char32_t a, char32_t b) {
  return std::any_of(confusions.begin(), confusions.end(), [&](const Confusion& c) {
    return (a == c.one && b == c.other) || (a == c.other && b == c.one);
  });
}

double substitution(char32_t a, char32_t b) {
  if (a == b) return 0;
  return confused(a, b) ? danish_letter : error;
}

// A letter at i that the other word lacks.
double extra_letter(const CodePoints& word, std::size_t i) {
  const bool twice =
      (i > 0 && word[i - 1] == word[i]) || (i + 1 < word.size() && word[i + 1] == word[i]);
  return twice ? doubled : error;
}

// Words may be meant that begin with any of these: the first two letters as they are typed,
// swapped, or other letters that are confused with them or sound like the first. Any first letter
// at all would be a look at a good part of the vocabulary.
std::set<std::string> likely_beginnings(const CodePoints& word) {
  std::set<std::string> beginnings;
  const auto alternatives = [](char32_t letter) {
    CodePoints letters(1, letter);
    for (const auto& [one, other] : confusions) {
      if (letter == one) letters += other;
      if (letter == other) letters += one;
    }
    return letters;
  };
  for (const char32_t first : alternatives(word[0])) {
    for (const char32_t second : alternatives(word[1])) {
      beginnings.insert(utf8_of({first, second}));
    }
  }
  for (const auto& [one, other] : sound_alikes) {
    if (word[0] == one) beginnings.insert(utf8_of({other, word[1]}));
    if (word[0] == other) beginnings.insert(utf8_of({one, word[1]}));
  }
  beginnings.insert(utf8_of({word[1], word[0]}));
  return beginnings;
}

struct Candidate {
  std::string word{};
  double distance = 0;
  Xapian::doccount items = 0;
};

class NearestWords {
 public:
  // Words that fewer items have than `least_items` don't count.
  NearestWords(const Xapian::Database& database, std::string word, double limit, std::size_t most,
               Xapian::doccount least_items = 1)
      : database_(database),
        word_(std::move(word)),
        limit_(limit),
        most_(most),
        least_items_(least_items) {}

  // The nearest first.
  std::vector<std::string> find() {
    const CodePoints letters = code_points_of(word_);
    if (letters.size() < 2) return {};
    for (const std::string& beginning : likely_beginnings(letters)) {
      look_at("", beginning);
      look_at(database::prefix::lemma, beginning);
    }
    std::vector<std::string> words;
    for (const Candidate& candidate : best_) words.push_back(candidate.word);
    return words;
  }

 private:
  void look_at(std::string_view prefix, const std::string& beginning) {
    const std::string terms = std::string(prefix) + beginning;
    const auto end = database_.allterms_end(terms);
    for (auto term = database_.allterms_begin(terms); term != end; ++term) {
      const std::string text = *term;
      consider(std::string_view(text).substr(prefix.size()), term.get_termfreq());
    }
  }

  void consider(std::string_view word, Xapian::doccount items) {
    // Every letter more or less is an error.
    const auto bytes =
        word_.size() > word.size() ? word_.size() - word.size() : word.size() - word_.size();
    if (static_cast<double>(bytes) > 2 * limit_ + 2 || items < least_items_) return;
    const double distance = typing_distance(word_, word, limit_);
    if (distance > limit_) return;
    // A form may be a lemma too.
    const auto same = std::find_if(best_.begin(), best_.end(),
                                   [&](const Candidate& other) { return other.word == word; });
    if (same != best_.end()) {
      if (same->items >= items) return;
      best_.erase(same);
    }
    const auto worse = std::find_if(best_.begin(), best_.end(), [&](const Candidate& other) {
      return distance < other.distance || (distance == other.distance && items > other.items);
    });
    best_.insert(worse, {std::string(word), distance, items});
    if (best_.size() > most_) best_.pop_back();
  }

  const Xapian::Database& database_;
  std::string word_;
  double limit_;
  std::size_t most_;
  Xapian::doccount least_items_;
  std::vector<Candidate> best_;  // so far
};

// Items that have the word in any form, about: those of its commonest lemma.
Xapian::doccount items_with(const text::Token& token, const Xapian::Database& database) {
  Xapian::doccount most = 0;
  for (const std::string& lemma : token.lemmas()) {
    most = std::max(most, database.get_termfreq(database::term(database::prefix::lemma, lemma)));
  }
  return most;
}

bool is_known(const text::Token& token, const Xapian::Database& database) {
  const auto any = [&](std::string_view prefix, const std::vector<std::string>& values) {
    return std::any_of(values.begin(), values.end(), [&](const std::string& value) {
      return database.term_exists(database::term(prefix, value));
    });
  };
  namespace prefix = database::prefix;
  const auto acronym = text::acronym_lemma(token.surface());
  if (acronym && any(prefix::lemma, {*acronym})) return true;
  return any(prefix::surface, {token.surface()}) || any(prefix::lemma, token.lemmas()) ||
         any(prefix::part, token.lemmas()) || any(prefix::pair, token.pairs);
}

bool has_digit(std::string_view text) {
  return text.find_first_of("0123456789") != std::string_view::npos;
}

// The parts of what was taken apart stand among the words beside it, as if typed so: the parser
// makes no group of words in a group of words either.
void take_in_parts(Node& all) {
  std::vector<Node> children;
  for (Node& child : all.children) {
    if (child.kind == NodeKind::all) {
      std::move(child.children.begin(), child.children.end(), std::back_inserter(children));
    } else {
      children.push_back(std::move(child));
    }
  }
  all.children = std::move(children);
}

// Which words are looked at twice.
enum class Doubt {
  unknown,  // what nothing in the database has
  rare,     // what hardly anything has, and no dictionary
};

class Corrector {
 public:
  Corrector(Doubt doubt, const Xapian::Database& database, const text::Analyzer& analyzer)
      : doubt_(doubt), database_(database), analyzer_(analyzer) {}

  // Recursion follows the tree, whose depth the parser bounds.
  bool correct(Node& node) {
    if (node.kind == NodeKind::word) return correct_word(node);
    if (node.kind == NodeKind::near) return correct_near(node);
    bool replaced = false;
    const std::size_t wanted = node.kind == NodeKind::except ? 1 : node.children.size();
    for (std::size_t i = 0; i < wanted; ++i) replaced |= correct(node.children[i]);
    if (replaced && node.kind == NodeKind::all) take_in_parts(node);
    return replaced;
  }

 private:
  // Each of its words by one word: what is taken apart has no place of its own.
  bool correct_near(Node& node) {
    bool replaced = false;
    for (Node& child : node.children) {
      Node operand = child;
      if (!correct(operand) || operand.kind != NodeKind::word) continue;
      child = std::move(operand);
      replaced = true;
    }
    return replaced;
  }

  bool correct_word(Node& node) {
    const auto tokens = analyzer_.analyze(node.text);
    if (tokens.size() != 1 || has_digit(tokens[0].surface())) return false;
    const text::Token& token = tokens[0];
    if (token.origin() == WordOrigin::acronym) return false;
    if (doubt_ == Doubt::rare) return replace_rare(token, node);
    if (is_known(token, database_)) return false;
    const auto words = NearestWords(database_, token.surface(), limit_for(token), 1).find();
    if (words.empty()) return take_apart(token, node);
    node.typed = std::exchange(node.text, words[0]);
    return true;
  }

  // By a word with one error less that ten times as many items have.
  bool replace_rare(const text::Token& token, Node& node) const {
    constexpr Xapian::doccount few = 2;
    constexpr Xapian::doccount times_more = 10;
    const auto items = items_with(token, database_);
    if (token.origin() != WordOrigin::stem || items == 0 || items > few) return false;
    const double limit = std::min(error, most_errors(code_points(token.surface())));
    const auto words =
        NearestWords(database_, token.surface(), limit, 1, times_more * items).find();
    if (words.empty() || words[0] == token.surface()) return false;
    node.text = words[0];
    return true;
  }

  static double limit_for(const text::Token& token) {
    const double limit = most_errors(code_points(token.surface()));
    switch (token.origin()) {
      case WordOrigin::dictionary:
        return danish_letter;
      // Mostly right, perhaps with the wrong link: beredskabplan.
      case WordOrigin::compound:
        return std::min(limit, error);
      default:
        return limit;
    }
  }

  // A compound that nobody wrote may have been said in its parts: kontraktstyring → kontrakt
  // styring.
  bool take_apart(const text::Token& token, Node& node) const {
    // Nobody wrote it, so that a split by chance does no harm: skolebus, databrud.
    constexpr std::size_t short_compound = 6;
    const text::Lemmatiser lemmatiser(text::Lexicon::danish());
    for (const std::string& pair : lemmatiser.pairs_of(token.surface(), short_compound)) {
      const auto halves = split(pair, ' ');
      Node all{.kind = NodeKind::all, .begin = node.begin, .end = node.end};
      for (const auto half : halves) {
        if (!is_known(analyzer_.analyze(half).front(), database_)) break;
        all.children.push_back({.kind = NodeKind::word,
                                .field = node.field,
                                .text = std::string(half),
                                .typed = node.text,
                                .begin = node.begin,
                                .end = node.end});
      }
      if (all.children.size() != halves.size()) continue;
      node = std::move(all);
      return true;
    }
    return false;
  }

  Doubt doubt_;
  const Xapian::Database& database_;
  const text::Analyzer& analyzer_;
};

}  // namespace

double typing_distance(std::string_view typed, std::string_view meant, double limit) {
  const CodePoints a = code_points_of(typed);
  const CodePoints b = code_points_of(meant);
  // Rows of the table of Damerau (1964): before[j] is the distance of a's beginning to b's first j.
  std::vector<double> two_before;
  std::vector<double> before(b.size() + 1);
  for (std::size_t j = 0; j < b.size(); ++j) before[j + 1] = before[j] + extra_letter(b, j);
  for (std::size_t i = 0; i < a.size(); ++i) {
    std::vector<double> row(b.size() + 1);
    row[0] = before[0] + extra_letter(a, i);
    for (std::size_t j = 0; j < b.size(); ++j) {
      row[j + 1] = std::min({before[j] + substitution(a[i], b[j]),
                             before[j + 1] + extra_letter(a, i), row[j] + extra_letter(b, j)});
      if (i > 0 && j > 0 && a[i] == b[j - 1] && a[i - 1] == b[j]) {
        row[j + 1] = std::min(row[j + 1], two_before[j - 1] + swapped);
      }
    }
    if (*std::min_element(row.begin(), row.end()) > limit) return limit + error;
    two_before = std::move(before);
    before = std::move(row);
  }
  const bool other_beginning = !a.empty() && !b.empty() && substitution(a[0], b[0]) == error;
  return before.back() + (other_beginning ? other_first_letter : 0);
}

std::vector<std::string> nearest_words(const text::Token& word, const Xapian::Database& database,
                                       std::size_t most) {
  if (has_digit(word.surface()) || is_known(word, database)) return {};
  const double limit = most_errors(code_points(word.surface()));
  return NearestWords(database, word.surface(), limit, most).find();
}

std::optional<Node> corrected(const Node& root, const Xapian::Database& database,
                              const text::Analyzer& analyzer) {
  Node tree = root;
  if (!Corrector(Doubt::unknown, database, analyzer).correct(tree)) return std::nullopt;
  return tree;
}

std::optional<Node> suggested(const Node& root, const Xapian::Database& database,
                              const text::Analyzer& analyzer) {
  Node tree = root;
  if (!Corrector(Doubt::rare, database, analyzer).correct(tree)) return std::nullopt;
  return tree;
}

}  // namespace referat::search
