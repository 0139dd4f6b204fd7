#include "text/compound_heads.h"

#include <unicode/utf8.h>

#include <string>
#include <unordered_set>

#include "base/strings.h"

namespace referat::text {

namespace {

// Each line: the part that never changes, then its endings; "-" is no ending. The genitive (-s) is
// added to every form. Only for ellipses ("løn- og økonomisystem"), where a word list of our own
// will do; a compound splitter replaces it.
constexpr std::string_view head_paradigms = R"(
abonnement - et er erne
administration - en er erne
afdeling - en er erne
aftale - n r rne
aktivitet - en er erne
analyse - n r rne
ansvar - et
anvisning - en er erne
arbejde - t r rne
areal - et er erne
assistent - en er erne
behandling - en er erne
behov - et ene
beredskab - et er erne
beretning - en er erne
besparelse - n r rne
bestyrelse - n r rne
bevilling - en er erne
bidrag - et ene
bistand - en
bolig - en er erne
budget - tet ter terne
børn - ene
cent er ret eret re rene
chef - en er erne
data - ene
direktør - en er erne
drift - en
ejendom - men me mene
enhed - en er erne
erklæring - en er erne
faglig - t e
flade - n r rne
foranstaltning - en er erne
forbund - et ene
forening - en er erne
forhold - et ene
forløb - et ene
formand - en
formænd - ene
forsikring - en er erne
forslag - et ene
forsyning - en er erne
forvaltning - en er erne
funktion - en er erne
følge - n r rne
gruppe - n r rne
handel - en
handleplan - en er erne
hjælp - en
hus - et e ene
indsats - en er erne
indtægt - en er erne
indvendig - t e
institution - en er erne
kommission - en er erne
komite - en er erne
konsulent - en er erne
kontor - et er erne
kontrakt - en er erne
kontrol - len ler lerne
koordinator - en er erne
krav - et ene
kursus - set
kurser - ne
kvalitet - en er erne
leder - en e ne
ledelse - n r rne
lejlighed - en er erne
leverandør - en er erne
linje - n r rne
lov - en e ene
lovgivning - en
løsning - en er erne
mappe - n r rne
marked - et er erne
medarbejder - en e ne
minister - en
ministeri et er erne um ums
mod el ellen eller ellerne
møde - t r rne
mål - et ene
niveau - et er erne
nævn - et ene
omkostning - en er erne
områd e et er erne
opfølgning - en er erne
opgave - n r rne
opgørelse - n r rne
ordning - en er erne
organisation - en er erne
parti - et er erne
personale - t r rne
plads - en er erne
plan - en er erne
planlægning - en
pleje - n
plejecent er ret eret re rene
politik - ken ker kerne
port - en e ene
proces - sen ser serne
program - met mer merne
projekt - et er erne
pulje - n r rne
pædagog - en er erne
ramme - n r rne
rapport - en er erne
redegørelse - n r rne
refusion - en er erne
region - en er erne
regn skab skabet skaber skaberne
regulativ - et er erne
relation - en er erne
ressource - n r rne
retning - en er erne
retslig - t e
råd - et ene
rådgiver - en e ne
rådgivning - en er erne
sag - en er erne
samarbejde - t r rne
samling - en er erne
sekretariat - et er erne
selskab - et er erne
service - n
skat - ten ter terne
skole - n r rne
spørgsmål - et ene
stab - en e ene
status - sen ser serne
sted - et er erne
stilling - en er erne
strategi - en er erne
struktur - en er erne
styrelse - n r rne
styring - en
støtte - n
syn - et ene
system - et er erne
tal - let lene
takst - en er erne
tid - en er erne
tilbud - det dene
tilskud - det dene
tiltag - et ene
tilsyn - et ene
tjeneste - n r rne
trafik - ken
udbud - det dene
uddannelse - n r rne
udgift - en er erne
udstyr - et
udvalg - et ene
udvikling - en
undersøgelse - n r rne
undervisning - en
uge - n r rne
vedtægt - en er erne
vejledning - en er erne
vilkår - et ene
virksomhed - en er erne
værdi - en er erne
ydelse - n r rne
år - et ene
)";

std::unordered_set<std::string> make_heads() {
  std::unordered_set<std::string> heads;
  for (const auto line : split(trim(head_paradigms), '\n')) {
    const auto fields = split(line, ' ');
    for (std::size_t i = 1; i < fields.size(); ++i) {
      std::string form(fields[0]);
      if (fields[i] != "-") form += fields[i];
      heads.insert(form + "s");
      heads.insert(std::move(form));
    }
  }
  return heads;
}

}  // namespace

std::string_view compound_head(std::string_view word) {
  static const std::unordered_set<std::string> heads = make_heads();
  std::size_t begin = 0;
  U8_FWD_N(word.data(), begin, word.size(), 2);
  while (begin < word.size()) {
    const auto head = word.substr(begin);
    if (heads.contains(std::string(head))) return head;
    U8_FWD_1(word.data(), begin, word.size());
  }
  return {};
}

}  // namespace referat::text
