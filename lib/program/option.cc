#include "program/option.h"

#include <boost/program_options/options_description.hpp>
#include <boost/program_options/value_semantic.hpp>

#include "base/messages.h"

namespace referat::program {

namespace po = boost::program_options;

namespace {

// Values are plain strings: Boost would split other types at blanks.
const po::value_semantic* values_of(const Option& option) {
  switch (option.takes) {
    case Takes::nothing:
      return new po::untyped_value(true);
    case Takes::one:
      return po::value<std::string>();
    case Takes::several:
      return po::value<std::vector<std::string>>()->composing();
  }
  return nullptr;
}

// As Boost writes both names in one.
std::string names_of(const Option& option) {
  std::string names = option.name;
  if (option.letter != '\0') names += std::string(",") + option.letter;
  return names;
}

}  // namespace

std::string usage(const Option& option) {
  std::string text = "--" + option.name;
  if (option.letter != '\0') text = std::string("-") + option.letter + ", " + text;
  if (*option.value != '\0') text += ' ' + tr(option.value);
  return text;
}

po::options_description described(const std::vector<Option>& table) {
  po::options_description known;
  for (const Option& option : table) {
    known.add_options()(names_of(option).c_str(), values_of(option));  // takes the values over
  }
  return known;
}

ConfigSection config_section(const std::string& name, const std::vector<Option>& table) {
  ConfigSection section{.name = name, .keys = {}};
  for (const Option& option : table) {
    if (option.configurable) {
      section.keys.push_back({option.name, option.variable, option.opposite});
    }
  }
  return section;
}

}  // namespace referat::program
