#include "minutes/lines/names.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/strings.h"
#include "prose/members.h"

namespace referat::minutes {

namespace {

constexpr std::array<std::string_view, 4> separators{",", ";", " og ", " samt "};

// In lower case; the longest first where one begins another.
constexpr auto offices = std::to_array<std::string_view>(
    {"formand",        "1. næstformand",    "2. næstformand",    "næstformand",
     "borgmester",     "1. viceborgmester", "2. viceborgmester", "viceborgmester",
     "udvalgsformand", "kommunaldirektør",  "direktør",          "centerchef",
     "afdelingschef",  "byrådssekretær",    "udvalgssekretær",   "sekretær",
     "referent",       "protokolfører",     "mødeleder",         "ordstyrer",
     "stedfortræder",  "suppleant"});

void add_role(Participant& person, std::string_view role) {
  if (!person.role.empty()) person.role += ", ";
  person.role += role;
}

void add_role_or_party(Participant& person, std::string_view text) {
  if (person.party.empty() && is_party(text)) {
    person.party = text;
  } else {
    add_role(person, text);
  }
}

std::size_t separator_length(std::string_view text) {
  for (const auto separator : separators) {
    if (text.starts_with(separator)) return separator.size();
  }
  return 0;
}

// "Ida Holm (A)  Ole Bak (V)": where columns have lost what stood between them.
bool begins_next_name(std::string_view list, std::size_t i) {
  return i > 0 && list[i] == ' ' && list[i - 1] == ')' && begins_upper(trim(list.substr(i)));
}

// "Lis Krag (V) for Ole Bak (V)"
constexpr std::string_view for_whom = " for ";

// "Ida Holm (A) - formand" → the name, and the office in small letters.
std::pair<std::string_view, std::string_view> split_office(std::string_view text) {
  for (const std::string_view dash : {" - ", " – "}) {
    const auto at = text.find(dash);
    if (at == std::string_view::npos) continue;
    const auto office = trim(text.substr(at + dash.size()));
    if (!office.empty() && !begins_upper(office)) return {trim(text.substr(0, at)), office};
  }
  return {text, {}};
}

void add_name(std::vector<std::string>& names, std::string_view text) {
  std::string name = collapse_blanks(text);
  if (name.ends_with('.')) name.pop_back();
  if (!name.empty()) names.push_back(std::move(name));
}

}  // namespace

std::vector<std::string> split_names(std::string_view list) {
  std::vector<std::string> names;
  std::size_t begin = 0;
  int depth = 0;
  for (std::size_t i = 0; i < list.size(); ++i) {
    if (list[i] == '(') ++depth;
    if (list[i] == ')' && depth > 0) --depth;
    if (depth > 0) continue;
    std::size_t length = separator_length(list.substr(i));
    if (length == 0 && begins_next_name(list, i)) length = 1;
    if (length == 0) continue;
    add_name(names, list.substr(begin, i - begin));
    begin = i + length;
    i = begin - 1;
  }
  add_name(names, list.substr(begin));
  return names;
}

bool one_a_line(const std::vector<std::string>& lines) {
  return lines.size() > 1 && std::all_of(lines.begin(), lines.end(), [](const std::string& line) {
           return parse_person(line).has_value();
         });
}

std::string_view office_before(std::string_view text) {
  const auto* const office =
      std::find_if(offices.begin(), offices.end(), [&](std::string_view one) {
        return starts_with_ignoring_case(text, one) && !word_character_at(text, one.size());
      });
  return office == offices.end() ? std::string_view() : text.substr(0, office->size());
}

Participant person_of(std::string_view entry) {
  const auto [named, behind] = split_office(entry);
  std::string_view name = named;
  std::string_view before = office_before(name);
  if (!before.empty() && is_persons_name(trim(name.substr(before.size())))) {
    name = trim(name.substr(before.size()));
  } else {
    before = {};
  }
  Participant person;
  std::string stood_in_for;
  if (const auto at = name.find(for_whom);
      at != std::string_view::npos && is_persons_name(trim(name.substr(0, at)))) {
    stood_in_for = trim(name.substr(at));
    name = trim(name.substr(0, at));
  }
  const auto open = name.rfind('(');
  if (open != std::string_view::npos && name.ends_with(')')) {
    for (const auto fact : split(name.substr(open + 1, name.size() - open - 2), ',')) {
      add_role_or_party(person, trim(fact));
    }
    name = trim(name.substr(0, open));
  }
  person.name = name;
  if (!behind.empty()) add_role(person, behind);
  if (!stood_in_for.empty()) {
    add_role(person, (before.empty() ? "stedfortræder" : lower(before)) + " " + stood_in_for);
  } else if (!before.empty()) {
    add_role(person, lower(before));
  }
  return person;
}

std::vector<Participant> parse_participants(std::string_view list) {
  std::vector<Participant> participants;
  for (const auto& entry : split_names(list)) {
    // "Ida Holm, A, formand, Ole Bak": more of the one before.
    const bool more = is_party_letters(entry) || !begins_upper(entry) ||
                      office_before(entry).size() == entry.size();
    const bool name = is_persons_name(entry) || is_persons_name(person_of(entry).name);
    if (more && !name && !participants.empty()) {
      add_role_or_party(participants.back(),
                        begins_upper(entry) && !is_party(entry) ? lower(entry) : entry);
    } else {
      participants.push_back(person_of(entry));
    }
  }
  return participants;
}

bool is_persons_name(std::string_view text) {
  constexpr std::size_t longest = 60;
  constexpr std::size_t least_words = 2;
  const auto bracket = text.ends_with(')') ? text.find('(') : std::string_view::npos;
  const auto name = trim(text.substr(0, bracket));
  if (text.size() > longest || name.find_first_of("0123456789.,:;?!\t") != std::string_view::npos) {
    return false;
  }
  std::size_t words = 0;
  for (const auto word : split(name, ' ')) {
    if (word == "von" || word == "van" || word == "de" || word == "af") continue;
    if (!begins_upper(word)) return false;
    ++words;
  }
  return words >= least_words;
}

std::optional<Participant> parse_person(std::string_view line) {
  const auto parts = split_names(line);
  if (parts.empty()) return std::nullopt;
  Participant person = person_of(parts[0]);
  if (!is_persons_name(person.name)) return std::nullopt;
  // What follows the name says more of the same person: "Ida Holm (A), formand".
  for (std::size_t i = 1; i < parts.size(); ++i) {
    if (begins_upper(parts[i]) && !is_party(parts[i])) return std::nullopt;
    add_role_or_party(person, parts[i]);
  }
  return person;
}

std::string join_name_lines(const std::vector<std::string>& lines) {
  if (one_a_line(lines)) return join(lines, ", ");
  std::string list;
  for (const auto& line : lines) {
    if (list.ends_with('-') && !begins_upper(line)) {
      list.pop_back();  // a word broken over the line
    } else if (!list.empty() && !(list.ends_with('-') && !list.ends_with(" -"))) {
      list += ' ';  // but not in "Hans-", "Jørgen"
    }
    list += line;
  }
  return list;
}

}  // namespace referat::minutes
