// Searches with a name, and what came in since they were last shown.
#include <fmt/format.h>
#include <sys/stat.h>

#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "base/limits.h"
#include "cli/json_schema.h"
#include "cli/library.h"

namespace referat::test {

namespace {

using Json = nlohmann::json;

bool contains(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

// A user with a state folder and a database of their own.
class User {
 public:
  CommandResult search(const std::vector<std::string>& arguments) const {
    std::vector<std::string> command{REFERAT_SEARCH};
    command.insert(command.end(), arguments.begin(), arguments.end());
    return run(command,
               {.input = {},
                .environment = {{"XDG_STATE_HOME", state()}, {"REFERAT_DB", library_.database()}},
                .directory = {}});
  }
  void bring_in(const std::string& title) const {
    REQUIRE(index(library_.database(),
                  {library_.dir().write(title + ".txt", minutes_with(title, "Kort sagt."))})
                .exit_code == 0);
  }
  [[nodiscard]] std::string state() const { return library_.dir() / "state"; }
  [[nodiscard]] const Library& library() const { return library_; }

 private:
  Library library_;
};

const std::vector<std::string> news_of_strategi{"--saved", "strategi", "--since-last"};

}  // namespace

TEST_CASE("a saved search is carried out again whole") {
  const User user;
  const auto saved = user.search({"strategi", "--year", "2018", "--save", "strategi"});
  CHECK(saved.exit_code == 0);
  CHECK(contains(saved.err, "gemt som strategi"));
  const auto again = user.search({"--saved", "strategi", "--format", "json"});
  CHECK(again.exit_code == 0);
  CHECK(again.out == user.search({"strategi", "--year=2018", "--format", "json"}).out);
}

TEST_CASE("what is typed beside a saved search goes before it") {
  const User user;
  user.search({"strategi", "--year", "2018", "--save", "strategi"});
  const auto other = user.search({"--saved", "strategi", "--year", "2019", "--format", "json"});
  const auto json = Json::parse(other.out);
  REQUIRE(json.at("total") == 1);
  CHECK(json.at("hits").at(0).at("document").at("date") == "2019-02-26");
  CHECK(user.search({"--saved", "strategi", "månen", "--format", "csv"}).out.find("2019") ==
        std::string::npos);
}

TEST_CASE("since the last time shows what has come in, and then no more") {
  const User user;
  user.search({"strategi", "--save", "strategi"});
  const auto nothing = user.search(news_of_strategi);
  CHECK(nothing.exit_code == 1);
  CHECK(contains(nothing.out, "Intet nyt i »strategi« siden "));
  user.bring_in("Strategi for museet");
  user.bring_in("Lejrbål på stranden");
  const auto news = user.search(news_of_strategi);
  CHECK(news.exit_code == 0);
  CHECK(contains(news.out, "1 punkt · strategi · nyt siden "));
  CHECK(contains(news.out, "Strategi for museet"));
  CHECK_FALSE(contains(news.out, "strategi for indkøb"));
  CHECK(user.search(news_of_strategi).exit_code == 1);
}

TEST_CASE("news for programs are an ordinary result") {
  const User user;
  user.search({"strategi", "--save", "strategi"});
  user.bring_in("Strategi for museet");
  auto arguments = news_of_strategi;
  arguments.insert(arguments.end(), {"--format", "json"});
  const auto news = user.search(arguments);
  CHECK(schema_errors(news.out, "search-result.schema.json") == "");
  CHECK(Json::parse(news.out).at("total") == 1);
  const auto none = user.search(arguments);
  CHECK(none.exit_code == 1);
  CHECK(schema_errors(none.out, "search-result.schema.json") == "");
}

TEST_CASE("news can be sent on as a page") {
  const User user;
  user.search({"strategi", "--save", "strategi"});
  user.bring_in("Strategi for museet");
  auto arguments = news_of_strategi;
  arguments.insert(arguments.end(), {"--format", "html"});
  const auto page = user.search(arguments);
  CHECK(page.exit_code == 0);
  CHECK(contains(page.out, "for museet"));
  CHECK_FALSE(contains(page.out, "for indkøb"));
  CHECK(user.search(arguments).exit_code == 1);
}

TEST_CASE("what was not shown whole is shown again") {
  const User user;
  user.search({"strategi", "--save", "strategi"});
  user.bring_in("Strategi for museet");
  user.bring_in("Strategi for havnen");
  auto few = news_of_strategi;
  few.insert(few.end(), {"-n", "1"});
  const auto first = user.search(few);
  CHECK(first.exit_code == 0);
  CHECK(contains(first.err, "kun 1 af 2 nye punkter er vist"));
  CHECK(contains(user.search(news_of_strategi).out, "2 punkter"));
}

TEST_CASE("news that could not be written are shown again") {
  const User user;
  user.search({"strategi", "--save", "strategi"});
  user.bring_in("Strategi for museet");
  const auto full = run(
      {"bash", "-c", std::string(REFERAT_SEARCH) + " --saved strategi --since-last >/dev/full"},
      {.input = {},
       .environment = {{"XDG_STATE_HOME", user.state()}, {"REFERAT_DB", user.library().database()}},
       .directory = {}});
  CHECK(full.exit_code == 3);
  CHECK(user.search(news_of_strategi).exit_code == 0);
}

TEST_CASE("a rebuild of the same documents brings no news") {
  const User user;
  user.search({"strategi", "--save", "strategi"});
  REQUIRE(index(user.library().database(), {"--rebuild", user.library().dir() / "referater"})
              .exit_code == 0);
  CHECK(user.search(news_of_strategi).exit_code == 1);
}

TEST_CASE("saved searches are listed and forgotten") {
  const User user;
  CHECK(user.search({"--saved", "list"}).exit_code == 1);
  user.search({"ny strategi", "--body", "Byrådet", "--save", "b"});
  user.search({"--save", "a", "--", "-drift"});
  const auto list = user.search({"--saved", "list"});
  CHECK(list.exit_code == 0);
  const std::string database = "--db=" + user.library().database();
  CHECK(contains(list.out, "  " + database + " -- -drift\n"));
  CHECK(contains(list.out, "  --body=Byrådet " + database + " 'ny strategi'\n"));
  CHECK(list.out.find("a · set") < list.out.find("b · set"));
  const auto json = user.search({"--saved", "list", "--format", "json"});
  CHECK(schema_errors(json.out, "saved-searches.schema.json") == "");
  CHECK(Json::parse(json.out).at(1).at("name") == "b");
  CHECK(user.search({"--forget", "b"}).exit_code == 0);
  CHECK(user.search({"--forget", "b"}).exit_code == 1);
  CHECK(Json::parse(user.search({"--saved", "list", "--format", "json"}).out).size() == 1);
}

TEST_CASE("a database that was named is saved with its full path") {
  const User user;
  const auto folder = user.library().dir().path();
  const auto saved =
      run({REFERAT_SEARCH, "-d", "./db", "strategi", "--save", "strategi"},
          {.input = {}, .environment = {{"XDG_STATE_HOME", user.state()}}, .directory = folder});
  CHECK(saved.exit_code == 0);
  const auto again =
      run({REFERAT_SEARCH, "--saved", "strategi"},
          {.input = {},
           .environment = {{"XDG_STATE_HOME", user.state()}, {"REFERAT_DB", "/findes/ikke"}},
           .directory = "/"});
  CHECK(again.exit_code == 0);
}

TEST_CASE("so is one that the environment named: cron has none") {
  const User user;
  const auto in = [&](const std::string& database) {
    return CommandOptions{
        .input = {},
        .environment = {{"XDG_STATE_HOME", user.state()}, {"REFERAT_DB", database}},
        .directory = {}};
  };
  const std::string database = user.library().database();
  REQUIRE(run({REFERAT_SEARCH, "strategi", "--save", "strategi"}, in(database)).exit_code == 0);
  CHECK(run({REFERAT_SEARCH, "--saved", "strategi"}, in("/findes/ikke")).exit_code == 0);
}

TEST_CASE("what somebody searches for is nobody else's affair") {
  const User user;
  user.search({"strategi", "--save", "strategi"});
  struct stat about {};
  REQUIRE(stat((user.state() + "/referat/searches/strategi.json").c_str(), &about) == 0);
  CHECK((about.st_mode & 0777U) == 0600U);
}

TEST_CASE("a wrong use of saved searches says what to do, and saves nothing") {
  const User user;
  const auto refused = [&](const std::vector<std::string>& arguments, std::string_view advice) {
    const auto result = user.search(arguments);
    CAPTURE(arguments, result.err);
    CHECK(result.exit_code == 2);
    CHECK(result.out.empty());
    CHECK(contains(result.err, advice));
  };
  refused({"strategi", "--since-last"}, "--save NAVN");
  refused({"--saved", "ukendt"}, "gem en med --save NAVN");
  refused({"strategi", "--save", "../x"}, "bogstaver, tal");
  refused({"strategi", "--save", "list"}, "bogstaver, tal");
  refused({"--save", "tom"}, "intet at søge efter");
  refused({"--show", "x", "--save", "x"}, "kun søgninger");
  refused({"strategi", "--decisions", "--save", "x"}, "kun søgninger");
  refused({"strategi", "--timeline", "--save", "x"}, "kun søgninger");
  refused({"--values", "year", "--save", "x"}, "kun søgninger");
  refused({"--history", "15/1042", "--save", "x"}, "kun søgninger");
  refused({"--saved", "list", "--open"}, "skal gives alene");
  refused({"--forget", "x", "--coverage"}, "skal gives alene");
  refused({"år:abc", "--save", "x"}, "abc");
  refused({"--forget", "x", "strategi"}, "--forget");
  CHECK_FALSE(std::filesystem::exists(user.state()));
  user.search({"strategi", "--save", "strategi"});
  refused({"--saved", "strategi", "--timeline"}, "uden --save og --saved");
  refused({"--saved", "strategi", "--since-last", "--decisions"}, "uden --save og --saved");
  refused({"--saved", "strateg"}, "der er: strategi");
}

TEST_CASE("a damaged saved search is told, with the way out") {
  const User user;
  user.search({"strategi", "--save", "strategi"});
  user.library().dir().write("state/referat/searches/strategi.json", "{");
  const auto result = user.search({"--saved", "strategi"});
  CHECK(result.exit_code == 3);
  CHECK(contains(result.err, "--forget strategi"));
  CHECK(user.search({"--forget", "strategi"}).exit_code == 0);
}

TEST_CASE("marks that no database gives, or too many, are a damaged saved search, told at once") {
  const User user;
  Json many;
  for (int i = 0; i < 20'000; ++i) many["z" + std::to_string(i)] = "0000000000001000";
  for (const Json& seen : {Json{{"Z Z", "0000000000001000"}}, Json{{"zz", "x"}}, many}) {
    const Json search = {{"arguments", {"strategi"}}, {"seen", seen}, {"seen_at", 5}};
    user.library().dir().write("state/referat/searches/s.json", search.dump());
    const auto result = user.search({"--saved", "s", "--since-last"});
    CHECK(result.exit_code == 3);
    CHECK(contains(result.err, "beskadiget"));
    CHECK(contains(result.err, "--forget s"));
  }
}

TEST_CASE("a damaged saved search hides no other, and may be saved again") {
  const User user;
  user.search({"strategi", "--save", "strategi"});
  user.library().dir().write("state/referat/searches/itu.json", "{");
  const auto list = user.search({"--saved", "list"});
  CHECK(list.exit_code == 0);
  CHECK(contains(list.out, "strategi"));
  CHECK(contains(list.err, "--forget itu"));
  CHECK(contains(user.search({"--saved", "andet"}).err, "der er: strategi"));
  CHECK(user.search({"strategi", "--save", "itu"}).exit_code == 0);
  CHECK(user.search({"--saved", "itu"}).exit_code == 0);
}

TEST_CASE("a file that no saved search can have the name of offers no command") {
  const User user;
  user.search({"strategi", "--save", "strategi"});
  for (const auto* name : {"x;touch PWN", "x\ntouch PWN\ny", "-x", "list"}) {
    user.library().dir().write(std::string("state/referat/searches/") + name + ".json", "{");
  }
  const auto list = user.search({"--saved", "list"});
  CHECK(list.exit_code == 0);
  CHECK(std::count(list.err.begin(), list.err.end(), '\n') == 4);
  CHECK(contains(list.err, "fjern filen"));
  CHECK_FALSE(contains(list.err, "--forget"));
  CHECK_FALSE(contains(user.search({"--saved", "andet"}).err, "PWN"));
}

TEST_CASE("a saved search from elsewhere holds only what may be saved, and numbers that are some") {
  const User user;
  const auto refused = [&](const std::string& arguments, const std::string& seen_at) {
    user.library().dir().write(
        "state/referat/searches/s.json",
        fmt::format(R"({{"arguments":[{},"strategi"],"seen":{{}},"seen_at":{}}})", arguments,
                    seen_at));
    const auto result = user.search({"--saved", "s"});
    return result.exit_code == 3 && contains(result.err, "--forget s");
  };
  CHECK_FALSE(refused(R"("--year=2018")", "1"));
  for (const auto* option :
       {"--pager=touch x", "--format=json", "--save=y", "--show=1", "-n", "--nej"}) {
    CAPTURE(option);
    CHECK(refused(fmt::format("\"{}\"", option), "1"));
  }
  for (const auto* number : {"1e300", "-1", "1e999", "1180591620717411303424", "67767976233532799",
                             "\"x\"", "null", "0.5", "NaN"}) {
    CAPTURE(number);
    CHECK(refused(R"("--year=2018")", number));
  }
}

TEST_CASE("a saved search from elsewhere has seen no more databases than there can be") {
  const User user;
  const auto news = [&](std::size_t databases) {
    Json seen = Json::object();
    for (std::size_t i = 0; i < databases; ++i) seen[fmt::format("z{}", i)] = "0000000000001000";
    const Json search{{"arguments", {"strategi"}}, {"seen", seen}, {"seen_at", 1}};
    user.library().dir().write("state/referat/searches/s.json", search.dump());
    return user.search({"--saved", "s", "--since-last"}).exit_code;
  };
  CHECK(news(limits::max_marks) == 0);
  CHECK(news(limits::max_marks + 1) == 3);
}

}  // namespace referat::test
