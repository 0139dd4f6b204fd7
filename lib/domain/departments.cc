#include "domain/departments.h"

#include <algorithm>
#include <set>
#include <utility>

#include "base/once_list.h"
#include "base/strings.h"
#include "domain/agenda_item.h"
#include "domain/department_name.h"

namespace referat {

namespace {

// Recommending is what only the administration does before a body decides: once will do for a name
// that says that it is a department's. For words that may mean anything, and for what others do
// too, it takes more.
constexpr std::size_t least_recommending_of_bare_name = 2;
constexpr std::size_t least_presenting = 3;
// A name that is printed so often less than another, and differs in one letter, is a misprint.
constexpr std::size_t misprint_ratio = 20;
// So much rarer than another a name is that with one of its words cut short.
constexpr std::size_t short_name_ratio = 5;
// A longer name printed in so many items is a name, and not one with other words behind it.
constexpr std::size_t items_of_a_name = 3;
// No municipality has as many; each name is compared with all of them.
constexpr std::size_t most_departments = 500;

// All spellings of one key.
struct Group {
  DepartmentName name;
  std::string key;
  std::map<std::string, std::size_t> forms;     // as printed → items
  std::map<std::string, std::size_t> acronyms;  // → items
  std::size_t items = 0;
  std::size_t recommending = 0;
  std::size_t presenting = 0;
};

bool ends_as_body(const DepartmentName& name) {
  const auto& last = name.elements.back();
  return last.ends_with("udvalget") || last.ends_with("udvalg");
}

bool acts(const Group& group) {
  switch (group.name.form) {
    case DepartmentForm::headed:
    case DepartmentForm::compound:
      return group.recommending > 0 || group.presenting >= least_presenting;
    case DepartmentForm::bare:
      return group.recommending >= least_recommending_of_bare_name;
    case DepartmentForm::acronym:
      return false;
  }
  return false;
}

std::vector<Group> grouped(const std::vector<DepartmentCount>& counts) {
  std::map<std::string, Group> groups;
  for (const auto& count : counts) {
    DepartmentName name = read_department_name(count.name);
    if (name.elements.empty()) continue;
    const std::string key = std::to_string(static_cast<int>(name.form)) + name.key();
    Group& group = groups[key];
    group.name = std::move(name);
    group.key = key;
    group.forms[count.name] += count.items;
    if (!count.acronym.empty()) group.acronyms[count.acronym] += count.items;
    group.items += count.items;
    group.recommending += count.recommending;
    group.presenting += count.presenting;
  }
  std::vector<Group> sorted;
  for (auto& [key, group] : groups) sorted.push_back(std::move(group));
  // What says what it is before what doesn't, so that this is taken for that.
  std::stable_sort(sorted.begin(), sorted.end(), [](const Group& a, const Group& b) {
    return std::pair(a.name.form >= DepartmentForm::bare, b.items) <
           std::pair(b.name.form >= DepartmentForm::bare, a.items);
  });
  return sorted;
}

bool is_capitals(const std::string& text) {
  return lower(text) != text &&
         text.find_first_of("abcdefghijklmnopqrstuvwxyz") == std::string::npos;
}

// A department as it grows: the group that it is known by, and what says the same.
struct Found {
  const Group* first = nullptr;
  std::map<std::string, std::size_t> names{};      // what it may be called → items
  std::map<std::string, std::size_t> spellings{};  // these and others
  std::set<std::string> acronyms{};

  [[nodiscard]] std::string name() const {
    const auto rank = [](const auto& form) {
      return std::pair(form.second, !is_capitals(form.first));
    };
    const auto best =
        std::max_element(names.begin(), names.end(),
                         [&](const auto& a, const auto& b) { return rank(a) < rank(b); });
    return best->first;
  }
};

class Unification {
 public:
  explicit Unification(const std::vector<Group>& groups) : groups_(groups) {
    for (const Group& group : groups_) {
      if (!acts(group) || found_.size() >= most_departments) continue;
      if (!take_as_spelling(group) && !ends_as_body(group.name)) found_.push_back(begin(group));
    }
    for (const Group& group : groups_) {
      const bool bare = group.name.form == DepartmentForm::bare;
      if (!placed_.contains(&group) && (!bare || group.recommending > 0)) {
        static_cast<void>(take_as_spelling(group) || take_acronym(group) || take_beginning(group));
      }
    }
  }

  [[nodiscard]] std::vector<Found>& found() { return found_; }
  [[nodiscard]] const std::map<const Group*, std::size_t>& placed() const { return placed_; }

 private:
  Found begin(const Group& group) {
    placed_[&group] = found_.size();
    Found found{.first = &group, .names = group.forms, .spellings = group.forms};
    for (const auto& [acronym, items] : group.acronyms) found.acronyms.insert(acronym);
    return found;
  }

  void place(const Group& group, std::size_t at, bool as_name) {
    placed_[&group] = at;
    Found& found = found_[at];
    found.spellings.insert(group.forms.begin(), group.forms.end());
    if (as_name) found.names.insert(group.forms.begin(), group.forms.end());
    for (const auto& [acronym, items] : group.acronyms) found.acronyms.insert(acronym);
  }

