#include "minutes/municipality.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <map>

#include "base/strings.h"
#include "base/utf8.h"

namespace referat::minutes {

namespace {

// The name that ends at the word "kommune": one capitalised word, hyphens included.
std::string_view name_before(std::string_view text, std::size_t kommune) {
  const std::string_view before = trim(text.substr(0, kommune));
  const auto blank = before.find_last_of(" \t(\"");
  const std::string_view name = blank == std::string_view::npos ? before : before.substr(blank + 1);
  const bool is_name = name.size() > 2 && begins_upper(name) &&
                       name.find_first_of("0123456789.,:;/") == std::string_view::npos;
  return is_name ? name : std::string_view();
}

// Each "… Kommune" or "… Kommunes" of the text.
std::vector<std::string> names_in(std::string_view text) {
  std::vector<std::string> names;
  static constexpr std::string_view rest = "ommune";
  for (std::size_t at = 0; (at = text.find(rest, at)) != std::string_view::npos;
       at += rest.size()) {
    if (at < 2 || (text[at - 1] != 'K' && text[at - 1] != 'k') || text[at - 2] != ' ') continue;
    std::size_t end = at + rest.size();
    if (end < text.size() && text[end] == 's') ++end;
    if (word_character_at(text, end)) continue;
    const auto name = name_before(text, at - 1);
    if (!name.empty()) names.emplace_back(name);
  }
  return names;
}

// "HØJE-TAASTRUP" is Høje-Taastrup.
std::string in_small_letters(std::string_view name) {
  std::string written;
  bool begins = true;
  for (std::size_t i = 0; i < name.size();) {
    const auto c = next_code_point(name, i);
    if (u_islower(c) != 0) return std::string(name);
    append_code_point(written, begins ? c : u_tolower(c));
    begins = c == '-';
  }
  return written;
}

}  // namespace

std::optional<std::string> stated_municipality(std::string_view line) {
  constexpr std::size_t longest = 80;
  auto kommune = line.find(" Kommune");
  if (kommune == std::string_view::npos) kommune = line.find(" KOMMUNE");
  if (line.size() > longest || kommune == std::string_view::npos) return std::nullopt;
  const auto name = name_before(line, kommune + 1);
  // The name must begin the line: "Møde i Engholm Kommune" may be another's meeting.
  if (name.empty() || name.data() != line.data()) return std::nullopt;
  return in_small_letters(name);
}

std::string mentioned_municipality(const std::vector<Line>& lines) {
  std::map<std::string, std::size_t> counts;
  std::size_t all = 0;
  for (const auto& line : lines) {
    for (auto& name : names_in(line.text)) {
      ++counts[std::move(name)];
      ++all;
    }
  }
  for (const auto& [name, count] : counts) {
    if (count * 2 > all) return name;
  }
  return "";
}

}  // namespace referat::minutes
