// Any text a user can type is a query.
#include <catch2/catch.hpp>

#include "base/terminal_safe.h"
#include "cli/library.h"

namespace referat::test {

TEST_CASE("odd queries are searched for, never refused") {
  const Library library;
  const std::string query =
      GENERATE(as<std::string>(), "\"strategi", "strategi\"", "(((", ")))", "()", "\"\"", "OG",
               "ELLER ELLER", "IKKE", "-", "--", "-strategi", "IKKE strategi", "18/18284", "99/99",
               "e-handel", "HR-Centret", "C++", "C#", "x:y", "titel:", ":", "titel:\"", "NÆR/5",
               "a NÆR/999999 b", "*", "a*", "strat*", "*egi", "' OR 1=1; DROP TABLE minutes; --",
               "$(id)", "%s%n", "😀", "👩‍👩‍👧", "مرحبا بالعالم", "\u202Egetargis",
               "会議", "\xFF\xFE", "gr\xF8n", "\x1b[2J", "a\tb\nc", "§ 5a stk. 2", "1,5 mio. kr.",
               "år:2018..", "dato:..2018", "2018", "31/12", "31/13");
  CAPTURE(query);
  for (const char* format : {"text", "json"}) {
    const auto result = library.search({"--format", format, "--", query});
    CAPTURE(result.err);
    CHECK((result.exit_code == 0 || result.exit_code == 1));
    CHECK_FALSE(result.out.empty());
    CHECK(terminal_safe(result.out, true) == result.out);
    CHECK(terminal_safe(result.err, true) == result.err);
  }
}

TEST_CASE("long and deep queries are answered with a note") {
  const Library library;
  std::string many_words;
  for (int i = 0; i < 2000; ++i) many_words += "ord" + std::to_string(i) + " ";
  for (const std::string& query :
       {std::string(4096, '('), std::string(2048, '(') + "strategi" + std::string(2048, ')'),
        std::string(4096, '"'), std::string(100000, 'a'), many_words}) {
    CAPTURE(query.substr(0, 20));
    const auto result = library.search({"--format", "json", query});
    CHECK((result.exit_code == 0 || result.exit_code == 1));
  }
}

TEST_CASE("only a field that is known and can't be read is refused") {
  const Library library;
  CHECK(library.search({"år:abc"}).exit_code == 2);
  CHECK(library.search({"dato:igår"}).exit_code == 2);
  CHECK(library.search({"farve:abc"}).exit_code != 2);
}

}  // namespace referat::test
