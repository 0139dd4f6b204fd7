#include "search/explain/word_places.h"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "base/limits.h"
#include "base/strings.h"
#include "domain/item_texts.h"
#include "search/explain/explain.h"
#include "text/fold.h"

namespace referat::search {

namespace {

using query::Field;
using query::Leaf;

answer::Place place_of(SectionKind kind) {
  switch (kind) {
    case SectionKind::decision:
      return answer::Place::decision;
    case SectionKind::recommendation:
      return answer::Place::recommendation;
    case SectionKind::attachments:
      return answer::Place::attachment;
    default:
      return answer::Place::text;
  }
}

answer::Place place_of(const ItemText& text) {
  switch (text.kind) {
    case TextKind::title:
    case TextKind::toc_title:
      return answer::Place::title;
    case TextKind::section:
      return place_of(text.section);
    case TextKind::decision:
      return answer::Place::decision;
    case TextKind::attachment:
      return answer::Place::attachment;
    default:
      return answer::Place::text;
  }
}

bool is_named(answer::WordKind kind) {
  switch (kind) {
    case answer::WordKind::center:
    case answer::WordKind::acronym:
    case answer::WordKind::body:
    case answer::WordKind::date:
    case answer::WordKind::amount:
    case answer::WordKind::case_number:
      return true;
    default:
      return false;
  }
}

void add_words(const Leaf& leaf, std::size_t index, PlacedWords& all) {
  if (!leaf.members.empty()) {
    for (const Leaf& member : leaf.members) add_words(member, index, all);
    return;
  }
  const query::Node* node = leaf.unit.node;
  all.words.push_back(leaf);
  all.owners.push_back({.leaf = index,
                        .field = node == nullptr ? Field::none : node->field,
                        .by_name = is_named(kind_of(leaf))});
}

// Function words that nobody asks for stand everywhere.
PlacedWords words_of(const std::vector<const Leaf*>& leaves) {
  PlacedWords all;
  for (std::size_t i = 0; i < leaves.size(); ++i) {
    const bool small = leaves[i]->role == WordRole::bonus &&
                       leaves[i]->unit.kind == query::UnitKind::function_word;
    if (!small) add_words(*leaves[i], i, all);
  }
  return all;
}

bool is_searched(Field field, answer::Place place) {
  switch (field) {
    case Field::title:
      return place == answer::Place::title;
    case Field::decision:
      return place == answer::Place::decision;
    case Field::recommendation:
      return place == answer::Place::recommendation;
    case Field::attachment:
      return place == answer::Place::attachment;
    default:
      return field == Field::none;
  }
}

// The same word found twice, alone and in its joined form ("handel" in "e-handel"), is one match:
// the likest.
bool is_better(const WordMatch& match, const WordMatch& other) {
  if (match.likeness != other.likeness) return match.likeness < other.likeness;
  return match.end - match.begin > other.end - other.begin;
}

}  // namespace

WordPlaces::WordPlaces(const std::vector<const Leaf*>& leaves, const text::Analyzer& analyzer,
                       std::size_t most_forms)
    : leaves_(leaves.size()),
      most_forms_(most_forms),
      words_(words_of(leaves)),
      finder_(words_.words, analyzer) {}

std::vector<std::vector<answer::Match>> WordPlaces::find(const answer::Hit& hit) const {
  Matches said(leaves_);
  for (const ItemText& text : item_texts(hit.item)) {
    if (!text.said) look_at(text.text, place_of(text), said);
  }
  Matches called(leaves_);
  look_at(hit.document.municipality, answer::Place::meeting, called);
  look_at(hit.document.body, answer::Place::meeting, called);
  for (const Decision& decision : hit.item.decisions) {
    look_at(decision.body, answer::Place::decision, called);
  }
  for (std::size_t leaf = 0; leaf < leaves_; ++leaf) {
    if (said[leaf].empty()) said[leaf] = std::move(called[leaf]);
  }
  std::vector<std::vector<answer::Match>> found(leaves_);
  for (std::size_t leaf = 0; leaf < leaves_; ++leaf) {
    for (Collected& one : said[leaf]) found[leaf].push_back(std::move(one.match));
  }
  return found;
}

void WordPlaces::look_at(std::string_view text, answer::Place place, Matches& matches) const {
  std::map<std::size_t, WordMatch> open;  // the last of each leaf, by which others may be better
  const auto close = [&](std::size_t leaf, const WordMatch& match) {
    add(as_match(text, place, match), matches[leaf]);
  };
  for (const WordMatch& match : finder_.find(text)) {
    const PlacedWords::Owner& owner = words_.owners[match.leaf];
    if (!is_searched(owner.field, place)) continue;
    const auto [last, first] = open.try_emplace(owner.leaf, match);
    if (first) continue;
    if (match.begin >= last->second.end) {
      close(owner.leaf, last->second);
      last->second = match;
    } else if (is_better(match, last->second)) {
      last->second = match;
    }
  }
  for (const auto& [leaf, match] : open) close(leaf, match);
}

void WordPlaces::add(const answer::Match& found, std::vector<Collected>& matches) const {
  auto same = std::find_if(matches.begin(), matches.end(), [&](const Collected& one) {
    return one.match.place == found.place && one.match.likeness == found.likeness;
  });
  if (same == matches.end()) {
    same = matches.insert(matches.end(), {{.place = found.place, .likeness = found.likeness}});
  }
  answer::Match& match = same->match;
  match.count += found.count;
  for (const std::string& form : found.found) {
    if (match.found.size() >= most_forms_) break;
    if (same->known.insert(lower(form)).second) match.found.push_back(form);
  }
}

answer::Match WordPlaces::as_match(std::string_view text, answer::Place place,
                                   const WordMatch& match) const {
  answer::Match found{.place = place, .likeness = match.likeness, .count = 1};
  // The later half alone would be no word of the query.
  if (match.likeness == answer::Likeness::paraphrase) return found;
  if (words_.owners[match.leaf].by_name) found.likeness = answer::Likeness::name;
  const std::string said = collapse_blanks(text.substr(match.begin, match.end - match.begin));
  found.found.emplace_back(text::cut_to_bytes(said, limits::max_term_bytes));
  return found;
}

}  // namespace referat::search
