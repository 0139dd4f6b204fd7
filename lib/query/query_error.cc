#include "query/query_error.h"

#include "base/messages.h"
#include "base/strings.h"
#include "base/utf8.h"
#include "domain/outcome.h"
#include "query/fields.h"

namespace referat::query {

namespace {

struct Expected {
  std::string kind;
  std::string examples;
};

// resultat:godkendt, resultat:"godkendt med ændringer" …
std::vector<std::string> outcome_filters() {
  std::vector<std::string> filters;
  for (const std::string& name : outcome_texts()) {
    const bool several_words = name.find(' ') != std::string::npos;
    filters.push_back(tr(field_name(Field::result)) + ":" +
                      (several_words ? '"' + name + '"' : name));
  }
  return filters;
}

Expected expected(Field field) {
  switch (field) {
    case Field::doc_type:
      return {tr("en slags dokument"), tr("type:referat eller type:dagsorden")};
    case Field::closed:
      return {tr("ja eller nej"), tr("lukket:ja eller lukket:nej")};
    case Field::result:
      return {tr("et resultat"), listed(outcome_filters(), tr("eller"))};
    default:
      return {tr("en dato"),
              tr("fx år:2018, år:2018..2020, år:2018-, dato:19-11-2018, dato:\"nov 2018\", "
                 "dato:\"efter 2018\" eller dato:\"sidste år\"")};
  }
}

std::string short_text(std::string_view value) {
  constexpr std::size_t longest = 40;  // bytes
  if (value.size() <= longest) return std::string(value);
  return std::string(value.substr(0, code_point_begin(value, longest))) + "…";
}

std::string problem_of(Field field, std::string_view value) {
  return tr("»{}« efter {}: er ikke {}", short_text(value), tr(field_name(field)),
            expected(field).kind);
}

std::string advice_on(Field field) { return tr("Skriv {}.", expected(field).examples); }

}  // namespace

QueryError::QueryError(std::string_view query, std::size_t at, Field field, std::string_view value)
    : Error(ErrorKind::query, problem_of(field, value) + ". " + advice_on(field)),
      query_(query),
      at_(at),
      field_(field),
      value_(value) {}

std::string QueryError::problem() const { return problem_of(field_, value_); }

std::string QueryError::advice() const { return advice_on(field_); }

}  // namespace referat::query
