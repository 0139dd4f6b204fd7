// Rows for a register of centers, of the departments that no register tells: for somebody to look
// through and take over.
#pragma once

#include <cstddef>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "domain/agenda_item.h"
#include "domain/departments.h"
#include "domain/meeting.h"

namespace referat::index {

class SuggestedCenters {
 public:
  // counted: not by a fuller document of the same meeting (editions.h).
  void add(const Meeting& meeting, const AgendaItem& item, bool counted = true);

  // As corpus/centers.tsv has them, with a line that names the columns; in the last one in how many
  // items each is, and from when to when. Empty if there are none.
  [[nodiscard]] std::string rows() const;

 private:
  struct Item {
    PrintedDepartments departments;
    int year = 0;  // unknown
    bool counted = true;
  };
  struct Municipality {
    std::string name;
    std::vector<Item> items;
  };
  std::map<std::string, Municipality> municipalities_;  // by folded name
};

// Those of a database's items. Throws Error(database).
[[nodiscard]] SuggestedCenters suggested_centers(const std::filesystem::path& database);

}  // namespace referat::index
