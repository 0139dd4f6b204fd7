#include "search/explain/found_words.h"

#include <set>

#include "base/strings.h"
#include "database/snapshot.h"
#include "search/explain/explain.h"
#include "search/explain/word_places.h"
#include "search/inquiry.h"

namespace referat::search {

std::vector<std::string> found_words(Session& session, const answer::SearchRequest& request,
                                     const answer::Hit& hit) {
  answer::SearchRequest words_only = request;
  words_only.facets.clear();
  return database::on_one_snapshot(session.source, [&] {
    const Inquiry inquiry(session, words_only);
    const WordPlaces places(leaves_in_order(inquiry.translation()), session.analyzer, every_form);
    std::set<std::string> words;
    for (const auto& matches : places.find(hit)) {
      for (const answer::Match& match : matches) {
        for (const std::string& form : match.found) words.insert(lower(form));
      }
    }
    return std::vector<std::string>(words.begin(), words.end());
  });
}

}  // namespace referat::search
