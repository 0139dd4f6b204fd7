#include "minutes/lines/attendance.h"

#include <algorithm>
#include <utility>

#include "base/strings.h"
#include "minutes/lines/absence.h"
#include "minutes/lines/names.h"
#include "prose/members.h"

namespace referat::minutes {

namespace {

std::vector<std::string_view> cells_of(std::string_view line) {
  std::vector<std::string_view> cells;
  for (const auto cell : split(line, '\t')) {
    if (!trim(cell).empty()) cells.push_back(trim(cell));
  }
  return cells;
}

bool is_office(std::string_view text) {
  return !text.empty() && office_before(text).size() == text.size();
}

void tell(Participant& person, std::string_view cell) {
  if (person.party.empty() && is_party(cell)) {
    person.party = cell;
    return;
  }
  if (!person.role.empty()) person.role += ", ";
  person.role += is_office(cell) ? lower(cell) : std::string(cell);
}

// "Ida Holm | A | Formand", "Formand | Ida Holm (A)", "Ida Holm (A) | Ole Bak (V)". What is none of
// that is a name as far as we know.
void add_people_in_columns(std::string_view line, std::vector<Participant>& people) {
  std::string office;  // of the next
  bool named = false;  // somebody on this line
  for (const auto cell : cells_of(line)) {
    const bool name = is_persons_name(cell) && !is_office(cell) && !is_party(cell);
    if (!name && !named && is_office(cell)) {
      office = lower(cell);
    } else if (!name && named) {
      tell(people.back(), cell);
    } else {
      people.push_back(person_of(cell));
      if (!office.empty()) tell(people.back(), std::exchange(office, {}));
      named = true;
    }
  }
}

// An office alone goes with the next line; what heads a group goes.
std::vector<std::string> joined_with_offices(const std::vector<std::string>& lines) {
  std::vector<std::string> joined;
  std::string office;
  for (const auto& line : lines) {
    if (heads_people(line)) continue;
    if (is_office(line)) {
      office = line;
    } else if (!office.empty()) {
      const char between = line.find('\t') == std::string::npos ? ' ' : '\t';
      joined.push_back(std::exchange(office, {}) + between + line);
    } else {
      joined.push_back(line);
    }
  }
  return joined;
}

}  // namespace

bool heads_people(std::string_view line) {
  const auto cells = cells_of(line);
  if (cells.size() > 1) {
    return std::all_of(cells.begin(), cells.end(), [](std::string_view cell) {
      return is_one_of(lower(cell), {"navn", "parti", "parti/liste", "liste", "rolle", "funktion",
                                     "titel", "medlem", "post", "bemærkninger"});
    });
  }
  if (line.ends_with(':')) line.remove_suffix(1);
  return is_one_of(lower(line),
                   {"medlemmer", "øvrige medlemmer", "øvrige", "deltagere", "øvrige deltagere",
                    "byrådsmedlemmer", "udvalgsmedlemmer", "medlemmer af udvalget", "politikere",
                    "administrationen", "fra administrationen", "forvaltningen",
                    "fra forvaltningen", "embedsmænd", "gæster", "stedfortrædere", "suppleanter"});
}

std::vector<Participant> people_on(const std::vector<std::string>& lines) {
  const auto joined = joined_with_offices(lines);
  std::vector<Participant> people;
  const bool columns = std::any_of(joined.begin(), joined.end(), [](const std::string& line) {
    return line.find('\t') != std::string::npos;
  });
  if (columns) {
    for (const auto& line : joined) add_people_in_columns(line, people);
    return people;
  }
  if (!one_a_line(joined)) return parse_participants(join_name_lines(joined));
  people.reserve(joined.size());
  for (const auto& line : joined) people.push_back(*parse_person(line));
  return people;
}

std::vector<std::string> absentees_on(const std::vector<std::string>& lines) {
  std::vector<std::string> plain;
  for (const auto& line : joined_with_offices(lines)) {
    if (line.find('\t') == std::string::npos) {
      plain.push_back(line);
      continue;
    }
    std::vector<Participant> people;
    add_people_in_columns(line, people);
    for (const auto& person : people) {
      plain.push_back(person.party.empty() ? person.name : person.name + " (" + person.party + ")");
    }
  }
  return absent_names(join_name_lines(plain));
}

}  // namespace referat::minutes
