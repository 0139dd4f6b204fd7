#include "searcher/help.h"

#include <array>
#include <string_view>
#include <vector>

#include "base/messages.h"
#include "base/strings.h"
#include "output/text/layout/width.h"
#include "searcher/option_table.h"

namespace referat::searcher {

namespace {

constexpr std::size_t columns = 80;
constexpr std::size_t margin = 9;  // where the names of the lists stand

struct NamedList {
  HelpList list;
  const char* name;
};

constexpr std::array lists{
    NamedList{HelpList::filters, N_("Filtre")}, NamedList{HelpList::display, N_("Visning")},
    NamedList{HelpList::saved, N_("Gemte")}, NamedList{HelpList::other, N_("Andet")}};

constexpr std::string_view no_break = "\u00A0";

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  for (auto at = text.find(from); at != text.npos; at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
  return text;
}

// An option and its value stand on one line; what is said of it may stand on the next, or be
// divided behind a comma.
std::string told(const program::Option& option) {
  std::string text = replaced(program::usage(option), " ", no_break);
  if (*option.help == '\0') return text;
  return text + ' ' + replaced(replaced(tr(option.help), " ", no_break), ",\u00A0", ", ");
}

std::string lines_of(const NamedList& named) {
  std::vector<std::string> options;
  for (const Option& row : option_table()) {
    if (row.help == named.list) options.push_back(told(row.typed));
  }
  const auto lines = output::wrap(join(options, "  "), columns - margin);
  const std::string text = join(lines, "\n" + std::string(margin, ' '));
  return output::padded(tr(named.name), margin) + replaced(text, no_break, " ") + "\n";
}

}  // namespace

std::string help_text() {
  std::string text =
      tr(R"(referat-search [valg] SØGNING… – søg i referater; mere i man referat-search

  referat-search sygefravær --year 2014..2018   alle ordets former, i de år
  referat-search '"ny skolestruktur"'           netop de ord efter hinanden
  referat-search indkøb -e-handel titel:status  uden e-handel; status i titlen
  referat-search --history 15/1042              en sag gennem alle møder
  referat-search --decisions skole              beslutninger; --open: uafgjorte
  referat-search --show 3                       læs nr. 3 i den seneste søgning
  referat-search --similar 3                    det, der ligner; også ID, FIL

Søgning  ord  "ord sammen"  -ord  OG ELLER IKKE  (grupper)  ord*  a NÆR/5 b
         titel: beslutning: indstilling: bilag: deltager: fravær: stemte: sag:
         center: indstiller: år: dato: udvalg: kommune: resultat: type: lukket:
)");
  for (const NamedList& named : lists) text += lines_of(named);
  return text +
         tr("Svar     0 fundet, 1 intet, 2 forkert brug, 3 fejl.  Mere: man referat-query\n");
}

}  // namespace referat::searcher
