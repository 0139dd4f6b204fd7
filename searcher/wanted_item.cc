#include "searcher/wanted_item.h"

#include "base/messages.h"
#include "base/strings.h"
#include "base/terminal_safe.h"
#include "searcher/last_search.h"

namespace referat::searcher {

namespace {

bool is_rank(const std::string& text) {
  return text.find_first_not_of("0123456789") == std::string::npos;
}

std::string shown_ranks(const ShownList& list) {
  const std::size_t first = list.ids.begin()->first;
  const std::size_t last = list.ids.rbegin()->first;
  return first == last ? tr("nr. {}", first) : tr("nr. {}–{}", first, last);
}

}  // namespace

std::optional<WantedItem> wanted_item(const std::string& option, const std::string& text,
                                      const Options& options, std::string& message) {
  if (!is_rank(text)) return WantedItem{text, options.databases};
  const auto [list, damaged] = last_search();
  if (damaged) {
    message =
        tr("--{0} {1} er nr. {1} i din seneste søgning, men den huskes i en fil, som er "
           "beskadiget; søg igen, eller skriv punktets id: --{0} ID\n",
           option, text);
    return std::nullopt;
  }
  if (!list) {
    message =
        tr("--{0} {1} er nr. {1} i din seneste søgning, men der er ingen; søg først i terminalen, "
           "eller skriv punktets id: --{0} ID\n",
           option, text);
    return std::nullopt;
  }
  if (options.databases_named && !searched(*list, options.databases)) {
    message =
        tr("den seneste søgning ({}) var i en anden database; udelad -d, eller skriv punktets "
           "id: --{} ID\n",
           terminal_safe(trim(list->search)), option);
    return std::nullopt;
  }
  if (list->ids.empty()) {
    message =
        tr("den seneste søgning ({}) viste ingen punkter\n", terminal_safe(trim(list->search)));
    return std::nullopt;
  }
  for (const auto& [rank, id] : list->ids) {
    if (std::to_string(rank) == text) return WantedItem{id, list->databases};
  }
  message = tr("den seneste søgning ({}) viste {}, ikke nr. {}; se flere med -n eller --offset\n",
               terminal_safe(trim(list->search)), shown_ranks(*list), text);
  return std::nullopt;
}

}  // namespace referat::searcher
