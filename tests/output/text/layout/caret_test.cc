#include "output/text/layout/caret.h"

#include <catch2/catch.hpp>
#include <string>

#include "base/limits.h"
#include "output/text/layout/width.h"

namespace referat::output {

TEST_CASE("a caret stands below its byte, whatever the letters before it take") {
  CHECK(with_caret("år:abc", 4) == "  år:abc\n     ^");
  CHECK(with_caret("blåbærgrød dato:99 x", 19, "") == "blåbærgrød dato:99 x\n                ^");
  CHECK(with_caret("e\xCC\x81t år:x", 9) == "  e\xCC\x81t år:x\n        ^");
  CHECK(with_caret("", 0, "") == "\n^");
}

TEST_CASE("what isn't fit for a terminal is shown as it will be, and counted so") {
  const std::string lines = with_caret("\x1b[31m år:x", 10, "");
  CHECK(lines.find('\x1b') == std::string::npos);
  const auto end = lines.find('\n');
  CHECK(display_width(lines.substr(0, lines.find("x", 5))) == lines.size() - end - 2);
}

TEST_CASE("of a long text the place is shown") {
  std::string text;
  for (int i = 0; i < 100; ++i) text += "blåbær ";
  const std::size_t at = text.size();
  text += "brev";
  for (int i = 0; i < 100; ++i) text += " x";
  const std::string lines = with_caret(text, at);
  CHECK(lines.size() < 200);
  const auto end = lines.find('\n');
  const std::string before = lines.substr(0, lines.find("brev"));
  CHECK(before.starts_with("  …"));
  CHECK(display_width(before) == lines.size() - end - 2);
}

}  // namespace referat::output
