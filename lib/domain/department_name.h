// How departments are named, and when two printed names say the same: spellings, not meanings.
// Which names are a municipality's departments is in departments.h.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace referat {

// How a name tells that it is a department's.
enum class DepartmentForm {
  headed,    // "Center for Teknik & Miljø", "Fagcenter Dagtilbud"
  compound,  // "Teknik- og Miljøforvaltningen", "HR-afdelingen", "Borgmesterens Afdeling"
  bare,      // "Teknik og Miljø": by nothing but what it does
  acronym,   // "CTM"
};

// A name that may be spelt in many ways.
struct DepartmentName {
  DepartmentForm form = DepartmentForm::bare;
  std::string head{};                   // "center", of headed ones
  std::vector<std::string> elements{};  // "teknik", "miljø": folded, without what joins them
  bool closed_by_and = false;           // before the last one stands "og" or "&"

  // The same for all spellings that differ in signs, capitals, blanks or how elements are joined.
  [[nodiscard]] std::string key() const;
};

[[nodiscard]] DepartmentName read_department_name(std::string_view printed);

// "Center", "Afdelingen", "Sekretariatet" …: what stands before "for …". In lower case: "center",
// "afdeling"; empty for any other word. word: in lower case.
[[nodiscard]] std::string_view department_head(std::string_view word);

// A word is a department's name by its ending: "Miljøforvaltningen", "HR-Centret". Not
// "Forvaltningen", which may be any.
[[nodiscard]] bool is_department_compound(std::string_view word);

// Whoever it is of, the name says that it is a department's, or it is no more than an acronym or
// one word: not "Børn og Unge", which are words that anybody may use.
[[nodiscard]] bool names_department_outright(std::string_view name);

// One name with another ending of some element ("Skole", "Skoler"), or written in one.
[[nodiscard]] bool same_but_for_endings(const DepartmentName& a, const DepartmentName& b);

// The name is the other in the genitive, or has the name of a body run into it ("Center for Teknik
// & Miljøudvalget").
[[nodiscard]] bool is_run_on(const DepartmentName& name, const DepartmentName& of);

// One word is another by a letter, or another formation of the same stem ("Organisering",
// "Organisation").
[[nodiscard]] bool is_misprint(const DepartmentName& a, const DepartmentName& b);

// The same name with one of its elements cut short: "Center for Job & Social" of "Center for Job &
// Socialservice".
[[nodiscard]] bool is_short_for(const DepartmentName& name, const DepartmentName& of);

}  // namespace referat
