#include "searcher/request_options.h"

#include <boost/program_options/options_description.hpp>
#include <string>
#include <string_view>
#include <utility>

#include "base/limits.h"
#include "base/messages.h"
#include "base/strings.h"
#include "base/utf8.h"
#include "program/option_values.h"
#include "query/date_range.h"
#include "searcher/option_table.h"

namespace referat::searcher {

using program::choice;
using program::number;
using program::number_or;
using program::refuse;
using program::Strings;
using program::Values;

namespace {

std::string query_text(const std::vector<program::Argument>& pairs) {
  Strings words;
  for (const auto& pair : pairs) {
    if (pair.option.empty()) words.push_back(pair.value);
  }
  return valid_utf8(join(words, " "));
}

[[noreturn]] void refuse_date(const char* name, const std::string& text) {
  refuse(
      tr("--{} tager en dato som 2018, 2018-11, 2018-11-19, »19. november 2018« eller "
         "»sidste år«, ikke »{}«",
         name, text));
}

// A year or month as a limit: its first day for --since, its last for --until. One end of a range
// ("efter 2018") will do if it is the one that is asked for.
std::pair<Date, Date> days_of(const char* name, const std::string& text, const Date& today) {
  Date first;
  Date last;
  const bool range = text.find("..") != std::string::npos;
  if (range || !query::parse_date_range(text, first, last, today)) refuse_date(name, text);
  return {first, last};
}

Date first_day(const std::string& text, const Date& today) {
  const Date day = days_of("since", text, today).first;
  if (day == calendar_begin) refuse_date("since", text);
  return day;
}

Date last_day(const std::string& text, const Date& today) {
  const Date day = days_of("until", text, today).second;
  if (day == calendar_end) refuse_date("until", text);
  return day;
}

answer::Filters filters(const Values& values, const Date& today) {
  answer::Filters filters;
  for (const FacetFacts& facts : facet_kinds()) {
    filters.of(facts.kind) = values.texts(std::string(facts.option));
  }
  if (const auto since = values.text("since")) filters.since = first_day(*since, today);
  if (const auto until = values.text("until")) filters.until = last_day(*until, today);
  if (filters.since && filters.until && *filters.until < *filters.since) {
    refuse(tr("--since {} ligger efter --until {}", filters.since->iso(), filters.until->iso()));
  }
  return filters;
}

// "year,center=20,case", or the usual ones.
std::vector<answer::FacetRequest> facets(const Values& values) {
  if (values.has("no-facets")) {
    if (values.has("facets")) refuse(tr("--facets og --no-facets kan ikke gives sammen"));
    return {};
  }
  const auto typed = values.text("facets");
  if (!typed) return {{FacetKind::year}, {FacetKind::center}, {FacetKind::case_number}};
  std::vector<answer::FacetRequest> requests;
  for (const auto part : split(*typed, ',')) {
    const std::string_view entry = trim(part);
    const auto equals = entry.find('=');
    const std::string name(entry.substr(0, equals));
    if (name.empty()) refuse(tr("--facets »{}« har et tomt navn", *typed));
    answer::FacetRequest request{.kind = named_facet(name)};
    if (equals != std::string_view::npos) {
      request.values =
          number("--facets " + name + "=N", entry.substr(equals + 1), limits::max_facet_values);
    }
    requests.push_back(request);
  }
  return requests;
}

}  // namespace

FacetKind named_facet(std::string_view name) {
  if (const auto kind = facet_kind(name)) return *kind;
  Strings known;
  for (const FacetFacts& facts : facet_kinds()) {
    known.emplace_back(language() == Language::danish ? facts.danish : facts.name);
  }
  refuse(tr("facetten »{}« kendes ikke; vælg blandt {}", name, join(known, ", ")));
}

answer::SearchRequest search_request(const std::vector<program::Argument>& pairs,
                                     const Date& today) {
  const Values values(program::option_values(pairs, known_options()));
  answer::SearchRequest request;
  request.query = query_text(pairs);
  request.today = today;
  request.filters = filters(values, today);
  request.offset = number_or(values, "offset", limits::max_offset, 0);
  request.explain = values.has("explain");
  request.limit = number_or(values, "limit", limits::max_page, limits::default_page);
  request.sort = choice<answer::Sort>(values, "sort",
                                      {{"relevance", answer::Sort::relevance},
                                       {"newest", answer::Sort::newest},
                                       {"oldest", answer::Sort::oldest}});
  request.facets = facets(values);
  return request;
}

}  // namespace referat::searcher
