// What one piece of a query says: its words, and in which terms a field has them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "query/fields.h"
#include "text/analyzer.h"

namespace referat::query {

// The prefix of the field's surface forms; that of the whole item for fields that aren't text.
[[nodiscard]] std::string_view prefix_of(Field field);

// A word or phrase, analysed: its parts in a row, and the joined forms that stand for all of it
// ("ehandel" of "e-handel"). Without parts it says nothing.
struct Analysis {
  std::vector<text::Token> parts;
  std::vector<text::Token> wholes;
};
[[nodiscard]] Analysis analyse(const std::string& text, const text::Analyzer& analyzer);

}  // namespace referat::query
