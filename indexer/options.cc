#include "indexer/options.h"

#include <boost/program_options/options_description.hpp>

#include "base/messages.h"
#include "base/strings.h"
#include "program/arguments.h"
#include "program/config.h"
#include "program/option_values.h"
#include "program/places.h"

namespace referat::indexer {

namespace po = boost::program_options;
using program::refuse;
using program::Values;

const std::vector<program::Option>& option_table() {
  using program::Takes;
  static const std::vector<program::Option> table{
      {.name = "db",
       .letter = 'd',
       .takes = Takes::one,
       .value = N_("MAPPE"),
       .help = N_("databasen; ellers $REFERAT_DB, ellers\n~/.local/share/referat/db"),
       .configurable = true,
       .variable = "REFERAT_DB"},
      {.name = "centers",
       .takes = Takes::one,
       .value = N_("FIL"),
       .help = N_("registret over kommunens centre og deres forkortelser"),
       .configurable = true},
      {.name = "municipality",
       .takes = Takes::one,
       .value = N_("NAVN"),
       .help = N_("kommunen, når dokumenterne ikke nævner den"),
       .configurable = true},
      {.name = "rebuild", .help = N_("byg databasen forfra af de nævnte stier")},
      {.name = "prune", .help = N_("fjern dokumenter, hvis filer ikke findes mere")},
      {.name = "share", .help = N_("lad alle på maskinen læse databasen")},
      {.name = "parse", .help = N_("skriv ét JSON-objekt pr. dokument; indeksér intet")},
      {.name = "suggest-centers", .help = N_("skriv rækker til centerregistret; indeksér intet")},
      {.name = "progress",
       .takes = Takes::one,
       .value = N_("HVORNÅR"),
       .help = N_("auto, always eller never"),
       .configurable = true},
      {.name = "quiet", .letter = 'q', .help = N_("kun fejl")},
      {.name = "verbose", .letter = 'v', .help = N_("nævn hver fil")},
      {.name = "help", .letter = 'h'},
      {.name = "version"},
  };
  return table;
}

namespace {

// What isn't an option is a path; a single dash before it would be an option that isn't there.
std::vector<std::string> paths(const std::vector<program::Argument>& arguments) {
  std::vector<std::string> found;
  for (const auto& argument : arguments) {
    if (!argument.option.empty()) continue;
    const std::string& word = argument.value;
    if (word.starts_with('-') && word != "-" && !argument.after_dashes) {
      refuse(tr("ukendt valg {}; en fil af det navn skrives ./{}", word, word));
    }
    found.push_back(program::expand_home(word));
  }
  return found;
}

Mode mode(const Values& values) {
  if (values.has("help")) return Mode::help;
  if (values.has("version")) return Mode::version;
  if (values.has("suggest-centers")) return Mode::suggest;
  return values.has("parse") ? Mode::parse : Mode::index;
}

void check_setting(const program::Argument& setting) {
  const auto known = program::described(option_table());
  static_cast<void>(program::when(Values(program::option_values({setting}, known)), "progress"));
}

// What is typed and, with --help and --version excepted, what is configured.
Values all_values(std::vector<program::Argument> arguments, const po::options_description& known) {
  Values typed(program::option_values(arguments, known));
  const Mode wanted = mode(typed);
  if (wanted == Mode::help || wanted == Mode::version) return typed;
  const auto settings = program::configured_arguments(
      program::config_section("index", option_table()), known, arguments, check_setting);
  arguments.insert(arguments.end(), settings.begin(), settings.end());
  return Values(program::option_values(arguments, known));
}

void check_together(const Options& options) {
  if (options.paths.empty() && options.mode != Mode::suggest)
    refuse(tr("angiv mindst én fil eller mappe (- er standardinput)"));
  if (options.quiet && options.verbose) refuse(tr("-q og -v kan ikke bruges sammen"));
  if (options.mode == Mode::parse && (options.rebuild || options.prune || options.share)) {
    refuse(tr(
        "--parse indekserer intet og kan ikke bruges sammen med --rebuild, --prune eller --share"));
  }
  if (options.mode == Mode::suggest && (options.rebuild || options.prune || options.share)) {
    refuse(
        tr("--suggest-centers indekserer intet og kan ikke bruges sammen med --rebuild, --prune "
           "eller --share"));
  }
}

}  // namespace

Options parse_options(const std::vector<std::string>& arguments) {
  const auto known = program::described(option_table());
  const auto typed = program::split_arguments(arguments, known);
  const auto values = all_values(typed, known);
  Options options;
  options.mode = mode(values);
  if (options.mode == Mode::help || options.mode == Mode::version) return options;
  options.rebuild = values.has("rebuild");
  options.prune = values.has("prune");
  options.share = values.has("share");
  options.quiet = values.has("quiet");
  options.verbose = values.has("verbose");
  options.progress = program::when(values, "progress");
  options.municipality = collapse_blanks(values.text("municipality").value_or(""));
  if (const auto file = values.bytes("centers")) options.centers = program::expand_home(*file);
  options.paths = paths(typed);
  if (options.mode == Mode::suggest && values.has("parse")) {
    refuse(tr("--parse og --suggest-centers kan ikke bruges sammen"));
  }
  check_together(options);
  const auto database = values.bytes("db");
  options.database = database ? program::expand_home(*database) : program::default_database();
  return options;
}

}  // namespace referat::indexer
