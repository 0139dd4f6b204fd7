// referat-search --decisions and --open, as people and programs see them.
#include <algorithm>
#include <catch2/catch.hpp>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>

#include "cli/json_schema.h"
#include "cli/library.h"
#include "support/decisions_by_hand.h"

namespace referat::test {

namespace {

using Json = nlohmann::json;

bool contains(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

std::string corpus(const std::string& path) {
  return std::string(REFERAT_SOURCE_DIR) + "/corpus/" + path;
}

Json ask_corpus(std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(),
                   {REFERAT_SEARCH, "-d", corpus_database(), "-n", "1000", "--format", "json"});
  return Json::parse(run(arguments).out);
}

// "minutes/2015-06-15-oekonomiudvalget.txt:341"
std::string place(const std::string& path, const Json& decision) {
  return path.substr(path.rfind('/') + 1) + ":" + decision.at("line").dump();
}

std::set<std::string> places(const Json& answer) {
  std::set<std::string> places;
  for (const auto& listed : answer.at("decisions")) {
    places.insert(place(listed.at("document").at("path"), listed));
  }
  return places;
}

std::set<std::string> results_of(const Json& decision) {
  std::set<std::string> results{decision.at("result")};
  for (const auto& part : decision.at("parts")) results.insert(part.at("result"));
  return results;
}

const std::vector<Json>& corpus_documents() {
  static const std::vector<Json> documents = [] {
    std::vector<Json> read;
    std::istringstream lines(
        run({REFERAT_INDEX, "--parse", "--centers", corpus("centers.tsv"), corpus("minutes")}).out);
    for (std::string line; std::getline(lines, line);) read.push_back(Json::parse(line));
    return read;
  }();
  return documents;
}

// Every decision of corpus/ that passes.
template <typename Predicate>
std::set<std::string> places_where(Predicate passes) {
  std::set<std::string> places;
  const auto any_item = [](const Json&, const Json&) { return true; };
  for (const auto& made : decisions_by_hand(corpus_documents(), any_item)) {
    if (passes(made)) places.insert(place(made.document->at("path"), *made.decision));
  }
  return places;
}

}  // namespace

TEST_CASE("decisions on a topic, the newest first, with what became of those postponed") {
  const Library library;
  const auto result = library.search({"strategi", "--decisions", "--no-facets"});
  CHECK(result.exit_code == 0);
  CHECK(contains(result.out, "2 beslutninger i 2 punkter · strategi · viser 1–2\n"));
  const auto approved = result.out.find(" 1  Godkendt · 26. februar 2019 · Byrådet\n");
  const auto postponed = result.out.find(" 2  Udskudt · 19. november 2018 · Direktionen\n");
  REQUIRE(postponed != std::string::npos);
  CHECK(approved < postponed);
  CHECK(contains(result.out, "punkt 2 · sag 18/18284 · indstillet af ØDC\n"));
  CHECK(contains(result.out.substr(postponed),
                 "→ senere i sagen: Byrådet, 26. februar 2019: Godkendt"));
}

TEST_CASE("decisions are narrowed by result and put in order as items are") {
  const Library library;
  const auto oldest = Json::parse(
      library.search({"strategi", "--decisions", "--sort", "oldest", "--format", "json"}).out);
  CHECK(oldest.at("decisions").at(0).at("result") == "postponed");
  const auto one = library.search({"--decisions", "--result", "udskudt", "--format", "json"});
  CHECK(Json::parse(one.out).at("total") == 1);
  CHECK(library.search({"--decisions", "--result", "afvist"}).exit_code == 1);
}

TEST_CASE("nothing open is told as an answer, with exit code 1") {
  const Library library;
  const auto result = library.search({"--open"});
  CHECK(result.exit_code == 1);
  CHECK(contains(result.out, "Ingen åbne udskydelser\n"));
  CHECK(contains(result.out, "Alt udskudt, der passer, er afgjort siden"));
}

TEST_CASE("a decision postponed under 18/100 and approved under 2018/100 is one case everywhere") {
  const auto minutes = [](const std::string& place, const std::string& day,
                          const std::string& number, const std::string& decision) {
    return place + " Kommune\n\nREFERAT Byrådet d. " + day + "\n\nPunkt 1: Ny havneplads\n\n" +
           number + "\n\nBeslutning Byrådet den " + day + "\n\n" + decision + "\n";
  };
  const TempDir dir;
  dir.write("m/1.txt", minutes("Strandby", "10-01-2018", "18/100", "Udskudt."));
  dir.write("m/2.txt", minutes("Strandby", "14-02-2018", "2018/100", "Godkendt."));
  dir.write("m/3.txt", minutes("Engholm", "15-03-2018", "2018/100", "Udskudt."));
  REQUIRE(index(dir / "db", {dir / "m"}).exit_code == 0);
  const auto ask = [&](std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), {REFERAT_SEARCH, "-d", dir / "db", "--format", "json"});
    return Json::parse(run(arguments).out);
  };
  const Json open = ask({"--open"});
  REQUIRE(open.at("decisions").size() == 1);  // of two municipalities each has its own case
  CHECK(open.at("decisions").at(0).at("document").at("municipality") == "Engholm");
  const Json decisions = ask({"--decisions", "--municipality", "Strandby", "--sort", "oldest"});
  REQUIRE(decisions.at("decisions").size() == 2);
  CHECK(decisions.at("decisions").at(0).at("follow_up").at("became").at("date") == "2018-02-14");
  for (const char* number : {"18/100", "2018/100"}) {
    INFO(number);
    CHECK(ask({"--history", number, "--municipality", "Strandby"}).at("items").size() == 2);
    CHECK(ask({"--case", number, "--municipality", "Strandby"}).at("total") == 2);
  }
}

