// Any text a user can type is a query.
#include <catch2/catch.hpp>
#include <fstream>
#include <nlohmann/json.hpp>
#include <set>

#include "base/terminal_safe.h"
#include "cli/library.h"

namespace referat::test {

namespace {

std::string repeated(std::string_view text, std::size_t bytes) {
  std::string result;
  while (result.size() < bytes) result += text;
  return result;
}

// tests/data/queries/odd.txt, which people may add to.
std::set<std::string> written_queries() {
  std::ifstream file(REFERAT_SOURCE_DIR "/tests/data/queries/odd.txt");
  std::set<std::string> queries;
  for (std::string line; std::getline(file, line);) {
    if (!line.empty() && !line.starts_with("# ")) queries.insert(line);
  }
  return queries;
}

// Every sign that means something: alone, doubled, and before, behind and within a word.
std::set<std::string> sign_queries() {
  std::set<std::string> queries;
  for (const std::string sign : {"\"", "(", ")", "-", "*", ":", "/", "..", "„", "»", "«", "§", "'",
                                 "titel:", "NÆR/5", "OG", "ELLER", "IKKE"}) {
    queries.insert({sign, sign + sign, sign + " " + sign, sign + "strategi", "strategi" + sign,
                    "strat" + sign + "egi", sign + " strategi", "strategi " + sign,
                    "a " + sign + " b", sign + "strategi" + sign, "(" + sign + ")",
                    "-" + sign + "strategi"});
  }
  return queries;
}

std::set<std::string> broken_queries() {
  return {
      "\xFF\xFE", "gr\xF8n",      "\xC3",    "strat\xC3", "\xED\xA0\x80", "\xF8\x88\x80\x80\x80",
      "\x1b[2J",  "\x01\x02\x03", "a\tb\nc", "a\r\nb",    "\x7F",         "\u0085",
      "\u2028"};
}

void check_answered(const Library& library, const std::string& query, const std::string& format) {
  CAPTURE(query.substr(0, 100), format);
  const auto result = library.search({"--format", format, "--", query});
  CAPTURE(result.err);
  CHECK((result.exit_code == 0 || result.exit_code == 1));
  CHECK_FALSE(result.out.empty());
  CHECK(terminal_safe(result.out, true) == result.out);
  CHECK(terminal_safe(result.err, true) == result.err);
  if (format == "json") CHECK(nlohmann::json::accept(result.out));
}

// Half of them as text, half as JSON.
void check_all(const std::set<std::string>& queries) {
  const Library library;
  bool json = false;
  for (const std::string& query : queries) {
    check_answered(library, query, json ? "json" : "text");
    json = !json;
  }
}

}  // namespace

TEST_CASE("odd queries are searched for, never refused") {
  const auto queries = written_queries();
  CHECK(queries.size() >= 300);
  check_all(queries);
}

TEST_CASE("signs of the query language in any place are searched for, never refused") {
  check_all(sign_queries());
}

TEST_CASE("broken text is searched for, never refused") { check_all(broken_queries()); }

TEST_CASE("long and deep queries are answered with a note") {
  std::string many_words;
  std::string hundred_words;
  for (int i = 0; i < 2000; ++i) many_words += "ord" + std::to_string(i) + " ";
  for (int i = 0; i < 100; ++i)
    hundred_words += i % 3 == 0 ? "strategi for " : "kommunens indkøb, ";
  check_all({std::string(4096, '('), std::string(4096, ')'), repeated("()", 4096),
             std::string(2048, '(') + "strategi" + std::string(2048, ')'), std::string(4096, '"'),
             std::string(100'000, 'a'), repeated("strat* ", 4096), repeated("a NÆR/5 ", 4096),
             repeated("\"ny strategi\" NÆR/99 ", 4096), repeated("år:2018 ", 4096),
             repeated("-strategi ", 4096), repeated("titel:(", 4096), repeated("IKKE ", 4096),
             repeated("strategi ELLER ", 4096), repeated("😀", 4096), many_words, hundred_words});
}

TEST_CASE("only a field that is known and can't be read is refused") {
  const Library library;
  for (const char* query :
       {"år:abc", "dato:snart", "resultat:måske", "type:brev", "lukket:måske", "YEAR:abc"}) {
    CAPTURE(query);
    const auto result = library.search({query});
    CHECK(result.exit_code == 2);
    CHECK(result.out.empty());
    CHECK(result.err.find("^") != std::string::npos);
  }
  CHECK(library.search({"farve:abc"}).exit_code != 2);
}

}  // namespace referat::test
