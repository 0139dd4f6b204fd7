#include "index/suggested_centers.h"

#include <fmt/format.h>
#include <xapian.h>

#include <algorithm>
#include <set>

#include "base/messages.h"
#include "base/strings.h"
#include "database/item_data.h"
#include "database/schema.h"
#include "database/source.h"
#include "database/xapian_error.h"
#include "index/municipal_departments.h"

namespace referat::index {

namespace {

// In how many items a department is, and in which years.
struct Use {
  std::size_t items = 0;
  int first_year = 0;
  int last_year = 0;
};

std::string words_of(const Use& use) {
  const std::string items = trn("foreslået: {} punkt", "foreslået: {} punkter", use.items);
  if (use.first_year == 0) return items;
  if (use.first_year == use.last_year) return fmt::format("{}, {}", items, use.first_year);
  return fmt::format("{}, {}–{}", items, use.first_year, use.last_year);
}

bool is_counted_elsewhere(const Xapian::Document& document) {
  const std::string mark(database::prefix::counted_elsewhere);
  auto term = document.termlist_begin();
  term.skip_to(mark);
  return term != document.termlist_end() && (*term).starts_with(mark);
}

}  // namespace

void SuggestedCenters::add(const Meeting& meeting, const AgendaItem& item, bool counted) {
  if (item.departments.empty()) return;
  Municipality& municipality = municipalities_[database::folded_municipality(meeting.municipality)];
  const bool first = municipality.items.empty() || meeting.municipality < municipality.name;
  if (first) municipality.name = meeting.municipality;
  municipality.items.push_back({item.departments, meeting.date ? meeting.date->year : 0, counted});
}

std::string SuggestedCenters::rows() const {
  std::string rows;
  for (const auto& [folded, municipality] : municipalities_) {
    std::vector<DepartmentCount> counts;
    for (const Item& item : municipality.items) count_departments(item.departments, counts);
    const Departments departments(counts);
    std::map<std::string, Use> uses;
    for (const Item& item : municipality.items) {
      if (!item.counted) continue;
      std::set<std::string> shown;
      for (const auto& mention : item.departments.named) {
        shown.insert(departments.shown(mention.name));
      }
      for (const auto& name : shown) {
        Use& use = uses[name];
        ++use.items;
        if (item.year == 0) continue;
        use.first_year = use.first_year == 0 ? item.year : std::min(use.first_year, item.year);
        use.last_year = std::max(use.last_year, item.year);
      }
    }
    for (const auto& department : departments.all()) {
      const auto& acronyms = department.acronyms;
      const std::string& acronym = acronyms.size() == 1 ? acronyms.front() : department.name;
      append_line(rows, register_row(municipality.name, acronym, department) + '\t' +
                            words_of(uses[department.name]));
    }
  }
  if (rows.empty()) return rows;
  return "municipality\tacronym\tkind\tnames\tvariants\tsource\n" + rows + "\n";
}

SuggestedCenters suggested_centers(const std::filesystem::path& database) {
  const auto source = database::open_source({database.string()});
  return database::with_translated_errors(source.name, [&] {
    SuggestedCenters suggested;
    const auto& items = source.database;
    for (auto item = items.postlist_begin(""); item != items.postlist_end(""); ++item) {
      const Xapian::Document document = items.get_document(*item);
      const auto data = database::unpack_item(document.get_data());
      suggested.add(data.meeting, data.item, !is_counted_elsewhere(document));
    }
    return suggested;
  });
}

}  // namespace referat::index
