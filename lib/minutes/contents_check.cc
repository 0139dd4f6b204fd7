#include "minutes/contents_check.h"

#include <algorithm>
#include <cstddef>
#include <set>
#include <string>
#include <vector>

#include "base/messages.h"
#include "base/strings.h"
#include "minutes/naming.h"

namespace referat::minutes {

namespace {

using Titles = std::multiset<std::string>;

// The entry's own title, or the first of those that begin like it: where it is cut off, or where a
// number belongs to the title.
Titles::iterator find_title(const ContentsEntry& entry, Titles& titles) {
  if (!entry.cut) {
    const auto exact = titles.find(entry.title);
    if (exact != titles.end() || entry.number.empty()) return exact;
  }
  const std::string& beginning = entry.cut ? entry.title : entry.number;
  for (auto title = titles.lower_bound(beginning);
       title != titles.end() && title->starts_with(beginning); ++title) {
    if (same_title(entry, *title)) return title;
  }
  return titles.end();
}

std::vector<std::string> entries_without_item(const ContentsList& contents,
                                              const Minutes& minutes) {
  Titles titles;
  for (const AgendaItem& item : minutes.items) titles.insert(collapse_blanks(item.title));
  std::vector<std::string> lost;
  for (const ContentsEntry& entry : contents.entries) {
    const auto title = find_title(entry, titles);
    if (title == titles.end()) {
      lost.push_back(entry.title);
    } else {
      titles.erase(title);
    }
  }
  return lost;
}

// "»Sti«, »Vej«, »Bro« og 4 mere"
std::string first_of(const std::vector<std::string>& titles) {
  constexpr std::size_t most = 3;
  std::vector<std::string> named;
  for (std::size_t i = 0; i < std::min(most, titles.size()); ++i) {
    named.push_back(quoted_beginning(titles[i]));
  }
  if (titles.size() <= most) return listed(named, tr("og"));
  return tr("{} og {} mere", join(named, ", "), titles.size() - most);
}

std::string difference(const ContentsList& contents, const Minutes& minutes) {
  const std::size_t listed_items = contents.entries.size();
  const auto lost = entries_without_item(contents, minutes);
  if (lost.empty()) {
    return tr("indholdsfortegnelsen har {} punkter, men der blev fundet {}", listed_items,
              minutes.items.size());
  }
  return tr(
      "indholdsfortegnelsen har {} punkter, men der blev fundet {}; intet punkt har "
      "overskriften {}",
      listed_items, minutes.items.size(), first_of(lost));
}

}  // namespace

void compare_contents(const ContentsList& contents, Minutes& minutes) {
  if (contents.entries.empty() || minutes.items.empty()) return;
  // Below the first item it is a list in its text.
  if (contents.entries.front().line > minutes.items.front().line) return;
  if (contents.entries.size() != minutes.items.size()) {
    minutes.warnings.push_back({contents.entries.front().line, difference(contents, minutes)});
    return;
  }
  for (std::size_t i = 0; i < minutes.items.size(); ++i) {
    const auto& entry = contents.entries[i];
    if (!same_title(entry, collapse_blanks(minutes.items[i].title))) {
      minutes.items[i].toc_title = entry.title;
    }
  }
}

}  // namespace referat::minutes
