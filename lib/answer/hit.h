// An agenda item that was found, with the document it stands in: plain data.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "answer/explanation.h"
#include "domain/agenda_item.h"
#include "domain/decision_print.h"

namespace referat::answer {

// The document an item stands in.
struct Source {
  std::string path;
  std::string municipality;
  std::string body;
  std::string date;                    // ISO or empty
  std::string type;                    // "minutes" or "agenda"
  std::string time{};                  // "17:00", when the meeting began, or empty
  std::string body_printed{};          // of the body, where that differs from its plain name
  bool municipality_inferred = false;  // from the other documents of its folder
  std::vector<std::string> sources{};  // the other files of the meeting
};

inline PrintingMeeting printing_meeting(const Source& document) {
  return {document.municipality, document.body, parse_date(document.date)};
}

struct Hit {
  std::size_t rank = 0;  // from 1, counted from the very first hit (offset included)
  double score = 0;      // Xapian's weight; comparable within one answer only
  std::string id;        // stable
  Source document;
  AgendaItem item;                   // whole, as indexed
  std::vector<std::string> missing;  // words of the query that the item lacks
  std::string snippet;               // one line of text, no markup
  std::vector<std::pair<std::size_t, std::size_t>> highlights;  // code points of the snippet
  std::optional<std::vector<MatchedWord>> explanation;          // if it was asked for
  std::optional<std::vector<std::string>> shared_words;  // SearchResult::similar: those it has
};

}  // namespace referat::answer
