// Option values, read by name: text, numbers, one of several words.
#pragma once

#include <boost/program_options/variables_map.hpp>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/messages.h"
#include "base/strings.h"
#include "program/when.h"

namespace referat::program {

using Strings = std::vector<std::string>;

// Throws Error(usage): what is wrong, and what to do instead.
[[noreturn]] void refuse(const std::string& message);

// The values of one call (or of referat.conf), by an option's long name.
class Values {
 public:
  explicit Values(boost::program_options::variables_map values) : values_(std::move(values)) {}

  [[nodiscard]] bool has(const std::string& name) const { return values_.count(name) > 0; }

  // Of an option that is given once: as valid UTF-8, and byte for byte (names of files).
  [[nodiscard]] std::optional<std::string> text(const std::string& name) const;
  [[nodiscard]] std::optional<std::string> bytes(const std::string& name) const;
  // Of an option that may be repeated.
  [[nodiscard]] Strings texts(const std::string& name) const;
  [[nodiscard]] Strings all_bytes(const std::string& name) const;

 private:
  boost::program_options::variables_map values_;
};

// From 0 to `largest`; `option` is for the message. Throws Error(usage).
[[nodiscard]] std::size_t number(const std::string& option, std::string_view text,
                                 std::size_t largest);
[[nodiscard]] std::size_t number_or(const Values& values, const char* name, std::size_t largest,
                                    std::size_t otherwise);

template <class Value>
using Choices = std::vector<std::pair<std::string_view, Value>>;

// The first choice is the default. Throws Error(usage).
template <class Value>
Value choice(const Values& values, const char* name, const Choices<Value>& choices) {
  const auto text = values.text(name);
  if (!text) return choices.front().second;
  Strings names;
  for (const auto& [known, value] : choices) {
    if (*text == known) return value;
    names.emplace_back(known);
  }
  refuse(tr("--{} er {}, ikke »{}«", name, join(names, ", "), *text));
}

// Of an option that takes auto (the default), always and never.
[[nodiscard]] When when(const Values& values, const char* name);

}  // namespace referat::program
