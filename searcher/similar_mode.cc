#include "searcher/similar_mode.h"

#include <fmt/format.h>

#include <fstream>
#include <iterator>

#include "base/encoding.h"
#include "search/similar.h"
#include "searcher/search_mode.h"

namespace referat::searcher {

Answer similar_answer(const Options& options) {
  auto source = search::open_source(options.databases);
  if (const auto result = search::similar_to_item(source, options.similar_to, options.request)) {
    return rendered(options, source, *result);
  }
  std::ifstream in(options.similar_to);
  const std::string bytes{std::istreambuf_iterator<char>(in), {}};
  const auto result = search::similar_to_text(source, {options.similar_to, decode_text(bytes).text},
                                              options.request);
  return rendered(options, source, result);
}

}  // namespace referat::searcher
