#include "searcher/last_search.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <limits>
#include <set>
#include <utility>

#include "base/error.h"
#include "base/file.h"
#include "base/json.h"
#include "base/limits.h"
#include "base/shell_text.h"
#include "program/places.h"
#include "program/state_file.h"

namespace referat::searcher {

namespace {

std::string state_path() { return program::state_folder() + "/last-search.json"; }

// As it is found from any folder.
std::string from_anywhere(const std::string& database) {
  std::error_code error;
  if (!std::filesystem::is_directory(database, error)) return database;
  const auto path = std::filesystem::canonical(database, error);
  return error ? database : path.string();
}

bool person_reads(const Options& options) {
  return options.format == Format::text &&
         (isatty(STDOUT_FILENO) != 0 || isatty(STDERR_FILENO) != 0);
}

Json ids_to_json(const std::map<std::size_t, std::string>& ids) {
  Json list = Json::array();
  for (const auto& [rank, id] : ids) list.push_back({rank, id});
  return list;
}

std::string whole_json(const Remembered& lists) {
  Json json = Json::array();
  for (const auto& [session, list] : lists) {
    json.push_back({{"session", session},
                    {"search", list.search},
                    {"databases", list.databases},
                    {"ids", ids_to_json(list.ids)}});
  }
  return json_text(json, -1, BrokenUtf8::refused) + '\n';
}

// By the oldest list, or the lower half of the only one's ranks; false if nothing is left of it.
bool make_shorter(Remembered& lists) {
  if (lists.size() > 1) {
    lists.pop_back();
    return true;
  }
  auto& ids = lists.front().list.ids;
  if (ids.empty()) return false;
  ids.erase(ids.begin(), std::next(ids.begin(), (std::ssize(ids) + 1) / 2));
  return true;
}

RememberedList list_from_json(const Json& json) {
  RememberedList entry;
  entry.session = whole_number(json.at("session"), 0, std::numeric_limits<long>::max());
  json.at("search").get_to(entry.list.search);
  json.at("databases").get_to(entry.list.databases);
  for (const Json& id : json.at("ids")) {
    const auto rank = whole_number(id.at(0), 1, std::numeric_limits<std::int32_t>::max());
    entry.list.ids.emplace(static_cast<std::size_t>(rank), id.at(1).get<std::string>());
  }
  return entry;
}

// False if the state folder can't be written.
bool keep(ShownList list, const std::vector<std::string>& databases) {
  for (const auto& database : databases) list.databases.push_back(from_anywhere(database));
  try {
    const Remembered before = from_json(program::read_state(state_path()));
    program::write_state(state_path(), to_json(with_list(before, getsid(0), std::move(list))));
    return true;
  } catch (const Error&) {
  } catch (const Json::exception&) {  // a folder's name that is no UTF-8
  }
  return false;
}

}  // namespace

Remembered with_list(Remembered lists, long session, ShownList list) {
  const auto own = std::find_if(lists.begin(), lists.end(), [&](const RememberedList& entry) {
    return entry.session == session;
  });
  if (own != lists.end()) {
    const bool further_page = own->list.search == list.search &&
                              own->list.databases == list.databases && !list.ids.empty() &&
                              !list.ids.contains(1);
    if (further_page) list.ids.merge(own->list.ids);  // what is new wins
    lists.erase(own);
  }
  lists.insert(lists.begin(), {session, std::move(list)});
  if (lists.size() > limits::max_remembered_searches) lists.resize(limits::max_remembered_searches);
  return lists;
}

std::optional<ShownList> list_for(const Remembered& lists, long session) {
  if (lists.empty()) return std::nullopt;
  const auto own = std::find_if(lists.begin(), lists.end(), [&](const RememberedList& entry) {
    return entry.session == session;
  });
  return own == lists.end() ? lists.front().list : own->list;
}

std::string to_json(Remembered lists) {
  std::string text = whole_json(lists);
  while (text.size() > limits::max_state_bytes && make_shorter(lists)) text = whole_json(lists);
  return text;
}

Remembered from_json(const std::string& text) {
  Remembered lists;
  const auto take = [&](const Json& entry) {
    try {
      lists.push_back(list_from_json(entry));
    } catch (const Json::exception&) {  // the others are of use
    }
  };
  try {
    for (const Json& entry : parse_json(text)) take(entry);
  } catch (const Json::exception&) {
    return {};
  }
  return lists;
}

std::map<std::size_t, std::string> ranks_of(const std::vector<answer::Hit>& hits) {
  std::map<std::size_t, std::string> ids;
  for (const auto& hit : hits) ids.emplace(hit.rank, hit.id);
  return ids;
}

bool remember(const Options& options, std::map<std::size_t, std::string> ids) {
  // None of the items that there are, because of -n or --offset, is no new list.
  const bool none_asked = options.request.offset > 0 || options.request.limit == 0;
  if (!person_reads(options) || (ids.empty() && none_asked)) return false;
  std::string search = (options.invocation.arguments + options.invocation.tail).shown();
  if (options.mode == Mode::timeline) search += " --timeline";
  // What is new has ranks of its own each time.
  if (options.mode == Mode::news) {
    search += fmt::format(" --since-last {}", options.saved.value().seen_at);
  }
  const bool numbered = !ids.empty();
  return keep({.search = std::move(search), .ids = std::move(ids)}, options.databases) && numbered;
}

void remember_interactive(const Options& options, const answer::SearchResult& shown) {
  keep({.search = " --interactive " + ShellText::argument(shown.query).shown(),
        .ids = ranks_of(shown.hits)},
       options.databases);
}

bool searched(const ShownList& list, const std::vector<std::string>& databases) {
  std::set<std::string> named;
  for (const auto& database : databases) named.insert(from_anywhere(database));
  return named == std::set<std::string>(list.databases.begin(), list.databases.end());
}

LastSearch last_search() {
  const std::string text = program::read_state(state_path());
  auto list = list_for(from_json(text), getsid(0));
  const bool damaged = !list && !text.empty();
  return {.list = std::move(list), .damaged = damaged};
}

}  // namespace referat::searcher
