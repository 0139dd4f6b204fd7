#include "answer/query_reading.h"

#include <algorithm>

namespace referat::answer {

bool QueryReading::has_note(std::string_view kind) const {
  return std::any_of(notes.begin(), notes.end(),
                     [&](const Note& note) { return note.kind == kind; });
}

}  // namespace referat::answer
