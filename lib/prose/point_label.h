// The numbers by which a decision tells the points of a recommendation apart.
#pragma once

#include <string_view>

namespace referat {

struct PointLabel {
  std::string_view subject;  // as printed, without the sign behind it: "1.-2", "Ad 1", "Pkt. 3"
  std::string_view text;     // what stands behind ("Godkendt."), or all: "1-2 anbefales."
};

// "1. Godkendt", "1.-2. Godkendt", "2b) Godkendt", "1 og 3 anbefales", "Ad 1) Godkendt", "Pkt. 1:
// Godkendt", "Punkterne 1-7 anbefales". Empty for other lines; views into the line.
[[nodiscard]] PointLabel point_label(std::string_view line);

}  // namespace referat
