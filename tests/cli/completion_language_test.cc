// What fish and zsh say of options, in the language that the programs speak.
#include <algorithm>
#include <catch2/catch.hpp>
#include <regex>
#include <sstream>

#include "cli/language_cases.h"
#include "cli/shells.h"
#include "cli/words.h"
#include "support/temp_dir.h"

namespace referat::test {

namespace {

// What a shell says of all options of a program, a line each.
struct Descriptions {
  std::string danish;
  std::string english;
};

Descriptions in_both_languages(const std::string& shell, const std::string& script) {
  const auto in = [&](const std::string& language) {
    const auto result = in_shell(shell, script, {{"LANGUAGE", language}});
    CHECK(result.err.empty());
    return result.out;
  };
  return {in("da"), in("en")};
}

Descriptions fish_descriptions(const std::string& folder, const std::string& program) {
  return in_both_languages("fish", find_fish_functions() + "source " +
                                       project_file(folder + "/completion/" + program + ".fish") +
                                       "; complete -C '" + program + " -'; complete -C '" +
                                       program + " --'");
}

// zsh's specs as they come to _arguments the second time that they are asked for, without the
// functions that they name.
Descriptions zsh_descriptions(const std::string& program) {
  return in_both_languages(
      "zsh", find_zsh_functions() + "setopt extendedglob; _arguments() { specs=(\"$@\") }; _" +
                 program + "; _" + program + "; print -rl -- ${specs[3,-1]//_[a-z_]##/}");
}

// English is what the manual or the program says as well.
void check_english(const Descriptions& texts, const std::string& manual) {
  const std::string file = std::string(REFERAT_SOURCE_DIR) + "/" + manual;
  const auto manual_words =
      words_of(std::regex_replace(read_file(file), std::regex("\\\\f."), " "));
  for (const auto& word : words_of(texts.english)) {
    INFO(word << " is neither in " << manual << " nor in the catalogue");
    CHECK((manual_words.contains(word) || english_words().contains(word)));
  }
  const auto lines = [](const std::string& text) {
    return std::count(text.begin(), text.end(), '\n');
  };
  CHECK(lines(texts.english) > 10);
  CHECK(lines(texts.english) == lines(texts.danish));
  CHECK(texts.danish.find('|') == std::string::npos);
  CHECK(texts.english.find('|') == std::string::npos);
}

// What zsh shows when Tab is pressed behind the lines, first in Danish, then in English, in a shell
// of its own on a terminal, with its completion system as it comes.
std::string shown_by_zsh(const std::vector<std::string>& lines) {
  const TempDir home;
  std::ostringstream settings;
  settings << find_zsh_functions() << "autoload -Uz compinit; compinit -D -u\n"
           << "zstyle ':completion:*' format '%d:'\n"
           << "zle-line-init() {\n";
  for (const char* language : {"da", "en"}) {
    settings << "  LANGUAGE=" << language << '\n';
    for (const auto& line : lines) {
      settings << "  BUFFER='" << line << "'; CURSOR=$#BUFFER; zle list-choices; zle -R\n";
    }
  }
  settings << "  BUFFER=exit; zle accept-line\n}\nzle -N zle-line-init\n";
  home.write(".zshrc", settings.str());
  return in_shell("zsh",
                  "zmodload zsh/zpty; zpty shell zsh -d -i; while zpty -r shell shown; do "
                  "print -rn -- $shown; done",
                  {{"ZDOTDIR", home.path().string()}, {"TERM", "vt100"}})
      .out;
}

}  // namespace

TEST_CASE("completions speak the language that the programs speak") {
  const std::map<std::string, std::string> scripts{
      {"fish", find_fish_functions() + "__referat_text dansk engelsk"},
      {"zsh", find_zsh_functions() + "setopt extendedglob; _arguments() { print -r -- $argv[-1] }; "
                                     "_referat_arguments 'dansk|engelsk'"}};
  for (const auto& [shell, script] : scripts) {
    if (!installed(shell)) continue;
    for (const auto& [environment, english] : language_cases) {
      CAPTURE(shell, environment);
      CHECK(in_shell(shell, script, environment).out == (english ? "engelsk\n" : "dansk\n"));
    }
  }
}

TEST_CASE("everything that fish says of options is English to an English reader") {
  if (!installed("fish")) return;
  check_english(fish_descriptions("searcher", "referat-search"), "searcher/man/referat-search.1");
  check_english(fish_descriptions("indexer", "referat-index"), "indexer/man/referat-index.1");
}

TEST_CASE("everything that zsh says of options is English to an English reader") {
  if (!installed("zsh")) return;
  check_english(zsh_descriptions("referat-search"), "searcher/man/referat-search.1");
  check_english(zsh_descriptions("referat-index"), "indexer/man/referat-index.1");
}

TEST_CASE("zsh lists options and what they take, in Danish and in English") {
  if (!installed("zsh")) return;
  const std::string shown = shown_by_zsh({"referat-search --no-", "referat-search -d "});
  for (const char* text : {"--no-pager   -- uden sideviser", "mappe eller VÆRT:PORT:",
                           "--no-pager   -- without a pager", "folder or HOST:PORT:"}) {
    CHECK_THAT(shown, Catch::Contains(text));
  }
}

}  // namespace referat::test
