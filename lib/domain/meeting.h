// The meeting that minutes are of, as their head tells it. Field names are those of the JSON
// contract.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/date.h"

namespace referat {

struct Participant {
  std::string name;
  std::string role{};   // "formand", "sekretær", or empty
  std::string party{};  // as printed behind the name: "A", "Venstre", or empty
};

enum class DocumentType { minutes, agenda };

struct Meeting {
  std::string municipality;            // "Høje-Taastrup", without "Kommune"; empty if unknown
  bool municipality_inferred = false;  // not said here, but by the other documents of its folder
  std::string body;                    // "Direktionen"; empty if unknown
  std::string body_printed{};  // where that differs: "Byråd 2022-2025", "3. møde i Byrådet"
  bool corrected = false;      // an edition that says so itself: "(rettet udgave)"
  std::optional<Date> date;
  std::string time;   // "HH:MM" or empty
  std::string place;  // or empty
  std::vector<Participant> participants;
  std::vector<std::string> absent;
  DocumentType doc_type = DocumentType::minutes;
  // The other files of the same meeting (its agenda, a copy, an earlier edition): known to a
  // database only.
  std::vector<std::string> sources{};
};

}  // namespace referat
