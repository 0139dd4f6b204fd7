#include "base/messages.h"

#include <algorithm>
#include <array>
#include <catch2/catch.hpp>
#include <cstdint>
#include <cstring>
#include <functional>
#include <thread>
#include <utility>
#include <vector>

#include "support/in_english.h"
#include "support/temp_dir.h"

namespace referat {

namespace {

using Forms = std::vector<std::string>;  // one text, or one per form of the number

Forms forms(std::string_view text) {
  Forms result{""};
  for (const char c : text) {
    if (c == '\0') {
      result.emplace_back();
    } else {
      result.back() += c;
    }
  }
  return result;
}

// A compiled catalogue, by the format in gettext's manual ("The Format of GNU MO Files").
std::vector<std::pair<Forms, Forms>> catalogue() {
  const std::string file =
      test::read_file(std::string(REFERAT_CATALOGUES) + "/en/LC_MESSAGES/referat.mo");
  const auto number = [&](std::size_t at) {
    std::uint32_t value = 0;
    std::memcpy(&value, file.data() + at, sizeof value);
    return std::size_t{value};
  };
  const auto entry = [&](std::size_t table) {
    return forms(std::string_view(file).substr(number(table + 4), number(table)));
  };
  std::vector<std::pair<Forms, Forms>> entries;
  for (std::size_t i = 0; i < number(8); ++i) {
    entries.emplace_back(entry(number(12) + 8 * i), entry(number(16) + 8 * i));
  }
  return entries;
}

// What a text takes, in the order of the arguments: "{1} {:>3}" → {"0:>3", "1"}.
std::vector<std::string> placeholders(const std::string& text) {
  std::vector<std::string> found;
  std::size_t next = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] != '{' && text[at] != '}') continue;
    if (at + 1 < text.size() && text[at + 1] == text[at]) {
      ++at;  // "{{" is a brace
      continue;
    }
    const auto end = text.find('}', at);
    std::string inside = text.substr(at + 1, end - at - 1);
    if (inside.empty() || inside[0] == ':') inside.insert(0, std::to_string(next++));
    found.push_back(inside);
    at = end;
  }
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

}  // namespace

TEST_CASE("without a call the programs speak Danish") {
  CHECK(language() == Language::danish);
  CHECK(tr("uventet fejl: {}", "x") == "uventet fejl: x");
  CHECK(trn("{} punkt", "{} punkter", 1) == "1 punkt");
  CHECK(trn("{} punkt i {}", "{} punkter i {}", 12345, 2018) == "12.345 punkter i 2018");
  CHECK(number_text(1234567) == "1.234.567");
}

TEST_CASE("English comes from the catalogue, whatever locales the system has") {
  const test::InEnglish english;
  CHECK(language() == Language::english);
  CHECK(tr("uventet fejl: {}", "x") == "unexpected error: x");
  CHECK(number_text(1234567) == "1,234,567");
}

TEST_CASE("text without arguments keeps its braces") {
  CHECK(tr("{} og {{") == "{} og {{");
  CHECK(tr("").empty());
  const test::InEnglish english;
  CHECK(tr("{} (se referat-index --help)") == "{} (see referat-index --help)");
  CHECK(tr("").empty());
}

TEST_CASE("without a catalogue the language stays Danish, numbers and all") {
  const test::TempDir empty;
  use_language(Language::english, empty / "locale");
  CHECK(language() == Language::danish);
  open_catalogues(REFERAT_CATALOGUES);
  CHECK(language() == Language::danish);  // English is there now, but nobody has asked for it
  CHECK(tr("uventet fejl: {}", "x") == "uventet fejl: x");
  CHECK(number_text(1000) == "1.000");
}

TEST_CASE("what is Danish by contract is Danish in every language") {
  const test::InEnglish english;
  {
    const InLanguage danish(Language::danish);
    CHECK(tr("uventet fejl: {}", "x") == "uventet fejl: x");
    CHECK(number_text(1000) == "1.000");
  }
  CHECK(tr("uventet fejl: {}", "x") == "unexpected error: x");
}

TEST_CASE("each thread speaks the language of its own request") {
  open_catalogues(REFERAT_CATALOGUES);
  CHECK(tr("uventet fejl: {}", "x") == "uventet fejl: x");
  const auto texts_in = [](Language language, std::vector<std::string>& texts) {
    const InLanguage speaking(language);
    for (int i = 0; i < 1000; ++i) texts.push_back(trn("{} punkt", "{} punkter", 12345));
  };
  std::vector<std::string> danish;
  std::vector<std::string> english;
  std::thread other(texts_in, Language::english, std::ref(english));
  texts_in(Language::danish, danish);
  other.join();
  CHECK(danish == std::vector<std::string>(1000, "12.345 punkter"));
  CHECK(english == std::vector<std::string>(1000, "12,345 items"));
}

TEST_CASE("English has its own singular and plural") {
  const test::InEnglish english;
  CHECK(trn("{} punkt", "{} punkter", 1) == "1 item");
  CHECK(trn("{} punkt", "{} punkter", 0) == "0 items");
  CHECK(trn("{} punkt", "{} punkter", 12345) == "12,345 items");
}

TEST_CASE("the translations take the arguments of the Danish texts") {
  const auto entries = catalogue();
  CHECK(entries.size() > 10);
  for (const auto& [danish, english] : entries) {
    for (const auto& text : english) {
      INFO(danish.front() << "\n" << text);
      const bool same = std::any_of(danish.begin(), danish.end(), [&](const std::string& form) {
        return placeholders(form) == placeholders(text);
      });
      CHECK(same);
    }
  }
}

}  // namespace referat
