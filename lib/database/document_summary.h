// What a database tells of one document without reading its items: kept in a value slot of the
// document's first item, so that Xapian's own ValueCountMatchSpy brings the summaries of all
// documents in one pass, from every layout of databases. (Metadata would not do: several databases
// opened as one, or served as one, give the first one's only.)
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "domain/meeting.h"
#include "domain/minutes.h"

namespace referat::database {

struct DocumentSummary {
  std::string path;
  std::string meeting;  // the id of the document that counts for it: the same for an agenda and its
                        // minutes, another for a second meeting that day
  std::string municipality;
  bool municipality_inferred = false;
  std::string body;
  std::string date;  // ISO or empty
  DocumentType type = DocumentType::minutes;
  // Without those that a fuller document of the meeting has too (index/editions.h).
  std::size_t items = 0;
  std::size_t closed = 0;     // of the items
  std::size_t decisions = 0;  // see count_decisions()
  std::vector<Warning> warnings{};
  std::vector<Heading> unknown_headings{};
};

// path: as it is to be shown. The minutes must be whole: their items are counted.
[[nodiscard]] DocumentSummary summarise(const std::string& path, const std::string& meeting,
                                        const Minutes& minutes);

// Of the meeting itself: what earlier meetings and other bodies decided is printed as well.
[[nodiscard]] std::size_t count_decisions(const Minutes& minutes);

[[nodiscard]] std::string pack_summary(const DocumentSummary& summary);  // JSON
// Throws Error(database) if the bytes are no summary.
[[nodiscard]] DocumentSummary unpack_summary(std::string_view bytes);

}  // namespace referat::database
