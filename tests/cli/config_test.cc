// referat.conf.
#include <catch2/catch.hpp>
#include <cstdlib>

#include "base/error.h"
#include "indexer/options.h"
#include "searcher/options.h"
#include "support/temp_dir.h"

namespace referat {

namespace {

using Strings = std::vector<std::string>;

// Settings for as long as it lives.
class Settings {
 public:
  explicit Settings(const std::string& content) {
    setenv("REFERAT_CONFIG", dir_.write("referat.conf", content).c_str(), 1);
    unsetenv("REFERAT_DB");
    unsetenv("REFERAT_PAGER");
  }
  ~Settings() { setenv("REFERAT_CONFIG", "", 1); }
  Settings(const Settings&) = delete;
  Settings& operator=(const Settings&) = delete;

 private:
  test::TempDir dir_;
};

searcher::Options parsed(Strings arguments) {
  arguments.insert(arguments.begin(), {"referat-search", "ord"});
  return searcher::parse_options(arguments);
}

std::string refusal(const std::string& content) {
  const Settings settings(content);
  try {
    static_cast<void>(parsed({}));
  } catch (const Error& error) {
    CHECK(error.kind() == ErrorKind::usage);
    return error.what();
  }
  return "ikke afvist";
}

bool contains(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("settings stand for what isn't typed") {
  const Settings settings(
      "# mine\n[search]\ndb = /a b\ndb = ~/c\nlimit = 20  # mange\nsort=newest\nfacets = year=3\n"
      "color = never\nlinks = always\npager = less -S\n[index]\ndb = /d\nmunicipality = Høje "
      "Taastrup\n"
      "centers = ~/centre.tsv\nprogress = never\n");
  setenv("HOME", "/home/anna", 1);
  const auto options = parsed({});
  CHECK(options.databases == Strings{"/a b", "/home/anna/c"});
  CHECK_FALSE(options.databases_named);
  CHECK(options.request.limit == 20);
  CHECK(options.request.sort == answer::Sort::newest);
  CHECK(options.request.facets.size() == 1);
  CHECK(options.colour == searcher::When::never);
  CHECK(options.links == searcher::When::always);
  CHECK(options.pager == "less -S");
  CHECK((options.invocation.program + options.invocation.arguments).shown() ==
        "referat-search ord");
  const auto index = indexer::parse_options({"x.txt"});
  CHECK(index.database == "/d");
  CHECK(index.municipality == "Høje Taastrup");
  CHECK(index.centers == "/home/anna/centre.tsv");
  CHECK(index.progress == program::When::never);
}

TEST_CASE("what is typed wins, also by the opposite, then the environment") {
  const Settings settings(
      "[search]\ndb = /a\ndb = /b\nlimit = 20\nfacets = year\npager = most\n[index]\ndb = /d\n");
  CHECK(parsed({"-d", "/c"}).databases == Strings{"/c"});
  CHECK(parsed({"-n", "3"}).request.limit == 3);
  CHECK(parsed({"--no-facets"}).request.facets.empty());
  CHECK(parsed({"--no-pager"}).pager.empty());
  CHECK(indexer::parse_options({"-d", "/c", "x"}).database == "/c");
  setenv("REFERAT_DB", "/e", 1);
  setenv("REFERAT_PAGER", "", 1);
  CHECK(parsed({}).databases == Strings{"/e"});
  CHECK(parsed({}).pager.empty());
  CHECK(indexer::parse_options({"x"}).database == "/e");
  unsetenv("REFERAT_DB");
  unsetenv("REFERAT_PAGER");
}

TEST_CASE("a line that can't be read is told with its file and place") {
  CHECK(contains(refusal("[search]\n\nlimit = mange\n"),
                 "referat.conf:3: --limit tager et helt tal fra 0 til 1000, ikke »mange«"));
  CHECK(contains(refusal("[search]\nlimt = 3\n"),
                 ":2: »limt« kan ikke sættes i [search]; det kan db, limit, sort"));
  CHECK(contains(refusal("[search]\nyear = 2018\n"), ":2: »year« kan ikke sættes"));
  CHECK(contains(refusal("[search]\nfacets = yaer\n"), ":2: facetten »yaer« kendes ikke"));
  CHECK(contains(refusal("[search]\nlimit\n"), ":2: »limit« forstås ikke; skriv NAVN = VÆRDI"));
  CHECK(contains(refusal("[search]\nlimit =\n"), ":2: limit mangler sin værdi"));
  CHECK(contains(refusal("[search]\nlimit = 1\nlimit = 2\n"), ":3: limit er sat før"));
  CHECK(contains(refusal("limit = 1\n"), ":1: før den første linje"));
  CHECK(contains(refusal("[soeg]\n"), ":1: afsnittet [soeg] kendes ikke"));
}

TEST_CASE("a mark of the byte order, as some editors write it, is no part of the file") {
  const Settings settings("\xEF\xBB\xBF[search]\nlimit = 7\n");
  CHECK(parsed({}).request.limit == 7);
}

TEST_CASE("the other program's section isn't read, and help needs no settings at all") {
  CHECK(refusal("[index]\nnavn = x\n") == "ikke afvist");
  const Settings settings("[search]\nx = 1\n");
  CHECK(searcher::parse_options({"referat-search", "--help"}).mode == searcher::Mode::help);
}

TEST_CASE("the user's file is found by XDG_CONFIG_HOME, else in the home folder") {
  const test::TempDir dir;
  dir.write("conf/referat/referat.conf", "[search]\nlimit = 7\n");
  dir.write(".config/referat/referat.conf", "[search]\nlimit = 8\n");
  unsetenv("REFERAT_CONFIG");
  setenv("HOME", dir.path().c_str(), 1);
  unsetenv("XDG_CONFIG_HOME");
  CHECK(parsed({}).request.limit == 8);
  setenv("XDG_CONFIG_HOME", (dir / "conf").c_str(), 1);
  CHECK(parsed({}).request.limit == 7);
  setenv("REFERAT_CONFIG", "", 1);
  unsetenv("XDG_CONFIG_HOME");
  CHECK(parsed({}).request.limit == 10);
}

TEST_CASE("a file that REFERAT_CONFIG names must be there") {
  setenv("REFERAT_CONFIG", "/findes/ikke.conf", 1);
  CHECK_THROWS_WITH(parsed({}), "/findes/ikke.conf kan ikke læses: findes ikke");
  setenv("REFERAT_CONFIG", "", 1);
}

}  // namespace referat
