#include "program/config.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <boost/program_options/errors.hpp>
#include <boost/program_options/options_description.hpp>
#include <boost/program_options/parsers.hpp>
#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <iterator>
#include <set>
#include <sstream>
#include <string_view>
#include <system_error>
#include <utility>

#include "base/error.h"
#include "base/file.h"
#include "base/messages.h"
#include "base/strings.h"
#include "base/utf8.h"
#include "program/places.h"

namespace referat::program {

namespace po = boost::program_options;

namespace {

constexpr std::array<std::string_view, 2> section_names{"search", "index"};

// Where a line stands, for messages.
struct Place {
  const std::string& file;
  std::size_t line = 0;

  [[noreturn]] void refuse(const std::string& message) const {
    throw Error(ErrorKind::usage, fmt::format("{}:{}: {}", file, line, message));
  }
};

std::string without_comment(const std::string& line) {
  return std::string(trim(line.substr(0, line.find('#'))));
}

std::string section_of(const std::string& line, const Place& place) {
  const auto end = line.find(']');
  std::string name(trim(std::string_view(line).substr(1, end - 1)));
  if (end == std::string::npos || end + 1 != line.size() ||
      std::find(section_names.begin(), section_names.end(), name) == section_names.end()) {
    place.refuse(tr("afsnittet {} kendes ikke; der er [search] og [index]", line));
  }
  return name;
}

std::string key_names(const ConfigSection& section) {
  std::vector<std::string> names;
  for (const auto& key : section.keys) names.push_back(key.option);
  return join(names, ", ");
}

// One line by Boost's rules for such files.
Argument setting_of(const std::string& line, const ConfigSection& section, const Place& place) {
  po::options_description keys;
  for (const auto& key : section.keys) {
    keys.add_options()(key.option.c_str(), po::value<std::string>());
  }
  std::istringstream text(line);
  try {
    const auto parsed = po::parse_config_file(text, keys);
    const auto& option = parsed.options.at(0);
    if (option.value.at(0).empty()) {
      place.refuse(tr("{} mangler sin værdi", option.string_key));
    }
    return {.option = option.string_key, .value = option.value.at(0)};
  } catch (const po::unknown_option& error) {
    place.refuse(tr("»{}« kan ikke sættes i [{}]; det kan {}", error.get_option_name(),
                    section.name, key_names(section)));
  } catch (const po::error&) {
    place.refuse(tr("»{}« forstås ikke; skriv NAVN = VÆRDI", line));
  }
}

// A file that isn't there was named by REFERAT_CONFIG.
std::istringstream open_file(const std::string& path) {
  try {
    if (auto text = read_if_there(path)) {
      return std::istringstream(std::string(without_byte_order_mark(*text)));
    }
    if (std::filesystem::exists(path)) return {};  // /dev/null
  } catch (const Error& error) {
    throw Error(ErrorKind::usage, error.what());
  }
  throw Error(ErrorKind::usage, tr("{} kan ikke læses: {}", path, system_error_text(ENOENT)));
}

bool repeatable(const po::options_description& known, const std::string& option) {
  return known.find(option, false).semantic()->is_composing();
}

std::vector<Argument> read_file(const std::string& path, const ConfigSection& section,
                                const po::options_description& known,
                                const std::function<void(const Argument&)>& check) {
  std::vector<Argument> settings;
  std::set<std::string> seen;
  std::istringstream file = open_file(path);
  std::string current;
  Place place{.file = path};
  for (std::string text; std::getline(file, text);) {
    ++place.line;
    const std::string line = without_comment(text);
    if (line.empty()) continue;
    if (line[0] == '[') {
      current = section_of(line, place);
    } else if (current.empty()) {
      place.refuse(tr("før den første linje skal der stå [search] eller [index]"));
    } else if (current == section.name) {
      const Argument setting = setting_of(line, section, place);
      if (!seen.insert(setting.option).second && !repeatable(known, setting.option)) {
        place.refuse(tr("{} er sat før", setting.option));
      }
      try {
        check(setting);
      } catch (const Error& error) {
        place.refuse(error.what());
      }
      settings.push_back(setting);
    }
  }
  return settings;
}

bool mentions(const std::vector<Argument>& arguments, const std::string& option) {
  return std::any_of(arguments.begin(), arguments.end(), [&](const Argument& argument) {
    return !option.empty() && argument.option == option;
  });
}

bool is_set(const std::string& variable) {
  return !variable.empty() && std::getenv(variable.c_str()) != nullptr;
}

}  // namespace

std::vector<std::string> config_files() {
  if (const char* only = std::getenv("REFERAT_CONFIG")) {
    if (*only == '\0') return {};
    return {expand_home(only)};
  }
  std::vector<std::string> files;
  for (const std::string& folder : {config_folder(), std::string("/etc/referat")}) {
    std::string file = folder + "/referat.conf";
    std::error_code error;
    if (!folder.empty() && std::filesystem::exists(file, error)) files.push_back(std::move(file));
  }
  return files;
}

std::vector<Argument> configured_arguments(const ConfigSection& section,
                                           const po::options_description& known,
                                           const std::vector<Argument>& typed,
                                           const std::function<void(const Argument&)>& check) {
  std::vector<Argument> result;
  std::vector<Argument> winning = typed;
  for (const auto& file : config_files()) {
    const auto settings = read_file(file, section, known, check);
    for (const auto& key : section.keys) {
      if (mentions(winning, key.option) || mentions(winning, key.opposite)) continue;
      if (is_set(key.variable)) continue;
      std::copy_if(settings.begin(), settings.end(), std::back_inserter(result),
                   [&](const Argument& setting) { return setting.option == key.option; });
    }
    winning.insert(winning.end(), settings.begin(), settings.end());
  }
  return result;
}

}  // namespace referat::program
