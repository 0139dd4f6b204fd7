#include <algorithm>
#include <array>

#include "base/strings.h"
#include "query/parser.h"

namespace referat::query {

namespace {

struct FieldName {
  std::string_view name;
  Field field;
};

// The Danish name of a field, which is the one to print, stands first.
constexpr std::array names{
    FieldName{"titel", Field::title},
    FieldName{"title", Field::title},
    FieldName{"beslutning", Field::decision},
    FieldName{"decision", Field::decision},
    FieldName{"indstilling", Field::recommendation},
    FieldName{"recommendation", Field::recommendation},
    FieldName{"bilag", Field::attachment},
    FieldName{"attachment", Field::attachment},
    FieldName{"deltager", Field::participant},
    FieldName{"participant", Field::participant},
    FieldName{"sag", Field::case_number},
    FieldName{"case", Field::case_number},
    FieldName{"center", Field::center},
    FieldName{"indstiller", Field::recommended_by},
    FieldName{"by", Field::recommended_by},
    FieldName{"år", Field::year},
    FieldName{"aar", Field::year},
    FieldName{"year", Field::year},
    FieldName{"dato", Field::date},
    FieldName{"date", Field::date},
    FieldName{"udvalg", Field::body},
    FieldName{"body", Field::body},
    FieldName{"kommune", Field::municipality},
    FieldName{"municipality", Field::municipality},
    FieldName{"resultat", Field::result},
    FieldName{"result", Field::result},
};

}  // namespace

Field field_by_name(std::string_view name) {
  const std::string wanted = lower(name);
  const auto* found = std::find_if(names.begin(), names.end(),
                                   [&](const FieldName& entry) { return entry.name == wanted; });
  return found == names.end() ? Field::none : found->field;
}

std::string_view field_name(Field field) {
  const auto* found = std::find_if(names.begin(), names.end(),
                                   [&](const FieldName& entry) { return entry.field == field; });
  return found == names.end() ? std::string_view() : found->name;
}

}  // namespace referat::query
