#include "search/matters/case_items.h"

#include "database/schema.h"
#include "domain/date.h"
#include "search/hit.h"
#include "search/matters/follow_up.h"

namespace referat::search {

namespace {

Xapian::Query query_for_case(const std::string& case_key, const std::string& municipality) {
  namespace prefix = database::prefix;
  Xapian::Query of_case(database::term(prefix::case_key, case_key));
  if (municipality.empty()) return of_case;
  const Xapian::Query here(
      database::term(prefix::municipality, database::folded_name(municipality)));
  return {Xapian::Query::OP_FILTER, of_case, here};
}

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

std::vector<CaseItem> read_case(const Xapian::Database& database, const std::string& case_key,
                                const std::string& municipality, const text::Analyzer& analyzer) {
  Xapian::Enquire enquire(database);
  enquire.set_query(query_for_case(case_key, municipality));
  enquire.set_weighting_scheme(Xapian::BoolWeight());
  const Xapian::MSet found = enquire.get_mset(0, database.get_doccount());
  std::vector<CaseItem> items;
  for (const Xapian::docid id : found) items.push_back(case_item(read_hit(database, id), analyzer));
  return items;
}

bool stands_for_anything(std::string_view title) { return find_date(title).has_value(); }

}  // namespace referat::search
