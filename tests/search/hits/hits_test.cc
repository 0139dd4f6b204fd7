#include "search/hits/hits.h"

#include <array>
#include <catch2/catch.hpp>
#include <set>

#include "base/error.h"
#include "domain/case_number.h"
#include "prose/item_sentences.h"
#include "prose/outcomes.h"
#include "search/archive.h"

using namespace referat;
using namespace referat::answer;
using namespace referat::search;
using referat::test::Layouts;
using referat::test::names;

namespace {

using Names = std::vector<std::string>;
using Set = std::set<std::string>;

// Made once for the tests of one run.
const Layouts& layouts() {
  static const Layouts made;
  return made;
}

SearchResult ask(const std::string& query, std::size_t limit = 10) {
  return layouts().search(SearchRequest{.query = query, .limit = limit});
}

// The items that have all words, whatever their order.
Set found(const std::string& query) {
  const SearchResult result = ask(query, 100);
  Set complete;
  const Names all = names(result);
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (result.hits[i].missing.empty()) complete.insert(all[i]);
  }
  CHECK(result.total == complete.size());
  return complete;
}

}  // namespace

TEST_CASE("words are found in other forms, all of them wanted") {
  CHECK(found("strategi") == Set{"2018/1", "2019/1"});
  CHECK(found("sygefraværet skole") == Set{"2018/2"});
  CHECK(found("sygefravaer") == Set{"2018/2"});
  CHECK(found("svømmehallen") == Set{"2017/2"});
  CHECK(found("findesikke").empty());
}

TEST_CASE("a title counts more than the text") {
  CHECK(names(ask("beredskabsplan")).front() == "2018/3");
  CHECK(names(ask("budget")).front() == "2017/1");
}

TEST_CASE("hyphen words are found as one word and as their parts") {
  CHECK(found("e-handel") == Set{"2018/1", "2019/3"});
  CHECK(found("ehandel") == Set{"2018/1", "2019/3"});
  CHECK(found("\"no cure no pay\"") == Set{"2018/2", "2019/3"});
  CHECK(found("\"no-cure-no-pay\"") == Set{"2018/2", "2019/3"});
  CHECK(found("\"cure no\"") == Set{"2018/2", "2019/3"});
  CHECK(found("\"pay cure\"").empty());
}

TEST_CASE("a phrase is exactly what is said") {
  CHECK(found("\"strategi for indkøb\"") == Set{"2018/1"});
  CHECK(found("\"strategien for indkøb\"").empty());
}

TEST_CASE("AND, OR and NOT") {
  CHECK(found("robotter ELLER svømmehal") == Set{"2019/3", "2017/2"});
  CHECK(found("indkøb IKKE e-handel") == Set{"2018/3", "2017/1"});
  CHECK(found("indkøb -\"e-handel\" -budget") == Set{"2018/3"});
  CHECK(found("(robotter ELLER kontanthjælp) tilbagebetaling") == Set{"2019/2"});
}

TEST_CASE("only exclusions mean everything without them") {
  CHECK(ask("-serien").total == 9);
  CHECK(ask("-serien").hits.front().document.date == "2019-03-05");
}

TEST_CASE("function words are optional unless there is nothing else") {
  CHECK(found("strategi for og med indkøb") == Set{"2018/1"});
  CHECK(ask("for").total >= 3);
}

TEST_CASE("fields search their own text") {
  CHECK(found("titel:budget") == Set{"2017/1"});
  CHECK(found("beslutning:møde") == Set{"2018/2"});
  CHECK(found("titel:(budget ELLER svømmehal)") == Set{"2017/1", "2017/2"});
  CHECK(found("titel:\"ny svømmehal\"") == Set{"2017/2"});
  CHECK(ask("deltager:Nørhave").total == 69);
}

TEST_CASE("beslutning: finds a result in whatever words") {
  const SearchResult result = ask("beslutning:udskudt -serien");
  CHECK(names(result) == Names{"2018/2"});
}

