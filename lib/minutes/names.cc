#include "minutes/names.h"

#include <array>

#include "base/strings.h"

namespace referat::minutes {

namespace {

constexpr std::array<std::string_view, 4> separators{",", ";", " og ", " samt "};

std::size_t separator_length(std::string_view text) {
  for (const auto separator : separators) {
    if (text.starts_with(separator)) return separator.size();
  }
  return 0;
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

std::vector<Participant> parse_participants(std::string_view list) {
  std::vector<Participant> participants;
  for (const auto& name : split_names(list)) {
    const auto open = name.rfind('(');
    if (open == std::string::npos || !name.ends_with(')')) {
      participants.push_back({name, ""});
      continue;
    }
    participants.push_back({std::string(trim(std::string_view(name).substr(0, open))),
                            name.substr(open + 1, name.size() - open - 2)});
  }
  return participants;
}

}  // namespace referat::minutes
