#include "program/language.h"

#include <optional>
#include <string>
#include <string_view>

#include "base/strings.h"
#include "program/environment.h"
#include "program/places.h"

namespace referat::program {

namespace {

std::string locale() {
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    if (auto value = environment(name); !value.empty()) return value;
  }
  return "C";
}

// Of "en", "en_GB", "da_DK.UTF-8@euro" …
std::optional<Language> known_language(std::string_view name) {
  const auto code = name.substr(0, name.find_first_of("_.@"));
  if (code == "en") return Language::english;
  if (code == "da") return Language::danish;
  return std::nullopt;
}

}  // namespace

Language language_of_user() {
  const auto own = locale();
  if (own == "C" || own == "POSIX") return Language::danish;
  const std::string languages = environment("LANGUAGE");
  for (const auto name : split(languages, ':')) {
    if (const auto language = known_language(name)) return *language;
  }
  return known_language(own).value_or(Language::danish);
}

void use_language_of_user() {
  const auto language = language_of_user();
  if (language == Language::danish) return;  // costs nothing: the source is Danish
  use_language(language, installed_share() + "/locale");
}

}  // namespace referat::program
