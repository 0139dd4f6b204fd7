#include "search/hits/hits.h"

#include <algorithm>
#include <utility>

#include "base/messages.h"
#include "database/schema.h"
#include "database/snapshot.h"
#include "search/exact_count.h"
#include "search/explain/explain.h"
#include "search/explain/explain_hits.h"
#include "search/facets.h"
#include "search/hit.h"
#include "search/hits/found_items.h"
#include "search/inquiry.h"
#include "search/page.h"

namespace referat::search {

namespace {

// The answer is worked out from scratch for one snapshot of the database.
class ResultMaker {
 public:
  ResultMaker(const Session& session, const answer::SearchRequest& request)
      : database_(session.source.database),
        request_(request),
        analyzer_(session.analyzer),
        inquiry_(session, request) {}

  answer::SearchResult run() {
    result_.total = inquiry_.total();
    result_.facets = inquiry_.facets();
    add_hits();
    if (result_.hits.empty()) {
      static_cast<answer::QueryReading&>(result_) = inquiry_.reading();
    } else {
      static_cast<answer::QueryReading&>(result_) = inquiry_.reading(missing_everywhere_);
    }
    if (request_.explain) explain_query();
    return std::move(result_);
  }

 private:
  [[nodiscard]] const query::Translation& translation() const { return inquiry_.translation(); }

  void add_hits() {
    answer::Sort sort = request_.sort;
    if (sort == answer::Sort::relevance && !translation().has_text) sort = answer::Sort::newest;
    // A first page that would stay half empty is filled with what comes closest.
    const bool fill = sort == answer::Sort::relevance && translation().leaves.size() > 1 &&
                      !request_.filters.news && result_.total > 0 && result_.total < request_.limit;
    const bool by_words = sort == answer::Sort::relevance && (fill || !inquiry_.complete());
    const Xapian::Query ranked =
        by_words ? filtered(translation().relaxed, inquiry_.filters()) : inquiry_.items();
    const std::size_t end = std::max(result_.total, fill ? request_.limit : 0);
    const std::size_t limit = std::min(request_.limit, end - std::min(end, request_.offset));
    const auto items = page_of(database_, ranked, sort, request_.offset, limit);
    read_hits(items, by_words, sort == answer::Sort::relevance);
  }

  void read_hits(const std::vector<RankedItem>& items, bool by_words, bool by_relevance) {
    FoundItems found = read_items(database_, inquiry_, analyzer_, items, by_words);
    missing_everywhere_ = std::move(found.missing_everywhere);
    result_.hits = std::move(found.hits);
    std::size_t rank = request_.offset;
    for (answer::Hit& hit : result_.hits) hit.rank = ++rank;
    if (!request_.explain) return;
    std::vector<Xapian::docid> ids;
    for (const RankedItem& item : items) ids.push_back(item.id);
    explain_hits(database_, translation(), analyzer_, ids, by_relevance, result_.hits);
  }

  void explain_query() {
    const bool by_relevance = request_.sort == answer::Sort::relevance && translation().has_text;
    result_.explanation = explain(database_, translation(), by_relevance);
    result_.explanation->reading = inquiry_.sentence();
    const InLanguage danish(Language::danish);
    result_.explanation->danish_reading = inquiry_.sentence();
    if (result_.total > 0 || inquiry_.filters().empty()) return;
    result_.explanation->unfiltered = count_exactly(database_, translation().strict).items;
  }

  const Xapian::Database& database_;
  const answer::SearchRequest& request_;
  const text::Analyzer& analyzer_;
  Inquiry inquiry_;
  std::vector<std::size_t> missing_everywhere_;  // leaves that no item of the page has
  answer::SearchResult result_;
};

}  // namespace

answer::SearchResult search(Session& session, const answer::SearchRequest& request) {
  return database::on_one_snapshot(session.source,
                                   [&] { return ResultMaker(session, request).run(); });
}

std::optional<answer::Hit> find_item(Session& session, const std::string& id) {
  const std::string term = database::term(database::prefix::id, id);
  return database::on_one_snapshot(session.source, [&]() -> std::optional<answer::Hit> {
    const Xapian::Database& database = session.source.database;
    const auto posting = database.postlist_begin(term);
    if (posting == database.postlist_end(term)) return std::nullopt;
    return read_hit(database, *posting);
  });
}

}  // namespace referat::search
