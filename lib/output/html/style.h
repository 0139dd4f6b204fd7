// The style sheet of a page of HTML, for screens light and dark, phones and paper. Text and its
// background differ by at least 4.5 : 1, bars and theirs by 3 : 1 (WCAG 2.2 AA).
#pragma once

#include <string_view>

namespace referat::output {

extern const std::string_view html_style;

}  // namespace referat::output
