// What both programs say to somebody who reads English: everything but what documents say.
#include <algorithm>
#include <catch2/catch.hpp>
#include <sstream>

#include "base/strings.h"
#include "cli/language_cases.h"
#include "cli/library.h"
#include "cli/words.h"

namespace referat::test {

namespace {

using Arguments = std::vector<std::string>;

CommandOptions with(const std::map<std::string, std::string>& environment) {
  CommandOptions options;
  options.environment = environment;
  return options;
}

const CommandOptions english = with({{"LC_ALL", "en_GB.UTF-8"}});

bool contains(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

std::string all_of(const CommandResult& result) { return result.out + result.err; }

std::string in_english(const Library& library, const Arguments& arguments) {
  return all_of(library.search(arguments, english));
}

// What isn't ours: the documents and where they are, the call, and examples of Danish to search
// for.
std::string foreign_text(const Library& library, const Arguments& arguments) {
  std::string text = join(arguments, " ") + " svømme skole børnehave indkøb cykel sti cykelstier ";
  for (const char* file : {"referater/2018-11-19-direktionen.txt",
                           "referater/2019-02-26-byraadet.txt", "centers.tsv"}) {
    text += library.dir() / file + ' ' + read_file(library.dir() / file);
  }
  return lower(text + ' ' + library.database() + ' ' + REFERAT_SEARCH);
}

std::string without_markup(std::string page) {
  for (auto at = page.find("<style>"); at != page.npos; at = page.npos) {
    page.erase(at, page.find("</style>") - at);
  }
  for (auto at = page.find('<'); at != page.npos; at = page.find('<', at)) {
    page.replace(at, page.find('>', at) - at + 1, " ");
  }
  return page;
}

// Every word is the catalogue's or foreign (or part of one that is, as compounds are explained).
void check_all_english(const Library& library, const Arguments& arguments) {
  CAPTURE(arguments);
  std::string text = in_english(library, arguments);
  REQUIRE_FALSE(text.empty());
  CHECK(text != all_of(library.search(arguments)));
  if (text.starts_with("<!DOCTYPE")) text = without_markup(text);
  const std::string foreign = foreign_text(library, arguments);
  for (const auto& word : words_of(text)) {
    CAPTURE(word);
    const bool number = word.find_first_of("0123456789") != std::string::npos;
    if (!number && !english_words().contains(word)) CHECK(contains(foreign, word));
  }
}

void check_fits_a_terminal(const std::string& help) {
  CHECK(std::count(help.begin(), help.end(), '\n') <= 24);
  std::istringstream lines(help);
  for (std::string line; std::getline(lines, line);) {
    CAPTURE(line);
    CHECK(code_points(line) <= 80);
  }
}

}  // namespace

TEST_CASE("the language follows gettext's variables, and no locale needs to be installed") {
  for (const auto& [environment, wanted] : language_cases) {
    CAPTURE(environment);
    const auto result = run({REFERAT_SEARCH, "--help"}, with(environment));
    CHECK(contains(result.out, "search minutes") == wanted);
    CHECK(contains(result.out, "søg i referater") == !wanted);
  }
}

TEST_CASE("the help of both programs is a screen of English") {
  for (const char* program : {REFERAT_SEARCH, REFERAT_INDEX}) {
    const auto result = run({program, "--help"}, english);
    CHECK(result.exit_code == 0);
    check_fits_a_terminal(result.out);
    CHECK_FALSE(contains(result.out, "valg"));
  }
  CHECK(contains(run({REFERAT_INDEX, "--help"}, english).out, "Usage:"));
}

TEST_CASE("nothing of ours is left in Danish, whatever is asked") {
  const Library library;
  const std::vector<Arguments> calls{
      {"strategi"},
      {"strategi", "--explain"},
      {"strategi", "år:2018", "-sygefravær", "--explain"},
      {"strategi", "papir", "--sort", "oldest"},
      {"sygefravar"},
      {"xyzzyq", "--explain"},
      {"xyzzyq", "--center", "ØDC"},
      {"--center", "ØDC", "--year", "1999"},
      {"strategi", "sygefravær", "frugt"},
      {"strategi", "--center", "XDC"},
      {"udvalg:Byraadit", "strategi"},
      {"ab*", "str*tegi", "-n5x"},
      {"--decisions"},
      {"--decisions", "strategi", "--result", "udskudt"},
      {"--decisions", "--open"},
      {"--decisions", "xyzzyq"},
      {"--timeline", "strategi"},
      {"--timeline", "xyzzyq"},
      {"--history", "18/18284"},
      {"--history", "18/18285"},
      {"--history", "18/18284", "--year", "2018"},
      {"--coverage"},
      {"--coverage", "--year", "1999"},
      {"--show", "strandby/direktionen/2018-11-19/2"},
      {"--show", "strandby/x"},
      {"--values", "result"},
      {"strategi", "--format", "html"},
      {"strategi", "--timeline", "--format", "html"},
      {"xyzzyq", "--format", "html"},
      {"år:abc"},
      {"type:avis"},
      {"resultat:måske"},
      {"strategi", "--year", "abc"},
      {"strategi", "--month", "abc"},
      {"strategi", "--result", "måske"},
      {"strategi", "--facets", "farve"},
      {"--show", "1", "--limit", "3"},
      {"--values", "year", "--limit", "3"},
      {"--decisions", "--values", "year"},
      {"strategi", "--limit", "mange"},
      {"strategi", "--format", "pdf"},
      {"strategi", "--yaer", "2018"},
      {"strategi", "--year"},
      {},
  };
  for (const auto& call : calls) check_all_english(library, call);
}

TEST_CASE("a search reads as English") {
  const Library library;
  const std::string text = in_english(library, {"strategi"});
  CHECK(contains(text, "2 items · strategi · showing 1–2"));
  CHECK(contains(text, "19 November 2018, item 2 · Direktionen · case 18/18284"));
  CHECK(contains(text, "Postponed: Udskudt til næste møde."));
  CHECK(contains(text, "→ Approved\n"));  // what was written is no more than that
  CHECK(contains(text, "\nRead "));
}

TEST_CASE("advice comes in English, with commands that work") {
  const Library library;
  const std::string text = in_english(library, {"xyzzyq", "--center", "ØDC"});
  CHECK(contains(text, "No items · xyzzyq · center ØDC"));
  CHECK(contains(text, "\nTry\n  - without filters: "));
  CHECK(contains(in_english(library, {"titel:strategi", "ELLER", "xyzzyq", "--explain"}),
                 "Items with either “strategi” in the title or “xyzzyq”."));
}

TEST_CASE("decisions, timeline, history and coverage read as English") {
  const Library library;
  CHECK(contains(in_english(library, {"--decisions", "strategi"}), "2 decisions in 2 items"));
  CHECK(contains(in_english(library, {"--decisions", "strategi"}),
                 "→ later in the case: Byrådet, 26 February 2019: Approved"));
  CHECK(contains(in_english(library, {"--timeline", "strategi"}), "Year  Items  Decisions"));
  CHECK(contains(in_english(library, {"--history", "18/18284"}), "2 items at 2 meetings"));
  const std::string coverage = in_english(library, {"--coverage"});
  CHECK(contains(coverage, "2 sets of minutes · 2 meetings · 5 items (1 closed), 4 decisions"));
}

TEST_CASE("errors read as English") {
  const Library library;
  CHECK(contains(in_english(library, {"skole år:abc"}), "“abc” after year: isn't a date"));
  CHECK(contains(run({REFERAT_SEARCH, "-d", "/nowhere", "x"}, english).err,
                 "the database /nowhere doesn't exist; make it with referat-index -d /nowhere"));
  CHECK(contains(run({REFERAT_INDEX, "/nowhere"}, english).err, "/nowhere: doesn't exist"));
}

TEST_CASE("a page is marked as English") {
  const Library library;
  CHECK(contains(in_english(library, {"strategi", "--format", "html"}), "<html lang=\"en\">"));
  CHECK(contains(all_of(library.search({"strategi", "--format", "html"})), "<html lang=\"da\">"));
}

TEST_CASE("results are shown in words that can be typed") {
  const Library library;
  std::istringstream values(in_english(library, {"--values", "result"}));
  for (std::string line; std::getline(values, line);) {
    const std::string result = line.substr(0, line.find('\t'));
    CAPTURE(result);
    CHECK(library.search({"--result", result}).exit_code == 0);
  }
}

TEST_CASE("JSON's keys and values are the same in every language") {
  const Library library;
  const Arguments call{"strategi", "--format", "json", "--explain"};
  const auto result = library.search(call, english);
  CHECK(result.out == library.search(call).out);
}

TEST_CASE("indexing is told in English") {
  const TempDir dir;
  const std::string file = dir.write("a.txt", minutes_with("Ny bro", "Broen bygges."));
  const auto result = run({REFERAT_INDEX, "-v", "-d", dir / "db", file, dir / "gone.txt"}, english);
  CHECK(result.exit_code == 1);
  CHECK(contains(result.out, file + ": 1 item, 1 decision\n"));
  CHECK(contains(result.out, "\n1 document, 1 item, 1 decision, 2020, "));
  CHECK(contains(result.out, "1 error: see above"));
  CHECK(contains(result.err, "gone.txt: doesn't exist"));
}

}  // namespace referat::test