TEST_CASE("JSON of decisions holds what the schema says, with and without decisions") {
  const Library library;
  for (const std::vector<std::string>& arguments :
       {std::vector<std::string>{"--decisions"},
        {"--decisions", "strategi", "--facets", "year,result"},
        {"--decisions", "findesikke"},
        {"--decisions", "sygefravær", "månen"},
        {"--open"}}) {
    auto call = arguments;
    call.insert(call.end(), {"--format", "json"});
    CAPTURE(arguments);
    CHECK(schema_errors(library.search(call).out, "decision-list.schema.json") == "");
  }
  const auto lines = library.search({"--decisions", "--format", "jsonl"});
  CHECK(schema_errors(lines.out, "listed-decision.schema.json", true) == "");
  const auto open = ask_corpus({"--open"});
  CHECK(schema_errors(open.dump(), "decision-list.schema.json") == "");
  CHECK(schema_errors("{}", "decision-list.schema.json") != "");
  CHECK(schema_errors("{}", "listed-decision.schema.json") != "");
}

TEST_CASE("CSV has a row for each decision, with what it became") {
  const Library library;
  const auto result = library.search({"--decisions", "--result", "udskudt", "--format", "csv"});
  CHECK(contains(result.out,
                 "rank,date,body,result,text,id,number,title,case_number,"
                 "recommended_by,became_date,became_body,became_result,became_text,"
                 "path,line,closed\r\n1,2018-11-19,Direktionen,postponed,"));
  CHECK(contains(result.out, ",2019-02-26,Byrådet,approved,"));
}

TEST_CASE("what doesn't go with decisions is refused, with the way out") {
  const Library library;
  const std::vector<std::pair<std::vector<std::string>, std::string>> refused{
      {{"--decisions", "--show", "x"}, "--decisions"},
      {{"--open", "--show", "x"}, "--open"},
      {{"--decisions", "--explain", "skole"}, "--explain"},
      {{"--decisions", "--timeline", "skole"}, "--timeline"},
      {{"--open", "--result", "afvist"}, "--result afvist"},
      {{"--open", "--facets", "year"}, "--facets"},
      {{"--decisions", "skole", "--format", "html"}, "html"},
  };
  for (const auto& [arguments, word] : refused) {
    const auto result = library.search(arguments);
    CAPTURE(arguments);
    CHECK(result.exit_code == 2);
    CHECK(result.out.empty());
    CHECK(contains(result.err, word));
  }
  CHECK(library.search({"--open", "--result", "udsat"}).exit_code == 1);
}

TEST_CASE("the decisions of corpus/ are those that --parse prints") {
  const Json all = ask_corpus({"--decisions"});
  const auto expected = places_where([](const DecisionByHand&) { return true; });
  REQUIRE(expected.size() > 200);
  CHECK(places(all) == expected);
  CHECK(all.at("total") == expected.size());
}

