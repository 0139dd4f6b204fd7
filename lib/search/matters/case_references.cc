#include "search/matters/case_references.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <set>
#include <string_view>
#include <unordered_set>
#include <utility>

#include "base/limits.h"
#include "base/strings.h"
#include "database/schema.h"
#include "domain/case_mention.h"
#include "domain/case_number.h"
#include "domain/sentences.h"
#include "query/combine.h"
#include "query/text_leaves.h"
#include "search/hit.h"
#include "search/matters/case_decisions.h"
#include "search/page.h"
#include "text/lexeme.h"

namespace referat::search {

namespace {

namespace prefix = database::prefix;
using Xapian::Query;

Query any_of(const std::vector<Query>& queries) { return query::combined(Query::OP_OR, queries); }

// Items whose text may have the number.
Query mentions_query(const std::string& key, const text::Analyzer& analyzer) {
  std::vector<Query> spellings;
  for (const std::string& spelling : case_keys(key)) {
    const auto leaf = query::word_leaf(spelling, query::Field::none, analyzer,
                                       {.bonuses = false, .positions = true});
    if (!leaf.query.empty()) spellings.push_back(leaf.query);
  }
  return any_of(spellings);
}

// Items that name a day or month in which the case was decided, and a word of its titles.
Query look_backs_query(const std::vector<CaseDecision>& decisions, const text::Analyzer& analyzer) {
  std::set<std::string> days;
  std::set<std::string> words;
  for (const CaseDecision& decision : decisions) {
    days.insert(database::term(prefix::surface, decision.date.iso()));
    // "19. november 2018" → "november"
    for (const text::Token& word : analyzer.analyze(decision.date.danish())) {
      if (word.lexeme->month) days.insert(database::term(prefix::surface, word.surface()));
    }
    for (const std::string& word : decision.subject) {
      words.insert(database::term(prefix::lemma, word));
      words.insert(database::term(prefix::part, word));
    }
  }
  if (days.empty() || words.empty()) return {};
  return {Query::OP_AND, Query(Query::OP_OR, days.begin(), days.end()),
          Query(Query::OP_OR, words.begin(), words.end())};
}

Query of_places(const Query& query, const std::vector<std::string>& places) {
  std::vector<Query> terms;
  for (const std::string& place : places) {
    if (place.empty()) return query;  // an unknown municipality has no term
    terms.emplace_back(database::term(prefix::municipality, database::folded_municipality(place)));
  }
  return terms.empty() || query.empty() ? query : Query(Query::OP_FILTER, query, any_of(terms));
}

// A sentence that may refer to the case.
struct PossibleReference {
  std::string sentence;
  std::size_t line = 0;
  std::vector<CaseMention> mentions;
  const LookBack* look = nullptr;  // if it looks back at decisions
};

// Of an item of the case itself.
std::vector<PossibleReference> look_backs(const AgendaItem& item) {
  std::vector<PossibleReference> found;
  for (const LookBack& look : item.look_backs) {
    found.push_back({look.sentence, look.line, {}, &look});
  }
  return found;
}

// The stored sentences stand in the order of the item's, and are some of them.
std::vector<PossibleReference> mentions_and_look_backs(const AgendaItem& item,
                                                       std::string_view key) {
  std::vector<PossibleReference> found;
  auto next = item.look_backs.begin();
  for (ItemSentence& sentence : sentences_of(item)) {
    PossibleReference candidate{{}, sentence.from.line, case_mentions(sentence.text, key)};
    const bool stored = next != item.look_backs.end() && next->line == candidate.line &&
                        next->sentence == sentence.text;
    if (stored) candidate.look = &*next++;
    if (!stored && candidate.mentions.empty()) continue;
    candidate.sentence = std::move(sentence.text);
    found.push_back(std::move(candidate));
  }
  return found;
}

// Looks through items, one after the other.
class Finder {
 public:
  Finder(const CaseFile& file, const std::vector<CaseDecision>& decisions,
         const text::Analyzer& analyzer)
      : file_(file), decisions_(decisions), analyzer_(analyzer) {
    for (const answer::Hit& item : file.items) own_.insert(item.id);
  }

