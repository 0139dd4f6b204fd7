// What the query language finds, the same in every layout of the databases.
#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "base/error.h"
#include "search/archive.h"
#include "search/hits/hits.h"

using namespace referat;
using namespace referat::answer;
using namespace referat::search;
using namespace referat::test;

namespace {

struct Item {
  std::string title;
  std::string text;
  std::string case_number{};
  bool closed = false;
};

Minutes meeting(const std::string& body, const Date& date, const std::vector<Item>& items) {
  Minutes document;
  document.meeting.municipality = "Strandby";
  document.meeting.body = body;
  document.meeting.date = date;
  document.path = body + date.iso() + ".txt";
  for (const Item& draft : items) {
    AgendaItem item;
    item.order = document.items.size() + 1;
    item.number = std::to_string(item.order);
    item.title = draft.title;
    item.closed = draft.closed;
    if (!draft.case_number.empty()) item.case_number = item.case_key = draft.case_number;
    item.sections.push_back({"Sagsfremstilling", SectionKind::background, draft.text, 10});
    item.line = item.order * 10;
    document.items.push_back(std::move(item));
  }
  return document;
}

std::vector<Minutes> documents() {
  Minutes council =
      meeting("Byrådet", Date{2017, 3, 7},
              {{"Cykelstier", "Der anlægges en ny sti til cykler langs vejen. Børnene går i skole.",
                "15/1042"},
               {"Skoleveje", "Cyklen er god. " + std::string(2000, ' ') +
                                 "Et to tre fire fem seks syv otte ni ti elleve tolv stier."},
               {"E-handel", "Kommunen køber ind ved ehandel, e-handlen vokser."}});
  council.meeting.participants = {{"Ulla Nørhave", "V"}};
  council.meeting.absent = {"Bo Vestergård"};
  Decision voted;
  voted.votes = Votes{.in_favour = {.count = 12, .parties = {"V", "A"}, .names = {}},
                      .against = {.count = {}, .parties = {"Ø"}, .names = {"Ida Holm (C)"}}};
  council.items[2].decisions.push_back(std::move(voted));
  Minutes agenda = meeting("Økonomiudvalget", Date{2018, 11, 19},
                           {{"Aarsbudget", "Skolernes årsbudget og skolebussen."},
                            {"Lukket", "Personalesag.", "", true}});
  agenda.meeting.doc_type = DocumentType::agenda;
  agenda.meeting.absent = {"Ulla Nørhave"};
  return {council, agenda,
          meeting("Byrådet", Date{2019, 2, 26},
                  {{"Plan 2018-2021", "Planen gælder skolerne.", "15/1043"},
                   {"Fri telefon", "En fri, sikker telefon. En telefon er fri for afgift."}})};
}

const Layouts& layouts() {
  static const Layouts all(documents());
  return all;
}

constexpr Date today{2019, 12, 24};

SearchResult ask(const std::string& query) {
  return layouts().search({.query = query, .limit = 100, .today = today, .explain = true});
}

using Names = std::vector<std::string>;

// The items that have all of it, by year and number.
Names found(const std::string& query) {
  const SearchResult result = ask(query);
  const bool relaxed = std::any_of(result.notes.begin(), result.notes.end(),
                                   [](const Note& note) { return note.kind == "relaxed"; });
  Names all = relaxed ? Names() : names(result);
  all.resize(std::min(all.size(), result.total));
  std::sort(all.begin(), all.end());
  return all;
}

Names notes(const std::string& query) {
  Names kinds;
  for (const Note& note : ask(query).notes) kinds.push_back(note.kind);
  return kinds;
}

std::string refusal(const std::string& query) {
  try {
    (void)ask(query);
  } catch (const Error& error) {
    return error.what();
  }
  return {};
}

std::vector<std::string> highlighted(const Hit& hit) {
  std::vector<std::string> words;
  const std::u32string text = [&] {
    std::u32string letters;
    for (const char c : hit.snippet) {
      if ((c & 0xC0) != 0x80) letters += static_cast<char32_t>(static_cast<unsigned char>(c));
    }
    return letters;
  }();
  for (const auto& [begin, end] : hit.highlights) {
    words.emplace_back(text.begin() + static_cast<std::ptrdiff_t>(begin),
                       text.begin() + static_cast<std::ptrdiff_t>(end));
  }
  return words;
}

}  // namespace

