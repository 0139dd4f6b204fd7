// Which of the names that a municipality's documents print are departments, and which of them say
// the same: for municipalities whose departments no register tells. A function of what all of its
// documents say, in whatever order they come.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace referat {

struct AgendaItem;

// What an item says of one name.
struct DepartmentMention {
  std::string name;         // as printed: "Center for Teknik & Miljø"
  std::string acronym{};    // that stands behind it in brackets, or empty
  bool recommends = false;  // it recommends, as only the administration does
  bool presents = false;    // it puts before, sends or informs: others may do that, too

  bool operator==(const DepartmentMention&) const = default;
};

// The names of an item, before it is known which are departments. Empty where a register decides.
struct PrintedDepartments {
  std::vector<DepartmentMention> named{};
  std::vector<std::string> recommenders{};  // AgendaItem::recommended_by as printed …
  std::vector<std::string> registered{};    // … and what a register adds to AgendaItem::centers

  [[nodiscard]] bool empty() const { return named.empty(); }
  bool operator==(const PrintedDepartments&) const = default;
};

// The same of a whole document: in how many items.
struct DepartmentCount {
  std::string name{};
  std::string acronym{};
  std::size_t items = 0;
  std::size_t recommending = 0;
  std::size_t presenting = 0;
  std::string shown{};  // the department that it was last taken for; empty: none

  bool operator==(const DepartmentCount&) const = default;
};

struct Department {
  std::string name;                    // as it is printed most often
  std::vector<std::string> spellings;  // all, the most frequent first
  std::vector<std::string> acronyms;   // sorted
};

// The departments of one municipality.
class Departments {
 public:
  Departments() = default;
  explicit Departments(const std::vector<DepartmentCount>& counts);

  // The department that a printed name means; empty if none.
  [[nodiscard]] const std::string& shown(const std::string& printed) const;

  [[nodiscard]] const std::vector<Department>& all() const { return departments_; }

 private:
  std::vector<Department> departments_;  // by name
  std::map<std::string, std::string> shown_;
};

// Adds an item's names to a document's.
void count_departments(const PrintedDepartments& printed, std::vector<DepartmentCount>& counts);

// Sets the item's centers and recommended_by to what its printed names mean.
void name_departments(const Departments& departments, AgendaItem& item);

}  // namespace referat
