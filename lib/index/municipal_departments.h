// The departments of each municipality that a database has documents of, by what all of them say.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "database/file_record.h"
#include "domain/departments.h"
#include "domain/minutes.h"
#include "index/settlement.h"
#include "index/writer.h"

namespace referat::index {

class MunicipalDepartments {
 public:
  // Of all documents of the database.
  explicit MunicipalDepartments(const FileRecords& records);

  // Names the departments of a document's items, and its record's, by what is known so far, itself
  // included. What later documents teach otherwise is amended by settle_departments().
  void name(Minutes& minutes, database::DocumentRecord& document);

  [[nodiscard]] const Departments& of(const std::string& municipality) const;

  // Rows as those of a register, sorted.
  [[nodiscard]] std::string rows() const;

 private:
  struct Municipality {
    std::string name{};  // as printed
    std::vector<DepartmentCount> counts{};
    std::size_t documents = 0;
    std::size_t documents_then = 0;  // when the departments were made
    Departments departments{};
  };
  Municipality& add(const database::DocumentRecord& document);

  std::map<std::string, Municipality> municipalities_;  // by folded name
};

// A row of a register, without its source.
[[nodiscard]] std::string register_row(const std::string& municipality, const std::string& acronym,
                                       const Department& department);

// Makes the departments of all documents those that all of them tell, whatever each was taken for
// when it came in; only what is called otherwise now is written. Everything must be committed.
// Changes the records too.
void settle_departments(ItemWriter& writer, FileRecords& records);

}  // namespace referat::index
