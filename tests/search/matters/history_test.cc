#include "search/matters/history.h"

#include <fmt/format.h>

#include <catch2/catch.hpp>
#include <ctime>
#include <utility>

#include "base/strings.h"
#include "domain/case_number.h"
#include "prose/item_sentences.h"
#include "prose/outcomes.h"
#include "search/archive.h"
#include "support/temp_dir.h"

namespace referat::test {

namespace {

using answer::CaseHistory;
using answer::HistoryRequest;

struct Entry {
  std::string title;
  std::string case_number;
  std::string text;
  std::string decision = "Godkendt.";
};

AgendaItem item_of(const Entry& entry, std::size_t order, std::optional<Date> meeting) {
  AgendaItem item;
  item.number = std::to_string(order);
  item.order = order;
  item.line = order * 10;
  item.title = entry.title;
  if (!entry.case_number.empty()) {
    item.case_number = entry.case_number;
    item.case_key = case_key(entry.case_number);
  }
  item.sections = {{"Sagsfremstilling", SectionKind::background, entry.text, item.line + 3},
                   {"Beslutning", SectionKind::decision, entry.decision, item.line + 6}};
  Decision decision;
  decision.text = entry.decision;
  read_outcome(decision);
  item.decisions = {decision};
  read_sentences(item, meeting);
  return item;
}

Minutes meeting(const std::string& municipality, const std::string& body, std::optional<Date> date,
                const std::vector<Entry>& entries, DocumentType type = DocumentType::minutes) {
  Minutes document;
  document.meeting.municipality = municipality;
  document.meeting.body = body;
  document.meeting.date = date;
  document.meeting.doc_type = type;
  const bool agenda = type == DocumentType::agenda;
  document.path = fmt::format("/arkiv/{}/{}-{}{}.txt", slug(municipality), slug(body),
                              date ? date->iso() : "udateret", agenda ? "-dagsorden" : "");
  for (const Entry& entry : entries) {
    document.items.push_back(item_of(entry, document.items.size() + 1, date));
  }
  return document;
}

// One strategy through a committee and the council, and what others say of it.
std::vector<Minutes> documents() {
  const std::string town = "Strandby";
  return {
      meeting(town, "Byrådet", Date{2017, 9, 26},
              {{"Godkendelse af dagsorden", "", ""},
               {"Strategi for indkøb", "2017/210", "Økonomiudvalget drøftede sagen 11/9 2017."},
               {"HR-strategi for kommunen", "17/500", "Den gælder alle ansatte."}}),
      meeting(
          town, "Økonomiudvalget", Date{2017, 9, 11},
          {{"Budget", "17/1", "Se sag 18/18284."},
           {"Strategi for indkøb", "17/210", "Der købes ind for 390 mio. kr.", "Sagen udsættes."}}),
      meeting(town, "Direktionen", Date{2018, 11, 19},
              {{"Status på indkøbsstrategien", "17-210",
                "Byrådet vedtog strategien den 26. september 2017. Sagen blev udsat i september "
                "2017. Byrådet vedtog den 26. september 2018 intet."},
               {"E-handel", "18/4",
                "Jf. sag 17-210 om indkøb er der et mål.\nByrådet vedtog den 26.09.2017 en "
                "indkøbsstrategi. Det er 117/210 og 17/2101.",
                "Godkendt, jf. sag 17/210."},
               {"Ny HR-strategi", "18/5", "Byrådet vedtog den 26.09.2017 en HR-strategi."},
               {"Indkøb af stole", "18/6", "Byrådet vedtog den 26.09.2017 dagsordenen."},
               {"Kantinen", "18/7", "Strategien for indkøb er fra den 26.09.2017."}}),
      meeting(town, "Direktionen", Date{2018, 12, 17},
              {{"Status på indkøbsstrategien", "17/210", ""}}, DocumentType::agenda),
      meeting(town, "Direktionen", std::nullopt, {{"Notat om indkøb", "17/210", ""}}),
      meeting("Engholm", "Byrådet", Date{2018, 1, 30},
              {{"Ny skole", "18/4", "Den bygges i 2019."},
               {"Indkøb", "18/9",
                "Sag 17/210 er en anden her. Byrådet vedtog den 26.09.2017 en indkøbsstrategi."}}),
  };
}

const Layouts& layouts() {
  static const Layouts all(documents());
  return all;
}

// "Strandby 2018-11-19/2", of an agenda with "*".
std::string name_of(const answer::Hit& hit) {
  return fmt::format("{} {}/{}{}", hit.document.municipality, hit.document.date,
                     hit.item.number.value_or("?"), hit.document.type == "agenda" ? "*" : "");
}

std::string name_of(const answer::CaseReference& reference) {
  std::string name =
      fmt::format("{}:{} {}", name_of(reference.hit), reference.line, reference.hit.snippet);
  for (const auto& decision : reference.decisions) {
    name += fmt::format(" → {} {}", decision.body, decision.date);
  }
  return name;
}

template <class Entries>
std::vector<std::string> names_of(const Entries& entries) {
  std::vector<std::string> names;
  for (const auto& entry : entries) names.push_back(name_of(entry));
  return names;
}

std::string whole(const CaseHistory& history) {
  std::string text =
      fmt::format("{} {} [{}] [{}]\n", history.asked, history.case_key,
                  join(history.case_numbers, ","), join(history.municipalities, ","));
  for (const auto& note : history.notes) text += note.kind + ": " + note.message + "\n";
  for (const auto& item : history.items) text += fmt::format("{} {}\n", item.rank, item.id);
  for (const auto& reference : history.references) {
    text += name_of(reference);
    for (const auto& [begin, end] : reference.hit.highlights) {
      text += fmt::format(" {}-{}", begin, end);
    }
    text += "\n";
  }
  return text;
}

// The same in all layouts (REQUIRE).
CaseHistory history_of(const std::string& case_number, const answer::Filters& filters = {}) {
  const HistoryRequest request{case_number, filters};
  search::Session first(layouts().all().front().databases);
  CaseHistory history = search::case_history(first, request);
  for (const Layout& layout : layouts().all()) {
    INFO(layout.name);
    search::Session session(layout.databases);
    REQUIRE(whole(search::case_history(session, request)) == whole(history));
  }
  return history;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("a case is told from its first meeting to its last, whatever its number's spelling") {
  const auto history = history_of("sag nr. 17-210");
  CHECK(history.case_key == "17/210");
  CHECK(history.case_numbers == Texts{"17-210", "17/210", "2017/210"});
  CHECK(history.municipalities == Texts{"Strandby"});
  CHECK(names_of(history.items) == Texts{"Strandby 2017-09-11/2", "Strandby 2017-09-26/2",
                                         "Strandby 2018-11-19/1", "Strandby 2018-12-17/1*",
                                         "Strandby /1"});
  CHECK(history.notes.empty());
  CHECK(names_of(history_of("2017/210").items) == names_of(history.items));
}

TEST_CASE("other items refer to a case by its number, or by what was decided and when") {
  CHECK(names_of(history_of("17/210").references) ==
        Texts{"Strandby 2017-09-26/2:23 Økonomiudvalget drøftede sagen 11/9 2017. → "
              "Økonomiudvalget 2017-09-11",
              "Strandby 2018-11-19/1:13 Byrådet vedtog strategien den 26. september 2017. → "
              "Byrådet 2017-09-26",
              "Strandby 2018-11-19/1:13 Sagen blev udsat i september 2017. → Økonomiudvalget "
              "2017-09-11 → Byrådet 2017-09-26",
              "Strandby 2018-11-19/2:23 Jf. sag 17-210 om indkøb er der et mål.",
              "Strandby 2018-11-19/2:23 Byrådet vedtog den 26.09.2017 en indkøbsstrategi. → "
              "Byrådet 2017-09-26",
              "Strandby 2018-11-19/2:26 Godkendt, jf. sag 17/210."});
}

namespace {

// Of the case, asked in one database of the documents.
CaseHistory history_in(const std::vector<Minutes>& documents, const std::string& case_number) {
  const TempDir folder;
  build_database(folder / "db", documents);
  search::Session session({folder / "db"});
  return search::case_history(session, {case_number, {}});
}

}  // namespace

TEST_CASE("an agenda whose minutes are there isn't told beside them") {
  const std::vector<Entry> items{{"Stole", "17/210", "Der købes stole."}};
  const Date day{2018, 11, 19};
  CHECK(names_of(history_in({meeting("Strandby", "Byrådet", day, items, DocumentType::agenda),
                             meeting("Strandby", "Byrådet", day, items)},
                            "17/210")
                     .items) == Texts{"Strandby 2018-11-19/1"});
}

TEST_CASE("the meetings of one day go by their time") {
  std::vector<Minutes> documents;
  for (const auto& [body, time] : {std::pair("Byrådet", "19:00"),
                                   {"Klimaudvalget", "16:00"},
                                   {"Økonomiudvalget", "17:00"},
                                   {"Ældrerådet", ""}}) {
    documents.push_back(
        meeting("Strandby", body, Date{2024, 3, 4}, {{"Energi", "24/17", "Spar på den."}}));
    documents.back().meeting.time = time;
  }
  Texts bodies;
  for (const auto& item : history_in(documents, "24/17").items)
    bodies.push_back(item.document.body);
  CHECK(bodies == Texts{"Klimaudvalget", "Økonomiudvalget", "Byrådet", "Ældrerådet"});
}

TEST_CASE("a sentence that names another item of that meeting doesn't refer to this one") {
  const auto references = [](const std::string& item) {
    const std::string sentence = "Byrådet besluttede den 4. marts 2024 (pkt. " + item +
                                 "), at der laves en analyse af besparelser på energi.";
    return history_in({meeting("Strandby", "Byrådet", Date{2024, 3, 4},
                               {{"Busdrift", "24/13", ""}, {"Besparelser på energi", "24/17", ""}}),
                       meeting("Strandby", "Klimaudvalget", Date{2024, 6, 3},
                               {{"Analyse af busdrift", "24/103", sentence}})},
                      "24/17")
        .references.size();
  };
  CHECK(references("1") == 0);
  CHECK(references("2") == 1);
}

TEST_CASE("what was decided the same day in another case is that case's") {
  CHECK(names_of(history_of("17/500").references) ==
        Texts{"Strandby 2018-11-19/3:33 Byrådet vedtog den 26.09.2017 en HR-strategi. → Byrådet "
              "2017-09-26"});
}

TEST_CASE("the number and the dates of a reference are highlighted, in code points") {
  const auto history = history_of("17/210");
  std::vector<std::pair<std::size_t, std::size_t>> expected{{31, 40}};
  CHECK(history.references.at(0).hit.highlights == expected);
  expected = {{8, 14}};
  CHECK(history.references.at(3).hit.highlights == expected);
  CHECK(history.references.at(3).kind == answer::ReferenceKind::case_number);
  CHECK(history.references.at(4).kind == answer::ReferenceKind::decision);
}

TEST_CASE("filters limit what is listed, and what they hide is told") {
  answer::Filters since;
  since.since = Date{2018, 1, 1};
  const auto history = history_of("17/210", since);
  CHECK(names_of(history.items) == Texts{"Strandby 2018-11-19/1", "Strandby 2018-12-17/1*"});
  CHECK(history.references.size() == 5);
  REQUIRE(history.notes.size() == 1);
  CHECK(history.notes[0].kind == "filter");
  CHECK(history.notes[0].message == "3 punkter i sagen er ikke med på grund af filtrene.");
}

TEST_CASE("two municipalities with one number have a case each") {
  const auto both = history_of("18/4");
  CHECK(names_of(both.items) == Texts{"Engholm 2018-01-30/1", "Strandby 2018-11-19/2"});
  REQUIRE(both.notes.size() == 1);
  CHECK(both.notes[0].kind == "municipality");
  CHECK(both.notes[0].message.find("--municipality") != std::string::npos);
  answer::Filters one;
  one.municipalities = {"Engholm"};
  CHECK(names_of(history_of("18/4", one).items) == Texts{"Engholm 2018-01-30/1"});
}

TEST_CASE("a case that no item has may still be mentioned, or resemble another") {
  const auto mentioned = history_of("18/18284");
  CHECK(mentioned.items.empty());
  CHECK(names_of(mentioned.references) == Texts{"Strandby 2017-09-11/1:13 Se sag 18/18284."});
  REQUIRE(mentioned.notes.size() == 1);
  CHECK(mentioned.notes[0].kind == "case");
  const auto nearly = history_of("17/211");
  CHECK(nearly.items.empty());
  CHECK(nearly.references.empty());
  REQUIRE(nearly.notes.size() == 1);
  CHECK(nearly.notes[0].message.find("mente du 17/210?") != std::string::npos);
}

TEST_CASE("a text without a digit is told to be no case number") {
  for (const std::string text : {"indkøbsstrategi", "sag nr. indkøb"}) {
    const auto history = history_of(text);
    REQUIRE(history.notes.size() == 1);
    CHECK(history.notes[0].kind == "case");
    CHECK(history.notes[0].message.starts_with("Det er ikke et sagsnummer"));
  }
}

TEST_CASE("any text is asked for without harm") {
  for (const std::string& text : {std::string(), std::string("sag"), std::string("/"),
                                  std::string("\"*(æ"), std::string(5000, 'x')}) {
    const auto history = history_of(text);
    CHECK(history.items.empty());
    CHECK(history.references.empty());
  }
}

TEST_CASE("a sentence that names thousands of days takes time by its length, not by its square") {
  // CPU time, whatever else the machine does; four times the text may take eight times as long.
  const auto seconds_for = [](int days) {
    const TempDir folder;
    std::string text = "Byrådet vedtog strategien for indkøb";
    for (int i = 0; i < days; ++i) text += " den 26. september 2017 og";
    build_database(folder / "db", {meeting("Strandby", "Byrådet", Date{2017, 9, 26},
                                           {{"Strategi for indkøb", "17/210", ""}}),
                                   meeting("Strandby", "Direktionen", Date{2018, 11, 19},
                                           {{"Status", "18/4", text + " senere."}})});
    search::Session session({folder / "db"});
    const std::clock_t start = std::clock();
    const CaseHistory history = search::case_history(session, {"17/210", {}});
    const std::clock_t taken = std::clock() - start;
    REQUIRE(history.references.size() == 1);
    CHECK(history.references[0].hit.highlights.size() == static_cast<std::size_t>(days));
    return static_cast<double>(taken);
  };
  CHECK(seconds_for(8000) < 8 * seconds_for(2000));
}

TEST_CASE("a municipality that nobody knows has a word in the note on several") {
  const auto of = [](const std::string& municipality) {
    return meeting(municipality, "Byrådet", Date{2017, 9, 26}, {{"Indkøb", "17/210", ""}});
  };
  const TempDir folder;
  build_database(folder / "db", {of("Strandby"), of("")});
  search::Session session({folder / "db"});
  const auto notes = search::case_history(session, {"17/210", {}}).notes;
  REQUIRE(notes.size() == 1);
  CHECK(notes[0].message.starts_with("Strandby, ukendt kommune har"));
}

}  // namespace referat::test
