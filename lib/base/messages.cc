#include "base/messages.h"

#include <libintl.h>

#include <clocale>
#include <cstdlib>

#include "base/strings.h"

namespace referat {

namespace {

constexpr const char* domain = "referat";

Language current = Language::danish;

}  // namespace

void use_language(Language language, const std::string& catalogues) {
  current = Language::danish;
  if (language == Language::danish) return;
  // gettext looks nothing up in the locale C, and the user's own locale needn't be installed;
  // C.UTF-8 always is, and $LANGUAGE then names the catalogue.
  if (std::setlocale(LC_MESSAGES, "C.UTF-8") == nullptr) return;
  setenv("LANGUAGE", "en", 1);
  bindtextdomain(domain, catalogues.c_str());
  bind_textdomain_codeset(domain, "UTF-8");
  const bool found = *dgettext(domain, "") != '\0';  // the catalogue's own header
  if (found) current = language;
}

Language language() { return current; }

InDanish::InDanish() : before_(current) { current = Language::danish; }

InDanish::~InDanish() { current = before_; }

std::string tr(std::string_view danish) {
  std::string text(danish);
  if (current == Language::danish || text.empty()) return text;
  return dgettext(domain, text.c_str());
}

namespace messages {

const char* translation(const char* danish) {
  return current == Language::danish ? danish : dgettext(domain, danish);
}

const char* translation(const char* one, const char* several, std::size_t number) {
  if (current == Language::danish) return number == 1 ? one : several;
  return dngettext(domain, one, several, number);
}

}  // namespace messages

std::string number_text(std::size_t number) {
  return grouped_digits(number, current == Language::english ? ',' : '.');
}

}  // namespace referat
