#include "text/compound_heads.h"

#include <string>
#include <unordered_set>

#include "base/strings.h"
#include "base/utf8.h"

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
antal - let
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
gruppe - n r rne
handel - en
handleplan - en er erne
hjælp - en
hus - et e ene
indsats - en er erne
indtægt - en er erne
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
marked - et er erne
medarbejder - en e ne
minister - en
ministeri et er erne um ums
mod el ellen eller ellerne
møde - t r rne
måltal - let lene
mål - et ene
niveau - et er erne
nævn - et ene
nøgletal - let lene
omkostning - en er erne
områd e et er erne
opfølgning - en er erne
opgave - n r rne
opgørelse - n r rne
ordning - en er erne
organisation - en er erne
personale - t r rne
plads - en er erne
plan - en er erne
planlægning - en
pleje - n
plejecent er ret eret re rene
politik - ken ker kerne
proces - sen ser serne
procent - en er erne
producent - en er erne
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
råd - et ene
rådgiver - en e ne
rådgivning - en er erne
sag - en er erne
samarbejde - t r rne
sekretariat - et er erne
selskab - et er erne
seminar - et er erne
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
system - et er erne
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
  for (std::size_t letters = 0; begin < word.size(); ++letters) {
    const auto head = word.substr(begin);
    if (letters >= 2 && heads.contains(std::string(head))) return head;
    (void)next_code_point(word, begin);
  }
  return {};
}

}  // namespace referat::text
