// Words and numbers tied by hyphens and slashes, which ICU splits, as one form each.
#pragma once

#include <vector>

#include "text/passage.h"

namespace referat::text {

// Words tied by hyphens, also where a line ends after the hyphen (or after a soft hyphen):
//   e-handel → ehandel, Høje-Taastrup → højetaastrup, sygefra-⏎vær → sygefravær, covid-19 → covid19
// and, where two parts or more have digits, numbers with their hyphens:
//   85.02.02-G01-3-18, 399-2019-1204, 2019-2022
// An ellipsis at the end of a line ("løn-⏎og økonomisystem") is none.
// Which of the words only go on with one that a line's end divides ("vær" of "sygefra-⏎vær") is
// told in `continued`, ascending: such a word has no place of its own among the others.
void find_hyphen_words(const Passage& passage, std::vector<JoinedForm>& forms,
                       std::vector<std::size_t>& continued);

// Numbers tied by slashes: 18/18284.
void find_slash_numbers(const Passage& passage, std::vector<JoinedForm>& forms);

}  // namespace referat::text
