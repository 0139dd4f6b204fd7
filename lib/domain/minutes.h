// A document of minutes as data: what lib/minutes reads and everybody else works on.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "domain/agenda_item.h"
#include "domain/meeting.h"

namespace referat {

struct Warning {
  std::size_t line = 0;  // 0: the whole document
  std::string message;
  // One fact wherever it is met, though items and documents without number may say it (an unknown
  // center): told once.
  bool of_collection = false;
};

struct Heading {
  std::size_t line = 0;
  std::string text;
};

// One document, read.
struct Minutes {
  std::string path;  // as the user named it
  Meeting meeting;
  std::vector<AgendaItem> items;
  std::vector<Warning> warnings;
  std::vector<Heading> unknown_headings{};  // printed like a section's, but no known name
  std::vector<Heading> furniture{};         // of pages: taken out, and no part of the items
};

}  // namespace referat
