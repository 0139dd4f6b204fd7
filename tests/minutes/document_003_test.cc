// The fourth of the real minutes, for which there is no file of answers: its facts, read by eye.
#include <catch2/catch.hpp>
#include <filesystem>

#include "minutes/documents.h"

using namespace referat;
using namespace referat::test;

namespace {

using Names = std::vector<std::string>;

struct Facts {
  std::string title;
  std::string case_number;
  Names sections;
  Names recommended_by;
  Names centers;
  std::vector<Outcome> results;  // of the decision, then of its parts
  std::size_t attachments = 0;
  std::size_t line = 0;
};

const Names without_attachments{"Baggrund", "Indstilling", "Beslutning", "Sagsfremstilling",
                                "Økonomi"};

const std::vector<Facts> items{
    {"Øvrige sager 05-11-2018",
     "17/22360",
     {"Baggrund", "Beslutning", "Bilag"},
     {},
     {},
     {Outcome::unknown},
     1,
     23},
    {"Økonomiopfølgning 05-11-2018",
     "17/22360",
     {"Baggrund", "Beslutning", "Bilag"},
     {},
     {},
     {Outcome::mixed, Outcome::noted, Outcome::noted, Outcome::noted, Outcome::postponed},
     4,
     43},
    {"Status for revisionsberetning 2017 på BAC's område",
     "18/18580",
     {"Baggrund", "Indstilling", "Beslutning", "Sagsfremstilling", "Økonomi", "Bilag"},
     {},
     {"BAC"},
     {Outcome::approved_with_changes},
     3,
     93},
    {"Lukket", "18/300", {}, {}, {}, {}, 0, 213},
    {"Ny SKI aftale på telefoni",
     "18/18836",
     without_attachments,
     {"ØDC"},
     {"BAC", "BURC", "BYC", "CEIS", "DRBY", "FKC", "HRC", "ISC", "SHC", "SUOC", "TMC", "ØDC"},
     {Outcome::noted},
     0,
     217},
    {"Kontraktforlængelse på koncernsystem (økonomi og løn)",
     "18/17165",
     without_attachments,
     {"ØDC", "HRC", "DRBY"},
     {"DRBY", "HRC", "ØDC"},
     {Outcome::approved_with_changes},
     0,
     315},
    {"Endelig HR-strategi 2019-22 til godkendelse",
     "18/642",
     {"Baggrund", "Indstilling", "Beslutning", "Sagsfremstilling", "Bilag"},
     {},
     {"HRC"},
     {Outcome::approved},
     2,
     379},
    {"Ansøgning om bevilling til deltagelse i KL-partnerskab om den kommunale ungeindsats og FGU",
     "17/4541",
     {"Baggrund", "Indstilling", "Beslutning", "Sagsfremstilling", "Økonomi", "Bilag"},
     {},
     {"UC"},
     {Outcome::approved},
     2,
     439},
    {"Status på beredskabsplanlægning",
     "18/11614",
     {"Baggrund", "Indstilling", "Beslutning", "Sagsfremstilling"},
     {},
     {"BAC", "BURC", "BYC", "CEIS", "DRBY", "HRC", "ISC", "SHC", "SUOC", "TMC", "ØDC"},
     {Outcome::approved},
     0,
     491},
};

Names section_names(const AgendaItem& item) {
  Names names;
  for (const auto& section : item.sections) names.push_back(section.name);
  return names;
}

std::vector<Outcome> results(const AgendaItem& item) {
  std::vector<Outcome> found;
  for (const auto& decision : item.decisions) {
    found.push_back(decision.result);
    for (const auto& part : decision.parts) found.push_back(part.result);
  }
  return found;
}

}  // namespace

TEST_CASE("the minutes of 5 November 2018 are read as by eye") {
  const std::string path = shared_path("minutes/003_0dd8496f824578ad.txt");
  if (!std::filesystem::exists(path)) {
    WARN("../shared/minutes is absent: nothing was compared");
    return;
  }
  const Minutes read = read_document(path);
  CHECK(read.warnings.empty());
  CHECK(read.meeting.municipality == "Høje-Taastrup");
  CHECK(read.meeting.body == "Direktionen");
  CHECK(read.meeting.date == Date{2018, 11, 5});
  CHECK(read.meeting.time == "10:00");
  CHECK(read.meeting.place == "Mødelokale B105");
  CHECK(read.meeting.participants.size() == 5);
  REQUIRE(read.items.size() == items.size());
  for (std::size_t i = 0; i < items.size(); ++i) {
    const AgendaItem& item = read.items[i];
    INFO("item " << i + 1 << ": " << items[i].title);
    CHECK(item.number == std::to_string(i + 1));
    CHECK(item.title == items[i].title);
    CHECK(item.toc_title.empty());
    CHECK(item.case_number == items[i].case_number);
    CHECK(item.closed == (items[i].title == "Lukket"));
    CHECK(section_names(item) == items[i].sections);
    CHECK(item.recommended_by == items[i].recommended_by);
    CHECK(item.centers == items[i].centers);
    CHECK(results(item) == items[i].results);
    CHECK(item.attachments.size() == items[i].attachments);
    CHECK(item.line == items[i].line);
    for (const auto& decision : item.decisions) CHECK(decision.date == read.meeting.date);
  }
}
