// Departments by how they are named ("Center for Teknik & Miljø", "Miljøforvaltningen") and by what
// they do ("Teknik og Miljø indstiller"), with no register to tell them. Which of the names are a
// municipality's departments is decided when all of its documents are known (domain/departments.h).
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace referat::minutes {

struct NamedDepartment {
  std::string name;       // as printed, its blanks collapsed, without a genitive's "'s"
  std::string acronym{};  // in brackets behind it, or empty
  std::size_t begin = 0;  // of the text, with what stands in the brackets
  std::size_t end = 0;
};

// What is named like a department, in order, in a text of one or several lines. A name goes on in
// the next line where it can't end in this one.
[[nodiscard]] std::vector<NamedDepartment> find_department_names(std::string_view text);

// The departments that are the subject of a sentence and nothing else: what stands before its verb.
// With those that are told by that alone: "Sundhed og Omsorg".
[[nodiscard]] std::vector<NamedDepartment> departments_as_subject(std::string_view subject);

enum class DepartmentDeed { recommends, presents };

struct ActingDepartment {
  NamedDepartment department;
  DepartmentDeed deed = DepartmentDeed::recommends;
};

// Those that recommend, put something before a body, send or inform, by the text's sentences; and
// those that a label names as responsible for the item.
[[nodiscard]] std::vector<ActingDepartment> acting_departments(std::string_view text);

}  // namespace referat::minutes
