#include "search/coverage/coverage.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "base/collation.h"
#include "base/error.h"
#include "base/messages.h"
#include "database/document_summary.h"
#include "database/left_out.h"
#include "database/schema.h"
#include "database/snapshot.h"
#include "search/coverage/gaps.h"
#include "search/exact_count.h"
#include "search/facet_values.h"
#include "search/facets.h"
#include "search/filters.h"

namespace referat::search {

namespace {

using database::DocumentSummary;

void refuse_item_filters(const answer::Filters& filters) {
  const bool of_items = !filters.centers.empty() || !filters.recommended_by.empty() ||
                        !filters.cases.empty() || !filters.results.empty();
  if (of_items) {
    throw Error(ErrorKind::usage,
                tr("--coverage gælder hele dokumenter og kan kun indskrænkes med --municipality, "
                   "--body, --year, --month, --since og --until"));
  }
}

std::vector<DocumentSummary> summaries(const Xapian::Database& database,
                                       const std::vector<KindFilter>& filters) {
  const Xapian::Query documents(Xapian::Query::OP_VALUE_GE, database::slot::document, "{");
  const ExactCount count =
      count_exactly(database, filtered(documents, filters), {database::slot::document});
  std::vector<DocumentSummary> found;
  for (const auto& [summary, times] : count.values.front()) {
    // A file that two databases have counts twice, as its items do in a search.
    found.insert(found.end(), times, database::unpack_summary(summary));
  }
  std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) {
    return std::tie(a.date, a.path) < std::tie(b.date, b.path);
  });
  return found;
}

void add(answer::Holdings& holdings, const DocumentSummary& document) {
  ++holdings.documents;
  if (document.type == DocumentType::agenda) ++holdings.agendas;
  holdings.items += document.items;
  holdings.closed += document.closed;
  holdings.decisions += document.decisions;
}

// The documents of one body, by day.
class BodyCounter {
 public:
  void take(const DocumentSummary& document) {
    ++municipalities_[document.municipality];
    ++bodies_[document.body];
    add(covered_, document);
    if (document.date.empty()) return;
    const Date date = parse_date(document.date).value();
    add(years_[date.year], document);
    const bool minutes = document.type == DocumentType::minutes;
    Day& day = days_[date];
    if (minutes) day.meetings.insert(document.meeting);
  }

  answer::BodyCoverage finish() {
    covered_.municipality = shown_spelling(municipalities_);
    covered_.body = shown_spelling(bodies_);
    std::vector<Date> dates;
    for (const auto& [date, day] : days_) {
      dates.push_back(date);
      const std::size_t meetings = std::max<std::size_t>(day.meetings.size(), 1);
      years_[date.year].meetings += meetings;
      covered_.meetings += meetings;
      if (day.meetings.empty()) covered_.only_agenda.push_back(date.iso());
    }
    if (dates.empty()) return std::move(covered_);
    covered_.first = dates.front().iso();
    covered_.last = dates.back().iso();
    for (int year = dates.front().year; year <= dates.back().year; ++year) {
      covered_.years.push_back({years_[year], year});
    }
    Rhythm rhythm = rhythm_of(dates);
    covered_.usual_days = rhythm.usual_days;
    covered_.gaps = std::move(rhythm.gaps);
    return std::move(covered_);
  }

 private:
  struct Day {
    std::set<std::string> meetings;  // of those that there are minutes of
  };
  answer::BodyCoverage covered_;
  FacetCounts municipalities_;  // as they are printed
  FacetCounts bodies_;
  std::map<Date, Day> days_;
  std::map<int, answer::Holdings> years_;
};

std::vector<answer::BodyCoverage> bodies_of(const std::vector<DocumentSummary>& documents) {
  std::map<std::pair<std::string, std::string>, BodyCounter> counters;
  for (const auto& document : documents) {
    counters[{database::folded_municipality(document.municipality),
              database::folded_name(document.body)}]
        .take(document);
  }
  std::vector<answer::BodyCoverage> bodies;
  for (auto& [names, counter] : counters) bodies.push_back(counter.finish());
  std::stable_sort(bodies.begin(), bodies.end(), [](const auto& a, const auto& b) {
    if (a.municipality != b.municipality) return danish_less(a.municipality, b.municipality);
    return danish_less(a.body, b.body);
  });
  return bodies;
}

std::vector<answer::HeadingUse> unknown_headings(const std::vector<DocumentSummary>& documents) {
  std::map<std::string, answer::HeadingUse> uses;
  for (const auto& document : documents) {
    std::set<std::string> here;
    for (const auto& [line, text] : document.unknown_headings) {
      const std::string key = database::folded_name(text);
      answer::HeadingUse& use = uses[key];
      if (use.count == 0) use = {text, 0, 0, document.path, line};
      ++use.count;
      if (here.insert(key).second) ++use.documents;
    }
  }
  std::vector<answer::HeadingUse> sorted;
  for (auto& [key, use] : uses) sorted.push_back(std::move(use));
  std::stable_sort(sorted.begin(), sorted.end(),
                   [](const auto& a, const auto& b) { return a.count > b.count; });
  return sorted;
}

answer::Coverage count(const std::vector<DocumentSummary>& documents) {
  answer::Coverage covered;
  for (const auto& document : documents) {
    add(covered, document);
    if (document.date.empty()) covered.undated.push_back(document.path);
    for (const Warning& warning : document.warnings) {
      covered.warnings.push_back({document.path, warning.line, warning.message});
    }
    if (document.date.empty()) continue;
    if (covered.first.empty()) covered.first = document.date;
    covered.last = document.date;
  }
  covered.bodies = bodies_of(documents);
  for (const auto& body : covered.bodies) covered.meetings += body.meetings;
  covered.unknown_headings = unknown_headings(documents);
  return covered;
}

std::vector<answer::LeftOutFiles> left_out(const std::vector<Xapian::Database>& databases) {
  database::LeftOut all;
  for (const Xapian::Database& one : databases) {
    const std::string packed = one.get_metadata(std::string(database::metadata::left_out));
    for (const auto& [folder, kinds] : database::unpack_left_out(packed)) {
      // Two databases may be made of one folder.
      for (const auto& [kind, count] : kinds) {
        std::size_t& told = all[folder][kind];
        told = std::max(told, count);
      }
    }
  }
  std::vector<answer::LeftOutFiles> files;
  for (const auto& [folder, kinds] : all) {
    for (const auto& [kind, count] : kinds) files.push_back({folder, kind, count});
  }
  return files;
}

}  // namespace

answer::Coverage coverage(Session& session, const answer::Filters& filters, const Date& today) {
  refuse_item_filters(filters);
  const auto kinds = filters_by_kind(filters, session.source.centers, today);
  return database::on_one_snapshot(session.source, [&] {
    answer::Coverage covered = count(summaries(session.source.database, kinds));
    if (kinds.empty()) covered.left_out = left_out(session.source.parts);
    return covered;
  });
}

}  // namespace referat::search
