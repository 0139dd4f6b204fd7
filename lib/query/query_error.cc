#include "query/query_error.h"

#include "base/messages.h"
#include "base/strings.h"
#include "base/utf8.h"
#include "query/fields.h"

namespace referat::query {

namespace {

struct Expected {
  std::string_view kind;
  std::string_view examples;
};

Expected expected(Field field) {
  switch (field) {
    case Field::doc_type:
      return {N_("en slags dokument"), N_("type:referat eller type:dagsorden")};
    case Field::closed:
      return {N_("ja eller nej"), N_("lukket:ja eller lukket:nej")};
    case Field::result:
      return {N_("et resultat"),
              N_("resultat:godkendt, resultat:udskudt, resultat:afvist, resultat:drøftet,\n"
                 "  resultat:oversendt, resultat:udgået, resultat:\"godkendt med ændringer\"\n"
                 "  eller resultat:\"taget til efterretning\"")};
    default:
      return {N_("en dato"),
              N_("fx år:2018, år:2018..2020, år:2018-, dato:19-11-2018, dato:\"nov 2018\",\n"
                 "  dato:\"efter 2018\" eller dato:\"sidste år\"")};
  }
}

std::string short_text(std::string_view value) {
  constexpr std::size_t longest = 40;  // bytes
  if (value.size() <= longest) return std::string(value);
  return std::string(value.substr(0, code_point_begin(value, longest))) + "…";
}

std::string problem_of(Field field, std::string_view value) {
  return tr("»{}« efter {}: er ikke {}", short_text(value), tr(field_name(field)),
            tr(expected(field).kind));
}

std::string advice_on(Field field) { return tr("Skriv {}.", tr(expected(field).examples)); }

}  // namespace

QueryError::QueryError(std::string_view query, std::size_t at, Field field, std::string_view value)
    : Error(ErrorKind::query, collapse_blanks(problem_of(field, value) + ". " + advice_on(field))),
      query_(query),
      at_(at),
      field_(field),
      value_(value) {}

std::string QueryError::problem() const { return problem_of(field_, value_); }

std::string QueryError::advice() const { return advice_on(field_); }

}  // namespace referat::query
