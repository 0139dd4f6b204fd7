// Labels in one column and their values in the next, as text that is taken from a PDF has them: all
// labels first, then all values.
#pragma once

#include <vector>

#include "minutes/line.h"

namespace referat::minutes {

// Puts each value behind its label: "Sagsnr.:", "Sagen afgøres i:", "12/27845", "Byrådet" become
// "Sagsnr.: 12/27845" and "Sagen afgøres i: Byrådet". Only where there are as many values as
// labels, and a known label is among them.
void join_label_columns(std::vector<Line>& lines);

}  // namespace referat::minutes