TEST_CASE("decisions of corpus/ by result and year are those that a naive reading finds") {
  for (const std::string result : {"approved", "rejected", "postponed", "referred", "mixed"}) {
    CAPTURE(result);
    const Json found = ask_corpus({"--decisions", "--result", result});
    const auto expected = places_where([&](const DecisionByHand& made) {
      // A mixed text without subjects may hold the result as well.
      return results_of(*made.decision).contains(result);
    });
    const auto listed = places(found);
    CHECK(std::includes(listed.begin(), listed.end(), expected.begin(), expected.end()));
    CHECK(found.at("total") == listed.size());
    for (const auto& decision : found.at("decisions")) {
      const auto results = results_of(decision);
      const bool in_text = decision.at("result") == "mixed" && decision.at("parts").empty();
      CHECK((results.contains(result) || in_text));
    }
  }
  for (const std::string year : {"2015", "2019", "2024"}) {
    CHECK(places(ask_corpus({"--decisions", "--year", year})) ==
          places_where([&](const DecisionByHand& made) { return made.date.substr(0, 4) == year; }));
  }
}

// Where the end of each is printed that has one, judged by reading the minutes; all else is open.
TEST_CASE("what was postponed or sent on in corpus/ ended where a reader finds its end") {
  std::map<std::string, std::string> ends;
  std::size_t open = 0;
  const Json answer = ask_corpus({"--decisions", "--result", "udskudt", "--result", "henvist"});
  for (const auto& listed : answer.at("decisions")) {
    const Json became = listed.at("follow_up").at("became");
    if (became.is_null()) {
      ++open;
    } else {
      ends[listed.at("id")] = became.at("id");
    }
  }
  const std::string council = "engholm/byraadet/";
  const std::string committee = "engholm/oekonomiudvalget/";
  const std::string management = "engholm/direktionen/";
  CHECK(ends == std::map<std::string, std::string>{
                    {council + "2014-10-07/4", council + "2015-03-24/3"},
                    {council + "2015-03-24/4", council + "2023-05-30/3"},
                    {council + "2016-11-29/3", council + "2019-03-26/2"},
                    {council + "2017-01-31/5", committee + "2018-02-26/2"},
                    {council + "2019-03-26/5", committee + "2022-11-21/8"},
                    {council + "2019-10-08/2", council + "2020-11-24/2"},
                    {council + "2021-12-14/4", council + "2023-05-30/3"},
                    {committee + "2015-03-16/2", council + "2015-03-24/2"},
                    {committee + "2015-03-16/3", council + "2015-03-24/3"},
                    {committee + "2015-03-16/5", committee + "2015-06-15/2"},
                    {committee + "2015-06-15/3", council + "2016-11-29/2"},
                    {committee + "2016-06-13/2", council + "2017-01-31/3"},
                    {committee + "2016-06-13/3", council + "2017-01-31/4"},
                    {committee + "2018-02-26/2", council + "2021-12-14/5"},
                    {committee + "2018-02-26/5", committee + "2019-06-11/4"},
                    {committee + "2019-06-11/3", council + "2019-10-08/3"},
                    {committee + "2019-06-11/5", council + "2020-11-24/2"},
                    {committee + "2021-03-15/2", management + "2021-09-13/2"},
                    {management + "2017-09-18/5", management + "2018-05-14/2"},
                    {management + "2018-11-26/3", management + "2020-04-20/4"}});
  CHECK(open == 30);
}

TEST_CASE("in corpus/ fifteen postponements never came back") {
  std::map<std::string, std::string> open;
  const Json answer = ask_corpus({"--open"});
  for (const auto& listed : answer.at("decisions")) {
    const Json subject = listed.at("follow_up").at("subject");
    open[listed.at("id")] = subject.is_null() ? "" : subject.get<std::string>();
  }
  CHECK(open == std::map<std::string, std::string>{
                    {"engholm/oekonomiudvalget/2015-06-15/8", ""},
                    {"engholm/direktionen/2016-10-03/1", "Parkering"},
                    {"engholm/direktionen/2016-10-03/6", ""},
                    {"engholm/direktionen/2017-06-19/4", ""},
                    {"engholm/direktionen/2018-05-14/3", "2"},
                    {"engholm/direktionen/2018-11-26/1", "Besøg"},
                    {"engholm/byraadet/2019-03-26/9", ""},
                    {"engholm/oekonomiudvalget/2019-06-11/7", ""},
                    {"engholm/oekonomiudvalget/2022-11-21/7", ""},
                    {"engholm/oekonomiudvalget/2022-11-21/8", "Fortov på Bakkevej"},
                    {"engholm/oekonomiudvalget/2022-11-21/11", ""},
                    {"engholm/byraadet/2023-05-30/5", "Valg af bygherre"},
                    {"engholm/byraadet/2023-05-30/10", ""},
                    {"engholm/direktionen/2024-04-22/6", "2"},
                    {"engholm/direktionen/2024-04-22/11", ""}});
}

}  // namespace referat::test
