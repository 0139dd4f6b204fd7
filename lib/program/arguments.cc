#include "program/arguments.h"

#include <algorithm>
#include <array>
#include <boost/program_options/errors.hpp>
#include <boost/program_options/options_description.hpp>
#include <boost/program_options/parsers.hpp>
#include <optional>
#include <string_view>

#include "base/messages.h"
#include "base/strings.h"
#include "program/option_values.h"

namespace referat::program {

namespace po = boost::program_options;

namespace {

[[noreturn]] void refuse_unknown(const std::string& name, const po::options_description& known) {
  std::string nearest;
  // More differences than two are no typing error, nor is half of a short name.
  std::size_t least = std::min<std::size_t>(2, code_points(name) / 2) + 1;
  for (const auto& option : known.options()) {
    const std::size_t distance = edit_distance(name, option->long_name());
    if (distance < least) {
      least = distance;
      nearest = option->long_name();
    }
  }
  refuse(nearest.empty()
             ? tr("ukendt valg --{}; ord, der begynder med to streger, skrives efter --", name)
             : tr("ukendt valg --{}; mente du --{}?", name, nearest));
}

// An option's token: its long name, and the value behind "=" if there is one.
struct OptionToken {
  std::string name;
  std::optional<std::string> value;
};

// By its exact name: Boost's own search finds every option without a short name under "".
const po::option_description* find(const po::options_description& known, const std::string& name) {
  for (const auto& option : known.options()) {
    if (option->long_name() == name) return option.get();
  }
  return nullptr;
}

// What follows a short option's letter is its value where it can be nothing else: "-d/sti",
// "-d=db". No word that is left out begins so.
bool is_attached_value(std::string_view text) {
  constexpr std::array<std::string_view, 5> beginnings{"=", "/", "./", "../", "~/"};
  return std::any_of(beginnings.begin(), beginnings.end(),
                     [&](std::string_view beginning) { return text.starts_with(beginning); });
}

std::optional<OptionToken> as_attached(const std::string& token,
                                       const po::options_description& known) {
  constexpr std::size_t letter_end = 2;
  if (token[0] != '-' || !is_attached_value(std::string_view(token).substr(letter_end))) {
    return std::nullopt;
  }
  const auto* option = known.find_nothrow(token.substr(0, letter_end), false);
  if (option == nullptr || option->semantic()->max_tokens() == 0) return std::nullopt;
  return OptionToken{option->long_name(),
                     token.substr(token[letter_end] == '=' ? letter_end + 1 : letter_end)};
}

std::optional<OptionToken> as_option(const std::string& token,
                                     const po::options_description& known) {
  if (token.size() > 2 && token.starts_with("--")) {
    const auto equals = token.find('=');
    OptionToken option{token.substr(2, equals - 2), std::nullopt};
    if (equals != std::string::npos) option.value = token.substr(equals + 1);
    if (find(known, option.name) == nullptr) refuse_unknown(option.name, known);
    return option;
  }
  if (token.size() > 2) return as_attached(token, known);
  if (token.size() != 2 || token[0] != '-') return std::nullopt;
  const auto* option = known.find_nothrow(token, false);  // short names are kept with their dash
  if (option == nullptr) return std::nullopt;
  return OptionToken{option->long_name(), std::nullopt};
}

bool takes_value(const std::string& name, const po::options_description& known) {
  const auto* option = find(known, name);
  if (option == nullptr) refuse_unknown(name, known);
  return option->semantic()->max_tokens() > 0;
}

[[noreturn]] void refuse_missing(const std::string& name) {
  refuse(tr("--{} mangler sin værdi", name));
}

[[noreturn]] void refuse_surplus(const std::string& name) {
  refuse(tr("--{} tager ingen værdi", name));
}

void check_value(const OptionToken& option) {
  if (!option.value || option.value->empty()) refuse_missing(option.name);
  if (option.value->starts_with("--")) {
    refuse(tr("--{} mangler sin værdi: {} er et valg", option.name, *option.value));
  }
}

}  // namespace

std::vector<Argument> split_arguments(const std::vector<std::string>& arguments,
                                      const po::options_description& known) {
  std::vector<Argument> result;
  auto token = arguments.begin();
  for (; token != arguments.end() && *token != "--"; ++token) {
    auto option = as_option(*token, known);
    if (!option) {
      result.push_back({.value = *token});
      continue;
    }
    if (takes_value(option->name, known)) {
      if (!option->value && std::next(token) != arguments.end()) option->value = *++token;
      check_value(*option);
    } else if (option->value) {
      refuse_surplus(option->name);
    }
    result.push_back({.option = option->name, .value = option->value.value_or("")});
  }
  if (token != arguments.end()) ++token;  // the "--" itself
  for (; token != arguments.end(); ++token) {
    result.push_back({.value = *token, .after_dashes = true});
  }
  return result;
}

po::variables_map option_values(const std::vector<Argument>& arguments,
                                const po::options_description& known) {
  po::parsed_options parsed(&known);
  for (const auto& argument : arguments) {
    if (argument.option.empty()) continue;
    const bool wants_value = takes_value(argument.option, known);
    if (wants_value && argument.value.empty()) refuse_missing(argument.option);
    if (!wants_value && !argument.value.empty()) refuse_surplus(argument.option);
    std::vector<std::string> values;
    if (!argument.value.empty()) values.push_back(argument.value);
    parsed.options.emplace_back(argument.option, values);
  }
  po::variables_map result;
  try {
    po::store(parsed, result);
  } catch (const po::multiple_occurrences& error) {
    refuse(tr("--{} kan kun gives én gang", error.get_option_name()));
  }
  return result;
}

}  // namespace referat::program
