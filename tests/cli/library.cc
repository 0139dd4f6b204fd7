#include "cli/library.h"

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>

namespace referat::test {

namespace {

constexpr const char* direktionen = R"(Strandby Kommune

REFERAT Direktionen d. 19-11-2018

Mødedato Mandag d. 19. november 2018 kl. 09:00

Mødested Lokale 12

Mødedeltagere Birthe Lund, Søren Vang (sekretær)

Indholdsfortegnelse

Økonomiopfølgning.....	2
Ny strategi for indkøb.....	3
Lukket.....	4

Punkt 1: Økonomiopfølgning

18/101

Sagsfremstilling

Forbruget i oktober følger budgettet. Snerydningen er ikke begyndt.

Beslutning Direktionen den 19-11-2018

Taget til efterretning.

Punkt 2: Ny strategi for indkøb

18/18284

Sagsfremstilling

Strategien samler kommunens aftaler og skal gøre det lettere at handle hos lokale firmaer.

Vare	2017	2018
Papir	112	98
Frugt	1.204	1.377

Indstilling

ØDC indstiller, at

- strategien godkendes
- planen sendes til Byrådet

Beslutning Direktionen den 19-11-2018

Udskudt til næste møde.

Bilag

Strategi for indkøb.pdf

Punkt 3: Lukket
)";

constexpr const char* byraadet = R"(Strandby Kommune

REFERAT Byrådet d. 26-02-2019

Mødedato Tirsdag d. 26. februar 2019 kl. 18:00

Mødested Byrådssalen

Mødedeltagere Birthe Lund, Hans Holm (borgmester)

Indholdsfortegnelse

Ny strategi for indkøb.....	2
Sygefravær i hjemmeplejen.....	3

Punkt 1: Ny strategi for indkøb

18/18284

Sagsfremstilling

Direktionen har tidligere udskudt sagen. Strategien er siden sendt i høring.

Indstilling

ØDC indstiller, at strategien godkendes.

Beslutning Byrådet den 26-02-2019

Godkendt.

Punkt 2: Sygefravær i hjemmeplejen

19/77

Sagsfremstilling

Sygefraværet i hjemmeplejen er faldet fra 16,1 til 14,2 dage.

Beslutning Byrådet den 26-02-2019

Drøftet.
)";

constexpr const char* centers = "Strandby\tØDC\tcenter\tØkonomi- og Digitaliseringscentret\n";

}  // namespace

Library::Library() {
  dir_.write("referater/2018-11-19-direktionen.txt", direktionen);
  dir_.write("referater/2019-02-26-byraadet.txt", byraadet);
  const auto result = run({REFERAT_INDEX, "-q", "-d", database(), "--centers",
                           dir_.write("centers.tsv", centers), dir_ / "referater"});
  if (result.exit_code != 0) throw std::runtime_error("referat-index: " + result.err);
}

CommandResult Library::search(std::vector<std::string> arguments,
                              const CommandOptions& options) const {
  arguments.insert(arguments.begin(), {REFERAT_SEARCH, "-d", database()});
  return run(arguments, options);
}

std::string minutes_with(const std::string& title, const std::string& text) {
  return fmt::format(
      "Strandby Kommune\n\nREFERAT Kulturudvalget d. 03-06-2020\n\n"
      "Mødedato Onsdag d. 3. juni 2020 kl. 17:00\n\nMødested Biblioteket\n\n"
      "Mødedeltagere Hans Holm\n\nIndholdsfortegnelse\n\n{0}.....\t2\n\n"
      "Punkt 1: {0}\n\n20/9\n\nSagsfremstilling\n\n{1}\n\n"
      "Beslutning Kulturudvalget den 03-06-2020\n\nGodkendt.\n",
      title, text);
}

CommandResult index(const std::string& database, const std::vector<std::string>& paths) {
  std::vector<std::string> arguments{REFERAT_INDEX, "-q", "-d", database};
  arguments.insert(arguments.end(), paths.begin(), paths.end());
  return run(arguments);
}

CommandResult shell(const std::string& script, const Library& library) {
  CommandOptions options;
  options.environment = {{"SEARCH", REFERAT_SEARCH}, {"DB", library.database()}};
  return run({"bash", "-c", script}, options);
}

CommandResult terminal(const std::string& script, const Library& library) {
  CommandOptions options;
  options.environment = {{"SEARCH", REFERAT_SEARCH},
                         {"DB", library.database()},
                         {"XDG_STATE_HOME", library.dir() / "state"},
                         {"TERM", "xterm"},
                         {"REFERAT_PAGER", ""},
                         {"NO_COLOR", ""},
                         {"VTE_VERSION", ""},
                         {"SCRIPT", script}};
  auto result =
      run({"script", "-qec", "stty rows 24 cols 80; eval \"$SCRIPT\"", "/dev/null"}, options);
  result.out.erase(std::remove(result.out.begin(), result.out.end(), '\r'), result.out.end());
  return result;
}

const std::string& corpus_database() {
  static const TempDir folder;
  static const std::string path = [] {
    const std::string corpus = std::string(REFERAT_SOURCE_DIR) + "/corpus";
    std::string database = folder / "db";
    const auto indexed = run({REFERAT_INDEX, "-q", "-d", database, "--centers",
                              corpus + "/centers.tsv", corpus + "/minutes"});
    if (indexed.exit_code != 0) throw std::runtime_error(indexed.err);
    return database;
  }();
  return path;
}

}  // namespace referat::test
