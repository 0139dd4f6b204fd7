#include "query/filter_query.h"

#include <stdexcept>
#include <string_view>

#include "base/strings.h"
#include "database/schema.h"
#include "domain/case_number.h"
#include "domain/outcome.h"
#include "query/combine.h"

namespace referat::query {

namespace {

namespace prefix = database::prefix;
using Xapian::Query;

Query any_term(std::string_view prefix, const std::vector<std::string>& values) {
  // Xapian takes its MatchNothing for no query at all; no item has the prefix alone.
  if (values.empty()) return Query(std::string(prefix));
  std::vector<Query> terms;
  for (const std::string& value : values) terms.emplace_back(database::term(prefix, value));
  return scaled(combined(Query::OP_OR, terms), 0);
}

std::vector<std::string> folded(std::vector<std::string> names) {
  for (std::string& name : names) name = database::folded_name(name);
  return names;
}

std::vector<std::string> body_names(const std::string& name, const CenterRegister* centers) {
  const std::string folded = database::folded_name(name);
  // "byråd", "økonomiudvalg": a body's own name is mostly definite.
  std::vector<std::string> names{folded, folded + "et", folded + "en"};
  if (centers == nullptr) return names;
  for (const Center* center : centers->lookup(name)) {
    names.push_back(database::folded_name(center->acronym));
    for (const auto& full : center->names) names.push_back(database::folded_name(full));
  }
  return names;
}

std::vector<std::string> recommenders(const std::string& name, const CenterRegister* centers) {
  std::vector<std::string> names = center_acronyms(name, centers);
  names.push_back(name);  // others than centers are indexed by their own names
  return names;
}

std::vector<std::string> outcomes(const std::string& word) {
  const auto outcome = parse_outcome(word);
  if (!outcome) return {};
  return {std::string(outcome_name(*outcome))};
}

Query closed_items(bool closed) {
  const Query items = any_term(prefix::closed, {"1"});
  return closed ? items : Query(Query::OP_AND_NOT, scaled(Query::MatchAll, 0), items);
}

}  // namespace

std::vector<std::string> center_acronyms(const std::string& name, const CenterRegister* centers) {
  std::vector<std::string> acronyms;
  if (centers == nullptr) return acronyms;
  for (const Center* center : centers->lookup(name)) add_once(acronyms, center->acronym);
  return acronyms;
}

Query filter_query(Field field, const std::string& value, const CenterRegister* centers) {
  switch (field) {
    case Field::case_number:
      return any_term(prefix::case_identity, {case_identity(value)});
    case Field::center:
      return any_term(prefix::center, folded(center_acronyms(value, centers)));
    case Field::recommended_by:
      return any_term(prefix::recommended_by, folded(recommenders(value, centers)));
    case Field::body:
      return any_term(prefix::body, body_names(value, centers));
    case Field::municipality:
      return any_term(prefix::municipality, {database::folded_municipality(value)});
    case Field::result:
      return any_term(prefix::result, outcomes(value));
    case Field::doc_type:
      return any_term(prefix::doc_type, {value == "dagsorden" ? "agenda" : "minutes"});
    case Field::closed:
      return closed_items(value == "ja");
    default:
      throw std::logic_error("no boolean field");
  }
}

Query date_range_query(const Date& first, const Date& last, PeriodOf of) {
  if (of == PeriodOf::decisions) {
    return {Query::OP_FILTER,
            Query(Query::OP_VALUE_GE, database::slot::last_decision, database::slot_date(first)),
            Query(Query::OP_VALUE_LE, database::slot::first_decision, database::slot_date(last))};
  }
  return {Query::OP_VALUE_RANGE, database::slot::date, database::slot_date(first),
          database::slot_date(last)};
}

}  // namespace referat::query
