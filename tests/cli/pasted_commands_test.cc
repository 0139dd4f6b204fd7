// The commands that answers offer, pasted into shells: whatever documents hold, nothing runs but
// the program.
#include <fmt/format.h>

#include <array>
#include <catch2/catch.hpp>
#include <random>
#include <set>

#include "base/strings.h"
#include "cli/library.h"
#include "cli/shells.h"

namespace referat::test {

namespace {

// Whatever runs "pwned" leaves a mark; so does a redirection.
constexpr std::array<std::string_view, 30> attacks{"\\'&pwned&\\'",
                                                   "'; pwned; '",
                                                   "\\'; pwned; #",
                                                   "$(pwned)",
                                                   "`pwned`",
                                                   "\"; pwned; \"",
                                                   "(pwned)",
                                                   "<(pwned)",
                                                   "| pwned |",
                                                   "&& pwned",
                                                   "|| pwned",
                                                   "; pwned",
                                                   "\\\\'; pwned",
                                                   "\\",
                                                   "'",
                                                   "=pwned",
                                                   "%self",
                                                   "~",
                                                   "!!",
                                                   "!pwned",
                                                   ">PWNED",
                                                   ">>PWNED",
                                                   "<PWNED",
                                                   "{pwned,}",
                                                   "*",
                                                   "?",
                                                   "\u202E; pwned",
                                                   "\x1b[2J",
                                                   "--pager=pwned",
                                                   "-d pwned"};

class HostileMinutes {
 public:
  explicit HostileMinutes(unsigned seed) : random_(seed) {}

  // A document of which every value that a command may hold is an attack.
  std::string text() {
    std::string text = fmt::format("Strandby {} Kommune\n\nREFERAT d. {:02}-{:02}-{}\n\n", some(),
                                   1 + random_() % 28, 1 + random_() % 12, 2000 + random_() % 20);
    text += fmt::format("Udvalg: Miljøudvalget{}\n\n", attack());
    for (int point = 1; point <= 3; ++point) {
      text += fmt::format("Punkt {}: Cykelstier {}\n\n", point, some());
      text += fmt::format("Sagsnr.: {}\n\nBaggrund\n\nCykelstier ved skolen.\n\n", case_number());
      text += fmt::format("Indstilling\n\n{} indstiller, at det sker.\n\n", "Leder" + attack());
      text += fmt::format("Beslutning\n\n{}\n\n", some() + "Godkendt.");
    }
    return text;
  }

 private:
  std::string attack() { return std::string(attacks[random_() % attacks.size()]); }
  std::string some() { return random_() % 2 == 0 ? "" : attack() + " "; }
  std::string case_number() {
    return random_() % 2 == 0 ? "2017-760" + attack() : attack() + "2017-760";
  }

  std::mt19937 random_;
};

std::string hostile_database(const TempDir& folder, unsigned documents) {
  for (unsigned seed = 0; seed < documents; ++seed) {
    static_cast<void>(
        folder.write(fmt::format("minutes/{}.txt", seed), HostileMinutes(seed).text()));
  }
  const std::string database = folder / "db";
  static_cast<void>(run({REFERAT_INDEX, "-q", "-d", database, folder / "minutes"}));
  return database;
}

// From the program's name to the end of the line, as one copies it, behind a label; and each option
// of a facet behind a search.
std::set<std::string> offered(const std::string& answer) {
  std::set<std::string> commands;
  for (const auto line : split(answer, '\n')) {
    const auto at = line.find(" referat-search ");
    if (at != std::string_view::npos && at > 0 && (line[at - 1] == ' ' || line[at - 1] == ':')) {
      commands.emplace(line.substr(at + 1));
    } else if (const auto option = line.find("  --"); option != std::string_view::npos) {
      commands.emplace("referat-search cykelstier" + std::string(line.substr(option + 1)));
    }
  }
  return commands;
}

std::set<std::string> all_offered(const TempDir& folder, const std::string& database) {
  // By its plain name, as users have it in their path.
  const CommandOptions here{
      .input = {},
      .environment = {{"REFERAT_DB", database}, {"XDG_STATE_HOME", folder / "state"}},
      .directory = folder.path()};
  std::set<std::string> commands;
  const auto ask = [&](const std::string& arguments) {
    const auto result =
        run({"bash", "-c", "exec -a referat-search " REFERAT_SEARCH " " + arguments}, here);
    commands.merge(offered(result.out));
    commands.merge(offered(result.err));
    return result.out;
  };
  for (int item = 0; item < 1500; item += 5) {
    ask(fmt::format("cykelstier -n 1 --sort newest --offset {}", item));
  }
  for (int page = 0; page < 500; page += 50) {
    ask(fmt::format("skolen --decisions -n 50 --offset {}", page));
  }
  ask("cykelstier -n 1 --facets sag=500,udvalg=500,indstiller=500,kommune=500");
  for (const auto* mode :
       {"--open", "--timeline", "--coverage", "--history 2017-760", "--show strandby-kommune/x/1",
        "\"'; x\" --year 1990", "cykelstier --body x --year 1990", "--similar x"}) {
    ask(mode);
  }
  return commands;
}

// What the shell runs when the commands are pasted, a line each: a letter for each call of the
// program, and "pwned" for anything else.
std::string pasted(const std::string& shell, const std::set<std::string>& commands) {
  const TempDir folder;
  const std::string calls = folder.write("calls", "");
  folder.write("bin/referat-search", "#!/bin/sh\nprintf c >> \"$CALLS\"\n");
  folder.write("bin/pwned", "#!/bin/sh\nprintf pwned >> \"$CALLS\"\n");
  static_cast<void>(run({"chmod", "+x", folder / "bin/referat-search", folder / "bin/pwned"}));
  folder.write("home/.keep", "");
  std::string script;
  for (const auto& command : commands) script += command + '\n';
  std::vector<std::string> call{shell};
  if (shell == "bash") call = {"bash", "--norc", "-i"};  // interactive, it expands "!"
  if (shell == "zsh") call = {"zsh", "-f", "-i"};
  const auto result = run(call, {.input = script,
                                 .environment = {{"PATH", (folder / "bin") + ":/usr/bin:/bin"},
                                                 {"CALLS", calls},
                                                 {"HOME", folder / "home"},
                                                 {"HISTFILE", ""},
                                                 {"LC_ALL", "C.UTF-8"}},
                                 .directory = folder / "home"});
  INFO(result.err);
  const bool written = std::filesystem::exists(folder / "home/PWNED");
  return read_file(calls) + (written ? "pwned" : "");
}

}  // namespace

TEST_CASE("pasted commands of 500 hostile documents run nothing but the program") {
  const TempDir folder;
  const auto commands = all_offered(folder, hostile_database(folder, 500));
  REQUIRE(commands.size() > 100);
  for (const auto* shell : {"sh", "bash", "dash", "zsh", "fish"}) {
    if (!installed(shell)) continue;
    CAPTURE(shell);
    CHECK(pasted(shell, commands) == std::string(commands.size(), 'c'));
  }
}

}  // namespace referat::test
