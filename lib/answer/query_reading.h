// How a query was read, with what is to be noted of it: plain data.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace referat::answer {

struct Note {
  std::string kind;     // "relaxed", "limit", "filter", "syntax", "empty" … for programs
  std::string message;  // for people, in the language of the request
};

// How a query was read: the head of every answer.
struct QueryReading {
  std::string query;        // as typed
  std::string interpreted;  // as understood, in the query language
  std::optional<std::string> corrected;
  std::optional<std::string> suggestion;
  std::vector<Note> notes;

  [[nodiscard]] bool has_note(std::string_view kind) const;
};

}  // namespace referat::answer
