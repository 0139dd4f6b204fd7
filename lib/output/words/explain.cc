#include "output/words/explain.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "base/messages.h"

namespace referat::output {

namespace {

using answer::Likeness;
using answer::Place;
using answer::WordKind;

struct Name {
  std::string_view json;
  std::string_view danish;
};

// Each in the order of its enumeration.
constexpr std::array kinds{Name{"word", N_("ord")},
                           Name{"phrase", N_("netop de ord i den rækkefølge")},
                           Name{"center", N_("center eller andet organ")},
                           Name{"acronym", N_("forkortelse, som punkter forklarer")},
                           Name{"case_number", N_("sagsnummer")},
                           Name{"date", N_("dato")},
                           Name{"day_month", N_("dag og måned")},
                           Name{"amount", N_("beløb")},
                           Name{"result", N_("resultat af en beslutning")},
                           Name{"body", N_("udvalg")},
                           Name{"function_word", N_("småord")},
                           Name{"period", N_("periode")},
                           Name{"field", N_("felt")},
                           Name{"group", N_("gruppe")},
                           Name{"neighbours", N_("ord, der hører sammen")},
                           Name{"wildcard", N_("alle ord, der begynder sådan")},
                           Name{"near", N_("ord nær hinanden")}};
static_assert(kinds.size() == static_cast<std::size_t>(WordKind::near) + 1);

constexpr std::array<std::string_view, 4> roles{"wanted", "bonus", "held", "excluded"};
static_assert(roles.size() == static_cast<std::size_t>(WordRole::excluded) + 1);

constexpr std::array origins{Name{"number", N_("tal")}, Name{"acronym", N_("forkortelse")},
                             Name{"dictionary", N_("leksikon")},
                             Name{"compound", N_("sammensætning")},
                             Name{"stem", N_("ordstamme (ukendt ord)")}};
static_assert(origins.size() == static_cast<std::size_t>(WordOrigin::stem) + 1);

constexpr std::array places{Name{"title", N_("titel")},
                            Name{"decision", N_("beslutning")},
                            Name{"recommendation", N_("indstilling")},
                            Name{"attachment", N_("bilag")},
                            Name{"text", N_("tekst")},
                            Name{"participants", N_("deltagere")},
                            Name{"meeting", N_("mødet")},
                            Name{"item", N_("punktet")}};
static_assert(places.size() == static_cast<std::size_t>(Place::item) + 1);

constexpr std::array<std::string_view, 7> likenesses{"form",   "inflection", "part", "paraphrase",
                                                     "phrase", "name",       "fact"};
static_assert(likenesses.size() == static_cast<std::size_t>(Likeness::fact) + 1);

constexpr std::array weights{Name{"title", N_("titel")},
                             Name{"decision", N_("beslutning")},
                             Name{"recommendation", N_("indstilling")},
                             Name{"attachment", N_("bilag")},
                             Name{"exact_form", N_("netop den form")},
                             Name{"part", N_("del af sammensætning")},
                             Name{"paraphrase", N_("med andre ord")},
                             Name{"neighbours", N_("ord sammen")},
                             Name{"function_word", N_("småord")}};

template <class Table, class Value>
constexpr auto entry(const Table& table, Value value) {
  return table.at(static_cast<std::size_t>(value));
}

}  // namespace

std::string_view json_name(WordKind kind) { return entry(kinds, kind).json; }
std::string_view json_name(WordRole role) { return entry(roles, role); }
std::string_view json_name(WordOrigin origin) { return entry(origins, origin).json; }
std::string_view json_name(Place place) { return entry(places, place).json; }
std::string_view json_name(Likeness likeness) { return entry(likenesses, likeness); }

std::string name_text(WordKind kind) { return tr(entry(kinds, kind).danish); }
std::string name_text(WordOrigin origin) { return tr(entry(origins, origin).danish); }
std::string name_text(Place place) { return tr(entry(places, place).danish); }

std::string weight_text(std::string_view name) {
  const auto* found = std::find_if(weights.begin(), weights.end(),
                                   [&](const Name& weight) { return weight.json == name; });
  return found == weights.end() ? std::string(name) : tr(found->danish);
}

}  // namespace referat::output
