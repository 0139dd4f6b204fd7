#include "output/csv/hits.h"

#include <catch2/catch.hpp>
#include <sstream>

#include "output/sample.h"

namespace referat::output {

namespace {

std::string csv(const answer::SearchResult& result) {
  std::ostringstream out;
  write_csv(out, result);
  return out.str();
}

std::string csv_of_title(const std::string& title) {
  answer::SearchResult result;
  result.hits.resize(1);
  result.hits[0].item.title = title;
  std::string row = csv(result);
  row.erase(0, row.find("\r\n") + 2);
  // 0,0.0000,,,,,,TITLE,,,,,,,false
  return row.substr(14, row.size() - 14 - 14);
}

}  // namespace

TEST_CASE("a row holds the hit, lists joined by semicolons") {
  answer::SearchResult result;
  result.hits = {test::sick_leave(), test::new_schools()};
  result.hits[1].snippet.clear();
  CHECK(csv(result) ==
        "rank,score,id,municipality,body,date,number,title,case_number,result,centers,"
        "recommended_by,path,snippet,closed\r\n"
        "1,12.5000,engholm/direktionen/2014-03-17/2,Engholm,Direktionen,2014-03-17,2,"
        "Sygefravær - status for 2013,14/655,approved,\"BSC;CPO\",CPO,"
        "referater/2014-03-17-direktionen.txt,\"Det samlede sygefravær i kommunen endte i 2013 "
        "på 13,1 dage pr. medarbejder mod 13,6 dage året før.\",false\r\n"
        "2,3.2500,engholm/byraadet/2015-03-24/7,Engholm,Byrådet,2015-03-24,7,"
        "\"Ny skolestruktur: høringssvar, forslag til skoledistrikter og tidsplan for "
        "sammenlægningerne\",13/2204,\"postponed;approved_with_changes\",,,"
        "referater/2015-03-24-byraadet.txt,,false\r\n");
}

TEST_CASE("a closed item is marked as one") {
  answer::SearchResult result;
  result.hits = {test::new_schools()};
  result.hits[0].item.closed = true;
  CHECK(csv(result).ends_with(",true\r\n"));
}

TEST_CASE("no hits leave the header") { CHECK(csv({}).find("\r\n") == csv({}).size() - 2); }

TEST_CASE("quotes are doubled, and commas, semicolons and outer blanks quoted") {
  CHECK(csv_of_title("Skoler") == "Skoler");
  CHECK(csv_of_title("Skoler, børn") == "\"Skoler, børn\"");
  CHECK(csv_of_title("\"Åben skole\"") == "\"\"\"Åben skole\"\"\"");
  CHECK(csv_of_title(" Skoler") == "\" Skoler\"");
  CHECK(csv_of_title("a;b") == "\"a;b\"");
}

TEST_CASE("a text that a spreadsheet would run as a formula is kept as text") {
  CHECK(csv_of_title("=HYPERLINK(A1)") == "'=HYPERLINK(A1)");
  CHECK(csv_of_title("＝1+1") == "'＝1+1");
  CHECK(csv_of_title("Cykelstier;=1+1;@x;-2") == "\"Cykelstier;'=1+1;'@x;'-2\"");
  CHECK(csv_of_title("a; =1+1") == "\"a;' =1+1\"");
  CHECK(csv_of_title("a;\"=1+1\"") == "\"a;'\"\"=1+1\"\"\"");
  CHECK(csv_of_title("a\t=1+1") == "a '=1+1");
  CHECK(csv_of_title("i 2018; -173 t. kr.") == "\"i 2018; -173 t. kr.\"");
  CHECK(csv_of_title("- udsat") == "'- udsat");
  CHECK(csv_of_title("+45 43 59") == "'+45 43 59");
  CHECK(csv_of_title("@sum(a,b)") == "\"'@sum(a,b)\"");
}

TEST_CASE("a row is one line, and nothing in it steers a terminal") {
  CHECK(csv_of_title("to\nlinjer") == "to linjer");
  CHECK(csv_of_title("\x1b[2J") == "␛[2J");
}

}  // namespace referat::output
