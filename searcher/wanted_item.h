// The item that a call names: by its id, or by its rank in the last search.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "searcher/options.h"

namespace referat::searcher {

struct WantedItem {
  std::string id;
  std::vector<std::string> databases;  // where to look for it
};

// What has only digits is a rank: an id has a letter. Nothing, with a message for the user, if it
// isn't one of the last search. option: "show", for the message.
[[nodiscard]] std::optional<WantedItem> wanted_item(const std::string& option,
                                                    const std::string& text, const Options& options,
                                                    std::string& message);

}  // namespace referat::searcher
