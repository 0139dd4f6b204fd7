// What a collection of minutes covers, as plain data: what lib/output renders. No Xapian here.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace referat::answer {

struct Holdings {
  std::size_t documents = 0;  // minutes and agendas
  std::size_t agendas = 0;
  std::size_t meetings = 0;  // days on which a body met: an agenda and its minutes are one meeting
  std::size_t items = 0;
  std::size_t closed = 0;  // of the items
  std::size_t decisions = 0;
};

struct YearHoldings : Holdings {
  int year = 0;
};

// Two meetings that lie much further apart than the body's meetings mostly do.
struct Gap {
  std::string from;  // ISO: the meeting before …
  std::string to;    // … and the one after
  std::size_t days = 0;
};

struct BodyCoverage : Holdings {
  std::string municipality;  // empty if unknown
  std::string body;          // empty if unknown
  std::string first;         // ISO; empty if nothing is dated
  std::string last;
  std::vector<YearHoldings> years;        // from the first year to the last, empty ones too
  std::optional<std::size_t> usual_days;  // median between two meetings; needs some meetings
  std::vector<Gap> gaps;
  std::vector<std::string> only_agenda;  // ISO: meetings of which there are no minutes
};

struct DocumentWarning {
  std::string path;
  std::size_t line = 0;  // 0: the whole document
  std::string message;
};

struct HeadingUse {
  std::string text;
  std::size_t count = 0;
  std::size_t documents = 0;
  std::string path;  // one place where it stands
  std::size_t line = 0;
};

// Files in a folder that was indexed which aren't in the database.
struct LeftOutFiles {
  std::string folder;
  std::string kind;  // their extension (".pdf", or empty), "no_items" or "unreadable"
  std::size_t count = 0;
};

struct Coverage : Holdings {
  std::string first;  // ISO; empty if nothing is dated
  std::string last;
  std::vector<BodyCoverage> bodies;  // by municipality, then name
  std::vector<std::string> undated;  // paths
  std::vector<DocumentWarning> warnings;
  std::vector<HeadingUse> unknown_headings;  // the most frequent first
  std::vector<LeftOutFiles> left_out;        // by folder, then kind; where nothing is filtered
};

}  // namespace referat::answer
