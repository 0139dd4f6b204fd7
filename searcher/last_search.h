// What the last searches showed, so that --show 3 means the third item of the last one.
//
// A small JSON file in the user's state folder keeps a list for each terminal, so that two windows
// don't mix up their ranks. Only what a person has read is remembered, not what a script asks for.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "answer/result.h"
#include "searcher/options.h"

namespace referat::searcher {

// The list that one search has shown; its pages are one list.
struct ShownList {
  std::string search{};                    // the query and its options: what makes pages belong
  std::vector<std::string> databases{};    // folders are absolute
  std::map<std::size_t, std::string> ids;  // by rank
};

// Those of several terminals, the latest first; `session` is the terminal's (getsid).
struct RememberedList {
  long session = 0;
  ShownList list;
};
using Remembered = std::vector<RememberedList>;

// Puts the session's new list first: in place of its old one, or as a further page of it (which
// begins beyond rank 1).
[[nodiscard]] Remembered with_list(Remembered lists, long session, ShownList list);

// The session's own list; one that has made no search gets the latest of all.
[[nodiscard]] std::optional<ShownList> list_for(const Remembered& lists, long session);

// JSON and back: the latest that a state file can hold, of one list alone the highest ranks. Text
// that can't be read gives no lists.
[[nodiscard]] std::string to_json(Remembered lists);
[[nodiscard]] Remembered from_json(const std::string& text);

// Rank → id.
[[nodiscard]] std::map<std::size_t, std::string> ranks_of(const std::vector<answer::Hit>& hits);

// Remembers the list if a person is reading: text, and a terminal as standard output or error
// (`referat-search x | less`); an empty one too, so that no older list is taken for it. False if
// there is nothing to take a rank of, or if the state folder can't be written.
bool remember(const Options& options, std::map<std::size_t, std::string> ids);

// What was on the screen when an interactive search was left.
void remember_interactive(const Options& options, const answer::SearchResult& shown);

// The list was made from these databases.
[[nodiscard]] bool searched(const ShownList& list, const std::vector<std::string>& databases);

struct LastSearch {
  std::optional<ShownList> list{};  // this terminal's
  bool damaged = false;             // something is remembered, but can't be read
};
[[nodiscard]] LastSearch last_search();

}  // namespace referat::searcher