TEST_CASE("a star stands for any ending, in the item and in a field") {
  CHECK(found("skole*") == Names{"2017/1", "2017/2", "2018/1", "2019/1"});
  CHECK(found("SKOLE*,") == found("skole*"));
  CHECK(found("titel:skole*") == Names{"2017/2"});
  CHECK(found("skoleb*") == Names{"2018/1"});
  CHECK(found("deltager:nør*") == Names{"2017/1", "2017/2", "2017/3"});
  CHECK(found("fravær:nør*") == Names{"2018/1", "2018/2"});
  CHECK(found("skole* -skoleb*") == Names{"2017/1", "2017/2", "2019/1"});
  CHECK(found("xyzz*").empty());
  CHECK(found("titel:xyzz* skole*").empty());
}

TEST_CASE("a star's word is folded as words are") {
  CHECK(found("årsb*") == Names{"2018/1"});
  CHECK(found("aarsb*") == Names{"2018/1"});
  CHECK(found("titel:årsb*") == Names{"2018/1"});  // written "Aarsbudget" there
  CHECK(found("e-hand*") == Names{"2017/3"});
  CHECK(found("ehand*") == Names{"2017/3"});
}

TEST_CASE("all words of a star weigh the same, and a title counts") {
  const SearchResult result = ask("skole*");
  CHECK(result.hits.at(0).item.title == "Skoleveje");
  CHECK(result.hits.at(1).score == Approx(result.hits.at(3).score));
}

TEST_CASE("the words that a star found are highlighted") {
  CHECK(highlighted(ask("skoleb*").hits.at(0)).size() == 1);
  CHECK(highlighted(ask("cykel NÆR/5 sti").hits.at(0)) == Names{"sti", "cykler"});
}

TEST_CASE("too few letters before a star are words, with a note") {
  CHECK(notes("sk*") == Names{"limit"});
  CHECK(found("en*") == found("en"));
  CHECK(found("sti*") == Names{"2017/1", "2017/2"});
}

TEST_CASE("a star elsewhere is ordinary text, who meant a wildcard is told") {
  CHECK(notes("*skole").at(0) == "syntax");
  CHECK(notes("sko*le").at(0) == "syntax");
  CHECK(found("*skole") == found("skole"));
  for (const char* query : {"*", "skole *", "5*3", "**skole**", "\"*\""}) {
    CAPTURE(query);
    const Names kinds = notes(query);
    CHECK(std::find(kinds.begin(), kinds.end(), "syntax") == kinds.end());
  }
  CHECK(notes("\"skole*\"").at(0) == "syntax");
  CHECK(found("\"skole*\"") == found("\"skole\""));
}

TEST_CASE("NÆR finds words in any form, in any order, at most so many words apart") {
  CHECK(found("cykel NÆR/5 sti") == Names{"2017/1"});
  CHECK(found("stier NEAR/2 cyklen") == Names{"2017/1"});
  CHECK(found("sti NÆR/1 cykel").empty());
  CHECK(found("cykel NÆR/14 sti") == Names{"2017/1"});
  CHECK(found("cykel NÆR/15 sti") == Names{"2017/1", "2017/2"});
  CHECK(found("cykel NÆR sti") == Names{"2017/1"});
  CHECK(found("barn NÆR/3 skolen") == Names{"2017/1"});
  CHECK(found("cykel NÆR/99 titel").empty());
}

TEST_CASE("NÆR joins phrases, wildcards and chains too") {
  CHECK(found("\"ny sti\" NÆR/3 cykler") == Names{"2017/1"});
  CHECK(found("\"ny sti\" NÆR/1 cykler").empty());
  CHECK(found("cykl* NÆR/3 vej*") == Names{"2017/1"});
  CHECK(found("sti NÆR/2 cykel NÆR/2 vej") == Names{"2017/1"});
  CHECK(found("sti NÆR/2 cykel NÆR/1 vej").empty());
  CHECK(found("e-handel NÆR/4 kommune") == Names{"2017/3"});
  CHECK(found("titel:(fri NÆR/1 telefon)") == Names{"2019/2"});
  CHECK(found("titel:fri NÆR/1 telefon") == Names{"2019/2"});
  CHECK(found("titel:(fri NÆR/1 sikker)").empty());
  CHECK(found("telefon -(fri NÆR/2 sikker)").empty());
  CHECK(found("(cykel NÆR/5 sti) ELLER \"fri telefon\"") == Names{"2017/1", "2019/2"});
}

