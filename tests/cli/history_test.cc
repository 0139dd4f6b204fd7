// --history through the program itself.
#include <algorithm>
#include <catch2/catch.hpp>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>

#include "cli/json_schema.h"
#include "cli/library.h"

namespace referat::test {

namespace {

using Json = nlohmann::json;

Json json_of(const CommandResult& result) { return Json::parse(result.out); }

std::vector<std::string> ids(const Json& hits) {
  std::vector<std::string> ids;
  for (const auto& hit : hits) ids.push_back(hit.at("id"));
  return ids;
}

using Texts = std::vector<std::string>;

// The fictional minutes, as --parse reads them and as a database.
class Corpus {
 public:
  Corpus() {
    const std::string minutes = std::string(REFERAT_SOURCE_DIR) + "/corpus/minutes";
    REQUIRE(index(dir_ / "db", {minutes}).exit_code == 0);
    std::istringstream lines(run({REFERAT_INDEX, "--parse", minutes}).out);
    for (std::string line; std::getline(lines, line);) documents_.push_back(Json::parse(line));
    REQUIRE_FALSE(documents_.empty());
  }

  [[nodiscard]] const std::vector<Json>& documents() const { return documents_; }

  [[nodiscard]] Json history(const std::string& case_number) const {
    return json_of(
        run({REFERAT_SEARCH, "-d", dir_ / "db", "--history", case_number, "--format", "json"}));
  }

