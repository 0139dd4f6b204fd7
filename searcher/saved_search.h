// Searches that the user has given a name, each in a file of its own below the state folder.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "answer/request.h"
#include "program/arguments.h"

namespace referat::searcher {

struct SavedSearch {
  std::string name;
  std::vector<std::string> arguments{};  // of referat-search, ready to be split again:
                                         // only what lasting() gives
  answer::Marks seen{};                  // up to here the user has been shown what is new
  std::int64_t seen_at = 0;              // when that was, in seconds since 1970
};

// --saved list lists them, so none may be called so.
inline constexpr std::string_view list_word = "list";

// The name itself. Throws Error(usage) for one that isn't made of letters, digits, - and _.
[[nodiscard]] std::string checked_name(const std::string& name);

// What of a call is saved: query, filters, order and databases, the latter by their full paths
// (option_table.h). How the answer is shown (format, page, facets, --explain) is asked for anew
// each time.
[[nodiscard]] std::vector<std::string> lasting(const std::vector<program::Argument>& arguments);

// A saved search with what is typed besides: an option that is typed stands instead of the saved
// ones of its name, words are added.
[[nodiscard]] std::vector<program::Argument> with_typed(
    const std::vector<program::Argument>& saved, const std::vector<program::Argument>& typed);

// $XDG_STATE_HOME/referat/searches, else ~/.local/state/referat/searches.
[[nodiscard]] std::filesystem::path searches_folder();

// Throws Error(system) if the file is there but can't be read or is damaged, or holds what isn't
// saved: a file from elsewhere decides what is searched for, and nothing else (--pager runs a
// program).
[[nodiscard]] std::optional<SavedSearch> find_saved(const std::filesystem::path& folder,
                                                    const std::string& name);
struct SavedSearches {
  std::vector<SavedSearch> searches;  // by name
  std::vector<std::string> problems;  // of those that can't be used: what find_saved() says
};
// Throws Error(system) if the folder can't be read.
[[nodiscard]] SavedSearches all_saved(const std::filesystem::path& folder);
// Whatever it holds.
[[nodiscard]] bool is_saved(const std::filesystem::path& folder, const std::string& name);

// As a whole or not at all, readable by the user only. Throws Error(system).
void save(const std::filesystem::path& folder, const SavedSearch& search);
// False if there was none. Throws Error(system).
bool forget(const std::filesystem::path& folder, const std::string& name);

}  // namespace referat::searcher
