// What the programs say to people, in the user's language.
//
// The source is written in Danish; what the other languages say instead stands in catalogues of
// gettext (messages/en.po). Whatever a person reads goes through tr() or trn() at the moment it is
// shown: never in an initialiser that runs before main, nor where text is read back (in documents,
// queries, JSON's keys and enumerations).
#pragma once

#include <fmt/format.h>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace referat {

enum class Language { danish, english };

// The language of every thread that hasn't another one for the moment (InLanguage); Danish without
// a call. For English, `catalogues` is the folder that holds en/LC_MESSAGES/referat.mo; without
// that file everything stays Danish. To be called at the start of main, before there are threads:
// it sets LC_MESSAGES and, since gettext reads it, $LANGUAGE. Numbers and characters (LC_NUMERIC,
// LC_CTYPE) are left alone.
void use_language(Language language, const std::string& catalogues);

// For a program that answers in the language of each request: what use_language() does for English,
// but the language of threads stays Danish.
void open_catalogues(const std::string& catalogues);

// What tr() answers in, on this thread.
[[nodiscard]] Language language();

// On this thread another language until the end of the block: that of a request, or Danish for what
// is Danish by contract. English only where the catalogues are open.
class InLanguage {
 public:
  explicit InLanguage(Language language);
  ~InLanguage();
  InLanguage(const InLanguage&) = delete;
  InLanguage& operator=(const InLanguage&) = delete;

 private:
  std::optional<Language> before_;
};

// Marks a Danish text in a table of constants, which is translated by tr() when it is shown.
consteval const char* N_(const char* danish) { return danish; }

// The text, braces and all, as it stands.
[[nodiscard]] std::string tr(std::string_view danish);

namespace messages {

// The catalogue's text; the Danish one if there is none. Both live as long as the program.
[[nodiscard]] const char* translation(const char* danish);
[[nodiscard]] const char* translation(const char* one, const char* several, std::size_t number);

}  // namespace messages

// 12345 → "12.345", in English "12,345".
[[nodiscard]] std::string number_text(std::size_t number);

// The translated text with its arguments, as fmt::format; a translation may take them in another
// order: "{1} … {0}".
template <class First, class... Rest>
[[nodiscard]] std::string tr(fmt::format_string<First, Rest...> danish, First&& first,
                             Rest&&... rest) {
  const fmt::string_view text = danish;
  return fmt::vformat(messages::translation(text.data()), fmt::make_format_args(first, rest...));
}

// One of two texts by the number, which is their first argument as number_text() writes it:
// trn("{} punkt", "{} punkter", 1) → "1 punkt".
template <class... Args>
[[nodiscard]] std::string trn(fmt::format_string<const std::string&, Args...> one,
                              fmt::format_string<const std::string&, Args...> several,
                              std::size_t number, Args&&... args) {
  const fmt::string_view single = one;
  const fmt::string_view plural = several;
  const std::string written = number_text(number);
  return fmt::vformat(messages::translation(single.data(), plural.data(), number),
                      fmt::make_format_args(written, args...));
}

}  // namespace referat
