#include "minutes/lines/section_names.h"

#include <string>
#include <unordered_map>

#include "base/strings.h"

namespace referat::minutes {

namespace {

using Kind = SectionKind;

// In lower case. Left out are words that serve as sub-headings within a section just as often:
// implementering, videre proces, tidsplan, formål, organisering, alternativer.
const std::unordered_map<std::string, Kind>& names() {
  static const std::unordered_map<std::string, Kind> table{
      {"baggrund", Kind::background},
      {"sagens baggrund", Kind::background},
      {"baggrund for sagen", Kind::background},
      {"anledning", Kind::background},
      {"indledning", Kind::background},
      {"historik", Kind::background},
      {"problemstilling", Kind::background},
      {"motivering", Kind::background},
      {"sagens kerne", Kind::summary},
      {"resume", Kind::summary},
      {"resumé", Kind::summary},
      {"resumè", Kind::summary},
      {"sagsresume", Kind::summary},
      {"sagsresumé", Kind::summary},
      {"kort resume", Kind::summary},
      {"sammenfatning", Kind::summary},
      {"sammendrag", Kind::summary},
      {"beslutningstema", Kind::summary},
      {"indstilling", Kind::recommendation},
      {"indstillinger", Kind::recommendation},
      {"administrativ indstilling", Kind::recommendation},
      {"administrationens indstilling", Kind::recommendation},
      {"forvaltningens indstilling", Kind::recommendation},
      {"direktionens indstilling", Kind::recommendation},
      {"borgmesterens indstilling", Kind::recommendation},
      {"indstilling til beslutning", Kind::recommendation},
      {"indstilling og beslutning", Kind::recommendation},
      {"supplerende indstilling", Kind::recommendation},
      {"forvaltningen foreslår", Kind::recommendation},
      {"beslutningspunkter", Kind::recommendation},
      {"anbefaling", Kind::recommendation},
      {"forslag til beslutning", Kind::recommendation},
      {"beslutning", Kind::decision},
      {"beslutninger", Kind::decision},
      {"afgørelse", Kind::decision},
      {"vedtagelse", Kind::decision},
      {"sagsfremstilling", Kind::presentation},
      {"fremstilling", Kind::presentation},
      {"løsning", Kind::presentation},
      {"præsentation", Kind::presentation},
      {"sagsbeskrivelse", Kind::presentation},
      {"sagens indhold", Kind::presentation},
      {"supplerende sagsfremstilling", Kind::presentation},
      {"uddybende sagsfremstilling", Kind::presentation},
      {"redegørelse", Kind::presentation},
      {"økonomi", Kind::economy},
      {"økonomi og finansiering", Kind::economy},
      {"økonomiske konsekvenser", Kind::economy},
      {"økonomiske forhold", Kind::economy},
      {"økonomiske konsekvenser og finansiering", Kind::economy},
      {"økonomi og organisatoriske konsekvenser", Kind::economy},
      {"økonomiske og personalemæssige konsekvenser", Kind::economy},
      {"bevillingsmæssige konsekvenser", Kind::economy},
      {"finansiering", Kind::economy},
      {"retsgrundlag", Kind::legal},
      {"lovgrundlag", Kind::legal},
      {"lov- og plangrundlag", Kind::legal},
      {"retsregler", Kind::legal},
      {"retsregler og andre forskrifter", Kind::legal},
      {"juridiske forhold", Kind::legal},
      {"juridiske konsekvenser", Kind::legal},
      {"lovgivning", Kind::legal},
      {"høring", Kind::hearing},
      {"høringer", Kind::hearing},
      {"høringssvar", Kind::hearing},
      {"udtalelser", Kind::hearing},
      {"inddragelse og høring", Kind::hearing},
      {"høring og inddragelse", Kind::hearing},
      {"borgerinddragelse", Kind::hearing},
      {"vurdering", Kind::assessment},
      {"forvaltningens vurdering", Kind::assessment},
      {"administrationens vurdering", Kind::assessment},
      {"information", Kind::information},
      {"kommunikation", Kind::information},
      {"bilag", Kind::attachments},
      {"bilagsliste", Kind::attachments},
      {"bilagsoversigt", Kind::attachments},
      {"vedlagte bilag", Kind::attachments},
      {"vedhæftede bilag", Kind::attachments},
      {"vedhæftede filer", Kind::attachments},
      {"politik/plan", Kind::other},
      {"politik og plan", Kind::other},
      {"beslutningskompetence", Kind::other},
      {"beslutningen træffes af", Kind::other},
      {"beslutning træffes af", Kind::other},
      {"sagen afgøres af", Kind::other},
      {"sagsprocedure", Kind::other},
      {"sagsforløb", Kind::other},
      {"sagens forløb", Kind::other},
      {"behandlingsplan", Kind::other},
      {"politisk handlerum", Kind::other},
      {"klima & bæredygtighed", Kind::other},
      {"klima og bæredygtighed", Kind::other},
      {"punktet behandlet tidligere", Kind::other},
      {"øvrige forhold", Kind::other},
      {"øvrige konsekvenser", Kind::other},
      {"sagen afgøres i", Kind::other},
      {"kompetence", Kind::other},
      {"forventet sagsgang", Kind::other},
      {"sagsgang", Kind::other},
      {"tidligere behandling", Kind::other},
      {"tidligere beslutninger", Kind::other},
      {"relation til tidligere vedtagelser", Kind::other},
      {"personalemæssige konsekvenser", Kind::other},
      {"personale", Kind::other},
      {"miljømæssige konsekvenser", Kind::other},
      {"klimamæssige konsekvenser", Kind::other},
      {"sundhedsmæssige konsekvenser", Kind::other},
  };
  return table;
}

}  // namespace

std::optional<SectionKind> section_kind(std::string_view name) {
  name = trim(name);
  if (name.ends_with(':')) name = trim(name.substr(0, name.size() - 1));
  // The longest name has 44 bytes, and all end in a letter; other lines aren't worth folding.
  if (name.empty() || name.size() > 60 || !word_character_before(name, name.size())) {
    return std::nullopt;
  }
  const auto found = names().find(lower(name));
  if (found == names().end()) return std::nullopt;
  return found->second;
}

bool begins_attachment(std::string_view line) {
  static constexpr std::string_view word = "bilag ";
  return starts_with_ignoring_case(line, word) && line.size() > word.size() &&
         is_digit(line[word.size()]);
}

std::optional<NamedLine> parse_named_line(std::string_view line) {
  constexpr std::size_t longest_name = 60;
  const auto colon = line.substr(0, longest_name).find(':');
  const auto name = trim(line.substr(0, colon));
  if (colon == std::string_view::npos && line.size() > longest_name) return std::nullopt;
  const auto kind = section_kind(name);
  if (!kind) return std::nullopt;
  if (colon == std::string_view::npos) return NamedLine{name, *kind, false, {}};
  return NamedLine{name, *kind, true, trim(line.substr(colon + 1))};
}

}  // namespace referat::minutes
