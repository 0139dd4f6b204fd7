#include "search/word_finder.h"

#include <algorithm>
#include <map>

#include "base/strings.h"

namespace referat::search {

namespace {

using text::Token;

// By leaf; what is found first is the likest.
using Found = std::map<std::size_t, answer::Likeness>;

template <typename Map>
void add_found(const Map& map, const std::string& word, answer::Likeness likeness, Found& leaves) {
  const auto [begin, end] = map.equal_range(word);
  for (auto it = begin; it != end; ++it) leaves.emplace(it->second, likeness);
}

// The last token of the phrase that begins with this one, at its place and those behind it; of
// several at a place any may be meant. Nothing if the phrase doesn't stand there.
const Token* end_of_phrase(const std::vector<Token>& tokens, std::size_t first,
                           const std::vector<std::string>& phrase) {
  const Token* last = &tokens[first];
  std::size_t at = first;
  for (std::size_t i = 1; i < phrase.size(); ++i) {
    const auto place = tokens[first].position + static_cast<std::uint32_t>(i);
    while (at < tokens.size() && tokens[at].position < place) ++at;
    std::size_t here = at;
    while (here < tokens.size() && tokens[here].position == place &&
           tokens[here].surface() != phrase[i]) {
      ++here;
    }
    if (here == tokens.size() || tokens[here].position != place) return nullptr;
    last = &tokens[here];
  }
  return last;
}

bool any_in(const std::vector<std::string>& words, const std::string& text) {
  return std::any_of(words.begin(), words.end(),
                     [&](const std::string& word) { return text.find(word) != std::string::npos; });
}

}  // namespace

WordFinder::WordFinder(const std::vector<query::Leaf>& leaves, const text::Analyzer& analyzer)
    : leaves_(leaves), analyzer_(analyzer) {
  for (std::size_t i = 0; i < leaves.size(); ++i) {
    for (const auto& surface : leaves[i].surfaces) surfaces_.emplace(surface, i);
    for (const auto& beginning : leaves[i].beginnings) beginnings_.emplace_back(beginning, i);
    for (const auto& lemma : leaves[i].lemmas) {
      lemmas_.emplace(lemma, i);
      sketch_.add(lemma);
    }
    for (const auto& pair : leaves[i].pairs) {
      pairs_.emplace(pair, i);
      for (const auto half : split(pair, ' ')) sketch_.add(half);
    }
    for (const auto& phrase : leaves[i].phrases) {
      // A phrase of one word is that very form, which may be a joined one.
      if (phrase.size() == 1) surfaces_.emplace(phrase[0], i);
      if (phrase.size() > 1) phrases_.emplace(phrase[0], Phrase(i, &phrase));
    }
  }
}

std::vector<WordMatch> WordFinder::find(std::string_view text) const {
  std::vector<WordMatch> matches;
  std::vector<Token> tokens;
  const auto wanted = [&](std::string_view raw) { return sketch_.may_match(raw); };
  for (Token& token : analyzer_.analyze(text, 1, wanted)) {
    Found found;
    add_found(surfaces_, token.surface(), answer::Likeness::form, found);
    for (const auto& [beginning, leaf] : beginnings_) {
      if (token.surface().starts_with(beginning)) found.emplace(leaf, answer::Likeness::form);
    }
    for (const auto& lemma : token.lemmas())
      add_found(lemmas_, lemma, answer::Likeness::inflection, found);
    for (const auto& part : token.parts()) add_found(lemmas_, part, answer::Likeness::part, found);
    for (const auto& pair : token.pairs)
      add_found(pairs_, pair, answer::Likeness::paraphrase, found);
    for (const auto& [leaf, likeness] : found) {
      matches.push_back({token.begin, token.end, leaf, likeness});
    }
    if (!phrases_.empty()) tokens.push_back(std::move(token));
  }
  add_phrases(tokens, matches);
  std::stable_sort(matches.begin(), matches.end(),
                   [](const WordMatch& a, const WordMatch& b) { return a.begin < b.begin; });
  return matches;
}

void WordFinder::add_phrases(const std::vector<Token>& tokens,
                             std::vector<WordMatch>& matches) const {
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const auto [begin, end] = phrases_.equal_range(tokens[i].surface());
    for (auto it = begin; it != end; ++it) {
      const auto& [leaf, phrase] = it->second;
      const Token* last = end_of_phrase(tokens, i, *phrase);
      if (last == nullptr) continue;
      matches.push_back({tokens[i].begin, last->end, leaf, answer::Likeness::phrase});
    }
  }
}

std::size_t WordFinder::likely_leaves(std::string_view text) const {
  const std::string small = lower(text);
  return static_cast<std::size_t>(
      std::count_if(leaves_.begin(), leaves_.end(), [&](const query::Leaf& leaf) {
        return any_in(leaf.surfaces, small) || any_in(leaf.lemmas, small) ||
               any_in(leaf.beginnings, small) ||
               std::any_of(leaf.phrases.begin(), leaf.phrases.end(),
                           [&](const auto& phrase) { return any_in({phrase[0]}, small); });
      }));
}

}  // namespace referat::search
