#include "query/query_error.h"

#include <fmt/format.h>
#include <unicode/uchar.h>

#include "base/terminal_safe.h"
#include "base/utf8.h"
#include "query/parser.h"

namespace referat::query {

namespace {

std::size_t columns(std::string_view text) {
  std::size_t width = 0;
  for (std::size_t i = 0; i < text.size();) {
    const UChar32 c = next_code_point(text, i);
    const int wide = u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);
    const bool combining = (U_GET_GC_MASK(c) & (U_GC_MN_MASK | U_GC_ME_MASK | U_GC_CF_MASK)) != 0;
    width += combining ? 0 : (wide == U_EA_FULLWIDTH || wide == U_EA_WIDE) ? 2 : 1;
  }
  return width;
}

std::string advice(Field field) {
  if (field == Field::doc_type) return "en slags dokument; skriv type:referat eller type:dagsorden";
  if (field == Field::closed) return "ja eller nej; skriv lukket:ja eller lukket:nej";
  if (field == Field::result) {
    return "et resultat; skriv fx resultat:godkendt, resultat:udskudt, resultat:afvist eller "
           "resultat:\"taget til efterretning\"";
  }
  return "en dato; skriv fx år:2018, år:2018..2020, dato:19-11-2018, dato:\"nov 2018\" eller "
         "dato:\"efter 2018\"";
}

}  // namespace

Error unreadable_value(std::string_view query, std::size_t at, Field field,
                       std::string_view value) {
  // What the terminal will show is what the caret must count.
  const std::size_t column = columns(terminal_safe(query.substr(0, at)));
  return {ErrorKind::query,
          fmt::format("»{}« efter {}: kan ikke læses som {}\n  {}\n  {:>{}}", value,
                      field_name(field), advice(field), terminal_safe(query), "^", column + 1)};
}

}  // namespace referat::query
