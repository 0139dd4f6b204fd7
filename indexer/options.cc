#include "options.h"

#include <fmt/format.h>

#include <boost/program_options.hpp>

#include "arguments.h"
#include "base/error.h"
#include "base/strings.h"
#include "places.h"

namespace referat::indexer {

namespace po = boost::program_options;

namespace {

po::options_description known_options() {
  po::options_description known;
  const auto add = [&](const char* name, const po::value_semantic* value) {
    known.add_options()(name, value);
  };
  // Values are plain strings: Boost would split other types at blanks.
  for (const char* name : {"db,d", "centers", "municipality", "progress"}) {
    add(name, po::value<std::string>());
  }
  for (const char* name :
       {"rebuild", "prune", "parse", "quiet,q", "verbose,v", "help", "version"}) {
    add(name, po::bool_switch());
  }
  return known;
}

po::variables_map parse(const std::vector<std::string>& options,
                        const po::options_description& known) {
  namespace style = po::command_line_style;
  po::variables_map values;
  try {
    // No guessing from prefixes, no short options: separate() has made them long.
    po::store(po::command_line_parser(options)
                  .options(known)
                  .style(style::allow_long | style::long_allow_adjacent)
                  .run(),
              values);
  } catch (const po::unknown_option& error) {
    throw Error(ErrorKind::usage, fmt::format("ukendt valg {}", error.get_option_name()));
  } catch (const po::multiple_occurrences& error) {
    throw Error(ErrorKind::usage,
                fmt::format("{} er givet mere end én gang", error.get_option_name()));
  } catch (const po::invalid_command_line_syntax& error) {
    throw Error(ErrorKind::usage, fmt::format("{} tager ingen værdi", error.get_option_name()));
  }
  return values;
}

std::string text(const po::variables_map& values, const char* name) {
  return values.count(name) > 0 ? values[name].as<std::string>() : std::string();
}

ProgressMode progress_mode(const std::string& word) {
  if (word.empty() || word == "auto") return ProgressMode::automatic;
  if (word == "always") return ProgressMode::always;
  if (word == "never") return ProgressMode::never;
  throw Error(ErrorKind::usage,
              fmt::format("--progress skal være auto, always eller never, ikke {}", word));
}

Mode mode(const po::variables_map& values) {
  if (values["help"].as<bool>()) return Mode::help;
  if (values["version"].as<bool>()) return Mode::version;
  return values["parse"].as<bool>() ? Mode::parse : Mode::index;
}

void check_together(const Options& options) {
  const auto refuse = [](const char* message) { throw Error(ErrorKind::usage, message); };
  if (options.paths.empty()) refuse("angiv mindst én fil eller mappe (- er standardinput)");
  if (options.quiet && options.verbose) refuse("-q og -v kan ikke bruges sammen");
  if (options.mode == Mode::parse && (options.rebuild || options.prune)) {
    refuse("--parse indekserer intet og kan ikke bruges sammen med --rebuild eller --prune");
  }
}

}  // namespace

Options parse_options(const std::vector<std::string>& arguments) {
  const auto known = known_options();
  const auto [typed, positional] = separate(arguments, known);
  const auto values = parse(typed, known);
  Options options;
  options.mode = mode(values);
  if (options.mode == Mode::help || options.mode == Mode::version) return options;
  options.rebuild = values["rebuild"].as<bool>();
  options.prune = values["prune"].as<bool>();
  options.quiet = values["quiet"].as<bool>();
  options.verbose = values["verbose"].as<bool>();
  options.progress = progress_mode(text(values, "progress"));
  options.municipality = collapse_blanks(text(values, "municipality"));
  if (values.count("centers") > 0) options.centers = expand_home(text(values, "centers"));
  for (const auto& path : positional) options.paths.push_back(expand_home(path));
  check_together(options);
  const std::string database = text(values, "db");
  options.database = database.empty() ? default_database() : expand_home(database);
  return options;
}

std::string help_text() {
  return R"(Brug: referat-index [valg] STI…
Læser mødereferater og dagsordener (.txt, .md) og gør dem søgbare. En mappe læses
med alt, hvad der er i den. Kør igen, når der er kommet nyt: kun det læses.

  referat-index ~/referater                     alt i mappen
  referat-index -d byraad.db ~/referater/2018   i en database for sig
  referat-index --parse referat.txt             vis, hvordan filen bliver læst
  pdftotext referat.pdf - | referat-index -     fra standardinput

  -d, --db MAPPE       databasen; ellers $REFERAT_DB, ellers
                       ~/.local/share/referat/db
  --centers FIL        registret over kommunens centre og deres forkortelser
  --municipality NAVN  kommunen, når dokumenterne ikke nævner den
  --rebuild            byg databasen forfra af de nævnte stier
  --prune              fjern dokumenter, hvis filer ikke findes mere
  --parse              skriv ét JSON-objekt pr. dokument; indeksér intet
  --progress HVORNÅR   auto, always eller never
  -q, --quiet          kun fejl       -v, --verbose  nævn hver fil
  --help, --version

Slutter med 0: alt gik godt, 1: noget kunne ikke læses, 2: forkert brug,
3: fejl i database eller system. Søg bagefter: referat-search indkøbsstrategi
)";
}

}  // namespace referat::indexer