TEST_CASE("a NÆR that joins nothing is left out with a note, or a word") {
  CHECK(notes("cykel NÆR/5").at(0) == "syntax");
  CHECK(notes("cykel NÆR/5 (sti ELLER vej)").at(0) == "syntax");
  CHECK(found("cykel NÆR/5") == found("cykel"));
  CHECK(found("NÆR cykel") == found("nær cykel"));
  CHECK(notes("cykel NÆR/1000 sti") == Names{"limit"});
  CHECK(ask("cykel NÆR/1000 sti").interpreted == "cykel NÆR/99 sti");
}

TEST_CASE("a typing error beside NÆR is corrected, but no word is taken apart there") {
  CHECK(ask("skole NÆR/3 bornene").corrected == "skole NÆR/3 børnene");
  CHECK(found("cykelvej NÆR/5 sti").empty());
}

TEST_CASE("a phrase means what it says, with hyphen or blank between") {
  CHECK(found("\"fri telefon\"") == Names{"2019/2"});
  CHECK(found("\"telefon fri\"").empty());
  CHECK(found("\"e handel\"") == Names{"2017/3"});
  CHECK(found("\"ehandel\"") == Names{"2017/3"});
  CHECK(found("\"e-handlen\"") == Names{"2017/3"});
  CHECK(found("\"e handlen\"") == Names{"2017/3"});
}

TEST_CASE("every form of a range filters in a field, both ends included") {
  const Names all{"2018/1", "2018/2"};
  for (const char* query :
       {"år:2018", "dato:19-11-2018", "dato:nov 2018", "dato:19.11.2018", "år:2018-2018",
        "dato:\"19. november 2018\"", "dato:2018-11-19..2018-11-19", "dato:1.1.2018-31.12.2018",
        "dato:\"efter 18. november 2018\" år:før 2019", "år:sidste år", "dato:4. kvartal 2018",
        "år:(sidste år)", "year:2018", "date:2018-11", "dato:mellem nov 2018 og dec 2018"}) {
    CAPTURE(query);
    CHECK(found(query) == all);
  }
  CHECK(found("år:2018-") == Names{"2018/1", "2018/2", "2019/1", "2019/2"});
  CHECK(found("år:-2018") == Names{"2017/1", "2017/2", "2017/3", "2018/1", "2018/2"});
  CHECK(found("år:(2017 ELLER 2019) skole") == Names{"2017/1", "2017/2", "2019/1"});
  CHECK(found("dato:efter 19. november 2018") == Names{"2019/1", "2019/2"});
}

TEST_CASE("a bare range raises its items and never filters") {
  for (const char* query : {"skole efter 2018", "skole siden i år", "skole 2019-",
                            "skole 2019..2020", "skole i år", "skole fra 2019 til 2020"}) {
    CAPTURE(query);
    const SearchResult result = ask(query);
    CHECK(result.total == ask("skole").total);
    CHECK(names(result).at(0) == "2019/1");
  }
  CHECK(names(ask("skole før 2018")).at(0).starts_with("2017"));
  CHECK(found("efter 2018") == Names{"2019/1", "2019/2"});
  CHECK(ask("skole (i år ELLER feb 2019)").total == ask("skole").total);
}

TEST_CASE("a plan's years are words of the text too") {
  CHECK(names(ask("plan 2018-2021")).at(0) == "2019/1");
  CHECK(found("plan 2018-2021") == Names{"2019/1"});
}

