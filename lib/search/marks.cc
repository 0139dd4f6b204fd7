#include "search/marks.h"

#include <optional>
#include <vector>

#include "base/limits.h"
#include "database/arrivals.h"
#include "database/schema.h"
#include "database/snapshot.h"
#include "database/xapian_error.h"

namespace referat::search {

namespace {

using Xapian::Query;

constexpr unsigned arrived_slot = database::slot::arrived;

// What all arrivals of the database sort behind, and those of lower identities before.
std::string begin_of(const std::string& database) {
  return database::pack_arrival({.database = database, .order = ""});
}

std::optional<database::Arrival> latest_of(const Xapian::Database& database, const Query& items) {
  Xapian::Enquire enquire(database);
  enquire.set_query(items);
  enquire.set_weighting_scheme(Xapian::BoolWeight());
  enquire.set_sort_by_value(arrived_slot, true);
  const Xapian::MSet found = enquire.get_mset(0, 1);
  if (found.empty()) return std::nullopt;
  return database::unpack_arrival(found.begin().get_document().get_value(arrived_slot));
}

// The highest identity comes first: from there down, one after the other. Each takes a search.
answer::Marks marks_in(const database::OpenSource& source) {
  const Xapian::Database& database = source.database;
  answer::Marks marks;
  auto latest = latest_of(database, Query(Query::OP_VALUE_GE, arrived_slot, "0"));
  while (latest) {
    marks[latest->database] = latest->order;
    if (marks.size() > limits::max_marks) throw database::damaged(source.name);
    latest = latest_of(database,
                       Query(Query::OP_VALUE_RANGE, arrived_slot, "0", begin_of(latest->database)));
  }
  return marks;
}

}  // namespace

answer::Marks marks_of(Session& session) {
  return database::on_one_snapshot(session.source, [&] { return marks_in(session.source); });
}

Query news_query(const answer::Marks& marks) {
  if (marks.empty()) return Query::MatchAll;
  std::vector<Query> seen;
  for (const auto& [database, order] : marks) {
    seen.emplace_back(Query::OP_VALUE_RANGE, arrived_slot, begin_of(database),
                      database::pack_arrival({.database = database, .order = order}));
  }
  return {Query::OP_AND_NOT, Query::MatchAll, Query(Query::OP_OR, seen.begin(), seen.end())};
}

}  // namespace referat::search
