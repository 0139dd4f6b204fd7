// The beginning of an item's heading: a label and the number.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace referat::minutes {

struct ItemLabel {
  std::string number;   // digits, with a letter beside them where printed: "3a", "2A", "T1", "1.2"
  bool nested = false;  // "1.2": of an item within another
  char separator = 0;   // ':' '.' '-' ')' or a tab behind the number; 0 for none
  std::string_view title;        // the rest of the line, may be empty
  std::optional<bool> closed{};  // by a mark before the title: "(Åben)", "(Lukket)"
};

// "Punkt 1: Title", "Pkt. 61 Title", "• Pkt. 61", "Punkt nr. 4 - Title", "Sag 3: Title",
// "Nr. 60 - Title", "Tillægspunkt 4: Title". A mark of
// openness in brackets is taken out of the title, unless there is nothing else: "Punkt 7 (Lukket)"
// has the title "Lukket".
[[nodiscard]] std::optional<ItemLabel> parse_item_label(std::string_view line);

// "41. Title", "2.     Title", "1.Title", "7) Title", "7 (Åben) Title", "1.2 Title": no label but
// the number itself.
[[nodiscard]] std::optional<ItemLabel> parse_numbered(std::string_view line);

// Nothing but the number, as web pages print it above the title: "1", "2.", "2A".
[[nodiscard]] std::optional<ItemLabel> parse_lone_number(std::string_view line);

}  // namespace referat::minutes
