#include "output/explain_names.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace referat::output {

namespace {

using search::Likeness;
using search::Origin;
using search::Place;
using search::WordKind;
using search::WordRole;

struct Name {
  std::string_view json;
  std::string_view danish;
};

// Each in the order of its enumeration.
constexpr std::array kinds{Name{"word", "ord"},
                           Name{"phrase", "netop de ord i den rækkefølge"},
                           Name{"center", "center eller andet organ"},
                           Name{"acronym", "forkortelse, som punkter forklarer"},
                           Name{"case_number", "sagsnummer"},
                           Name{"date", "dato"},
                           Name{"day_month", "dag og måned"},
                           Name{"amount", "beløb"},
                           Name{"result", "resultat af en beslutning"},
                           Name{"body", "udvalg"},
                           Name{"function_word", "småord"},
                           Name{"period", "periode"},
                           Name{"field", "felt"},
                           Name{"group", "gruppe"},
                           Name{"neighbours", "ord, der hører sammen"},
                           Name{"wildcard", "alle ord, der begynder sådan"},
                           Name{"near", "ord nær hinanden"}};
static_assert(kinds.size() == static_cast<std::size_t>(WordKind::near) + 1);

constexpr std::array<std::string_view, 4> roles{"wanted", "bonus", "held", "excluded"};
static_assert(roles.size() == static_cast<std::size_t>(WordRole::excluded) + 1);

constexpr std::array origins{Name{"number", "tal"}, Name{"acronym", "forkortelse"},
                             Name{"dictionary", "leksikon"}, Name{"compound", "sammensætning"},
                             Name{"stem", "ordstamme (ukendt ord)"}};
static_assert(origins.size() == static_cast<std::size_t>(Origin::stem) + 1);

constexpr std::array places{Name{"title", "titel"},
                            Name{"decision", "beslutning"},
                            Name{"recommendation", "indstilling"},
                            Name{"attachment", "bilag"},
                            Name{"text", "tekst"},
                            Name{"participants", "deltagere"},
                            Name{"meeting", "mødet"},
                            Name{"item", "punktet"}};
static_assert(places.size() == static_cast<std::size_t>(Place::item) + 1);

constexpr std::array<std::string_view, 7> likenesses{"form",   "inflection", "part", "paraphrase",
                                                     "phrase", "name",       "fact"};
static_assert(likenesses.size() == static_cast<std::size_t>(Likeness::fact) + 1);

constexpr std::array weights{Name{"title", "titel"},
                             Name{"decision", "beslutning"},
                             Name{"recommendation", "indstilling"},
                             Name{"attachment", "bilag"},
                             Name{"exact_form", "netop den form"},
                             Name{"part", "del af sammensætning"},
                             Name{"paraphrase", "med andre ord"},
                             Name{"neighbours", "ord sammen"},
                             Name{"function_word", "småord"}};

template <class Table, class Value>
constexpr auto entry(const Table& table, Value value) {
  return table.at(static_cast<std::size_t>(value));
}

}  // namespace

std::string_view json_name(WordKind kind) { return entry(kinds, kind).json; }
std::string_view json_name(WordRole role) { return entry(roles, role); }
std::string_view json_name(Origin origin) { return entry(origins, origin).json; }
std::string_view json_name(Place place) { return entry(places, place).json; }
std::string_view json_name(Likeness likeness) { return entry(likenesses, likeness); }

std::string_view danish_name(WordKind kind) { return entry(kinds, kind).danish; }
std::string_view danish_name(Origin origin) { return entry(origins, origin).danish; }
std::string_view danish_name(Place place) { return entry(places, place).danish; }

std::string danish_weight(std::string_view name) {
  const auto* found = std::find_if(weights.begin(), weights.end(),
                                   [&](const Name& weight) { return weight.json == name; });
  return std::string(found == weights.end() ? name : found->danish);
}

}  // namespace referat::output
