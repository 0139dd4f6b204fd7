// What a decision leaves out: "Godkendt med undtagelse af støtten til Natteravnene, som behandles
// igen i april", "Tiltrådt, dog punkt 3 udsættes".
#pragma once

#include <optional>
#include <string_view>

namespace referat {

struct ExceptionClause {
  std::string_view decided;  // "Godkendt"
  std::string_view fate;     // of what is excepted: "behandles igen i april"
};

// Nothing where the sentence excepts nothing, or doesn't say what is decided on that instead:
// "Godkendt, bortset fra punkt 4", "…, bortset fra SF, som ønsker sagen udskudt", "…, bortset fra
// de ansøgninger, som blev afvist i 2013". Views into the sentence.
[[nodiscard]] std::optional<ExceptionClause> exception_clause(std::string_view sentence);

}  // namespace referat
