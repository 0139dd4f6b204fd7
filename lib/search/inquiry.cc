#include "search/inquiry.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "base/strings.h"
#include "index/schema.h"
#include "query/danish_reading.h"
#include "query/parser.h"
#include "search/filters.h"
#include "search/missing.h"
#include "search/spelling.h"
#include "search/unknown_values.h"

namespace referat::search {

using query::Leaf;

namespace {

// "RPA=Robotic Process Automation"; a collection explains some dozens.
std::vector<AcronymDefinition> explained_acronyms(const Xapian::Database& database) {
  const std::string prefix(index::prefix::acronym);
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

Inquiry::Inquiry(const OpenSource& source, const SearchRequest& request,
                 const text::Analyzer& analyzer)
    : source_(source), request_(request), analyzer_(analyzer) {
  filters_ = filters_by_kind(request_.filters, source_.centers, request_.today);
  acronyms_ = explained_acronyms(source_.database);
  read_query();
  if (count(translation_.strict)) {
    if (const auto tree = suggested(root_, source_.database, analyzer_)) {
      reading_.suggestion = query::to_text(*tree);
    }
  } else if (!correct() || !count(translation_.strict)) {
    relax();
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
  for (Note& note : unknown_value_notes(source_, request_.filters, root_)) {
    reading_.notes.push_back(std::move(note));
  }
  if (root_.kind == query::NodeKind::empty && !trim(request_.query).empty()) {
    reading_.notes.push_back({"empty", "Søgningen har ingen ord at søge efter; alt vises."});
  }
}

query::Translation Inquiry::translate(const Indexes& without) const {
  return query::translate(root_, analyzer_, vocabulary(), without);
}

query::Vocabulary Inquiry::vocabulary() const {
  const Xapian::Database& database = source_.database;
  return {
      .has_term = [&database](const std::string& term) { return database.term_exists(term); },
      .terms_with = [&database](const std::string& beginning,
                                std::size_t most) { return terms_with(database, beginning, most); },
      .centers = &source_.centers,
      .acronyms = acronyms_,
      .today = request_.today};
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

// What total and facets count when no item has all words: the items that have the words that
// occur at all, or any of the words.
void Inquiry::relax() {
  if (translation_.leaves.size() < 2) return;
  complete_ = false;
  const Indexes absent = absent_leaves(source_.database, translation_.leaves);
  const bool some = !absent.empty() && absent.size() < translation_.leaves.size();
  if (some && count(translate(absent).strict)) {
    relaxed_ = fmt::format("Ingen punkter har alle ordene; udeladt er {}, som ikke findes.",
                           texts(absent));
  } else if (count(translation_.relaxed)) {
    relaxed_ = fmt::format("Ingen punkter har alle ordene; her er dem, der har nogle af dem{}.",
                           some ? fmt::format(" ({} findes ikke)", texts(absent)) : "");
    absent_ = absent;
    any_word_ = true;
  }
}

QueryReading Inquiry::reading(const std::optional<Indexes>& nowhere) const {
  QueryReading reading = reading_;
  if (relaxed_.empty()) return reading;
  std::string note = relaxed_;
  if (any_word_ && nowhere) {
    Indexes untold = *nowhere;
    std::erase_if(untold, [&](std::size_t leaf) {
      return std::find(absent_.begin(), absent_.end(), leaf) != absent_.end();
    });
    note += untold.empty() ? " Ved hvert punkt står, hvad det mangler."
                           : fmt::format(" Ingen af de viste har {}.", texts(untold, " eller "));
  }
  reading.notes.push_back({"relaxed", std::move(note)});
  return reading;
}

bool Inquiry::count(const Xapian::Query& query) {
  items_ = filtered(query, filters_);
  counted_ = tally(source_.database, query, filters_, request_.facets);
  return counted_.total > 0;
}

std::string Inquiry::texts(const Indexes& leaves, std::string_view separator) const {
  std::vector<std::string> quoted;
  for (const std::size_t leaf : leaves) {
    quoted.push_back("»" + translation_.leaves[leaf].text + "«");
  }
  return join(quoted, separator);
}

std::string Inquiry::danish_reading() const {
  return query::danish_reading(root_, analyzer_, vocabulary());
}

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
