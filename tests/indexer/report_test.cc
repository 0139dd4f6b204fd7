// What referat-index tells: the summary, the progress bar, the JSON of --parse.
#include <catch2/catch.hpp>

#include "base/strings.h"
#include "base/terminal_safe.h"
#include "indexer/parse_mode.h"
#include "indexer/progress.h"
#include "indexer/summary.h"

using namespace referat;
using namespace referat::indexer;
using std::chrono::milliseconds;

TEST_CASE("the summary tells in Danish what was indexed, and where") {
  index::IndexReport report;
  report.indexed = 14;
  report.documents_held = 14;
  report.items = 1105;
  report.items_held = 1105;
  report.decisions = 98;
  report.years = {2014, 2017, 2021};
  report.warnings = 2;
  CHECK(summary(report, {"/ref/db", 0, milliseconds(412)}) ==
        "14 dokumenter, 1.105 punkter, 98 beslutninger, 2014–2021, 2 advarsler, 0,4 s\n"
        "Database: /ref/db\n");
}

TEST_CASE("the summary counts one as one, and tells what was new when not all of it was") {
  index::IndexReport report;
  report.indexed = 1;
  report.unchanged = 3;
  report.removed = 1;
  report.documents_held = 4;
  report.items = 1;
  report.items_held = 1;
  report.decisions = 1;
  report.years = {2018};
  CHECK(summary(report, {"db", 2, milliseconds(1960)}) ==
        "4 dokumenter, 1 punkt, 1 beslutning, 2018, 2,0 s\n"
        "1 ny eller ændret, 3 uændrede, 1 fjernet, 2 fejl: se ovenfor\n"
        "Database: db\n");
}

TEST_CASE("the summary tells what the database holds where that isn't what was gone through") {
  index::IndexReport report;
  report.indexed = 1;
  report.items = 3;
  report.documents_held = 14;
  report.items_held = 1105;
  CHECK(summary(report, {"db", 0, milliseconds(400)}) ==
        "1 dokument, 3 punkter, 0 beslutninger, 0,4 s\n"
        "Database: db (har i alt 14 dokumenter, 1.105 punkter)\n");
}

TEST_CASE("the summary counts the lines that were taken out of the documents") {
  index::IndexReport report;
  report.indexed = report.documents_held = 1;
  report.furniture = 24;
  CHECK(summary(report, {"db", 0, milliseconds(400)}) ==
        "1 dokument, 0 punkter, 0 beslutninger, 0,4 s\n"
        "24 linjer af sidehoved, sidefod eller knapper udeladt\n"
        "Database: db\n");
}

TEST_CASE("the summary says so when there was nothing to index") {
  const index::IndexReport report;
  CHECK(summary(report, {"d\x1b"
                         "b",
                         0, milliseconds(0)}) ==
        "Ingen dokumenter indekseret; databasen d\u241Bb er ikke lavet\n");
}

TEST_CASE("the progress bar keeps within its columns and shows no control characters") {
  const std::string line = progress_line(7, 14, "ref/Børne\x1b[31m udvalget.txt", 60);
  CHECK(line.starts_with("[============            ] 7/14  ref/Børne\u241B"));
  CHECK(code_points(progress_line(7, 14, std::string(500, 'a'), 40)) == 40);
  CHECK(progress_line(0, 0, "", 80).starts_with("[====="));
}

TEST_CASE("parsing prints nothing that steers a terminal") {
  CHECK(terminal_safe_json("{\"title\":\"Børn\u202E og \u009B unge\u007F\"}") ==
        "{\"title\":\"Børn\\u202e og \\u009b unge\\u007f\"}");
}
