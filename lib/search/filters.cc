#include "search/filters.h"

#include <fmt/format.h>

#include <utility>

#include "base/error.h"
#include "base/messages.h"
#include "base/strings.h"
#include "database/elsewhere.h"
#include "database/schema.h"
#include "domain/case_number.h"
#include "domain/outcome.h"
#include "domain/period.h"
#include "query/combine.h"
#include "query/date_range.h"
#include "query/filter_query.h"
#include "search/facet_source.h"
#include "search/marks.h"

namespace referat::search {

namespace {

using query::Field;
using Xapian::Query;

// Years from A to B; Error(usage) for anything else.
std::pair<Date, Date> year_range(const std::string& text, const Date& today) {
  Date first;
  Date last;
  const bool years = query::parse_date_range(text, first, last, today) && first.month == 1 &&
                     first.day == 1 && last.month == 12 && last.day == 31;
  if (!years) {
    throw Error(ErrorKind::usage,
                tr("»{}« er ikke et årstal; skriv fx --year 2018, --year 2017..2020 eller --year "
                   "\"efter 2018\"",
                   text));
  }
  return {first, last};
}

bool ends_month(const Date& date) { return !Date{date.year, date.month, date.day + 1}.valid(); }

// Months from A to B, or of a year; Error(usage) for anything else.
std::pair<Date, Date> month_range(const std::string& text, const Date& today) {
  Date first;
  Date last;
  if (!query::parse_date_range(text, first, last, today) || first.day != 1 || !ends_month(last)) {
    throw Error(ErrorKind::usage,
                tr("»{}« er ikke en måned; skriv fx --month 2018-11, --month \"nov 2018\" "
                   "eller --month 2018-09..2018-11",
                   text));
  }
  return {first, last};
}

void add_month(KindFilter& filter, const std::string& text, const Date& today, PeriodOf of) {
  const auto [first, last] = month_range(text, today);
  const bool single = first.year == last.year && first.month == last.month;
  for (Date month = first; month <= last;) {
    filter.chosen.push_back({fmt::format("{:04}-{:02}", month.year, month.month), single});
    month = month.month == 12 ? Date{month.year + 1, 1, 1} : Date{month.year, month.month + 1, 1};
  }
  filter.periods.push_back({first, last});
  filter.query =
      query::combined(Query::OP_OR, {filter.query, query::date_range_query(first, last, of)});
}

void add_year(KindFilter& filter, const std::string& text, const Date& today, PeriodOf of) {
  const auto [first, last] = year_range(text, today);
  const bool single = first.year == last.year;
  filter.periods.push_back({first, last});
  for (int year = first.year; year <= last.year; ++year) {
    filter.chosen.push_back({fmt::format("{:04}", year), single});
  }
  const Query items =
      single && of == PeriodOf::meetings
          ? query::scaled(Query(database::term(database::prefix::year, filter.chosen.back().value)),
                          0)
          : query::date_range_query(first, last, of);
  filter.query = query::combined(Query::OP_OR, {filter.query, items});
}

// How a facet shows the values that a filter's text stands for.
std::vector<std::string> facet_values(Field field, const std::string& text,
                                      const CenterRegister& centers) {
  switch (field) {
    case Field::case_number:
      return {case_key(text)};
    case Field::center:
    case Field::recommended_by: {
      auto acronyms = query::center_acronyms(text, &centers);
      return acronyms.empty() ? std::vector{text} : acronyms;
    }
    case Field::result:
      if (const auto outcome = parse_outcome(text)) return {std::string(outcome_name(*outcome))};
      throw Error(ErrorKind::usage, tr("resultatet »{}« kendes ikke; vælg blandt {}", text,
                                       join(outcome_texts(), ", ")));
    default:
      return {text};
  }
}

void add_value(KindFilter& filter, Field field, const std::string& text,
               const CenterRegister& centers) {
  for (auto& value : facet_values(field, text, centers)) filter.chosen.push_back({value});
  filter.query =
      query::combined(Query::OP_OR, {filter.query, query::filter_query(field, text, &centers)});
}

}  // namespace

std::vector<KindFilter> filters_by_kind(const answer::Filters& filters,
                                        const CenterRegister& centers, const Date& today,
                                        PeriodOf periods_of) {
  std::vector<KindFilter> kinds;
  for (const FacetFacts& facts : facet_kinds()) {
    const auto& texts = filters.of(facts.kind);
    if (texts.empty()) continue;
    KindFilter filter{.kind = facts.kind, .query = {}, .chosen = {}, .periods = {}};
    for (const std::string& text : texts) {
      if (facts.kind == FacetKind::year) {
        add_year(filter, text, today, periods_of);
      } else if (facts.kind == FacetKind::month) {
        add_month(filter, text, today, periods_of);
      } else {
        add_value(filter, source_of(facts.kind).field, text, centers);
      }
    }
    kinds.push_back(std::move(filter));
  }
  if (filters.since || filters.until) {
    const Period period{filters.since.value_or(calendar_begin),
                        filters.until.value_or(calendar_end)};
    kinds.push_back({.kind = std::nullopt,
                     .query = query::date_range_query(period.first, period.last, periods_of),
                     .chosen = {},
                     .periods = {period}});
  }
  if (filters.news) {
    kinds.push_back(
        {.kind = std::nullopt, .query = news_query(*filters.news), .chosen = {}, .periods = {}});
  }
  return kinds;
}

std::optional<KindFilter> counted_once(const Xapian::Database& database, std::size_t editions) {
  std::vector<Xapian::Query> left_out;
  for (std::size_t fuller = editions + 1; fuller <= database::most_editions; ++fuller) {
    const std::string term = database::elsewhere_term(fuller);
    if (database.term_exists(term)) left_out.emplace_back(term);
  }
  if (left_out.empty()) return std::nullopt;
  return KindFilter{
      .kind = std::nullopt,
      .query = {Xapian::Query::OP_AND_NOT, Xapian::Query::MatchAll,
                Xapian::Query(Xapian::Query::OP_OR, left_out.begin(), left_out.end())},
      .chosen = {},
      .periods = {}};
}

}  // namespace referat::search