  void look_through(const answer::Hit& hit) {
    const bool own = own_.contains(hit.id);
    const auto candidates =
        own ? look_backs(hit.item) : mentions_and_look_backs(hit.item, file_.key);
    if (candidates.empty()) return;
    Standpoint from{.municipality = hit.document.municipality,
                    .meeting = parse_date(hit.document.date),
                    .case_key = hit.item.case_key.value_or(""),
                    .title = topic_of(hit.item.title, "", analyzer_).said,
                    .own = own};
    const answer::Hit place = place_of(hit);
    auto found = references_among(candidates, place, from);
    for (const answer::CaseReference& reference : found) {
      from.known.insert(reference.decisions.begin(), reference.decisions.end());
    }
    if (!from.known.empty()) found = references_among(candidates, place, from);
    std::move(found.begin(), found.end(), std::back_inserter(references_));
  }

  std::vector<answer::CaseReference> take() { return std::move(references_); }

 private:
  // What a reference tells of the item that it stands in: each has it, and an item may have as many
  // as sentences.
  static answer::Hit place_of(const answer::Hit& hit) {
    answer::Hit place;
    place.id = hit.id;
    place.document = hit.document;
    place.item.number = hit.item.number;
    place.item.order = hit.item.order;
    place.item.title = hit.item.title;
    place.item.case_number = hit.item.case_number;
    place.item.case_key = hit.item.case_key;
    place.item.closed = hit.item.closed;
    place.item.line = hit.item.line;
    return place;
  }

  [[nodiscard]] std::vector<answer::CaseReference> references_among(
      const std::vector<PossibleReference>& candidates, const answer::Hit& place,
      const Standpoint& from) const {
    std::vector<answer::CaseReference> found;
    for (const PossibleReference& candidate : candidates) {
      if (auto reference = look_at(candidate, place, from)) found.push_back(std::move(*reference));
    }
    return found;
  }

  [[nodiscard]] std::optional<answer::CaseReference> look_at(const PossibleReference& candidate,
                                                             const answer::Hit& place,
                                                             const Standpoint& from) const {
    const auto& mentions = candidate.mentions;
    MeantDecisions meant;
    if (candidate.look) meant = meant_decisions(*candidate.look, from, decisions_, analyzer_);
    if (mentions.empty() && meant.decisions.empty()) return std::nullopt;
    answer::CaseReference reference;
    reference.hit = place;
    reference.hit.snippet = candidate.sentence;
    reference.line = candidate.line;
    reference.kind =
        mentions.empty() ? answer::ReferenceKind::decision : answer::ReferenceKind::case_number;
    reference.decisions = std::move(meant.decisions);
    for (const auto& mention : mentions) meant.dates.push_back({mention.begin, mention.end});
    highlight(reference.hit, meant.dates);
    return reference;
  }

  static void highlight(answer::Hit& hit, std::vector<SentenceRange> ranges) {
    std::sort(ranges.begin(), ranges.end(),
              [](const auto& a, const auto& b) { return a.begin < b.begin; });
    const std::string_view text = hit.snippet;
    std::size_t byte = 0;
    std::size_t point = 0;
    for (const auto& range : ranges) {
      point += code_points(text.substr(byte, range.begin - byte));
      byte = range.begin;
      hit.highlights.emplace_back(point,
                                  point + code_points(text.substr(byte, range.end - range.begin)));
    }
  }

  const CaseFile& file_;
  const std::vector<CaseDecision>& decisions_;
  const text::Analyzer& analyzer_;
  std::unordered_set<std::string> own_;  // ids of the case's items
  std::vector<answer::CaseReference> references_;
};

}  // namespace

FoundReferences case_references(const database::OpenSource& source, const CaseFile& file,
                                const std::vector<KindFilter>& filters,
                                const text::Analyzer& analyzer) {
  const auto decisions = case_decisions(source.database, file.items, analyzer);
  std::vector<Query> candidates;
  for (const Query& query :
       {mentions_query(file.key, analyzer), look_backs_query(decisions, analyzer)}) {
    if (!query.empty()) candidates.push_back(query);
  }
  for (const answer::Hit& item : file.items) {
    candidates.emplace_back(database::term(prefix::id, item.id));
  }
  FoundReferences found;
  if (candidates.empty()) return found;
  const auto items =
      page_of(source.database, filtered(of_places(any_of(candidates), file.places), filters),
              answer::Sort::newest, 0, limits::max_reference_candidates + 1);
  Finder finder(file, decisions, analyzer);
  for (std::size_t i = 0; i < items.size() && i < limits::max_reference_candidates; ++i) {
    finder.look_through(read_hit(source.database, items[i].id));
  }
  found.references = finder.take();
  found.cut = items.size() > limits::max_reference_candidates;
  return found;
}

}  // namespace referat::search
