#include "indexer/help.h"

#include <fmt/format.h>

#include <string>
#include <string_view>
#include <vector>

#include "base/messages.h"
#include "base/strings.h"
#include "indexer/options.h"

namespace referat::indexer {

namespace {

// What is said of an option stands beside it.
std::string lines_of(const program::Option& option) {
  std::string left = program::usage(option);
  std::string lines;
  const std::string help = tr(option.help);
  for (const std::string_view line : split(help, '\n')) {
    lines += fmt::format("  {:<21}{}\n", left, line);
    left.clear();
  }
  return lines;
}

std::string option_lines() {
  std::string lines;
  std::vector<std::string> plain;  // nothing has to be said of them
  for (const program::Option& option : option_table()) {
    if (*option.help == '\0') {
      plain.push_back(program::usage(option));
    } else {
      lines += lines_of(option);
    }
  }
  return lines + "  " + join(plain, ", ") + "\n";
}

}  // namespace

std::string help_text() {
  return tr(R"(Brug: referat-index [valg] STI…
Læser mødereferater og dagsordener (.txt, .md) og gør dem søgbare. En mappe
læses med alt, hvad der er i den. Kør igen, når der er nyt: så læses kun det.

  referat-index ~/referater                     alt i mappen
  referat-index --parse referat.txt             vis, hvordan filen bliver læst
  pdftotext referat.pdf - | referat-index -     fra standardinput

)") + option_lines() +
         tr(R"(
Slutter med 0: alt gik godt, 1: noget kunne ikke læses, 2: forkert brug,
3: fejl i database eller system. Søg bagefter: referat-search indkøbsstrategi
)");
}

}  // namespace referat::indexer
