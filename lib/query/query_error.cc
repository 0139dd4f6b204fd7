#include "query/query_error.h"

#include <unicode/uchar.h>

#include <algorithm>

#include "base/messages.h"
#include "base/terminal_safe.h"
#include "base/utf8.h"
#include "query/fields.h"

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

// What the value should have been, and what can be written, each line short enough for a terminal.
struct Advice {
  std::string_view kind;
  std::string_view examples;
};

Advice advice(Field field) {
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

// The query around the place, on one line; moves `at` along.
std::string excerpt(std::string_view query, std::size_t& at) {
  constexpr std::size_t before = 30;  // bytes
  constexpr std::size_t whole = 70;
  if (query.size() <= whole) return std::string(query);
  const std::size_t begin = code_point_begin(query, at - std::min(at, before));
  const std::size_t end = code_point_begin(query, std::min(query.size(), begin + whole));
  const std::string_view head = begin > 0 ? "…" : "";
  at = at - begin + head.size();
  return std::string(head) + std::string(query.substr(begin, end - begin)) +
         (end < query.size() ? "…" : "");
}

}  // namespace

Error unreadable_value(std::string_view query, std::size_t at, Field field,
                       std::string_view value) {
  const auto [kind, examples] = advice(field);
  const std::string shown = excerpt(query, at);
  // What the terminal will show is what the caret must count.
  const std::size_t column = columns(terminal_safe(std::string_view(shown).substr(0, at)));
  return {ErrorKind::query, tr("»{}« efter {}: er ikke {}\n  {}\n  {}^\n  Skriv {}.",
                               short_text(value), tr(field_name(field)), tr(kind),
                               terminal_safe(shown), std::string(column, ' '), tr(examples))};
}

}  // namespace referat::query