TEST_CASE("one field with two values means either where an item has one only") {
  CHECK(found("år:2017 år:2018 skole") == Names{"2017/1", "2017/2", "2018/1"});
  CHECK(found("udvalg:Byrådet udvalg:Økonomiudvalget").size() == 7);
  CHECK(found("sag:15/1042 sag:15/1043") == Names{"2017/1", "2019/1"});
  CHECK(found("type:referat type:dagsorden").size() == 7);
  CHECK(found("år:2017.. dato:..2018-12").size() == 5);  // ranges that meet still narrow
}

TEST_CASE("absentees, document types and closed items can be asked for") {
  CHECK(found("fravær:Ulla") == Names{"2018/1", "2018/2"});
  CHECK(found("absent:\"Bo Vestergård\"") == Names{"2017/1", "2017/2", "2017/3"});
  CHECK(found("deltager:Ulla") == Names{"2017/1", "2017/2", "2017/3"});
  CHECK(found("type:dagsorden") == Names{"2018/1", "2018/2"});
  CHECK(found("doc_type:agenda") == Names{"2018/1", "2018/2"});
  CHECK(found("type:minutes").size() == 5);
  CHECK(found("lukket:ja") == Names{"2018/2"});
  CHECK(found("closed:no type:agenda") == Names{"2018/1"});
  CHECK(found("skole -lukket:nej").empty());
}

TEST_CASE("who voted, and how, can be asked for") {
  CHECK(found("stemte:Ø") == Names{"2017/3"});
  CHECK(found("vote:\"imod Ø\"") == Names{"2017/3"});
  CHECK(found("stemte:\"imod V\"").empty());
  CHECK(found("stemte:\"imod Ida Holm\"") == Names{"2017/3"});
  CHECK(found("stemte:Ulla").empty());
}

TEST_CASE("an unreadable value is refused with what can be written") {
  CHECK(refusal("type:brev").find("type:referat eller type:dagsorden") != std::string::npos);
  CHECK(refusal("lukket:måske").find("lukket:ja eller lukket:nej") != std::string::npos);
  CHECK(refusal("resultat:måske").find("resultat:udskudt") != std::string::npos);
  CHECK(refusal("år:snart").find("år:2018..2020") != std::string::npos);
  for (const char* text : {"fravær: 3", "stemte: 3", "x:y", "Bilag: 3", "kl. 12:30",
                           "http://strandby.dk", "type: a", "lukket: måske", "dato: snart"}) {
    CAPTURE(text);
    CHECK(refusal(text).empty());
  }
}

TEST_CASE("a case is found however its number is written") {
  for (const char* query :
       {"15/1042", "15/01042", "15 / 1042", "sagsnr.15/1042", "sagsnr. 15/1042", "j.nr. 15/1042",
        "2015/1042", "15-1042", "sag:15/01042", "sag:15-1042", "sag:2015/1042", "sag: 15 / 1042"}) {
    CAPTURE(query);
    CHECK(found(query) == Names{"2017/1"});
  }
}

TEST_CASE("a case that is chosen by another spelling is marked in its facet, and is there once") {
  const SearchResult result = layouts().search({.query = "",
                                                .filters = {.cases = {"2015/01042"}},
                                                .facets = {{FacetKind::case_number, 10}}});
  CHECK(result.total == 1);
  Names selected;
  for (const FacetValue& value : result.facets.at(0).values) {
    if (value.selected) selected.push_back(value.value);
  }
  CHECK(selected == Names{"15/1042"});
}

TEST_CASE("an explanation shows what a star and NÆR stand for, and reads the query back") {
  const SearchResult star = ask("skole* 2017");
  REQUIRE(star.explanation.has_value());
  CHECK(star.explanation->reading ==
        "Punkter med ord, der begynder med »skole«. De fra 2017 rykker op.");
  CHECK(star.explanation->words.at(0).kind == WordKind::wildcard);
  CHECK(star.explanation->words.at(0).forms ==
        Names{"skole", "skolebussen", "skolerne", "skolernes", "skoleveje"});
  const SearchResult near = ask("cykel NÆR/5 sti");
  CHECK(near.explanation->words.at(0).kind == WordKind::near);
  CHECK(near.explanation->words.at(0).items == 1);
  CHECK(near.explanation->words.at(0).alternatives.at(0).forms == Names{"cyklen", "cykler"});
}
