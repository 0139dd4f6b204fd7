#include "minutes/departments.h"

#include <algorithm>
#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/strings.h"
#include "domain/department_name.h"
#include "domain/item_texts.h"
#include "minutes/lines/department.h"

namespace referat::minutes {

namespace {

// No item names as many, and no document; what a file of nothing but names has beyond them isn't
// counted.
constexpr std::size_t most_names = 100;
constexpr std::size_t most_names_of_document = 1000;
constexpr std::size_t most_acronyms = 50;
constexpr std::size_t longest_name = 160;  // bytes: what a slot holds of a name, with room

class ItemNames {
 public:
  ItemNames(const CenterRegister& centers, const Meeting& meeting, AgendaItem& item)
      : centers_(centers), meeting_(meeting), item_(item) {}

  void find() {
    for (const auto& text : item_texts(item_)) {
      if (text.said) continue;
      for (const auto& name : find_department_names(text.text)) static_cast<void>(add(name));
      if (text.kind != TextKind::section && text.kind != TextKind::lead &&
          text.kind != TextKind::section_name) {
        continue;
      }
      for (const auto& [department, deed] : acting_departments(text.text)) {
        DepartmentMention* mention = add(department);
        if (mention == nullptr) continue;
        mention->recommends |= deed == DepartmentDeed::recommends;
        mention->presents |= deed == DepartmentDeed::presents;
      }
    }
  }

  // Nothing is known of an acronym but that it recommends: it is one of a department that another
  // document may tell.
  void add_recommending_acronyms() {
    for (const auto& name : item_.recommended_by) {
      if (!is_registered(name) && is_department_acronym(name)) mention(name, {}).recommends = true;
    }
  }

  void add_acronym(const std::string& acronym) {
    const auto texts = whole_text(item_);
    const bool has = std::any_of(texts.begin(), texts.end(), [&](std::string_view text) {
      return find_word(text, acronym) != std::string_view::npos;
    });
    if (has && item_.departments.named.size() < most_names) mention(acronym, {});
  }

  void close() {
    auto& departments = item_.departments;
    if (departments.named.empty()) return;
    std::sort(departments.named.begin(), departments.named.end(),
              [](const DepartmentMention& a, const DepartmentMention& b) {
                return std::pair(a.name, a.acronym) < std::pair(b.name, b.acronym);
              });
    departments.recommenders = item_.recommended_by;
    departments.registered = item_.centers;
  }

 private:
  [[nodiscard]] bool is_registered(std::string_view name) const {
    return !centers_.find(name, meeting_.municipality).empty();
  }

  static bool is_department_acronym(std::string_view name) {
    return read_department_name(name).form == DepartmentForm::acronym;
  }

  DepartmentMention& mention(const std::string& name, const std::string& acronym) {
    auto& named = item_.departments.named;
    const auto known = std::find_if(named.begin(), named.end(), [&](const auto& other) {
      return other.name == name && other.acronym == acronym;
    });
    if (known != named.end()) return *known;
    named.push_back({.name = name, .acronym = acronym});
    return named.back();
  }

  DepartmentMention* add(const NamedDepartment& department) {
    const bool full = item_.departments.named.size() >= most_names;
    if (full || department.name.size() > longest_name) return nullptr;
    const auto mentions = centers_.find(department.name, meeting_.municipality);
    const bool registered = std::any_of(mentions.begin(), mentions.end(), [](const auto& known) {
      return known.center->kind == CenterKind::center;
    });
    return registered ? nullptr : &mention(department.name, department.acronym);
  }

  const CenterRegister& centers_;
  const Meeting& meeting_;
  AgendaItem& item_;
};

}  // namespace

void find_departments(const CenterRegister& centers, Minutes& minutes) {
  std::set<std::string> acronyms;
  std::vector<ItemNames> items;
  for (AgendaItem& item : minutes.items) {
    items.emplace_back(centers, minutes.meeting, item);
    items.back().find();
    items.back().add_recommending_acronyms();
    for (const auto& mention : item.departments.named) {
      if (mention.acronym.empty() || acronyms.size() >= most_acronyms) continue;
      acronyms.insert(mention.acronym);
    }
  }
  std::vector<DepartmentCount> counts;
  for (std::size_t i = 0; i < items.size(); ++i) {
    for (const auto& acronym : acronyms) items[i].add_acronym(acronym);
    items[i].close();
    if (counts.size() >= most_names_of_document) minutes.items[i].departments = {};
    count_departments(minutes.items[i].departments, counts);
  }
  const Departments departments(counts);
  for (AgendaItem& item : minutes.items) name_departments(departments, item);
}

}  // namespace referat::minutes
