#include "search/matters/followed_case.h"

#include "domain/date.h"
#include "search/matters/case_items.h"
#include "search/matters/follow_up.h"

namespace referat::search {

namespace {

CaseItem case_item(const answer::Hit& hit, const text::Analyzer& analyzer) {
  const std::string& place = hit.document.municipality;
  CaseItem item{.id = hit.id,
                .title = hit.item.title,
                .topic = topic_of(hit.item.title, place, analyzer),
                .recollections = recollections(hit.item, place, analyzer),
                .decisions = {}};
  for (const Decision& decision : hit.item.decisions) {
    item.decisions.push_back(
        {placed(hit, decision), decided_topics(decision, hit.item, place, analyzer)});
  }
  return item;
}

}  // namespace

std::vector<CaseItem> read_case(const Xapian::Database& database, const Xapian::Query& of_case,
                                const text::Analyzer& analyzer) {
  std::vector<CaseItem> items;
  for (const answer::Hit& hit : read_case_items(database, of_case)) {
    items.push_back(case_item(hit, analyzer));
  }
  return items;
}

bool stands_for_anything(std::string_view title) { return find_date(title).has_value(); }

}  // namespace referat::search
