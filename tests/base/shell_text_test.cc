#include "base/shell_text.h"

#include <catch2/catch.hpp>

#include "base/terminal_safe.h"
#include "support/command.h"

namespace referat {

TEST_CASE("an argument that shells leave alone is not quoted") {
  const auto* const plain = GENERATE("--year", "18/18284", "Børneområdet", "year=5");
  CHECK(ShellText::argument(plain).shown() == plain);
}

TEST_CASE("every shell gives every argument back unchanged") {
  const std::string argument = GENERATE(
      as<std::string>(), "", "Økonomi & Drift", "\"ny skole\"", "det er 'hans' sag", "fravær*",
      "$HOME `id` $(id) \\ ~ # ! {a,b}", "a;b|c>d", "=ls", "%self", "~", "a^b",
      "2017-760\\'&echo x&\\'", "\\", "'", "''\\\\'", "x\\' 'y", "(id)", "<(id)", "&& id", "!!",
      "@(a|b)", "a?[b]", "{1..3}", "a\u00A0b", "a\u3000b", "Åååå ÆØÅæøå", "--pager=id");
  const auto* const shell = GENERATE("sh", "bash", "dash", "zsh", "fish");
  CAPTURE(shell);
  const ShellText text = ShellText::argument(argument);
  CHECK(text.pasteable());
  CHECK(terminal_safe(text.shown()) == text.shown());
  const auto result = test::run({shell, "-c", "printf '%s' " + text.shown()});
  CHECK(result.exit_code == 0);
  CHECK(result.out == argument);
}

TEST_CASE("what can't be seen or pasted is shown, but is no command") {
  const auto* const argument =
      GENERATE("linje\nlinje", "esc\x1b[31m", "bidi\u202Eomvendt", "broken\xFF", "usynlig\u200B",
               "\u00ADblød", "sam\u2060men", "\uFEFFmærke", "ord\u200Dord", "valg\uFE0F");
  const ShellText text = "referat-search " + ShellText::argument(argument);
  CHECK_FALSE(text.pasteable());
  CHECK(terminal_safe(text.shown()) == text.shown());
  CHECK_FALSE((ShellText("a") + text).pasteable());
}

TEST_CASE("a value that looks like an option isn't taken for one") {
  CHECK(ShellText::option("case", "18/300").shown() == " --case 18/300");
  CHECK(ShellText::option("case", "--pager=id").shown() == " --case=--pager=id");
  CHECK(ShellText::option("similar", "-").shown() == " --similar -");
}

TEST_CASE("a database has its short option, unless it looks like one itself") {
  CHECK(ShellText::database("byraad.db").shown() == " -d byraad.db");
  CHECK(ShellText::database("x;touch PWN").shown() == " -d 'x;touch PWN'");
  CHECK(ShellText::database("--help").shown() == " --db=--help");
}

TEST_CASE("a program whose path has an equals sign sets no variable") {
  CHECK(ShellText::program("a=b/referat-search").shown() == "'a=b/referat-search'");
  CHECK(ShellText::program("bin/referat-search").shown() == "bin/referat-search");
}

TEST_CASE("a piece is replaced by another") {
  ShellText text = " x --similar 3";
  text.replace(ShellText::option("similar", "3"), ShellText::option("similar", "a/b/1"));
  CHECK(text.shown() == " x --similar a/b/1");
}

}  // namespace referat
