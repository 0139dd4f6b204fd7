#include "searcher/values_mode.h"

#include <fmt/format.h>

#include <limits>
#include <string>
#include <vector>

#include "base/error.h"
#include "base/messages.h"
#include "base/strings.h"
#include "base/terminal_safe.h"
#include "output/words/facets.h"
#include "output/words/wording.h"
#include "search/hits/hits.h"
#include "search/session.h"

namespace referat::searcher {

namespace {

// "Økonomi- og Digitaliseringscentret, 12 punkter"; two municipalities may each have a department
// of that acronym: "Udviklingscentret / Ungecentret, 37 punkter".
std::string about(const answer::FacetValue& value, const CenterRegister& centers, bool is_center) {
  std::string words = output::count_of_items(value.count);
  if (!is_center) return words;
  std::vector<std::string> names;
  for (const Center* center : centers.lookup(value.value)) {
    if (center->names.empty() || center->names.front() == value.value) continue;
    add_once(names, center->names.front());
  }
  return names.empty() ? words : join(names, " / ") + ", " + words;
}

}  // namespace

Answer values_answer(const Options& options) {
  if (options.format != Format::text) {
    throw Error(ErrorKind::usage, tr("--values skriver linjer; som JSON, med et filter: --since "
                                     "1900 --format json -n 0 --facets NAVN=1000"));
  }
  answer::SearchRequest request = options.request;
  request.limit = 0;
  request.facets = {{.kind = options.values_of, .values = std::numeric_limits<std::size_t>::max()}};
  search::Session session(options.databases);
  const auto result = search::search(session, request);
  const answer::Facet& facet = result.facets.front();
  const bool is_center = facet.kind == FacetKind::center || facet.kind == FacetKind::recommended_by;
  Answer answer;
  for (const auto& value : facet.values) {
    answer.text += fmt::format("{}\t{}\n", terminal_safe(output::facet_value(facet, value)),
                               terminal_safe(about(value, session.source.centers, is_center)));
  }
  if (answer.text.empty()) {
    answer.exit_code = 1;
    answer.messages = tr("ingen punkter, der har en værdi i {}, kommer gennem filtrene\n",
                         tr(facts_of(facet.kind).danish));
  }
  return answer;
}

}  // namespace referat::searcher
