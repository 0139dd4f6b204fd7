#include "searcher/help.h"

#include "base/messages.h"

namespace referat::searcher {

std::string help_text() {
  return tr(R"(referat-search [valg] SØGNING… – søg i referater; mere i man referat-search

  referat-search sygefravær --year 2014..2018   alle ordets former, i de år
  referat-search '"ny skolestruktur"'           netop de ord efter hinanden
  referat-search indkøb -e-handel titel:status  uden e-handel; status i titlen
  referat-search --history 15/1042              en sag gennem alle møder
  referat-search --decisions skole              beslutninger; --open: uafgjorte
  referat-search --show 3                       læs nr. 3 i den seneste søgning
  referat-search --similar 3                    det, der ligner; også ID, FIL

Søgning  ord  "ord sammen"  -ord  OG ELLER IKKE  (grupper)  ord*  a NÆR/5 b
         titel: beslutning: indstilling: bilag: deltager: fravær: sag: center:
         indstiller: år: dato: udvalg: kommune: resultat: type: lukket:
Filtre   --year ÅR|ÅR..ÅR  --month 2018-11  --center X  --recommended-by X
         --case NR  --body NAVN  --municipality NAVN  --result RESULTAT
         (kan gentages: enten … eller)  --since DATO  --until DATO
Visning  -n, --limit N (10; 0-1000)  --offset N  --sort relevance|newest|oldest
         --facets year,center=20,case (og month, body, municipality, result,
         recommended_by)  --no-facets  --no-pager  --timeline  --cite (henvis)
         --format text|json|jsonl|csv|html  --color auto|always|never  --explain
Gemte    --save NAVN  --saved NAVN|list  --since-last (det nye)  --forget NAVN
Andet    -d, --db MAPPE|VÆRT:PORT (kan gentages; ellers $REFERAT_DB)  --version
         --values FACET  --coverage  -i, --interactive (skriv, vælg)  -h, --help
Svar     0 fundet, 1 intet, 2 forkert brug, 3 fejl.  Mere: man referat-query
)");
}

}  // namespace referat::searcher
