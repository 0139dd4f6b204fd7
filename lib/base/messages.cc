#include "base/messages.h"

#include <libintl.h>

#include <clocale>
#include <cstdlib>
#include <utility>

#include "base/strings.h"

namespace referat {

namespace {

constexpr const char* domain = "referat";

Language usual = Language::danish;
bool english_is_there = false;
thread_local std::optional<Language> of_this_thread;

}  // namespace

void open_catalogues(const std::string& catalogues) {
  english_is_there = false;
  // gettext looks nothing up in the locale C, and the user's own locale needn't be installed;
  // C.UTF-8 always is, and $LANGUAGE then names the catalogue.
  if (std::setlocale(LC_MESSAGES, "C.UTF-8") == nullptr) return;
  setenv("LANGUAGE", "en", 1);
  bindtextdomain(domain, catalogues.c_str());
  bind_textdomain_codeset(domain, "UTF-8");
  english_is_there = *dgettext(domain, "") != '\0';  // the catalogue's own header
}

void use_language(Language language, const std::string& catalogues) {
  if (language == Language::english) open_catalogues(catalogues);
  usual = language == Language::english && !english_is_there ? Language::danish : language;
}

Language language() { return english_is_there ? of_this_thread.value_or(usual) : Language::danish; }

InLanguage::InLanguage(Language language) : before_(std::exchange(of_this_thread, language)) {}

InLanguage::~InLanguage() { of_this_thread = before_; }

std::string tr(std::string_view danish) {
  std::string text(danish);
  if (language() == Language::danish || text.empty()) return text;
  return dgettext(domain, text.c_str());
}

namespace messages {

const char* translation(const char* danish) {
  return language() == Language::danish ? danish : dgettext(domain, danish);
}

const char* translation(const char* one, const char* several, std::size_t number) {
  if (language() == Language::danish) return number == 1 ? one : several;
  return dngettext(domain, one, several, number);
}

}  // namespace messages

std::string number_text(std::size_t number) {
  return grouped_digits(number, language() == Language::english ? ',' : '.');
}

}  // namespace referat