 private:
  TempDir dir_;
  std::vector<Json> documents_;
};

// What an item is known by in both: date, title and line.
std::string key_of(const Json& date, const Json& item) {
  return date.get<std::string>() + " " + item.at("title").get<std::string>() + " " +
         std::to_string(item.at("line").get<int>());
}

// By case: its items, by date.
std::map<std::string, Texts> cases_of(const std::vector<Json>& documents) {
  std::map<std::string, Texts> cases;
  for (const auto& document : documents) {
    for (const auto& item : document.at("items")) {
      if (item.at("case_key").is_null()) continue;
      cases[item.at("case_key")].push_back(key_of(document.at("meeting").at("date"), item));
    }
  }
  for (auto& [key, items] : cases) std::sort(items.begin(), items.end());
  return cases;
}

// Items of other cases in whose text a number stands, naively.
std::set<std::string> mentioning(const std::vector<Json>& documents, const std::string& key) {
  std::set<std::string> found;
  for (const auto& document : documents) {
    for (const auto& item : document.at("items")) {
      if (item.at("case_key") == key) continue;
      const std::string text = item.dump();
      const auto at = text.find(key);
      if (at == std::string::npos) continue;
      const char after = text[std::min(at + key.size(), text.size() - 1)];
      if (after >= '0' && after <= '9') continue;
      found.insert(key_of(document.at("meeting").at("date"), item));
    }
  }
  return found;
}

}  // namespace

TEST_CASE("a history tells a case from its postponement to its decision") {
  const Library library;
  const auto result = library.search({"--history", "18-18284"});
  CHECK(result.exit_code == 0);
  CHECK(result.err.empty());
  const auto postponed = result.out.find("19. november 2018 · Direktionen · punkt 2\n");
  const auto approved = result.out.find("26. februar 2019 · Byrådet · punkt 1\n");
  REQUIRE(postponed != std::string::npos);
  REQUIRE(approved != std::string::npos);
  CHECK(postponed < approved);
  CHECK(result.out.rfind("Sag 18/18284 · Strandby · 2 punkter på 2 møder", 0) == 0);
}

TEST_CASE("a history is valid by its schema in JSON and JSON lines, known or not") {
  const Library library;
  for (const auto* number : {"18/18284", "18/18285", "19/77"}) {
    const auto whole = library.search({"--history", number, "--format", "json"});
    CHECK(schema_errors(whole.out, "history.schema.json") == "");
    const auto lines = library.search({"--history", number, "--format", "jsonl"});
    CHECK(whole.exit_code == lines.exit_code);
    CHECK((lines.exit_code == 0 ? schema_errors(lines.out, "history-line.schema.json", true)
                                : lines.out) == "");
  }
  CHECK(schema_errors("{}", "history.schema.json") != "");
  CHECK(schema_errors(R"({"type": "item"})", "history-line.schema.json") != "");
}

TEST_CASE("a history in CSV is the case's items") {
  const Library library;
  const auto result = library.search({"--history", "18/18284", "--format", "csv"});
  CHECK(std::count(result.out.begin(), result.out.end(), '\n') == 3);
  CHECK(result.out.find("\r\n1,0.0000,strandby/direktionen/2018-11-19/2,") != std::string::npos);
}

TEST_CASE("an unknown case is exit 1, with the number that may have been meant") {
  const Library library;
  const auto result = library.search({"--history", "18/18285"});
  CHECK(result.exit_code == 1);
  CHECK(result.out.find("»18/18285« findes ikke i databasen; mente du 18/18284?") !=
        std::string::npos);
  const auto list = library.search({"--history", "18/18285", "--format", "csv"});
  CHECK(list.exit_code == 1);
  CHECK(list.err.find("mente du 18/18284?") != std::string::npos);
}

TEST_CASE("a history takes filters") {
  const Library library;
  const auto json =
      json_of(library.search({"--history", "18/18284", "--body", "Byrådet", "--format", "json"}));
  CHECK(ids(json.at("items")) == Texts{"strandby/byraadet/2019-02-26/1"});
  CHECK(json.at("notes").at(0).at("kind") == "filter");
  CHECK(library.search({"--history", "18/18284", "--since", "2030"}).exit_code == 1);
}

TEST_CASE("what makes no sense with a history is refused, with what to do instead") {
  const Library library;
  const std::map<std::string, std::vector<std::string>> refused{
      {"--case SAG", {"indkøb"}},
      {"mellemrum", {"18/1"}},
      {"--offset kan ikke", {"--offset", "3"}},
      {"--limit kan ikke", {"-n", "3"}},
      {"--sort kan ikke", {"--sort", "newest"}},
      {"--facets kan ikke", {"--facets", "year"}},
      {"--explain kan ikke", {"--explain"}},
      {"--show og --history", {"--show", "x"}},
      {"--history og --case", {"--case", "18/1"}},
  };
  for (const auto& [message, arguments] : refused) {
    auto all = arguments;
    all.insert(all.begin(), {"--history", "18/18284"});
    const auto result = library.search(all);
    INFO(result.err);
    CHECK(result.exit_code == 2);
    CHECK(result.out.empty());
    CHECK(result.err.find(message) != std::string::npos);
  }
  CHECK(library.search({"--history", " "}).exit_code == 2);
}

TEST_CASE("a search and an item lead on to the history of their case") {
  const Library library;
  const std::string step = "--history 18/18284\n";
  CHECK(library.search({"indkøb"}).out.find(step) != std::string::npos);
  CHECK(library.search({"--show", "strandby/direktionen/2018-11-19/2"}).out.find(step) !=
        std::string::npos);
  CHECK(library.search({"--show", "strandby/direktionen/2018-11-19/3"}).out.find("--history") ==
        std::string::npos);
}

TEST_CASE("the histories of all fictional cases equal what a naive reading finds") {
  const Corpus corpus;
  const auto cases = cases_of(corpus.documents());
  REQUIRE(cases.size() > 100);
  for (const auto& [key, expected] : cases) {
    INFO(key);
    const auto history = corpus.history(key);
    Texts found;
    for (const auto& hit : history.at("items")) {
      found.push_back(key_of(hit.at("document").at("date"), hit.at("item")));
    }
    std::string before;
    for (const auto& hit : history.at("items")) {
      const std::string date = hit.at("document").at("date");
      CHECK(before <= date);
      before = date;
    }
    std::sort(found.begin(), found.end());
    CHECK(found == expected);
    std::set<std::string> references;
    for (const auto& reference : history.at("references")) {
      if (reference.at("kind") != "case_number") continue;
      CHECK(reference.at("sentence").get<std::string>().find(key) != std::string::npos);
      references.insert(key_of(reference.at("document").at("date"), reference.at("item")));
    }
    CHECK(references == mentioning(corpus.documents(), key));
  }
}

TEST_CASE("decisions of the fictional cases are found where later items look back at them") {
  const Corpus corpus;
  const auto sentences = [&](const std::string& key) {
    std::string text;
    const auto history = corpus.history(key);
    for (const auto& reference : history.at("references")) {
      text += reference.at("sentence").get<std::string>() + "\n";
    }
    return text;
  };
  const auto strategy = sentences("15/1042");
  CHECK(strategy.find("den indkøbsstrategi, som Byrådet vedtog i marts") != std::string::npos);
  CHECK(strategy.find("Direktionen besluttede i april 2020") == std::string::npos);
  CHECK(sentences("16/7781").find("Direktionen besluttede i april 2020") != std::string::npos);
  CHECK(sentences("19/5518").find("Byrådet udsatte sagen den 8. oktober 2019") !=
        std::string::npos);
}

}  // namespace referat::test