TEST_CASE("a result among other words means an approval on conditions too, a filter doesn't") {
  Minutes meeting = test::archive().front();
  const std::array texts{"Tiltrådt, dog uden punkt 3.", "Tiltrådt.", "Forkastet."};
  for (std::size_t i = 0; i < texts.size(); ++i) {
    AgendaItem& item = meeting.items.at(i);
    item.title = "Indkøb";
    item.sections = {{"Beslutning", SectionKind::decision, texts.at(i), 1}};
    item.decisions.front().text = texts.at(i);
    read_outcome(item.decisions.front());
    read_sentences(item, meeting.meeting.date);
  }
  const Layouts few({meeting, test::archive().at(3)});
  const auto found = [&](const std::string& query, std::vector<std::string> results = {}) {
    const SearchResult result =
        few.search({.query = query, .filters = {.results = std::move(results)}});
    const Names all = names(result);
    const Names complete(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(result.total));
    return Set(complete.begin(), complete.end());
  };
  CHECK(found("indkøb godkendt") == Set{"2018/1", "2018/2"});
  CHECK(found("indkøb beslutning:godkendt") == Set{"2018/1", "2018/2"});
  CHECK(found("indkøb godkendt med ændringer") == Set{"2018/1"});
  CHECK(found("indkøb resultat:godkendt") == Set{"2018/2"});
  CHECK(found("indkøb", {"godkendt"}) == Set{"2018/2"});
  CHECK(found("indkøb afvist") == Set{"2018/3"});
}

TEST_CASE("a query that is a participant's name gets a hint, unless many items say its words") {
  const auto hint = [&](const std::string& query) {
    for (const Note& note : ask(query).notes) {
      if (note.kind == "person") return note.message;
    }
    return std::string();
  };
  const std::string message =
      "Er det en person? Den, der har været til stede, findes med deltager:\"Ulla Nørhave\"";
  CHECK(hint("Ulla Nørhave") == message);
  CHECK(hint("ulla nørhave").ends_with("deltager:\"ulla nørhave\""));
  CHECK(hint("Nørhave Ulla").ends_with("deltager:(Nørhave NÆR/3 Ulla)"));
  for (const std::string query : {"Ulla", "\"Ulla Nørhave\"", "titel:Ulla Nørhave",
                                  "Ulla ELLER Nørhave", "drift vedligehold"}) {
    INFO(query);
    CHECK(hint(query).empty());
  }
}

TEST_CASE("a participant is known without the middle names, and isn't taken for a typing error") {
  Minutes meeting = test::archive().front();
  meeting.meeting.participants = {{"Lone Duelund Mikkelsen", "V"}};
  meeting.items.front().title = "Garanti for lån";
  const Layouts few({meeting, test::archive().at(3)});
  const SearchResult person = few.search({.query = "Lone Mikkelsen"});
  CHECK_FALSE(person.corrected);
  CHECK(person.total == 0);
  REQUIRE_FALSE(person.notes.empty());
  CHECK(person.notes.front().message.ends_with("deltager:(Lone NÆR/3 Mikkelsen)"));
  CHECK(few.search({.query = "deltager:(Lone NÆR/3 Mikkelsen)"}).total == meeting.items.size());
}

TEST_CASE("boolean fields filter") {
  CHECK(found("center:ØDC") == Set{"2018/1", "2019/1"});
  CHECK(found("center:\"Økonomi- og Digitaliseringscentret\"") == Set{"2018/1", "2019/1"});
  CHECK(found("indstiller:HR-Centret") == Set{"2018/2"});
  CHECK(found("indstiller:Økonomiudvalget") == Set{"2017/1"});
  CHECK(found("sag:18-18284") == Set{"2018/1", "2019/1"});
  CHECK(ask("udvalg:ØU").total == 60);
  CHECK(found("udvalg:byrådet kommune:\"Engholm Kommune\" -titel:dato") == Set{"2017/1", "2017/2"});
  CHECK(found("resultat:afvist -serien") == Set{"2019/2"});
  CHECK(found("år:2019") == Set{"2019/1", "2019/2", "2019/3"});
  CHECK(found("dato:..2013").empty());
  CHECK(found("dato:\"nov 2018\" indkøb") == Set{"2018/1", "2018/3"});
  CHECK(found("center:xyz").empty());
  CHECK(found("center:xyz ELLER robotter") == Set{"2019/3"});
}

TEST_CASE("a center is found by its acronym and by its name alike") {
  const SearchResult acronym = ask("ØDC");
  CHECK(names(acronym).size() == 2);
  for (const char* name : {"Økonomi- og Digitaliseringscentret", "ødc", "ØDC's",
                           "økonomi- og digitaliseringscenteret"}) {
    CHECK(names(ask(name)) == names(acronym));
  }
  CHECK(found("strategi Økonomi- og Digitaliseringscentret indkøb") == Set{"2018/1"});
}

TEST_CASE("a case number finds the items of the case before those that mention it") {
  for (const char* query : {"18/18284", "18-18284", "sag 18/18284"}) {
    CHECK(names(ask(query)) == Names{"2019/1", "2018/1", "2018/3"});
  }
  CHECK(found("sag 18/18284 beredskab") == Set{"2018/3"});
}

