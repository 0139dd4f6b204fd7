// referat-search --similar, as people and programs see it.
#include <algorithm>
#include <catch2/catch.hpp>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "cli/json_schema.h"
#include "cli/library.h"

namespace referat::test {

namespace {

using Json = nlohmann::json;
using Strings = std::vector<std::string>;

bool contains(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

CommandResult ask(Strings arguments, const CommandOptions& options = {}) {
  arguments.insert(arguments.begin(), {REFERAT_SEARCH, "-d", corpus_database()});
  return run(arguments, options);
}

Json ask_json(Strings arguments) {
  arguments.insert(arguments.end(), {"--format", "json"});
  const auto result = ask(arguments);
  CAPTURE(arguments, result.err);
  CHECK(schema_errors(result.out, "search-result.schema.json") == "");
  return Json::parse(result.out);
}

std::string case_of(const Json& hit) {
  const Json& number = hit.at("item").at("case_number");
  return number.is_null() ? "" : number.get<std::string>();
}

const std::string strategy = "engholm/direktionen/2017-09-18/4";  // Indkøbsstrategi, 15/1042

const std::string draft =
    "Lys på cykelstien til stationen\n\n"
    "Cyklister på stien mellem Tranebjerg og stationen klager over mørke. Forvaltningen foreslår "
    "belysning langs cykelstien, finansieret af cykelpuljen.\n";

}  // namespace

TEST_CASE("the items most like one are those of its matter, and never itself") {
  const Json answer = ask_json({"--similar", strategy});
  REQUIRE(answer.at("hits").size() >= 3);
  for (std::size_t i = 0; i < 3; ++i) CHECK(case_of(answer.at("hits").at(i)) == "15/1042");
  for (const auto& hit : answer.at("hits")) CHECK(hit.at("id") != strategy);
  CHECK(answer.at("similar").at("id") == strategy);
  CHECK(answer.at("similar").at("path").is_null());
}

// Brute force over all items: those that share a case are found without its number being looked at.
TEST_CASE("items of one case find each other by their words") {
  const auto all = Json::parse(ask({"--year", "1990..2030", "-n", "1000", "--format", "json"}).out);
  std::map<std::string, std::set<std::string>> cases;
  for (const auto& hit : all.at("hits")) {
    if (!hit.at("item").at("closed")) cases[case_of(hit)].insert(hit.at("id"));
  }
  std::size_t others = 0;
  std::size_t found = 0;
  for (const char* number : {"15/1042", "14/655", "18/4407", "16/7781", "17/3048", "14/5120"}) {
    const auto& ids = cases.at(number);
    REQUIRE(ids.size() >= 3);
    const Json hits = ask_json({"--similar", *ids.begin(), "-n", "1000"}).at("hits");
    others += ids.size() - 1;
    found += static_cast<std::size_t>(std::count_if(
        hits.begin(), hits.end(), [&](const Json& hit) { return ids.contains(hit.at("id")); }));
  }
  CHECK(found * 10 >= others * 9);
}

TEST_CASE("each hit tells which of the words searched for it has") {
  const Json answer = ask_json({"--similar", strategy});
  const Strings words = answer.at("similar").at("words");
  CHECK(words.at(0) == "indkøbsstrategi");
  for (const auto& hit : answer.at("hits")) {
    REQUIRE(!hit.at("shared_words").empty());
    for (const std::string word : hit.at("shared_words")) {
      CHECK(std::find(words.begin(), words.end(), word) != words.end());
    }
  }
  const auto text = ask({"--similar", strategy}).out;
  CHECK(contains(text, "ligner »Indkøbsstrategi - status midt i perioden«"));
  CHECK(contains(text, "Søgt på: indkøbsstrategi, "));
  CHECK(contains(text, "    fælles: indkøbsstrategi, "));
}

TEST_CASE("a draft is compared from a file in either encoding, and from standard input") {
  const TempDir folder;
  const Json from_file = ask_json({"--similar", folder.write("udkast.txt", draft)});
  REQUIRE(!from_file.at("hits").empty());
  CHECK(contains(from_file.at("hits").at(0).at("item").at("title"), "ykelsti"));
  CHECK(from_file.at("similar").at("title") == "Lys på cykelstien til stationen");
  CHECK(from_file.at("similar").at("id").is_null());

  const auto piped = run({"sh", "-c",
                          "iconv -f UTF-8 -t WINDOWS-1252 \"$1\" | \"$2\" -d \"$3\" --similar - "
                          "--format json",
                          "sh", folder / "udkast.txt", REFERAT_SEARCH, corpus_database()});
  const Json from_pipe = Json::parse(piped.out);
  CHECK(from_pipe.at("hits") == from_file.at("hits"));
  CHECK(from_pipe.at("similar").at("path") == "-");
}

TEST_CASE("filters, order and pages hold for what is alike") {
  const Json old = ask_json({"--similar", strategy, "--until", "2016", "--sort", "oldest"});
  REQUIRE(!old.at("hits").empty());
  std::string last;
  for (const auto& hit : old.at("hits")) {
    const std::string date = hit.at("document").at("date");
    CHECK(date < "2017");
    CHECK(last <= date);
    last = date;
  }
  const Json all = ask_json({"--similar", strategy, "-n", "2"});
  const Json second = ask_json({"--similar", strategy, "-n", "1", "--offset", "1"});
  CHECK(second.at("hits").at(0) == all.at("hits").at(1));
  std::size_t by_year = 0;
  for (const auto& year : all.at("facets").at("year"))
    by_year += year.at("count").get<std::size_t>();
  CHECK(by_year == all.at("total"));
}

TEST_CASE("lists of what is alike: JSON lines have the words, CSV has its header") {
  const auto lines = ask({"--similar", strategy, "--format", "jsonl"});
  CHECK(schema_errors(lines.out, "hit.schema.json", true) == "");
  CHECK(Json::parse(lines.out.substr(0, lines.out.find('\n'))).contains("shared_words"));
  CHECK(ask({"--similar", strategy, "--format", "csv"}).out.starts_with("rank,score,id,"));
}

TEST_CASE("an item that says nothing is like nothing, and the answer says why") {
  const auto closed = ask({"--similar", "engholm/direktionen/2018-05-14/6"});
  CHECK(closed.exit_code == 1);
  CHECK(contains(closed.out, "siger for lidt"));
}

TEST_CASE("what can't be compared is refused, with what to do instead") {
  const TempDir folder;
  const auto refused = [](const Strings& arguments, std::string_view advice) {
    const auto result = ask(arguments);
    CAPTURE(arguments, result.err);
    CHECK(result.exit_code == 2);
    CHECK(result.out.empty());
    CHECK(contains(result.err, advice));
  };
  refused({"--similar", "engholm/findes/ikke"}, "hverken et punkts id eller en fil");
  refused({"--similar", folder.write("tom.txt", " \n")}, "for kort");
  refused({"--similar", folder.write("kort.txt", "Godkendelse af dagsorden")}, "for kort");
  refused({"--similar", folder.write("binær.bin", std::string("a\0b", 3))}, "ikke tekst");
  refused({"--similar", folder.path().string()}, "almindelig fil");
  refused({"--similar", " "}, "tager et punkt");
  refused({"--similar", strategy, "indkøb"}, "søgeord");
  refused({"--similar", strategy, "--explain"}, "udelad --explain");
  refused({"--similar", strategy, "--timeline"}, "hver for sig");
  refused({"--similar", strategy, "--show", strategy}, "hver for sig");
  refused({"--similar", strategy, "--save", "navn"}, "kun søgninger kan gemmes");
  refused({"--similar", strategy, "--format", "html"}, "--format text eller json");
}

TEST_CASE("on a terminal --similar takes the rank of an item, and leads on by its id") {
  const Library library;
  const auto result = terminal(
      "export REFERAT_DB=" + corpus_database() +
          "; \"$SEARCH\" indkøbsstrategi --no-facets > /dev/null; \"$SEARCH\" --similar 1 -n 1",
      library);
  CAPTURE(result.out);
  CHECK(contains(result.out, "--similar engholm/direktionen/2017-09-18/4 -n 1 --offset 1"));
  const auto unknown =
      terminal("export REFERAT_DB=" + corpus_database() + "; \"$SEARCH\" --similar 7", Library());
  CHECK(contains(unknown.out, "søg først i terminalen"));
}

}  // namespace referat::test
