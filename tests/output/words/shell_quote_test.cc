#include "output/words/shell_quote.h"

#include <catch2/catch.hpp>

#include "base/terminal_safe.h"
#include "support/command.h"

namespace referat::output {

TEST_CASE("an argument that the shell leaves alone is not quoted") {
  CHECK(shell_quote("--year") == "--year");
  CHECK(shell_quote("18/18284") == "18/18284");
  CHECK(shell_quote("Børneområdet") == "Børneområdet");
}

TEST_CASE("the shell gives every quoted argument back unchanged") {
  const std::string argument =
      GENERATE(as<std::string>(), "", "Økonomi & Drift", "\"ny skole\"", "det er 'hans' sag",
               "fravær*", "$HOME `id` $(id) \\ ~ # ! {a,b}", "a;b|c>d", "linje\nlinje",
               "esc\x1b[31m'rød'\\", "bidi\u202Eomvendt", "broken\xFF\xE6!");
  const auto result = test::run({"bash", "-c", "printf %s " + shell_quote(argument)});
  CHECK(result.exit_code == 0);
  CHECK(result.out == argument);
  CHECK(terminal_safe(shell_quote(argument)) == shell_quote(argument));
}

}  // namespace referat::output
