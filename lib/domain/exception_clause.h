// What a decision leaves out: "Godkendt med undtagelse af støtten til Natteravnene, som behandles
// igen i april", "Tiltrådt, dog punkt 3 udsættes".
#pragma once

#include <optional>
#include <string_view>

namespace referat {

struct ExceptionClause {
  std::string_view decided;  // "Godkendt"
  std::string_view matter;   // "støtten til Natteravnene"
  std::string_view fate;     // "behandles igen i april"
};

// The first of them. Nothing where the sentence excepts nothing, or doesn't say what becomes of it:
// "Godkendt, bortset fra punkt 4." Views into the sentence.
[[nodiscard]] std::optional<ExceptionClause> exception_clause(std::string_view sentence);

}  // namespace referat
