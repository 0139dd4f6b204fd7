#include "query/parser.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "base/error.h"
#include "base/limits.h"
#include "query/printer.h"
#include "query/query_error.h"

using namespace referat;
using namespace referat::query;

namespace {

std::string read(std::string_view query) { return to_text(parse(query).root); }

std::string refusal(std::string_view query) {
  try {
    (void)parse(query);
  } catch (const Error& error) {
    CHECK(error.kind() == ErrorKind::query);
    return error.what();
  }
  return {};
}

struct Example {
  std::string query;
  std::string meaning;
};

void check(const std::vector<Example>& examples) {
  for (const auto& [query, meaning] : examples) {
    INFO(query);
    CHECK(read(query) == meaning);
    // What is printed means the same.
    CHECK(read(meaning) == meaning);
  }
}

std::string repeated(std::string_view text, int times) {
  std::string result;
  for (int i = 0; i < times; ++i) result += text;
  return result;
}

}  // namespace

TEST_CASE("words are kept as they are typed") {
  check({
      {"indkøb", "indkøb"},
      {"  strategi \t for\nindkøb ", "strategi for indkøb"},
      {"e-handel", "e-handel"},
      {"18/18284", "18/18284"},
      {"HR-Centret", "HR-Centret"},
      {"C++", "C++"},
      {"x:y", "x:y"},
      {"http://hoeje-taastrup.dk", "http://hoeje-taastrup.dk"},
      {"løn- og økonomisystem", "løn- og økonomisystem"},
      {"indkøb*", "indkøb*"},
      {"§5a", "§5a"},
  });
}

TEST_CASE("phrases stand between quotes of any kind") {
  check({
      {"\"no cure no pay\"", "\"no cure no pay\""},
      {"„tro- og love erklæring“", "\"tro- og love erklæring\""},
      {"”fri telefon”", "\"fri telefon\""},
      {"»fri telefon«", "\"fri telefon\""},
      {"«fri telefon»", "\"fri telefon\""},
      {"skat\"fri telefon\"drift", "skat \"fri telefon\" drift"},
      {"titel:\"fri telefon\"", "titel:\"fri telefon\""},
  });
}

TEST_CASE("operators count in capitals only, in Danish and English") {
  check({
      {"bus OG tog", "bus tog"},
      {"bus AND tog", "bus tog"},
      {"bus ELLER tog", "bus ELLER tog"},
      {"bus OR tog OR færge", "bus ELLER tog ELLER færge"},
      {"bus IKKE tog", "bus IKKE tog"},
      {"bus NOT tog", "bus IKKE tog"},
      {"bus og tog eller ikke", "bus og tog eller ikke"},
      {"NOT NOT bus", "bus"},
  });
}

TEST_CASE("NOT binds closer than AND, AND closer than OR") {
  check({
      {"a b ELLER c", "(a b) ELLER c"},
      {"a ELLER b IKKE c", "a ELLER (b IKKE c)"},
      {"(a ELLER b) c", "(a ELLER b) c"},
      {"IKKE a b", "b IKKE a"},
      {"a (b c)", "a b c"},
      {"a OR (b OR c)", "a ELLER b ELLER c"},
      {"((a))", "a"},
  });
}

TEST_CASE("a hyphen negates only at the beginning of something") {
  check({
      {"indkøb -drift", "indkøb IKKE drift"},
      {"-drift indkøb", "indkøb IKKE drift"},
      {"indkøb -\"fri telefon\"", "indkøb IKKE \"fri telefon\""},
      {"indkøb -(drift anlæg)", "indkøb IKKE (drift anlæg)"},
      {"indkøb -titel:drift -anlæg", "indkøb IKKE (titel:drift ELLER anlæg)"},
      {"indkøb - drift", "indkøb drift"},
      {"indkøb --drift", "indkøb --drift"},
      {"IKKE -drift", "drift"},
      {"-drift", "IKKE drift"},
      {"-drift -anlæg", "IKKE (drift ELLER anlæg)"},
  });
}

