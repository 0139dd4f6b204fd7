#include "minutes/lines/names.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/strings.h"
#include "prose/members.h"

namespace referat::minutes {

namespace {

constexpr std::array<std::string_view, 4> separators{",", ";", " og ", " samt "};

// Before a name, in lower case.
constexpr std::array<std::string_view, 9> titles{
    "formand ",  "næstformand ", "borgmester ", "viceborgmester ", "1. viceborgmester ",
    "direktør ", "sekretær ",    "referent ",   "mødeleder "};

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
    const std::size_t length = depth == 0 ? separator_length(list.substr(i)) : 0;
    if (length == 0) continue;
    add_name(names, list.substr(begin, i - begin));
    begin = i + length;
    i = begin - 1;
  }
  add_name(names, list.substr(begin));
  return names;
}

namespace {

bool one_a_line(const std::vector<std::string>& lines) {
  return lines.size() > 1 && std::all_of(lines.begin(), lines.end(), [](const std::string& line) {
           return parse_person(line).has_value();
         });
}

}  // namespace

Participant person_of(std::string_view entry) {
  const auto [name, office] = split_office(entry);
  const auto open = name.rfind('(');
  Participant person{.name = std::string(name)};
  if (open != std::string_view::npos && name.ends_with(')')) {
    person.name = trim(name.substr(0, open));
    for (const auto fact : split(name.substr(open + 1, name.size() - open - 2), ',')) {
      add_role_or_party(person, trim(fact));
    }
  }
  if (!office.empty()) add_role(person, office);
  return person;
}

std::vector<Participant> parse_participants(std::string_view list) {
  std::vector<Participant> participants;
  for (const auto& entry : split_names(list)) participants.push_back(person_of(entry));
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
  const auto title = std::find_if(titles.begin(), titles.end(), [&](std::string_view word) {
    return starts_with_ignoring_case(parts[0], word);
  });
  const auto [name, office] = split_office(
      title == titles.end() ? parts[0] : std::string_view(parts[0]).substr(title->size()));
  if (!is_persons_name(name)) return std::nullopt;
  Participant person = person_of(name);
  if (!office.empty()) add_role(person, office);
  // What follows the name says more of the same person: "Ida Holm (A), formand".
  for (std::size_t i = 1; i < parts.size(); ++i) {
    if (begins_upper(parts[i]) && !is_party(parts[i])) return std::nullopt;
    add_role_or_party(person, parts[i]);
  }
  if (title != titles.end()) add_role(person, trim(*title));
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

std::vector<Participant> parse_participant_lines(const std::vector<std::string>& lines) {
  if (!one_a_line(lines)) return parse_participants(join_name_lines(lines));
  std::vector<Participant> people;
  people.reserve(lines.size());
  for (const auto& line : lines) people.push_back(*parse_person(line));
  return people;
}

}  // namespace referat::minutes
