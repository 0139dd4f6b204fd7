#include "index/municipal_departments.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>

#include "base/limits.h"
#include "base/strings.h"
#include "database/schema.h"

namespace referat::index {

namespace {

using database::DocumentRecord;

// The same name of several documents once.
std::vector<DepartmentCount> summed(const std::vector<DepartmentCount>& counts) {
  std::map<std::pair<std::string, std::string>, DepartmentCount> sums;
  for (const auto& count : counts) {
    DepartmentCount& sum = sums[{count.name, count.acronym}];
    sum.name = count.name;
    sum.acronym = count.acronym;
    sum.items += count.items;
    sum.recommending += count.recommending;
    sum.presenting += count.presenting;
  }
  std::vector<DepartmentCount> result;
  for (auto& [name, count] : sums) result.push_back(std::move(count));
  return result;
}

// "&" and "og" are the same to those who ask.
std::string with_other_conjunction(const std::string& name) {
  std::string other = name;
  for (const auto& [from, to] :
       {std::pair<std::string_view, std::string_view>{" & ", " og "}, {" og ", " & "}}) {
    const auto at = name.rfind(from);
    if (at == std::string::npos) continue;
    return other.replace(at, from.size(), to);
  }
  return other;
}

}  // namespace

MunicipalDepartments::MunicipalDepartments(const FileRecords& records) {
  for (const auto& [key, record] : records) {
    for (const auto& document : record.documents) {
      if (!document.departments.empty()) add(document);
    }
  }
  for (auto& [name, municipality] : municipalities_) {
    municipality.counts = summed(municipality.counts);
    municipality.departments = Departments(municipality.counts);
    municipality.documents_then = municipality.documents;
  }
}

MunicipalDepartments::Municipality& MunicipalDepartments::add(const DocumentRecord& document) {
  Municipality& municipality =
      municipalities_[database::folded_municipality(document.municipality)];
  const bool first = municipality.name.empty() || document.municipality < municipality.name;
  if (first) municipality.name = document.municipality;
  municipality.counts.insert(municipality.counts.end(), document.departments.begin(),
                             document.departments.end());
  ++municipality.documents;
  return municipality;
}

void MunicipalDepartments::name(Minutes& minutes, DocumentRecord& document) {
  for (const AgendaItem& item : minutes.items) {
    count_departments(item.departments, document.departments);
  }
  if (document.departments.empty()) return;
  Municipality& municipality = add(document);
  // What is known grows slowly: now and then is often enough.
  const std::size_t news = municipality.documents - municipality.documents_then;
  if (news > municipality.documents_then / 4) {
    municipality.counts = summed(municipality.counts);
    municipality.departments = Departments(municipality.counts);
    municipality.documents_then = municipality.documents;
  }
  for (auto& count : document.departments) {
    count.shown = municipality.departments.shown(count.name);
  }
  for (AgendaItem& item : minutes.items) name_departments(municipality.departments, item);
}

const Departments& MunicipalDepartments::of(const std::string& municipality) const {
  static const Departments none;
  const auto found = municipalities_.find(database::folded_municipality(municipality));
  return found == municipalities_.end() ? none : found->second.departments;
}

std::string MunicipalDepartments::rows() const {
  std::string rows;
  for (const auto& [folded, municipality] : municipalities_) {
    for (const auto& department : municipality.departments.all()) {
      append_line(rows, register_row(municipality.name, department.name, department));
    }
  }
  return rows;
}

std::string register_row(const std::string& municipality, const std::string& acronym,
                         const Department& department) {
  std::vector<std::string> names;
  std::set<std::string> known;
  const auto add = [&](const std::string& name) {
    const bool cell = name.find_first_of(";\t\n") == std::string::npos;
    if (cell && known.insert(lower(name)).second) names.push_back(name);
  };
  add(department.name);
  add(with_other_conjunction(department.name));
  for (const auto& spelling : department.spellings) add(spelling);
  std::vector<std::string> variants = department.acronyms;
  std::erase(variants, acronym);
  return municipality + '\t' + acronym + "\tcenter\t" + join(names, ";") + '\t' +
         join(variants, ";");
}

void settle_departments(ItemWriter& writer, FileRecords& records) {
  const MunicipalDepartments municipal(records);
  std::vector<DepartmentAmendment> piece;
  std::size_t items = 0;
  const auto write_piece = [&] {
    if (!piece.empty()) writer.amend_departments(piece);
    piece.clear();
    items = 0;
  };
  for (auto& [key, record] : records) {
    DepartmentAmendment amendment{.file_key = key, .record = {}, .departments = {}};
    for (auto& document : record.documents) {
      const Departments& departments = municipal.of(document.municipality);
      bool same = true;
      for (auto& count : document.departments) {
        const std::string& shown = departments.shown(count.name);
        same = same && count.shown == shown;
        count.shown = shown;
      }
      if (!same) amendment.departments.emplace(document.id, &departments);
    }
    if (amendment.departments.empty()) continue;
    amendment.record = record;
    items += items_of(record);
    piece.push_back(std::move(amendment));
    if (items >= limits::batch_items || piece.size() >= limits::batch_items) write_piece();
  }
  write_piece();
  const std::string rows = municipal.rows();
  if (writer.metadata(database::metadata::departments) == rows) return;
  writer.set_metadata(database::metadata::departments, rows);
  writer.commit();
}

}  // namespace referat::index