TEST_CASE("fields have Danish and English names in any case") {
  check({
      {"title:budget", "titel:budget"},
      {"BESLUTNING:udskudt", "beslutning:udskudt"},
      {"recommendation:budget attachment:notat", "indstilling:budget bilag:notat"},
      {"deltager:Hansen", "deltager:Hansen"},
      {"case:18-18284", "sag:18-18284"},
      {"center:ØDC indstiller:HRC", "center:ØDC indstiller:HRC"},
      {"by:\"Økonomi- og Digitaliseringscentret\"",
       "indstiller:\"Økonomi- og Digitaliseringscentret\""},
      {"body:Direktionen kommune:Engholm", "udvalg:Direktionen kommune:Engholm"},
      {"udvalg:(Børne- og Ungeudvalget)", "udvalg:\"Børne- og Ungeudvalget\""},
      {"ÅR:2018", "år:2018"},
      {"result:postponed", "resultat:postponed"},
      {"resultat:(taget til efterretning)", "resultat:\"taget til efterretning\""},
      {"titel:(bus ELLER bilag:tog)", "titel:bus ELLER bilag:tog"},
      {"titel:(a b) c", "titel:a titel:b c"},
      {"titel: budget", "titel:budget"},
      {"dato: mandag", "dato mandag"},
      {"fravær: 3 personer", "fravær 3 personer"},
      {"sygefravær: status", "sygefravær: status"},
      {"type: nyt", "type nyt"},
      {"absent:Lund fravær:\"Ulla Lund\"", "fraværende:Lund fraværende:\"Ulla Lund\""},
      {"type:referater doc_type:agenda", "type:referat ELLER type:dagsorden"},
      {"lukket:ja bus", "lukket:ja bus"},
      {"closed:no", "lukket:nej"},
      {"kl. 12:30", "kl. 12:30"},
      {"§ 18 stk. 2", "§18 stk. 2"},
      {"titel:a:b", "titel:a:b"},
      {"center:(ØDC HRC)", "center:ØDC center:HRC"},
  });
}

TEST_CASE("date fields take every form of date, and ranges") {
  check({
      {"år:2018", "år:2018"},
      {"år:2018..2020", "år:2018..2020"},
      {"år:2020..2018", "år:2018..2020"},
      {"år:2018..", "år:2018.."},
      {"year:..2018", "år:..2018"},
      {"dato:2018-11", "dato:2018-11"},
      {"dato:\"nov 2018\"", "dato:2018-11"},
      {"dato:(nov. 2018)", "dato:2018-11"},
      {"dato:(feb 2020 ELLER november 2018)", "dato:2020-02 ELLER dato:2018-11"},
      {"dato:19-11-2018", "dato:2018-11-19"},
      {"dato:19.11.2018", "dato:2018-11-19"},
      {"dato:\"19/11 2018\"", "dato:2018-11-19"},
      {"dato:\"d. 19. november 2018\"", "dato:2018-11-19"},
      {"dato:2018-11-19..2019", "dato:2018-11-19..2019-12-31"},
      {"dato:19.11.2018..", "dato:2018-11-19.."},
      {"dato:2018-11..2018-12", "dato:2018-11..2018-12"},
  });
}

TEST_CASE("odd queries are queries all the same") {
  check({
      {"", ""},
      {"   ", ""},
      {"\"", ""},
      {"(", ""},
      {")", ""},
      {"()", ""},
      {"\"\"", ""},
      {"-", ""},
      {"- -", ""},
      {"§ & ?", ""},
      {"-()", ""},
      {"-\"\"", ""},
      {"titel:", "titel"},
      {"titel:\"\"", ""},
      {"titel:§", ""},
      {"titel:(", "titel"},
      {"(titel:) budget", "titel budget"},
      {"titel:(budget", "titel:budget"},
      {"titel:\"budget", "titel:budget"},
      {"-\"budget drift", "drift IKKE budget"},
      {"budget\"", "budget"},
      {"\"fri telefon", "fri telefon"},
      {"(budget", "budget"},
      {"budget)", "budget"},
      {")budget(", "budget"},
      {"kommune(r)", "kommune r"},
      {"OG", "og"},
      {"IKKE", "ikke"},
      {"NÆR", "nær"},
      {"NÆR/5", "nær/5"},
      {"bus -OG", "bus IKKE og"},
      {"budget OG", "budget"},
      {"ELLER budget", "budget"},
      {"budget ELLER ELLER drift", "budget ELLER drift"},
      {"budget ELLER IKKE", "budget"},
      {"(ELLER) budget", "budget"},
      {":", ""},
      {"::a", "::a"},
      {"\xff\xfe budget", "budget"},
  });
}

TEST_CASE("a known field with an unreadable value is refused, and the error knows the place") {
  const auto place = [](std::string_view query) {
    try {
      (void)parse(query);
    } catch (const QueryError& error) {
      CHECK(error.query() == query);
      CHECK(query.substr(error.at()).starts_with(error.value()));
      return error.at();
    }
    return std::string::npos;
  };
  CHECK(place("år:abc") == 4);
  CHECK(place("blåbærgrød dato:99-99-2018 x") == 19);
  CHECK(place("-resultat:blabla") == 10);
  CHECK(place("e\xCC\x81t år:x") == 9);
  CHECK(place("år:(2018 ELLER sidste)") == 16);
  CHECK(place("center:xyz") == std::string::npos);
}

