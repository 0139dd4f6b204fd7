// What a decision in running text says of which subject: "Punkt 1 blev godkendt, mens punkt 2 blev
// udsat" are two statements, on "Punkt 1" and "punkt 2".
#pragma once

#include <string_view>
#include <vector>

namespace referat {

// A sentence's statements: one, or several where it tells more points. Without the comma and the
// word that join them. Views into the sentence.
[[nodiscard]] std::vector<std::string_view> statements(std::string_view sentence);

// What the statement decides on, if it stands before its passive verb: "Valg af bygherre" of "Valg
// af bygherre blev udskudt til august". Empty where there is no such verb, and where the words name
// nothing by themselves: "Sagen", "Det", "Resten". A view into the statement.
[[nodiscard]] std::string_view stated_subject(std::string_view statement);

}  // namespace referat
