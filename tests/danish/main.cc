// danish-lists: measures the Danish analysis on hand-labelled word lists.
//   danish-lists [--inflection FILE] [--apart FILE] [--compounds FILE] [--details]
//                [--least-found SHARE] [--most-merged SHARE] [--least-f1 SHARE]
//                [--most-split SHARE]
// The exit code is 1 if a figure is beyond what is asked for, 2 if a list can't be read.
#include <fmt/format.h>

#include <boost/program_options.hpp>
#include <cstdlib>
#include <exception>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

#include "danish/measures.h"
#include "danish/word_lists.h"
#include "text/lexicon.h"

namespace {

namespace po = boost::program_options;
namespace danish = referat::danish;
namespace text = referat::text;

constexpr int beyond_limits = 1;
constexpr int failure = 2;

po::options_description known_options() {
  po::options_description known("danish-lists");
  known.add_options()("help,h", "this text");
  known.add_options()("inflection", po::value<std::string>(), "forms of one word on each line");
  known.add_options()("apart", po::value<std::string>(), "two words that must stay apart");
  known.add_options()("compounds", po::value<std::string>(), "a word and its parts");
  known.add_options()("details", po::bool_switch(), "list every miss");
  known.add_options()("least-found", po::value<double>()->default_value(0), "of same-word pairs");
  known.add_options()("most-merged", po::value<double>()->default_value(1), "of words apart");
  known.add_options()("least-f1", po::value<double>()->default_value(0), "of boundaries");
  known.add_options()("most-split", po::value<double>()->default_value(1), "of simple words");
  return known;
}

// Errors name the file.
template <typename Read>
auto read_file(const std::string& path, const Read& read) {
  std::ifstream file(path);
  if (!file) throw std::runtime_error(fmt::format("{}: can't be opened", path));
  try {
    return read(file);
  } catch (const std::runtime_error& error) {
    throw std::runtime_error(fmt::format("{}: {}", path, error.what()));
  }
}

class Report {
 public:
  explicit Report(const po::variables_map& options) : options_(options) {}

  void inflection(const danish::PairMeasure& measure) {
    share("same-word pairs found", measure.met);
    require(measure.met.value() >= limit("least-found"), "least-found");
    details(measure.misses);
  }

  void apart(const danish::PairMeasure& measure) {
    share("pairs that must stay apart merged", measure.met);
    require(measure.met.value() <= limit("most-merged"), "most-merged");
    details(measure.misses);
  }

  void compounds(const danish::CompoundMeasure& measure) {
    share("boundaries found that are right", measure.precision);
    share("boundaries that are found", measure.recall);
    fmt::print("{:<36} {:.3f}\n", "F1", measure.f1());
    share("simple words split", measure.simple_split);
    require(measure.f1() >= limit("least-f1"), "least-f1");
    require(measure.simple_split.value() <= limit("most-split"), "most-split");
    details(measure.misses);
  }

  [[nodiscard]] bool within_limits() const { return within_limits_; }

 private:
  [[nodiscard]] double limit(const char* name) const { return options_[name].as<double>(); }

  void require(bool kept, const char* name) {
    if (kept) return;
    fmt::print("beyond --{} {}\n", name, limit(name));
    within_limits_ = false;
  }

  static void share(const char* name, const danish::Share& share) {
    fmt::print("{:<36} {:.3f} ({} of {})\n", name, share.value(), share.count, share.of);
  }

  void details(const std::vector<std::string>& misses) const {
    if (!options_["details"].as<bool>()) return;
    for (const auto& miss : misses) fmt::print("  {}\n", miss);
  }

  const po::variables_map& options_;
  bool within_limits_ = true;
};

int measure(const po::variables_map& options) {
  const text::Analyzer analyzer;
  const text::Lemmatiser lemmatiser(text::Lexicon::danish());
  Report report(options);
  if (options.count("inflection") > 0) {
    const auto groups = read_file(options["inflection"].as<std::string>(), danish::read_inflection);
    report.inflection(danish::measure_inflection(analyzer, groups));
  }
  if (options.count("apart") > 0) {
    const auto pairs = read_file(options["apart"].as<std::string>(), danish::read_apart);
    report.apart(danish::measure_apart(analyzer, pairs));
  }
  if (options.count("compounds") > 0) {
    const auto words = read_file(options["compounds"].as<std::string>(), danish::read_compounds);
    report.compounds(danish::measure_compounds(lemmatiser, words));
  }
  return report.within_limits() ? EXIT_SUCCESS : beyond_limits;
}

}  // namespace

int main(int argc, char** argv) {
  try {
    const auto known = known_options();
    po::variables_map options;
    po::store(po::command_line_parser(argc, argv)
                  .options(known)
                  .positional(po::positional_options_description())
                  .run(),
              options);
    if (options.count("help") > 0) {
      std::ostringstream help;
      help << known;
      fmt::print("{}", help.str());
      return EXIT_SUCCESS;
    }
    return measure(options);
  } catch (const std::exception& error) {
    fmt::print(stderr, "danish-lists: {}\n", error.what());
    return failure;
  }
}
