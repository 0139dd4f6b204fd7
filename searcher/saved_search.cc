#include "searcher/saved_search.h"

#include <algorithm>
#include <boost/program_options/options_description.hpp>
#include <iterator>
#include <utility>

#include "base/collation.h"
#include "base/error.h"
#include "base/file.h"
#include "base/foreign_text.h"
#include "base/json.h"
#include "base/limits.h"
#include "base/messages.h"
#include "base/shell_text.h"
#include "base/strings.h"
#include "base/terminal_safe.h"
#include "base/utf8.h"
#include "database/arrivals.h"
#include "program/places.h"
#include "program/state_file.h"
#include "searcher/option_table.h"

namespace referat::searcher {

namespace fs = std::filesystem;
using program::Argument;

namespace {

constexpr std::string_view suffix = ".json";

// A folder as every working folder knows it; a server as it is.
std::string full_database(const std::string& name) {
  const std::string path = program::expand_home(name);
  std::error_code error;  // what can't be looked at doesn't count as existing
  const bool folder = path.find('/') != std::string::npos || fs::exists(path, error);
  return folder ? fs::absolute(path).lexically_normal().string() : path;
}

fs::path file_of(const fs::path& folder, const std::string& name) {
  return folder / (name + std::string(suffix));
}

[[noreturn]] void unreadable(const fs::path& path, int reason) {
  throw Error(ErrorKind::system,
              tr("{} kan ikke læses: {}", path.string(), system_error_text(reason)));
}

[[noreturn]] void refuse(const fs::path& path, const std::string& name, const std::string& why) {
  throw Error(ErrorKind::system,
              tr("den gemte søgning »{}« kan ikke læses ({}: {}); gem den igen med --save, "
                 "eller fjern den med --forget {}",
                 name, path.string(), foreign_text(why), ShellText::argument(name).shown()));
}

bool is_name(const std::string& name) {
  bool good = !name.empty() && name.size() <= limits::max_saved_name_bytes && name != list_word;
  for (std::size_t at = 0; good && at < name.size();) {
    good = name[at] == '-' || name[at] == '_' || word_character_at(name, at);
    static_cast<void>(next_code_point(name, at));
  }
  return good && name[0] != '-';
}

// Later than any search is saved: the last second of the year 9999.
constexpr std::int64_t end_of_time = 253'402'300'799;

bool is_mark(const std::string& database, const std::string& order) {
  try {
    static_cast<void>(database::unpack_arrival(database::pack_arrival({database, order})));
    return true;
  } catch (const Error&) {
    return false;
  }
}

// As databases give them, and no more than those that are searched as one have: a query is made of
// each.
answer::Marks marks_from(const Json& json) {
  answer::Marks marks = json;
  if (marks.size() > limits::max_marks) refuse_json("more marks than there are databases");
  for (const auto& [database, order] : marks) {
    if (!is_mark(database, order)) refuse_json("no mark");
  }
  return marks;
}

SavedSearch read_json(const std::string& name, const std::string& text) {
  const Json json = parse_json(text);
  return {.name = name,
          .arguments = json.at("arguments"),
          .seen = marks_from(json.at("seen")),
          .seen_at = whole_number(json.at("seen_at"), 0, end_of_time)};
}

void check_arguments(const std::vector<std::string>& arguments) {
  for (const auto& argument : program::split_arguments(arguments, known_options())) {
    if (argument.option.empty() || option(argument.option).saved) continue;
    throw Error(ErrorKind::usage, tr("--{} kan ikke gemmes", argument.option));
  }
}

SavedSearch parsed(const fs::path& path, const std::string& name, const std::string& text) {
  try {
    SavedSearch search = read_json(name, text);
    check_arguments(search.arguments);
    return search;
  } catch (const Json::exception&) {
    refuse(path, name, tr("filen er beskadiget"));
  } catch (const Error& error) {
    refuse(path, name, error.what());
  }
}

}  // namespace

std::string checked_name(const std::string& name) {
  if (is_name(name)) return name;
  throw Error(ErrorKind::usage,
              tr("»{}« kan ikke være navn på en søgning; brug bogstaver, tal, - og _, fx "
                 "cykelstier (»{}« viser de gemte)",
                 name, list_word));
}

std::vector<std::string> lasting(const std::vector<Argument>& arguments) {
  std::vector<std::string> options;
  std::vector<std::string> words;
  bool dashes = false;
  for (const auto& argument : arguments) {
    if (argument.option.empty()) {
      if (argument.after_dashes && !dashes) words.emplace_back("--");
      dashes |= argument.after_dashes;
      words.push_back(argument.value);
      continue;
    }
    if (!option(argument.option).saved) continue;
    const std::string value =
        argument.option == "db" ? full_database(argument.value) : argument.value;
    options.push_back("--" + argument.option + (value.empty() ? "" : "=" + value));
  }
  options.insert(options.end(), words.begin(), words.end());
  const bool text = std::all_of(options.begin(), options.end(),
                                [](const auto& typed) { return valid_utf8(typed) == typed; });
  if (text) return options;
  throw Error(ErrorKind::usage, tr("søgningen kan ikke gemmes: den har tegn, der ikke er UTF-8"));
}

std::vector<Argument> with_typed(const std::vector<Argument>& saved,
                                 const std::vector<Argument>& typed) {
  std::vector<Argument> all;
  std::copy_if(saved.begin(), saved.end(), std::back_inserter(all), [&](const Argument& kept) {
    return kept.option.empty() || std::none_of(typed.begin(), typed.end(), [&](const auto& other) {
             return other.option == kept.option;
           });
  });
  all.insert(all.end(), typed.begin(), typed.end());
  return all;
}

fs::path searches_folder() { return fs::path(program::state_folder()) / "searches"; }

std::optional<SavedSearch> find_saved(const fs::path& folder, const std::string& name) {
  const fs::path path = file_of(folder, name);
  try {
    if (const auto text = read_if_there(path.string())) return parsed(path, name, *text);
    return std::nullopt;
  } catch (const Error& error) {
    if (error.kind() != ErrorKind::input) throw;
    throw Error(ErrorKind::system, error.what());
  }
}

SavedSearches all_saved(const fs::path& folder) {
  SavedSearches all;
  std::error_code error;
  for (fs::directory_iterator entry(folder, error), end; !error && entry != end;
       entry.increment(error)) {
    const fs::path path = entry->path();
    // A leftover of a save that was cut short ends in something else.
    if (path.extension() != suffix) continue;
    const std::string name = path.stem().string();
    if (!is_name(name)) {
      all.problems.push_back(tr("{} har et navn, som ingen gemt søgning kan have; fjern filen",
                                terminal_safe(path.string())));
      continue;
    }
    try {
      if (auto search = find_saved(folder, name)) {
        all.searches.push_back(std::move(*search));
      }
    } catch (const Error& problem) {
      all.problems.emplace_back(problem.what());
    }
  }
  const bool none_yet = error == std::errc::no_such_file_or_directory;
  if (error && !none_yet) unreadable(folder, error.value());
  std::sort(all.searches.begin(), all.searches.end(),
            [](const auto& a, const auto& b) { return danish_less(a.name, b.name); });
  std::sort(all.problems.begin(), all.problems.end());
  return all;
}

bool is_saved(const fs::path& folder, const std::string& name) {
  std::error_code ignored;
  return fs::exists(file_of(folder, name), ignored);
}

void save(const fs::path& folder, const SavedSearch& search) {
  const Json json = {
      {"arguments", search.arguments}, {"seen", search.seen}, {"seen_at", search.seen_at}};
  program::write_state(file_of(folder, search.name).string(), json_text(json, 2) + "\n");
}

bool forget(const fs::path& folder, const std::string& name) {
  std::error_code error;
  const fs::path path = file_of(folder, name);
  const bool removed = fs::remove(path, error);
  if (error) {
    throw Error(ErrorKind::system,
                tr("{} kan ikke fjernes: {}", path.string(), system_error_text(error.value())));
  }
  return removed;
}

}  // namespace referat::searcher
