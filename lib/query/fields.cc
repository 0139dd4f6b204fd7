#include "query/fields.h"

#include <algorithm>
#include <array>

#include "base/messages.h"
#include "base/strings.h"
#include "domain/outcome.h"

namespace referat::query {

namespace {

struct FieldName {
  std::string_view name;
  Field field;
};

// The Danish name of a field stands first; its translation is one of the others.
constexpr std::array field_names{
    FieldName{N_("titel"), Field::title},
    FieldName{"title", Field::title},
    FieldName{N_("beslutning"), Field::decision},
    FieldName{"decision", Field::decision},
    FieldName{N_("indstilling"), Field::recommendation},
    FieldName{"recommendation", Field::recommendation},
    FieldName{N_("bilag"), Field::attachment},
    FieldName{"attachment", Field::attachment},
    FieldName{N_("deltager"), Field::participant},
    FieldName{"participant", Field::participant},
    FieldName{N_("fraværende"), Field::absent},
    FieldName{"fravaerende", Field::absent},
    FieldName{"fravær", Field::absent},
    FieldName{"fravaer", Field::absent},
    FieldName{"absent", Field::absent},
    FieldName{N_("stemte"), Field::vote},
    FieldName{"vote", Field::vote},
    FieldName{N_("sag"), Field::case_number},
    FieldName{"case", Field::case_number},
    FieldName{N_("center"), Field::center},
    FieldName{N_("indstiller"), Field::recommended_by},
    FieldName{"by", Field::recommended_by},
    FieldName{N_("år"), Field::year},
    FieldName{"aar", Field::year},
    FieldName{"year", Field::year},
    FieldName{N_("dato"), Field::date},
    FieldName{"date", Field::date},
    FieldName{N_("udvalg"), Field::body},
    FieldName{"body", Field::body},
    FieldName{N_("kommune"), Field::municipality},
    FieldName{"municipality", Field::municipality},
    FieldName{N_("resultat"), Field::result},
    FieldName{"result", Field::result},
    FieldName{N_("type"), Field::doc_type},
    FieldName{"doc_type", Field::doc_type},
    FieldName{N_("lukket"), Field::closed},
    FieldName{"closed", Field::closed},
};

}  // namespace

Field field_by_name(std::string_view name) {
  const std::string wanted = lower(name);
  const auto* found = std::find_if(field_names.begin(), field_names.end(),
                                   [&](const FieldName& entry) { return entry.name == wanted; });
  return found == field_names.end() ? Field::none : found->field;
}

std::string_view field_name(Field field) {
  const auto* found = std::find_if(field_names.begin(), field_names.end(),
                                   [&](const FieldName& entry) { return entry.field == field; });
  return found == field_names.end() ? std::string_view() : found->name;
}

bool is_text_field(Field field) {
  return field == Field::none || field == Field::title || field == Field::decision ||
         field == Field::recommendation || field == Field::attachment ||
         field == Field::participant || field == Field::absent || field == Field::vote;
}

bool is_date_field(Field field) { return field == Field::year || field == Field::date; }

bool has_one_value(Field field) {
  return field == Field::case_number || field == Field::body || field == Field::municipality ||
         field == Field::doc_type || field == Field::closed;
}

bool may_stand_apart(Field field) {
  return field != Field::none && field != Field::absent && field != Field::vote &&
         field != Field::result && field != Field::doc_type && field != Field::closed &&
         !is_date_field(field);
}

std::optional<std::string_view> nearest_field_name(std::string_view typed) {
  constexpr std::size_t shortest = 5;  // letters: shorter names are near too many words
  const std::string word = lower(typed);
  for (const FieldName& entry : field_names) {
    if (code_points(entry.name) >= shortest && edit_distance(word, entry.name) == 1) {
      return entry.name;
    }
  }
  return std::nullopt;
}

std::optional<std::string> field_value(Field field, std::string_view text) {
  struct Value {
    Field field;
    std::string_view typed;
    std::string_view value;
  };
  static constexpr std::array values{
      Value{Field::doc_type, "referat", N_("referat")},
      Value{Field::doc_type, "referater", "referat"},
      Value{Field::doc_type, "minutes", "referat"},
      Value{Field::doc_type, "dagsorden", N_("dagsorden")},
      Value{Field::doc_type, "dagsordener", "dagsorden"},
      Value{Field::doc_type, "agenda", "dagsorden"},
      Value{Field::closed, "ja", N_("ja")},
      Value{Field::closed, "yes", "ja"},
      Value{Field::closed, "nej", N_("nej")},
      Value{Field::closed, "no", "nej"},
  };
  std::string tidy = collapse_blanks(text);
  if (field == Field::result && !parse_outcome(tidy)) return std::nullopt;
  if (field != Field::doc_type && field != Field::closed) return tidy;
  const std::string typed = lower(tidy);
  const auto* found = std::find_if(values.begin(), values.end(), [&](const Value& value) {
    return value.field == field && value.typed == typed;
  });
  return found == values.end() ? std::nullopt : std::optional(std::string(found->value));
}

}  // namespace referat::query
