#include "search/inquiry.h"

#include <algorithm>
#include <utility>

#include "base/limits.h"
#include "base/messages.h"
#include "base/strings.h"
#include "database/elsewhere.h"
#include "database/schema.h"
#include "query/all_but.h"
#include "query/parser.h"
#include "query/printer.h"
#include "query/sentence.h"
#include "search/exact_count.h"
#include "search/filters.h"
#include "search/missing.h"
#include "search/person_hint.h"
#include "search/spelling.h"
#include "search/unknown_values.h"

namespace referat::search {

using query::Leaf;

namespace {

// "RPA=Robotic Process Automation"; a collection explains some dozens.
std::vector<AcronymDefinition> explained_acronyms(const Xapian::Database& database) {
  const std::string prefix(database::prefix::acronym);
  std::vector<AcronymDefinition> acronyms;
  const auto end = database.allterms_end(prefix);
  for (auto term = database.allterms_begin(prefix); term != end; ++term) {
    const std::string text = (*term).substr(prefix.size());
    const auto equals = text.find('=');
    if (equals == std::string::npos || acronyms.size() == limits::max_acronyms) break;
    acronyms.push_back({text.substr(0, equals), text.substr(equals + 1)});
  }
  return acronyms;
}

std::vector<query::KnownTerm> terms_with(const Xapian::Database& database,
                                         const std::string& beginning, std::size_t most) {
  std::vector<query::KnownTerm> terms;
  const auto end = database.allterms_end(beginning);
  for (auto term = database.allterms_begin(beginning); term != end && terms.size() < most; ++term) {
    terms.push_back({*term, term.get_termfreq()});
  }
  return terms;
}

}  // namespace

Inquiry::Inquiry(const Session& session, const answer::SearchRequest& request)
    : source_(session.source), request_(request), analyzer_(session.analyzer) {
  filters_ =
      filters_by_kind(request_.filters, source_.centers, request_.today, request_.periods_of);
  once_ = counted_once(source_.database);
  if (once_) filters_.push_back(*once_);
  acronyms_ = explained_acronyms(source_.database);
  read_query();
  const bool found = count(translation_.strict) || count_everywhere();
  const bool person = hint_at_person();
  if (found) {
    if (const auto tree = suggested(root_, source_.database, analyzer_)) {
      reading_.suggestion = query::to_text(*tree);
    }
  } else if (request_.filters.news) {
    return;                                                          // nothing new is the answer
  } else if (person || !correct() || !count(translation_.strict)) {  // names are no typing errors
    relax();
    if (total() == 0) offer_without_quotes();
  }
}

void Inquiry::read_query() {
  query::ParsedQuery parsed = query::parse(request_.query, request_.today);
  root_ = std::move(parsed.root);
  translation_ = translate({});
  reading_.query = request_.query;
  reading_.interpreted = query::to_text(root_);
  for (const std::string& note : parsed.notes) reading_.notes.push_back({"limit", note});
  for (const std::string& note : translation_.notes) reading_.notes.push_back({"limit", note});
  for (const std::string& hint : parsed.hints) reading_.notes.push_back({"syntax", hint});
  for (answer::Note& note : unknown_value_notes(source_, request_.filters, root_)) {
    reading_.notes.push_back(std::move(note));
  }
  if (root_.kind == query::NodeKind::empty && !trim(request_.query).empty()) {
    reading_.notes.push_back({"empty", tr("Søgningen har ingen ord at søge efter; alt vises.")});
  }
}

query::Translation Inquiry::translate(const Indexes& without) const {
  return query::translate(root_, analyzer_, vocabulary(), without);
}

query::Vocabulary Inquiry::vocabulary(PeriodOf periods_of) const {
  const Xapian::Database& database = source_.database;
  return {
      .has_term = [&database](const std::string& term) { return database.term_exists(term); },
      .terms_with = [&database](const std::string& beginning,
                                std::size_t most) { return terms_with(database, beginning, most); },
      .centers = &source_.centers,
      .acronyms = acronyms_,
      .today = request_.today,
      .periods_of = periods_of};
}

// Words that nothing has are taken for typing errors. True if there were any.
bool Inquiry::correct() {
  auto tree = corrected(root_, source_.database, analyzer_);
  if (!tree) return false;
  root_ = std::move(*tree);
  translation_ = translate({});
  reading_.corrected = query::to_text(root_);
  reading_.interpreted = *reading_.corrected;
  return true;
}

// One or two queries more, and only where few items or none say the words. False if there is no
// such person.
bool Inquiry::hint_at_person() {
  constexpr std::size_t few = 3;
  if (total() > few) return false;
  for (const auto& person : as_participant(root_)) {
    const query::Translation translation = query::translate(person, analyzer_, vocabulary());
    if (count_exactly(source_.database, translation.strict).items == 0) continue;
    reading_.notes.push_back(
        {"person", tr("Er det en person? Den, der har været til stede, findes med {}",
                      query::to_text(person))});
    return true;
  }
  return false;
}

// A phrase is exact; where nothing has it, items that have its words may do.
void Inquiry::offer_without_quotes() {
  const query::Node unquoted = query::without_quotes(root_);
  const std::string text = query::to_text(unquoted);
  if (text == reading_.interpreted) return;
  const query::Translation translation = query::translate(unquoted, analyzer_, vocabulary());
  if (count_exactly(source_.database, filtered(translation.strict, filters_)).items > 0) {
    reading_.suggestion = text;
  }
}

// What total and facets count when no item has all words: the items that have the words that
// occur at all, or that lack the fewest of those.
void Inquiry::relax() {
  if (translation_.leaves.size() < 2) return;
  complete_ = false;
  absent_ = absent_leaves(source_.database, translation_.leaves);
  const bool some = !absent_.empty() && absent_.size() < translation_.leaves.size();
  if (some && count(translate(absent_).strict)) {
    relaxed_ = tr("Ingen punkter har alle ordene; udeladt er {}, som ikke findes.", texts(absent_));
    return;
  }
  const bool nearest = count_nearest();
  if (total() == 0) return;
  const std::string absent = some ? tr(" ({} findes ikke)", texts(absent_)) : "";
  relaxed_ = nearest
                 ? tr("Ingen punkter har alle ordene; her er dem, der mangler færrest{}.", absent)
                 : tr("Ingen punkter har alle ordene; her er dem, der har nogle af dem{}.", absent);
  some_words_ = true;
}

// The items that lack the fewest of the words that occur. False if all that can be said is that
// they have any: then it is those that are counted.
bool Inquiry::count_nearest() {
  std::vector<Xapian::Query> present;
  for (std::size_t leaf = 0; leaf < translation_.leaves.size(); ++leaf) {
    const bool absent = std::find(absent_.begin(), absent_.end(), leaf) != absent_.end();
    if (!absent) present.push_back(translation_.leaves[leaf].query);
  }
  for (std::size_t lacking = 1; lacking + 1 < present.size(); ++lacking) {
    if (query::all_but_size(present.size(), lacking) > limits::max_query_leaves) break;
    const Xapian::Query nearest(Xapian::Query::OP_FILTER, translation_.relaxed,
                                query::all_but(present, lacking));
    if (count(nearest)) return true;
  }
  count(translation_.relaxed);
  return false;
}

// What only another document of a meeting says than the one that counts, its agenda or an earlier
// edition, is found there: in the fullest that has it, so that nothing counts twice.
bool Inquiry::count_everywhere() {
  if (!once_ || request_.filters.news) return false;
  const auto all =
      filters_by_kind(request_.filters, source_.centers, request_.today, request_.periods_of);
  for (std::size_t editions = 1; editions <= database::most_editions; ++editions) {
    const auto once = counted_once(source_.database, editions);
    std::vector<KindFilter> filters = all;
    if (once) filters.push_back(*once);
    filters_.swap(filters);
    if (count(translation_.strict)) {
      once_ = once;
      reading_.notes.push_back(
          {"editions", tr("Ordene står kun i en anden udgave end den fyldigste: i mødets dagsorden "
                          "eller i et tidligere referat.")});
      return true;
    }
    filters_.swap(filters);
    if (!once) return false;
  }
  return false;
}

answer::QueryReading Inquiry::reading(const std::optional<Indexes>& nowhere) const {
  answer::QueryReading reading = reading_;
  if (relaxed_.empty()) return reading;
  std::string note = relaxed_;
  if (some_words_ && nowhere) {
    Indexes untold = *nowhere;
    std::erase_if(untold, [&](std::size_t leaf) {
      return std::find(absent_.begin(), absent_.end(), leaf) != absent_.end();
    });
    note += untold.empty() ? tr(" Ved hvert punkt står, hvad det mangler.")
                           : tr(" Ingen af de viste har {}.", texts(untold, tr(" eller ")));
  }
  reading.notes.push_back({"relaxed", std::move(note)});
  return reading;
}

bool Inquiry::count(const Xapian::Query& query) {
  query_ = query;
  items_ = filtered(query, filters_);
  counted_ = tally(source_.database, query, filters_, request_.facets);
  return counted_.total > 0;
}

Xapian::Query Inquiry::deciding_items() const {
  // Where items of the period have some of the words, others are no reason to look beyond it.
  if (!complete_ && total() > 0) return items_;
  const auto of = PeriodOf::decisions;
  auto filters = filters_by_kind(request_.filters, source_.centers, request_.today, of);
  if (once_) filters.push_back(*once_);
  return filtered(query::translate(root_, analyzer_, vocabulary(of)).strict, filters);
}

std::string Inquiry::texts(const Indexes& leaves, std::string_view separator) const {
  std::vector<std::string> quoted;
  for (const std::size_t leaf : leaves) {
    quoted.push_back(tr("»{}«", translation_.leaves[leaf].text));
  }
  return join(quoted, separator);
}

std::string Inquiry::sentence() const { return query::sentence_of(root_, analyzer_, vocabulary()); }

std::vector<Leaf> Inquiry::text_leaves() const {
  std::vector<Leaf> leaves;
  for (const auto* list : {&translation_.leaves, &translation_.other_leaves}) {
    for (const Leaf& leaf : *list) {
      // Of words near one another a snippet shows all that it can.
      const bool near = leaf.unit.node != nullptr && leaf.unit.node->kind == query::NodeKind::near;
      const std::vector<Leaf> shown = near ? leaf.members : std::vector<Leaf>{leaf};
      leaves.insert(leaves.end(), shown.begin(), shown.end());
    }
  }
  return leaves;
}

}  // namespace referat::search