TEST_CASE("a refusal says in a line what is wrong and what can be written") {
  CHECK(refusal("lukket:måske") ==
        "»måske« efter lukket: er ikke ja eller nej. Skriv lukket:ja eller lukket:nej.");
  CHECK(refusal("dato:nov").find("dato:\"nov 2018\"") != std::string::npos);
  CHECK(refusal("år:\x1b[31m").find('\x1b') == std::string::npos);
  CHECK(refusal("type:" + repeated("brev", 100)).size() < 150);
}

TEST_CASE("all that a refusal says can be written can be") {
  for (const char* query : {"resultat:x", "type:x", "lukket:x", "år:x"}) {
    const std::string message = refusal(query);
    INFO(message);
    std::string advice = message.substr(message.find("Skriv ") + 6);
    advice.erase(advice.rfind('.'));
    for (std::size_t at = 0; (at = advice.find(':', at)) != std::string::npos; ++at) {
      const std::size_t begin = advice.find_last_of(" ,\n", at) + 1;
      const bool quoted = advice[at + 1] == '"';
      const std::size_t end =
          quoted ? advice.find('"', at + 2) + 1 : advice.find_first_of(" ,\n", at);
      const Date today{2019, 3, 1};
      const std::string example = advice.substr(begin, end - begin);
      INFO(example);
      CHECK(parse(example, today).root.kind != NodeKind::word);
    }
  }
}

TEST_CASE("past a limit the rest is left out with a note") {
  SECTION("length") {
    const ParsedQuery parsed = parse(repeated("æøå ", 2000));
    REQUIRE(parsed.notes.size() >= 1);
    CHECK(parsed.notes[0].find("4096") != std::string::npos);
  }
  SECTION("leaves") {
    const ParsedQuery parsed = parse(repeated("a ", 300));
    REQUIRE(parsed.notes.size() == 1);
    CHECK(parsed.root.children.size() == limits::max_query_leaves);
  }
  SECTION("depth") {
    const ParsedQuery parsed = parse(repeated("(b -", 1000) + "a" + repeated(")", 95));
    CHECK(parsed.notes.size() >= 1);
    CHECK(parsed.root.kind != NodeKind::empty);
  }
  SECTION("brackets alone") {
    const ParsedQuery parsed = parse(repeated("(", 2048) + repeated(")", 2048));
    CHECK(parsed.notes.size() == 1);
    CHECK(parsed.root.kind == NodeKind::empty);
  }
  SECTION("nothing to say within the limits") { CHECK(parse("((a)) ELLER b").notes.empty()); }
}

TEST_CASE("every prefix of a long query is a query") {
  const std::string query =
      "titel:(„bus ELLER -(tog NOT x:y) \"fri telefon\" -år:2018.. »a« (((b))) -\"c d\" OG";
  for (std::size_t length = 0; length <= query.size(); ++length) {
    const std::string part = query.substr(0, length);
    INFO(part);
    try {
      const std::string meaning = read(part);
      CHECK(read(meaning) == meaning);
    } catch (const Error& error) {
      // Only a year cut in the middle may be refused.
      CHECK(part.find("-år:2") != std::string::npos);
    }
  }
}

TEST_CASE("a date of several words needs no quotes, and may be open") {
  for (const auto& [typed, quoted] : std::vector<std::pair<std::string, std::string>>{
           {"dato:nov 2018", "dato:\"nov 2018\""},
           {"dato:nov 2018..", "dato:\"nov 2018..\""},
           {"dato:19. november 2018 indkøb", "dato:\"19. november 2018\" indkøb"},
           {"dato:\"nov 2018\"..", "dato:\"nov 2018..\""},
           {"dato:..2019-11-08", "dato:\"før 9. november 2019\""},
           {"dato:..8. november 2019 vej", "dato:\"..2019-11-08\" vej"},
           {"dato:.. 8. november 2019 vej", "dato:\"..2019-11-08\" vej"},
           {"dato:.. 2018", "dato:\".. 2018\""},
           {"år:.. 2018", "år:..2018"},
           {"date:\"..November 8, 2019\"", "dato:..2019-11-08"},
           {"år:2018 indkøb", "år:\"2018\" indkøb"}}) {
    INFO(typed);
    CHECK(read(typed) == read(quoted));
  }
}
