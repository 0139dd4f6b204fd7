#include "arguments.h"

#include <fmt/format.h>

#include "base/error.h"

namespace referat::indexer {

namespace po = boost::program_options;

namespace {

std::string long_form(const std::string& token, const po::options_description& known) {
  if (token.starts_with("--")) return token;
  const auto* option = token.size() == 2 ? known.find_nothrow(token, false) : nullptr;
  if (option == nullptr) {
    throw Error(ErrorKind::usage,
                fmt::format("ukendt valg {}; en fil af det navn skrives ./{}", token, token));
  }
  return "--" + option->long_name();
}

bool takes_value(const std::string& long_option, const po::options_description& known) {
  const auto* option = known.find_nothrow(long_option.substr(2), false);
  return option != nullptr && option->semantic()->max_tokens() > 0;
}

void check_value(const std::string& option, const std::string& value) {
  if (!value.empty() && !value.starts_with("--")) return;
  throw Error(ErrorKind::usage, fmt::format("{} mangler sin værdi", option));
}

}  // namespace

Arguments separate(const std::vector<std::string>& arguments,
                   const po::options_description& known) {
  Arguments result;
  for (auto token = arguments.begin(); token != arguments.end(); ++token) {
    if (*token == "--") {
      result.positional.insert(result.positional.end(), token + 1, arguments.end());
      break;
    }
    if (*token == "-" || !token->starts_with('-')) {
      result.positional.push_back(*token);
      continue;
    }
    const std::string typed = token->substr(0, token->find('='));
    std::string option = long_form(*token, known);
    if (takes_value(option.substr(0, option.find('=')), known)) {
      if (option.find('=') == std::string::npos) {
        option += "=" + (token + 1 == arguments.end() ? std::string() : *++token);
      }
      check_value(typed, option.substr(option.find('=') + 1));
    }
    result.options.push_back(option);
  }
  return result;
}

}  // namespace referat::indexer
