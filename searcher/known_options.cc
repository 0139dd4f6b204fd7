#include "searcher/known_options.h"

#include <boost/program_options/value_semantic.hpp>
#include <string>
#include <vector>

#include "domain/facet_kind.h"

namespace referat::searcher {

namespace po = boost::program_options;

po::options_description known_options() {
  po::options_description known;
  const auto one = [] { return po::value<std::string>(); };
  const auto several = [] { return po::value<std::vector<std::string>>()->composing(); };
  auto add = known.add_options();
  add("db,d", several());
  for (const FacetFacts& facts : facet_kinds()) add(std::string(facts.option).c_str(), several());
  for (const char* name :
       {"since", "until", "limit,n", "offset", "sort", "facets", "format", "color", "links",
        "pager", "show", "history", "similar", "values", "save", "saved", "forget"}) {
    add(name, one());
  }
  for (const char* flag : {"decisions", "explain", "open", "timeline", "coverage", "cite",
                           "since-last", "no-facets", "no-pager"}) {
    add(flag, "");
  }
  add("interactive,i", "");
  add("help,h", "")("version", "");
  return known;
}

const program::ConfigSection& config_section() {
  static const program::ConfigSection section{"search",
                                              {{"db", "REFERAT_DB"},
                                               {"limit"},
                                               {"sort"},
                                               {"facets", "", "no-facets"},
                                               {"color"},
                                               {"links"},
                                               {"pager", "REFERAT_PAGER", "no-pager"}}};
  return section;
}

}  // namespace referat::searcher
