#include "searcher/refusals.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/messages.h"
#include "base/strings.h"
#include "searcher/option_table.h"

namespace referat::searcher {

using program::refuse;

namespace {

// Modes that don't take everything.
struct Wording {
  Mode mode;
  const char* words;    // of search words; nullptr: as `options`
  const char* options;  // of any option, whose name it may hold
};

constexpr std::array wordings{
    Wording{Mode::interactive, nullptr,
            N_("--{} kan ikke gives med --interactive, hvor der søges og læses på skærmen; giv dem "
               "hver for sig")},
    Wording{Mode::forget, nullptr,
            N_("--forget skal gives alene, uden søgeord, filtre og andre visninger")},
    Wording{Mode::list_saved, nullptr,
            N_("--saved list skal gives alene, uden søgeord, filtre og andre visninger")},
    Wording{Mode::similar,
            N_("--similar tager sine ord fra punktet eller teksten og kan ikke gives sammen med "
               "søgeord; brug filtre, eller føj ordene til teksten"),
            N_("--{} kan ikke gives med --similar; giv dem hver for sig")},
    Wording{Mode::coverage,
            N_("--coverage fortæller, hvad databasen rummer, og tager ingen søgeord; den kan "
               "indskrænkes med --municipality, --body og --year"),
            N_("--{} kan ikke gives med --coverage, som fortæller, hvad databasen rummer; giv dem "
               "hver for sig")},
    Wording{Mode::show,
            N_("--show ID viser ét punkt og kan ikke gives sammen med søgeord og filtre"),
            N_("--{} kan ikke gives med --show, som viser ét punkt; giv dem hver for sig")},
    Wording{Mode::history,
            N_("--history SAG tager filtre, men ingen søgeord; søg ord i sagen med --case SAG, og "
               "skriv et sagsnummer med mellemrum i anførselstegn"),
            N_("--{} kan ikke gives med --history, som viser hele sagen fra begyndelsen; brug "
               "--case SAG for en søgning i sagen")},
    Wording{
        Mode::values,
        N_("--values viser, hvad der findes, og kan ikke gives sammen med søgeord; brug filtre"),
        N_("--{} kan ikke gives med --values, som viser alle værdier; den kan indskrænkes med "
           "filtre")},
};

// Why a mode has no use for one option, and what to do instead.
struct OwnWords {
  Mode mode;
  const char* option;
  const char* message;
};

constexpr const char* one_item =
    N_("--show ID viser ét punkt; --decisions og --open skal gives uden det");

constexpr std::array own_words{
    OwnWords{Mode::show, "history",
             N_("--show og --history kan ikke gives sammen; vælg en af dem")},
    OwnWords{Mode::show, "explain",
             N_("--explain forklarer en søgning og kan ikke gives med --show")},
    OwnWords{Mode::show, "timeline", N_("--show ID viser ét punkt; --timeline skal gives alene")},
    OwnWords{Mode::show, "decisions", one_item},
    OwnWords{Mode::show, "open", one_item},
    OwnWords{Mode::history, "case",
             N_("--history og --case kan ikke gives sammen; vælg en af dem")},
    OwnWords{Mode::similar, "explain",
             N_("--similar fortæller selv, hvilke ord der er fælles; udelad --explain")},
    OwnWords{Mode::timeline, "offset",
             N_("--timeline viser alle år og har ingen --offset; -n er antallet af punkter for "
                "hvert år")},
    OwnWords{Mode::timeline, "facets",
             N_("--timeline tæller selv år, centre, sager og udvalg; brug --facets uden "
                "--timeline")},
    OwnWords{Mode::timeline, "explain",
             N_("--explain forklarer en søgning og kan ikke gives med --timeline")},
    OwnWords{Mode::decisions, "explain",
             N_("--explain forklarer en søgning og kan ikke gives med --decisions")},
    OwnWords{Mode::decisions, "timeline",
             N_("vælg enten beslutninger (--decisions, --open) eller --timeline")},
    OwnWords{Mode::decisions, "values",
             N_("--values viser, hvad der findes, og skal gives uden --decisions og --open")},
};

constexpr Modes takes_words{Mode::search,   Mode::save,      Mode::news,
                            Mode::timeline, Mode::decisions, Mode::interactive};

const Wording* wording_of(Mode mode) {
  const auto* found = std::find_if(wordings.begin(), wordings.end(),
                                   [&](const Wording& wording) { return wording.mode == mode; });
  return found == wordings.end() ? nullptr : found;
}

// A screen to search in quotes nothing, whatever the format.
bool looked_at_later(const Option& row, Mode mode) {
  return row.kind == Kind::quoting && mode != Mode::interactive;
}

void refuse_own(Mode mode, const Values& values) {
  for (const OwnWords& own : own_words) {
    if (own.mode == mode && values.has(own.option)) refuse(tr(own.message));
  }
}

void refuse_options(Mode mode, const Values& values, const char* words) {
  const Option* misplaced = nullptr;
  for (const Option& row : option_table()) {
    const bool refused = !row.taken_by.has(mode) && !looked_at_later(row, mode);
    if (!refused || !values.has(row.typed.name)) continue;
    if (misplaced == nullptr || row.kind < misplaced->kind) misplaced = &row;
  }
  if (misplaced == nullptr) return;
  refuse(fmt::format(fmt::runtime(tr(words)), misplaced->typed.name));
}

}  // namespace

void refuse_misplaced(Mode mode, const Values& values, const answer::SearchRequest& request) {
  const Wording* wording = wording_of(mode);
  const bool words = !takes_words.has(mode) && !trim(request.query).empty();
  if (words && wording != nullptr && wording->words != nullptr) refuse(tr(wording->words));
  refuse_own(mode, values);
  if (wording == nullptr || wording->options == nullptr) return;
  if (words) refuse(tr(wording->options));
  refuse_options(mode, values, wording->options);
}

}  // namespace referat::searcher
