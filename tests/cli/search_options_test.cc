// The command line of referat-search, read without running a search.
#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>

#include "base/error.h"
#include "searcher/options.h"
#include "support/temp_dir.h"

namespace referat::searcher {

namespace {

using Strings = std::vector<std::string>;
using test::TempDir;

Options parsed(Strings arguments) {
  arguments.insert(arguments.begin(), "referat-search");
  return parse_options(arguments);
}

std::string refusal(const Strings& arguments) {
  try {
    static_cast<void>(parsed(arguments));
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

TEST_CASE("arguments are joined to the query, wherever options stand between them") {
  CHECK(parsed({"ny", "-n", "5", "strategi for", "--year=2018", "indkøb"}).request.query ==
        "ny strategi for indkøb");
}

TEST_CASE("a word with a hyphen in front is a word, whatever option it begins like") {
  const auto options = parsed({"indkøb", "-drift", "-telefoni", "-n5", "-"});
  CHECK(options.request.query == "indkøb -drift -telefoni -n5 -");
  CHECK(options.request.limit == 10);
}

TEST_CASE("a short option's value may stand right behind it where no word begins so") {
  for (const auto& arguments : {Strings{"-d/tmp/db", "havnen"}, Strings{"-d=/tmp/db", "havnen"},
                                Strings{"havnen", "-d", "/tmp/db"}}) {
    const auto options = parsed(arguments);
    CHECK(options.databases == Strings{"/tmp/db"});
    CHECK(options.request.query == "havnen");
  }
  CHECK(parsed({"-d./db", "havnen"}).databases == Strings{"./db"});
  CHECK(parsed({"havnen", "-n=3"}).request.limit == 3);
  CHECK(parsed({"havnen", "--", "-d/tmp/db"}).request.query == "havnen -d/tmp/db");
  CHECK(refusal({"havnen", "-d="}) == "--db mangler sin værdi");
  CHECK(parsed({"-i=1", "-h/x"}).request.query == "-i=1 -h/x");  // these take no value
}

TEST_CASE("a word that looks like a database behind -d is told what it was taken for") {
  const TempDir folder;
  folder.write("db/x", "");
  const std::string word = "-d" + (folder / "db").substr(1);
  const auto before = std::filesystem::current_path();
  std::filesystem::current_path("/");
  const auto options = parsed({word, "havnen"});
  std::filesystem::current_path(before);
  REQUIRE(options.remarks.size() == 1);
  CHECK(contains(options.remarks[0], "valget skrives -d "));
}

TEST_CASE("an option with one hyphen is a word, but it is told what it was taken for") {
  const auto options = parsed({"skole", "-year", "2018"});
  CHECK(options.request.query == "skole -year 2018");
  CHECK(options.remarks == Strings{"»-year« er læst som: uden ordet »year«; valget hedder --year"});
  CHECK(parsed({"skole", "-drift", "-n", "3"}).remarks.empty());
  CHECK(parsed({"skole", "--", "-year"}).remarks.empty());
}

TEST_CASE("facets that the format has no place for are told to be left out") {
  for (const char* format : {"csv", "jsonl"}) {
    CHECK(parsed({"skole", "--facets", "year", "--format", format}).remarks.size() == 1);
    CHECK(parsed({"skole", "--format", format}).remarks.empty());
  }
  CHECK(parsed({"skole", "--facets", "year", "--cite"}).remarks ==
        Strings{"facetterne er udeladt: henvisninger har ikke plads til dem"});
  CHECK(parsed({"skole", "--facets", "year"}).remarks.empty());
}

TEST_CASE("behind two hyphens everything is query") {
  CHECK(parsed({"--", "--year", "2018", "-d", "x"}).request.query == "--year 2018 -d x");
  CHECK(parsed({"a", "--", "b", "--", "c"}).request.query == "a b -- c");
}

TEST_CASE("a value may hold blanks, hyphens and any UTF-8, behind a blank or an equals sign") {
  const auto options = parsed({"--body", "Børne- og Ungeudvalget",
                               "--center=Center for =Økonomi=", "--db", "en mappe/æ", "x"});
  CHECK(options.request.filters.bodies == Strings{"Børne- og Ungeudvalget"});
  CHECK(options.request.filters.centers == Strings{"Center for =Økonomi="});
  CHECK(options.databases == Strings{"en mappe/æ"});
}

TEST_CASE("filters of a kind are collected") {
  const auto filters = parsed({"--result", "udskudt", "--result", "rejected", "--case", "18/1",
                               "--recommended-by", "ØDC", "--municipality", "Strandby"})
                           .request.filters;
  CHECK(filters.results == Strings{"udskudt", "rejected"});
  CHECK(filters.cases == Strings{"18/1"});
  CHECK(filters.recommended_by == Strings{"ØDC"});
  CHECK(filters.municipalities == Strings{"Strandby"});
}

TEST_CASE("since and until take a date, a month or a year, both ends included") {
  const auto filters = parsed({"--since", "marts 2018", "--until", "2019"}).request.filters;
  CHECK(filters.since == Date{2018, 3, 1});
  CHECK(filters.until == Date{2019, 12, 31});
  CHECK(parsed({"--since", "efter 2018"}).request.filters.since == Date{2019, 1, 1});
  CHECK(parsed({"--until", "før nov 2018"}).request.filters.until == Date{2018, 10, 31});
  const auto request = parsed({"--since", "sidste år"}).request;
  CHECK(request.filters.since == Date{request.today.year - 1, 1, 1});
  CHECK(contains(refusal({"--since", "før 2018"}), "--since tager en dato"));
  CHECK(contains(refusal({"--until", "efter 2018"}), "--until tager en dato"));
  CHECK(contains(refusal({"--since", "i overmorgen"}), "--since tager en dato"));
  CHECK(contains(refusal({"--since", "2018..2019"}), "--since tager en dato"));
  CHECK(contains(refusal({"--since", "2019", "--until", "2018"}), "ligger efter --until"));
}

TEST_CASE("an unknown option is refused, with the one it resembles") {
  CHECK(contains(refusal({"x", "--yaer", "2018"}), "ukendt valg --yaer; mente du --year?"));
  CHECK(contains(refusal({"x", "--ye", "2018"}), "ukendt valg --ye"));
  for (const char* other : {"--omtaler", "--år", "--csv"}) {
    CHECK(contains(refusal({"x", other, "18/1"}),
                   std::string("ukendt valg ") + other + "; ord, der"));
  }
  CHECK(contains(refusal({"x", "--=1"}), "ukendt valg --"));
}

TEST_CASE("a value that is missing, or an option instead of one, is refused") {
  CHECK(contains(refusal({"x", "--year"}), "--year mangler sin værdi"));
  CHECK(contains(refusal({"x", "--year="}), "--year mangler sin værdi"));
  CHECK(contains(refusal({"x", "-d", "--year", "2018"}), "--db mangler sin værdi: --year"));
  CHECK(contains(refusal({"x", "--no-facets=ja"}), "--no-facets tager ingen værdi"));
}

TEST_CASE("an option that stands alone is refused a second time") {
  CHECK(contains(refusal({"x", "-n", "1", "--limit", "2"}), "--limit kan kun gives én gang"));
}

TEST_CASE("numbers are whole and within their limits") {
  CHECK(parsed({"x", "-n", "0", "--offset", "20"}).request.limit == 0);
  CHECK(parsed({"x", "-n", "1000", "--offset", "20"}).request.offset == 20);
  for (const char* number : {"-5", "1001", "ti", "5x", "1.5", "99999999999999999999"}) {
    CAPTURE(number);
    CHECK(contains(refusal({"x", "-n", number}), "--limit tager et helt tal fra 0 til 1000"));
  }
}

TEST_CASE("facets are names with how many values to show") {
  const auto facets = parsed({"x", "--facets", "year, center=20"}).request.facets;
  REQUIRE(facets.size() == 2);
  CHECK(facets[0].kind == FacetKind::year);
  CHECK(facets[0].values == 10);
  CHECK(facets[1].kind == FacetKind::center);
  CHECK(facets[1].values == 20);
  CHECK(parsed({"x"}).request.facets.size() == 3);
  CHECK(parsed({"x", "--no-facets"}).request.facets.empty());
  CHECK(contains(refusal({"x", "--facets", "year,,case"}), "tomt navn"));
  CHECK(contains(refusal({"x", "--facets", "year", "--no-facets"}), "sammen"));
}

TEST_CASE("a choice names its alternatives when refused") {
  CHECK(parsed({"x", "--sort", "oldest"}).request.sort == answer::Sort::oldest);
  CHECK(parsed({"x", "--format", "jsonl"}).format == Format::jsonl);
  CHECK(contains(refusal({"x", "--sort", "dato"}), "relevance, newest, oldest"));
  CHECK(contains(refusal({"x", "--format", "xml"}), "text, json, jsonl, csv, html"));
}

TEST_CASE("nothing to search for is refused with a hint, filters alone will do") {
  CHECK(contains(refusal({}), "intet at søge efter"));
  CHECK(contains(refusal({" ", "-n", "3"}), "intet at søge efter"));
  CHECK(parsed({"--year", "2018"}).mode == Mode::search);
}

TEST_CASE("showing an item goes with nothing else") {
  CHECK(parsed({"--show", "strandby/x/2018-11-19/2"}).show_id == "strandby/x/2018-11-19/2");
  CHECK(contains(refusal({"--show", "x", "ord"}), "kan ikke gives sammen"));
}

TEST_CASE("an option that would change nothing is refused rather than passed over") {
  for (const Strings& page : {Strings{"-n", "3"}, {"--offset", "3"}, {"--sort", "newest"}}) {
    CAPTURE(page);
    const auto refused = [&](Strings call) {
      call.insert(call.end(), page.begin(), page.end());
      return refusal(call);
    };
    CHECK(contains(refused({"--show", "1"}), " kan ikke gives med --show, som viser ét punkt"));
    CHECK(contains(refused({"--values", "year"}), " kan ikke gives med --values, som viser alle"));
    CHECK(contains(refused({"--saved", "list"}), "--saved list skal gives alene"));
    CHECK(contains(refused({"--forget", "x"}), "--forget skal gives alene"));
  }
  CHECK(
      contains(refusal({"--show", "1", "--facets", "year"}), "--facets kan ikke gives med --show"));
  CHECK(
      contains(refusal({"--show", "1", "--values", "year"}), "--values kan ikke gives med --show"));
  CHECK(contains(refusal({"--values", "year", "--facets", "body"}), "gives med --values"));
  CHECK(contains(refusal({"--values", "year", "--explain"}), "gives med --values"));
  CHECK(contains(refusal({"--values", "year", "--timeline"}), "gives med --values"));
  CHECK(contains(refusal({"--values", "year", "--open"}), "skal gives uden --decisions og --open"));
  CHECK(contains(refusal({"--forget", "x", "--format", "json"}), "--forget skal gives alene"));
}

TEST_CASE("what an alias or a setting brings along does no harm where it says nothing") {
  for (const Strings& mode : {Strings{"--show", "1"},
                              {"--history", "18/1"},
                              {"--coverage"},
                              {"--values", "year"},
                              {"--saved", "list"},
                              {"--forget", "x"}}) {
    CAPTURE(mode);
    Strings call = mode;
    call.insert(call.end(), {"-d", "db", "--color", "never", "--links", "never", "--no-pager"});
    CHECK(refusal(call) == "ikke afvist");
  }
  for (const Strings& mode : {Strings{"--show", "1"}, {"--history", "18/1"}, {"--coverage"}}) {
    Strings call = mode;
    call.emplace_back("--no-facets");
    CHECK(refusal(call) == "ikke afvist");
  }
}

TEST_CASE("a timeline and a page of HTML have their own numbers of items") {
  CHECK(parsed({"x", "--timeline"}).request.limit == 3);
  CHECK(parsed({"x", "--timeline", "--format", "html"}).request.limit == 3);
  CHECK(parsed({"x", "--format", "html"}).request.limit == 25);
  CHECK(parsed({"x", "--format", "html", "-n", "4"}).request.limit == 4);
  CHECK(parsed({"x", "--timeline"}).invocation.arguments.shown() == " x");
}

TEST_CASE("an explanation goes with every format that has a place for it, and with searches") {
  CHECK_FALSE(parsed({"x"}).request.explain);
  CHECK(parsed({"--explain", "x", "--format", "jsonl"}).request.explain);
  CHECK(parsed({"--explain", "--year", "2018"}).request.explain);
  CHECK(contains(refusal({"x", "--explain", "--format", "csv"}), "csv"));
  CHECK(contains(refusal({"--explain", "--show", "x"}), "--show"));
  CHECK(contains(refusal({"x", "--explain=ja"}), "--explain tager ingen værdi"));
}

TEST_CASE("help and version need nothing else") {
  CHECK(parsed({"--help"}).mode == Mode::help);
  CHECK(parsed({"-h", "ord"}).mode == Mode::help);
  CHECK(parsed({"--version"}).mode == Mode::version);
}

TEST_CASE("bytes that are no UTF-8 are repaired in texts and kept in folders") {
  const auto options = parsed({"-d", "m\xE6", "gr\xF8n", "--center", "\xD8"});
  CHECK(options.request.query == "gr\uFFFDn");
  CHECK(options.request.filters.centers == Strings{"\uFFFD"});
  CHECK(options.databases == Strings{"m\xE6"});
}

TEST_CASE("databases are several, with the home folder written out") {
  setenv("HOME", "/home/anna", 1);
  CHECK(parsed({"x", "-d", "~/db", "--db", "localhost:33000"}).databases ==
        Strings{"/home/anna/db", "localhost:33000"});
}

TEST_CASE("without --db the environment says where the database is") {
  setenv("HOME", "/home/anna", 1);
  unsetenv("REFERAT_DB");
  unsetenv("XDG_DATA_HOME");
  CHECK(parsed({"x"}).databases == Strings{"/home/anna/.local/share/referat/db"});
  setenv("XDG_DATA_HOME", "relativ", 1);
  CHECK(parsed({"x"}).databases == Strings{"/home/anna/.local/share/referat/db"});
  setenv("XDG_DATA_HOME", "/data", 1);
  CHECK(parsed({"x"}).databases == Strings{"/data/referat/db"});
  setenv("REFERAT_DB", "~/referater.db", 1);
  CHECK(parsed({"x"}).databases == Strings{"/home/anna/referater.db"});
}

TEST_CASE("the call can be told back for a shell, without its offset") {
  const auto call = parsed({"-d", "min db", "ny skole", "--offset", "10", "--year", "2018", "-n",
                            "5", "--", "-drift"})
                        .invocation;
  CHECK(call.program.shown() == "referat-search -d 'min db'");
  CHECK(call.arguments.shown() == " 'ny skole' --year 2018 -n 5");
  CHECK(call.tail.shown() == " -- -drift");
}

TEST_CASE("filters are told in words") {
  CHECK(parsed({"--year", "2018", "--center", "ØDC", "--center", "HR", "--result", "postponed",
                "--since", "2018-03"})
            .filters == Strings{"2018", "center ØDC eller HR", "udskudt", "fra 1. marts 2018"});
}

}  // namespace referat::searcher
