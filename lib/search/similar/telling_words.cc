#include "search/similar/telling_words.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <string_view>
#include <utility>

#include "base/strings.h"
#include "query/ranking_weights.h"
#include "search/matters/topic.h"
#include "text/lexeme.h"

namespace referat::search {

namespace {

namespace weights = query::weights;

// A word that more of all items have than this says nothing of any of them.
constexpr double largest_share = 0.5;

// "to", "e" of "e-handel"; acronyms are short by nature.
bool is_short(const text::Token& token) {
  return token.origin() != WordOrigin::acronym && code_points(token.surface()) < 3;
}

// Within a text, where a capital means a name.
bool has_capital(const text::Token& token, std::string_view text) {
  return token.begin > 0 && begins_upper(text.substr(token.begin, token.end - token.begin));
}

// Nouns and names. Verbs and adjectives say what is done with a matter more often than what it is.
bool names_something(const text::Token& token, std::string_view text) {
  const WordOrigin origin = token.origin();
  const bool unknown = origin == WordOrigin::acronym || origin == WordOrigin::stem;
  if (unknown || !token.lexeme->analysis.noun.empty()) return true;
  return has_capital(token, text);
}

// A piece of the item.
struct Piece {
  std::string_view text;
  bool title = false;
};

std::vector<Piece> pieces_of(const AgendaItem& item) {
  std::vector<Piece> pieces{{item.title, true}, {item.lead}};
  for (const Section& section : item.sections) {
    if (section.kind != SectionKind::attachments) pieces.push_back({section.text});
  }
  return pieces;
}

// "e-handel" is not shown as "ehandel", nor RPA as "rpa".
std::string shown_form(const text::Token& token, std::string_view text) {
  if (token.origin() == WordOrigin::acronym) return token.lemmas().front();
  if (!token.joined) return token.surface();
  const std::string written = lower(text.substr(token.begin, token.end - token.begin));
  std::string closed = written;
  std::erase(closed, '-');
  return closed == token.surface() ? written : token.surface();
}

// A word that counts, in its place.
struct Mention {
  text::Token token;
  std::string form;
  bool in_title = false;
  double emphasis = 1;
  std::vector<std::string> parts{};  // lemmas, of a compound or a word with hyphens
};

// Behind "e-handel" come "e" and "handel", which it is made of.
void count_as_parts(std::vector<Mention>& mentions) {
  for (std::size_t i = 0; i < mentions.size(); ++i) {
    Mention& whole = mentions[i];
    if (!whole.token.joined) continue;
    const auto is_inside = [&](const Mention& other) {
      return !other.token.joined && other.token.begin >= whole.token.begin &&
             other.token.end <= whole.token.end;
    };
    const auto take = [&](Mention& part) {
      part.emphasis *= weights::part;
      const auto& lemmas = part.token.lemmas();
      whole.parts.insert(whole.parts.end(), lemmas.begin(), lemmas.end());
    };
    if (i > 0 && is_inside(mentions[i - 1])) take(mentions[i - 1]);
    for (std::size_t j = i + 1; j < mentions.size() && is_inside(mentions[j]); ++j) {
      take(mentions[j]);
    }
  }
}

// A lemma as the item has it.
struct Occurrences {
  bool in_title = false;  // by itself, not only as a part of a compound
  double emphasis = 0;
  std::map<std::string, double> forms{};
  std::vector<std::string> pairs{};
  std::vector<std::string> parts{};
};
using Lemmas = std::map<std::string, Occurrences>;

class LemmaCounter {
 public:
  LemmaCounter(const Collection& collection, const text::Analyzer& analyzer)
      : collection_(collection), analyzer_(analyzer) {}

