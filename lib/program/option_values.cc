#include "program/option_values.h"

#include <algorithm>
#include <charconv>

#include "base/error.h"
#include "base/messages.h"
#include "base/utf8.h"

namespace referat::program {

void refuse(const std::string& message) { throw Error(ErrorKind::usage, message); }

std::optional<std::string> Values::text(const std::string& name) const {
  const auto typed = bytes(name);
  return typed ? std::optional(valid_utf8(*typed)) : std::nullopt;
}

std::optional<std::string> Values::bytes(const std::string& name) const {
  return has(name) ? std::optional(values_[name].as<std::string>()) : std::nullopt;
}

Strings Values::all_bytes(const std::string& name) const {
  return has(name) ? values_[name].as<Strings>() : Strings();
}

Strings Values::texts(const std::string& name) const {
  Strings texts = all_bytes(name);
  std::transform(texts.begin(), texts.end(), texts.begin(), valid_utf8);
  return texts;
}

std::size_t number(const std::string& option, std::string_view text, std::size_t largest) {
  std::size_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size() || value > largest) {
    refuse(tr("{} tager et helt tal fra 0 til {}, ikke »{}«", option, largest, text));
  }
  return value;
}

std::size_t number_or(const Values& values, const char* name, std::size_t largest,
                      std::size_t otherwise) {
  const auto text = values.text(name);
  return text ? number(std::string("--") + name, *text, largest) : otherwise;
}

When when(const Values& values, const char* name) {
  return choice<When>(
      values, name, {{"auto", When::automatic}, {"always", When::always}, {"never", When::never}});
}

}  // namespace referat::program
