#include "search/matters/case_items.h"

#include <algorithm>
#include <tuple>

#include "query/filter_query.h"
#include "search/filters.h"
#include "search/hit.h"

namespace referat::search {

Xapian::Query case_query(const std::string& case_number, const std::string& municipality) {
  using query::Field;
  Xapian::Query of_case = query::filter_query(Field::case_number, case_number, nullptr);
  if (municipality.empty()) return of_case;
  return {Xapian::Query::OP_FILTER, of_case,
          query::filter_query(Field::municipality, municipality, nullptr)};
}

std::vector<answer::Hit> read_case_items(const Xapian::Database& database,
                                         const Xapian::Query& of_case) {
  const auto once = counted_once(database);
  Xapian::Enquire enquire(database);
  enquire.set_query(once ? filtered(of_case, {*once}) : of_case);
  enquire.set_weighting_scheme(Xapian::BoolWeight());
  const Xapian::MSet found = enquire.get_mset(0, database.get_doccount());
  std::vector<answer::Hit> items;
  for (const Xapian::docid id : found) items.push_back(read_hit(database, id));
  std::sort(items.begin(), items.end(), earlier_item);
  return items;
}

bool earlier_item(const answer::Hit& a, const answer::Hit& b) {
  const auto order_of = [](const answer::Hit& hit) {
    const bool undated = hit.document.date.empty();
    const bool minutes = hit.document.type != "agenda";
    const std::string& time = hit.document.time;
    return std::tuple(hit.document.municipality, undated, hit.document.date, time.empty(), time,
                      hit.document.body, minutes, hit.item.order, hit.id);
  };
  return order_of(a) < order_of(b);
}

}  // namespace referat::search
