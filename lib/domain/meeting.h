// Minutes as data: what lib/minutes reads and everybody else works on. Field names are those of
// the JSON contract. All texts are valid UTF-8 without markup; lines of the source count from 1.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "domain/date.h"
#include "domain/look_back.h"
#include "domain/outcome.h"

namespace referat {

struct Participant {
  std::string name;
  std::string role;  // as in brackets behind the name, or empty
};

enum class DocumentType { minutes, agenda };

struct Meeting {
  std::string municipality;  // "Høje-Taastrup", without "Kommune"; empty if unknown
  std::string body;          // "Direktionen"; empty if unknown
  std::optional<Date> date;
  std::string time;   // "HH:MM" or empty
  std::string place;  // or empty
  std::vector<Participant> participants;
  std::vector<std::string> absent;
  DocumentType doc_type = DocumentType::minutes;
};

enum class SectionKind {
  background,
  recommendation,
  decision,
  presentation,
  economy,
  legal,
  hearing,
  assessment,
  information,
  attachments,
  summary,
  other,
};

struct Section {
  std::string name;  // as printed; a decision heading is "Beslutning", whoever decided when
  SectionKind kind = SectionKind::other;
  std::string text;  // paragraphs, bullets and table rows, a line each; cells parted by tabs
  std::size_t line = 0;
};

// A decision on several subjects has a part for each.
struct DecisionPart {
  std::string subject;
  std::string text;
  Outcome result = Outcome::unknown;
};

// A sentence of a decision's text that says an outcome.
struct DecidingSentence {
  std::string text;
  Outcome outcome = Outcome::unknown;
};

struct Decision {
  std::optional<Date> date;  // its heading's, else the meeting's
  std::string body;          // its heading's, else the meeting's
  std::string text;
  Outcome result = Outcome::unknown;
  std::vector<DecisionPart> parts;
  std::size_t line = 0;
  std::vector<Outcome> told{};  // what a mixed decision without parts came to, as its text tells
  // For those who search and show it, not in the JSON contract:
  std::size_t deciding = 0;  // where in the text the sentence begins that says the result, in
                             // bytes; 0 if none does by itself
  std::vector<DecidingSentence> sentences{};  // of a decision without parts
};

// All that the decision came to: its own result, then what it told, then its parts' results, each
// once.
[[nodiscard]] std::vector<Outcome> outcomes_of(const Decision& decision);

// A point of an item's recommendation.
struct RecommendedPoint {
  std::string number;  // as it is numbered, else its place among "- …"
  std::string text;
};

struct AgendaItem {
  std::optional<std::string> number;  // as printed, without Punkt/Pkt./Nr.
  std::size_t order = 0;              // from 1, in the document
  std::string title;
  std::string toc_title;  // the contents list's spelling where it differs, else empty
  std::optional<std::string> case_number;  // as printed
  std::optional<std::string> case_key;     // normal form
  bool closed = false;
  std::string lead;  // text before the first section
  std::vector<Section> sections;
  std::vector<std::string> recommended_by;  // acronyms of centers; others as they are written
  std::string recommended_by_text;          // what stands before "indstiller", as printed
  std::vector<std::string> centers;         // acronyms, sorted
  std::vector<Decision> decisions;          // in the document's order
  std::vector<std::string> attachments;
  std::vector<std::string> absent;  // names, with the party in brackets if printed
  std::string absence_text;         // the lines that name them, as printed
  std::size_t line = 0;
  // For those who search, not in the JSON contract:
  std::vector<RecommendedPoint> points{};  // where decisions have parts, which may be on points
  std::vector<LookBack> look_backs{};      // in the order of the page; `undecided` is told outside
                                           // of decisions and lists of attachments only
};

struct Warning {
  std::size_t line = 0;  // 0: the whole document
  std::string message;
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
};

}  // namespace referat
