// An item of an agenda: what is found, ranked and shown. Field names are those of the JSON
// contract. All texts are valid UTF-8 without markup; lines of the source count from 1.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "domain/decision.h"
#include "domain/departments.h"
#include "domain/look_back.h"

namespace referat {

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
  std::vector<std::string> recommended_by;  // acronyms of centers; departments that no register
                                            // tells by their name; others as they are written
  std::string recommended_by_text;          // what stands before "indstiller", as printed
  std::vector<std::string> centers;         // acronyms, or names of departments; sorted
  std::vector<Decision> decisions;          // in the document's order
  std::vector<std::string> attachments;
  std::vector<std::string> absent;  // names, with the party in brackets if printed
  std::string absence_text;         // the lines that name them, as printed
  std::size_t line = 0;
  // For those who search, not in the JSON contract:
  std::vector<RecommendedPoint> points{};  // where decisions have parts, which may be on points
  std::vector<LookBack> look_backs{};      // in the order of the page; `undecided` is told outside
                                           // of decisions and lists of attachments only
  PrintedDepartments departments{};        // what centers and recommended_by are made of, where no
                                           // register decides
};

}  // namespace referat
