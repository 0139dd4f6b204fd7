// Case numbers (sagsnumre), as the municipalities' case systems print them.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace referat {

// The text is, as a whole, of a shape that case numbers have:
//   18/18284, 18-18284, 2018/18284, 2018-18284       year and running number
//   85.02.02-G01-3-18                                KLE subject, facet, running number, year
//   399-2019-1204, EMN-2019-01204, S2019-1204        authority, year, running number
//   301122                                           running number alone
// A shape is no proof (21/11 has it): in documents a case number is known by its place.
[[nodiscard]] bool looks_like_case_number(std::string_view text);

// How many bytes of the text can be of a case number, whatever its shape: letters, digits and the
// signs between them (/ - . _ :), from the beginning.
[[nodiscard]] std::size_t case_number_length(std::string_view text);

// One key for all spellings of the same case: blanks dropped, upper case, "18-18284" and
// "18/18284" → "18/18284". Any other text gives itself in that form, never an error.
[[nodiscard]] std::string case_key(std::string_view case_number);

// The keys under which a case that somebody names may be known, the likeliest first: as it is, with
// the year's other length (2018/18284, 18/18284) and without noughts before the running number
// (15/01042).
[[nodiscard]] std::vector<std::string> case_keys(std::string_view case_number);

// What is alike in all of these: two numbers are of one case (of a municipality) where it is.
// Whatever groups by case compares this; case_key is the number as the minutes have it.
[[nodiscard]] std::string case_identity(std::string_view case_number);

}  // namespace referat