  Lemmas read(const AgendaItem& item) {
    for (const Piece& piece : pieces_of(item)) {
      std::vector<Mention> mentions = mentions_in(piece);
      count_as_parts(mentions);
      std::move(mentions.begin(), mentions.end(), std::back_inserter(mentions_));
    }
    for (const Mention& mention : mentions_) {
      for (const auto& lemma : mention.token.lemmas()) votes_[lemma] += mention.emphasis;
    }
    for (const Mention& mention : mentions_) count(mention);
    return std::move(lemmas_);
  }

 private:
  [[nodiscard]] std::vector<Mention> mentions_in(const Piece& piece) const {
    const auto centers = collection_.centers->find(piece.text, "");
    auto center = centers.begin();
    std::vector<Mention> mentions;
    for (text::Token& token : analyzer_.analyze(piece.text)) {
      while (center != centers.end() && center->end <= token.begin) ++center;
      const bool names_center = center != centers.end() && center->begin <= token.begin;
      if (names_center || !says_something(token) || is_short(token)) continue;
      if (has_capital(token, piece.text) && collection_.names_person(token.surface())) continue;
      const double kind = names_something(token, piece.text) ? 1 : weights::similar_other_word;
      Mention& mention = mentions.emplace_back();
      mention.form = shown_form(token, piece.text);
      mention.in_title = piece.title;
      mention.emphasis = kind * (piece.title ? weights::similar_title : 1);
      mention.parts = token.parts();
      mention.token = std::move(token);
    }
    return mentions;
  }

  // Of the words that a form may belong to, the one that the item has most elsewhere, too.
  [[nodiscard]] const std::string& likeliest_lemma(const text::Token& token) const {
    return *std::max_element(
        token.lemmas().begin(), token.lemmas().end(),
        [&](const std::string& a, const std::string& b) { return votes_.at(a) < votes_.at(b); });
  }

  void count(const Mention& mention) {
    const std::string& lemma = likeliest_lemma(mention.token);
    if (is_procedure(lemma)) return;
    Occurrences& word = lemmas_[lemma];
    word.in_title |= mention.in_title;
    word.emphasis += mention.emphasis;
    word.forms[mention.form] += mention.emphasis;
    word.pairs = mention.token.lexeme->analysis.pairs;
    word.parts = mention.parts;
    for (const auto& part : mention.token.parts()) {
      if (!is_procedure(part)) lemmas_[part].emphasis += mention.emphasis * weights::part;
    }
  }

  const Collection& collection_;
  const text::Analyzer& analyzer_;
  std::vector<Mention> mentions_;
  std::map<std::string, double> votes_;  // by lemma
  Lemmas lemmas_;
};

// A part of a compound that is never said by itself is shown as its lemma.
std::string most_frequent_form(const std::string& lemma, const Occurrences& word) {
  if (word.forms.empty()) return lemma;
  return std::max_element(word.forms.begin(), word.forms.end(),
                          [](const auto& a, const auto& b) { return a.second < b.second; })
      ->first;
}

}  // namespace

std::vector<TellingWord> telling_words(const AgendaItem& item, std::size_t least,
                                       const Collection& collection,
                                       const text::Analyzer& analyzer) {
  const auto all = static_cast<double>(collection.items);
  std::vector<TellingWord> words;
  for (const auto& [lemma, word] : LemmaCounter(collection, analyzer).read(item)) {
    const std::size_t items = collection.items_with(lemma);
    if (items < least || static_cast<double>(items) > all * largest_share) continue;
    const double emphasis = word.emphasis / (word.emphasis + weights::similar_saturation);
    words.push_back({.text = most_frequent_form(lemma, word),
                     .lemma = lemma,
                     .pairs = word.pairs,
                     .parts = word.parts,
                     .in_title = word.in_title,
                     .emphasis = emphasis,
                     .weight = emphasis * std::log(all / static_cast<double>(items))});
  }
  std::stable_sort(words.begin(), words.end(),
                   [](const TellingWord& a, const TellingWord& b) { return a.weight > b.weight; });
  if (words.size() > weights::similar_words) words.resize(weights::similar_words);
  return words;
}

}  // namespace referat::search