TEST_CASE("N/M that is no case is a date, which never filters") {
  CHECK(found("21/11") == Set{"2019/2"});
  CHECK(found("21/11 robotter") == Set{"2019/3"});
  CHECK(found("18/300").empty());
}

TEST_CASE("a bare year or date raises items of that date and never filters") {
  CHECK(names(ask("indkøb 2017")).front() == "2017/1");
  CHECK(names(ask("indkøb 19. november 2018")).front() != "2017/1");
  CHECK(ask("indkøb 2017").total == ask("indkøb").total);
  CHECK(ask("indkøb november 2018").total == ask("indkøb").total);
  CHECK(ask("indkøb (2017 ELLER 2019)").total == ask("indkøb").total);
  // Alone, it lists that year's items first, then those that mention it.
  const Names of_2018 = names(ask("2018"));
  REQUIRE(of_2018.size() == 4);
  CHECK(of_2018.back() == "2017/1");
}

TEST_CASE("a body is named with or without its article") {
  const auto total = [](const std::string& body) {
    return layouts().search({.query = "", .filters = {.bodies = {body}}}).total;
  };
  CHECK(total("byråd") == 3);
  CHECK(total("økonomiudvalg") == 60);
  CHECK(total("direktionen") == 6);
}

TEST_CASE("a filter or field that nothing in the database has is told, with what may be meant") {
  const auto notes = [](const SearchRequest& request) {
    Names messages;
    for (const Note& note : layouts().search(request).notes) {
      if (note.kind == "filter") messages.push_back(note.message);
    }
    return messages;
  };
  const auto all_of = [&](Filters filters) {
    return notes({.query = "", .filters = std::move(filters)});
  };
  CHECK(all_of({.centers = {"XYZ"}}) ==
        Names{"Centret »XYZ« findes ikke i databasen; vælg blandt TMC, FKC, ØDC og HRC."});
  CHECK(all_of({.centers = {"øcd"}}) ==
        Names{"Centret »øcd« findes ikke i databasen; mente du ØDC?"});
  CHECK(all_of({.centers = {"Digitaliseringscentret"}}) ==
        Names{"Centret »Digitaliseringscentret« findes ikke i databasen; mente du ØDC?"});
  CHECK(all_of({.centers = {"ØDC", "XYZ"}}).size() == 1);  // one of several too
  CHECK(all_of({.bodies = {"Økonomiudvaget"}}) ==
        Names{"Udvalget »Økonomiudvaget« findes ikke i databasen; mente du Økonomiudvalget?"});
  CHECK(all_of({.cases = {"18/18248"}}) ==
        Names{"Sagen »18/18248« findes ikke i databasen; mente du 18-18284?"});
  CHECK(all_of({.cases = {"99/1"}}) ==
        Names{"Sagen »99/1« findes ikke i databasen; --values case viser sagerne."});
  CHECK(
      all_of({.municipalities = {"Strandby"}}) ==
      Names{"Kommunen »Strandby« findes ikke i databasen; vælg blandt Engholm og Høje-Taastrup."});
  CHECK(all_of({.recommended_by = {"Byrådet"}}).size() == 1);
  CHECK(notes({.query = "type:dagsorden"}) ==
        Names{"Dokumenttypen »dagsorden« findes ikke i databasen."});
  CHECK(notes({.query = "robotter center:xyz"}).size() == 1);
  CHECK(notes({.query = "robotter -center:xyz"}).empty());
  CHECK(all_of({.years = {"1999"}, .centers = {"ØDC"}, .bodies = {"byrådet"}}).empty());
  CHECK(all_of({.centers = {"A1", "B2", "C3", "D4"}}).size() == 3);
}

TEST_CASE("filters without a query list everything that passes, newest first") {
  const SearchResult result = layouts().search({.query = "", .filters = {.years = {"2018..2019"}}});
  CHECK(result.total == 6);
  CHECK(names(result).front() == "2019/1");
  CHECK(names(result).back() == "2018/3");
}

