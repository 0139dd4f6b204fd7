// What a web page prints around the minutes: its buttons and links.
#pragma once

#include <vector>

#include "domain/minutes.h"
#include "minutes/line.h"

namespace referat::minutes {

// Takes out lines that are nothing but a page's button ("Hent som PDF", "Til toppen"), the count
// below a list of files, and the kind of file that is glued to names in such a list ("• PDFNotat"
// → "• Notat"). What is taken out, in order, so that it can be told.
[[nodiscard]] std::vector<Heading> take_web_furniture(std::vector<Line>& lines);

}  // namespace referat::minutes