  // The only one that it may be; of several nobody can tell.
  template <typename Same>
  std::size_t only(const Same& same) const {
    std::size_t at = found_.size();
    for (std::size_t i = 0; i < found_.size(); ++i) {
      if (!same(*found_[i].first)) continue;
      if (at < found_.size()) return found_.size();
      at = i;
    }
    return at;
  }

  bool take_as_spelling(const Group& group) {
    const DepartmentName& name = group.name;
    const auto take = [&](bool as_name, const auto& same) {
      const std::size_t at = only(same);
      if (at == found_.size()) return false;
      place(group, at, as_name);
      return true;
    };
    return take(true, [&](const Group& of) { return same_but_for_endings(name, of.name); }) ||
           take(false, [&](const Group& of) { return is_run_on(name, of.name); }) ||
           take(false,
                [&](const Group& of) {
                  return group.items * misprint_ratio <= of.items && is_misprint(name, of.name);
                }) ||
           take(false,
                [&](const Group& of) {
                  return group.items * short_name_ratio <= of.items && is_short_for(name, of.name);
                }) ||
           (name.form == DepartmentForm::bare && take(false, [&](const Group& of) {
              return of.name.form == DepartmentForm::headed && of.name.elements == name.elements;
            }));
  }

  bool take_acronym(const Group& group) {
    if (group.name.form != DepartmentForm::acronym) return false;
    const std::string& acronym = group.forms.begin()->first;
    std::size_t at = found_.size();
    for (std::size_t i = 0; i < found_.size(); ++i) {
      if (!found_[i].acronyms.contains(acronym)) continue;
      if (at < found_.size()) return false;
      at = i;
    }
    if (at == found_.size()) return false;
    placed_[&group] = at;
    return true;
  }

  // "Center for Kultur og Nordby Bibliotek": the department and what stands beside it.
  bool take_beginning(const Group& group) {
    DepartmentName name = group.name;
    const bool may = name.form == DepartmentForm::headed && group.items < items_of_a_name;
    while (may && name.elements.size() > 1) {
      name.elements.pop_back();
      const std::size_t at = only([&](const Group& of) {
        return of.name.form == name.form && of.name.key() == name.key();
      });
      if (at == found_.size()) continue;
      placed_[&group] = at;
      return true;
    }
    return false;
  }

  const std::vector<Group>& groups_;
  std::vector<Found> found_;
  std::map<const Group*, std::size_t> placed_;
};

}  // namespace

Departments::Departments(const std::vector<DepartmentCount>& counts) {
  const std::vector<Group> groups = grouped(counts);
  Unification unification(groups);
  // An acronym that several departments have is none's.
  std::map<std::string, std::size_t> holders;
  for (const Found& found : unification.found()) {
    for (const auto& acronym : found.acronyms) ++holders[acronym];
  }
  for (const Found& found : unification.found()) {
    Department department{.name = found.name(), .spellings = {}, .acronyms = {}};
    std::vector<std::pair<std::string, std::size_t>> spellings(found.spellings.begin(),
                                                               found.spellings.end());
    std::stable_sort(spellings.begin(), spellings.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
    for (auto& [spelling, items] : spellings) department.spellings.push_back(std::move(spelling));
    for (const auto& acronym : found.acronyms) {
      if (holders[acronym] == 1) department.acronyms.push_back(acronym);
    }
    departments_.push_back(std::move(department));
  }
  for (const auto& [group, at] : unification.placed()) {
    for (const auto& [form, items] : group->forms) shown_[form] = departments_[at].name;
  }
  std::sort(departments_.begin(), departments_.end(),
            [](const Department& a, const Department& b) { return a.name < b.name; });
}

const std::string& Departments::shown(const std::string& printed) const {
  static const std::string none;
  const auto found = shown_.find(printed);
  return found == shown_.end() ? none : found->second;
}

void count_departments(const PrintedDepartments& printed, std::vector<DepartmentCount>& counts) {
  for (const auto& mention : printed.named) {
    auto count = std::find_if(counts.begin(), counts.end(), [&](const DepartmentCount& known) {
      return known.name == mention.name && known.acronym == mention.acronym;
    });
    if (count == counts.end()) {
      counts.push_back({.name = mention.name, .acronym = mention.acronym});
      count = counts.end() - 1;
    }
    ++count->items;
    if (mention.recommends) ++count->recommending;
    if (mention.presents) ++count->presenting;
  }
}

void name_departments(const Departments& departments, AgendaItem& item) {
  const PrintedDepartments& printed = item.departments;
  if (printed.empty()) return;
  std::set<std::string> centers(printed.registered.begin(), printed.registered.end());
  for (const auto& mention : printed.named) {
    const std::string& shown = departments.shown(mention.name);
    if (!shown.empty()) centers.insert(shown);
  }
  item.centers.assign(centers.begin(), centers.end());
  item.recommended_by.clear();
  OnceList recommended_by(item.recommended_by);
  for (const auto& name : printed.recommenders) {
    const std::string& shown = departments.shown(name);
    recommended_by.add(shown.empty() ? name : shown);
  }
}

}  // namespace referat