TEST_CASE("filters of one kind are joined by or, kinds by and") {
  const auto total = [](Filters filters) {
    return layouts().search({.query = "", .filters = std::move(filters)}).total;
  };
  CHECK(total({.years = {"2018", "2019"}}) == 6);
  CHECK(total({.years = {"..2013"}}) == 0);
  CHECK(total({.centers = {"Økonomi- og Digitaliseringscentret", "HRC"}}) == 3);
  CHECK(total({.centers = {"xyz"}}) == 0);
  CHECK(total({.years = {"2018"}, .centers = {"ØDC"}}) == 1);
  CHECK(total({.recommended_by = {"ødc"}}) == 1);
  CHECK(total({.cases = {"18-18284"}}) == 2);
  CHECK(total({.bodies = {"BYRÅDET"}, .municipalities = {"engholm kommune"}}) == 3);
  CHECK(total({.years = {"2018..2019"}, .results = {"udskudt", "rejected"}}) == 2);
  CHECK(total({.since = Date{2018, 11, 19}}) == 6);
  CHECK(total({.since = Date{2018, 11, 19}, .until = Date{2018, 11, 19}}) == 3);
}

TEST_CASE("an unreadable filter is a usage error, an unreadable field a query error") {
  const auto kind = [](const SearchRequest& request) {
    try {
      (void)layouts().search(request);
    } catch (const Error& error) {
      return error.kind();
    }
    return ErrorKind::system;
  };
  CHECK(kind({.query = "", .filters = {.years = {"18"}}}) == ErrorKind::usage);
  CHECK(kind({.query = "", .filters = {.years = {"2018-11"}}}) == ErrorKind::usage);
  CHECK(kind({.query = "", .filters = {.results = {"blabla"}}}) == ErrorKind::usage);
  CHECK(kind({.query = "år:abc"}) == ErrorKind::query);
}

TEST_CASE("a hit holds its document, item and snippet") {
  const SearchResult result = ask("kontanthjælp");
  REQUIRE(result.hits.size() == 1);
  const Hit& hit = result.hits[0];
  CHECK(hit.document.municipality == "Høje-Taastrup");
  CHECK(hit.document.body == "Direktionen");
  CHECK(hit.document.date == "2019-03-05");
  CHECK(hit.document.type == "minutes");
  CHECK(hit.item.decisions.at(0).result == Outcome::rejected);
  CHECK(hit.snippet == "Tilbagebetaling af kontanthjælp drøftedes den 21/11.");
  CHECK(hit.highlights == std::vector<std::pair<std::size_t, std::size_t>>{{19, 31}});
}

TEST_CASE("the result says how the query was understood") {
  CHECK(ask("Bus AND (tog OR -færge)").interpreted == "Bus (tog ELLER (IKKE færge))");
  CHECK(ask("\"").notes.at(0).kind == "empty");
  CHECK(ask("\"").total == 69);
  CHECK(ask("").notes.empty());
}

TEST_CASE("an item is found by its id") {
  const std::string id = ask("kontanthjælp").hits.at(0).id;
  for (const auto& layout : layouts().all()) {
    search::Session session(layout.databases);
    const auto hit = find_item(session, id);
    REQUIRE(hit.has_value());
    CHECK(hit->item.title == "Kontanthjælp");
    CHECK_FALSE(find_item(session, id + "0").has_value());
    CHECK_FALSE(find_item(session, "").has_value());
  }
}

TEST_CASE("hostile queries come to an end") {
  const auto repeated = [](const std::string& text, std::size_t bytes) {
    std::string result;
    while (result.size() < bytes) result += text;
    return result;
  };
  std::string many_words;
  for (int i = 0; i < 600; ++i) many_words += "ord" + std::to_string(i) + " ELLER ";
  search::Session session(layouts().all().front().databases);
  for (const std::string& query :
       {repeated("serien ", 20'000), repeated("serien ELLER ", 20'000), repeated("(", 5'000),
        repeated("(-", 5'000), repeated("IKKE ", 5'000), repeated("serien -", 5'000),
        repeated("(a ELLER ", 3'000) + repeated(")", 1'000), many_words,
        '"' + repeated("af ", 4'000) + '"', repeated("\"i i i i i\" ", 4'000),
        repeated("a-", 4'000), repeated("1/1 ", 4'000), repeated("2018 ", 4'000),
        repeated("ØDC ", 4'000), repeated("titel:(", 4'000), std::string(4'000, ':')}) {
    INFO(query.substr(0, 30));
    CHECK_NOTHROW(search::search(session, {.query = query}));
  }
}

TEST_CASE("a case typed as plain words is found in a spelling with other noughts") {
  Minutes meeting = test::archive().front();
  meeting.items.front().case_number = "2018/000100";
  meeting.items.front().case_key = case_key("2018/000100");
  const Layouts few({meeting, test::archive().at(3)});
  for (const auto* query : {"18/100", "2018/100", "sag 18/00100", "18-0100"}) {
    INFO(query);
    const SearchResult result = few.search({.query = query});
    REQUIRE(result.total == 1);
    CHECK(result.hits.front().item.case_number == "2018/000100");
  }
}
