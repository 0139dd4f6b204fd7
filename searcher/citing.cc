#include "searcher/citing.h"

#include <string>

#include "base/messages.h"
#include "output/text/citation.h"
#include "searcher/rendering.h"

namespace referat::searcher {

namespace {

template <typename Quoted>
Answer lines(const Options& options, const std::vector<Quoted>& quoted,
             const answer::QueryReading& reading) {
  const std::string folder = text_options(options).folder;
  std::string text;
  for (const auto& one : quoted) text += output::citation(one, folder) + "\n";
  Answer answer = answer_of(options, std::move(text), reading, !quoted.empty());
  if (quoted.empty()) answer.messages += tr("Intet fundet, som kan citeres.") + "\n";
  return answer;
}

}  // namespace

Answer citations(const Options& options, const std::vector<answer::Hit>& hits,
                 const answer::QueryReading& reading) {
  return lines(options, hits, reading);
}

Answer citations(const Options& options, const answer::DecisionList& list) {
  return lines(options, list.decisions, list);
}

}  // namespace referat::searcher
