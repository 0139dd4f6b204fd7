#include "searcher/mode.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "base/messages.h"
#include "base/strings.h"
#include "domain/outcome.h"
#include "searcher/saved_search.h"

namespace referat::searcher {

namespace {

// An option and those of the four modes below that take it. What the other modes refuse they
// explain in words of their own.
struct Use {
  const char* option;
  bool answers = false;  // asks for another answer than a search
  unsigned taken_by = 0;
};

constexpr unsigned history = 1;
constexpr unsigned similar = 2;
constexpr unsigned coverage = 4;
constexpr unsigned interactive = 8;

// --cite and what saves a search are looked at before or after, for all modes at once.
constexpr unsigned told_elsewhere = history | similar | coverage;

constexpr std::array uses{
    Use{"coverage", true, coverage},
    Use{"show", true},
    Use{"history", true, history},
    Use{"similar", true, similar},
    Use{"values", true},
    Use{"decisions", true},
    Use{"open", true},
    Use{"timeline", true},
    Use{"cite", false, told_elsewhere},
    Use{"save", false, told_elsewhere},
    Use{"since-last", false, told_elsewhere},
    Use{"forget", false, told_elsewhere},
    Use{"explain", false},
    Use{"format", false, history | similar | coverage},
    Use{"limit", false, similar},
    Use{"offset", false, similar},
    Use{"sort", false, similar | interactive},
    Use{"facets", false, similar | interactive},
};

// The first option given that the mode doesn't take.
std::optional<std::string> misplaced(const Values& values, unsigned mode) {
  for (const Use& use : uses) {
    if ((use.taken_by & mode) == 0 && values.has(use.option)) return use.option;
  }
  return std::nullopt;
}

// A history is one case, whole and in the order of time.
void check_history(const Values& values, const answer::SearchRequest& request) {
  if (trim(*values.text("history")).empty()) {
    refuse(tr("--history tager et sagsnummer, fx referat-search --history 18/18284"));
  }
  if (!trim(request.query).empty()) {
    refuse(tr(
        "--history SAG tager filtre, men ingen søgeord; søg ord i sagen med --case SAG, og skriv "
        "et sagsnummer med mellemrum i anførselstegn"));
  }
  if (values.has("case")) refuse(tr("--history og --case kan ikke gives sammen; vælg en af dem"));
  if (const auto option = misplaced(values, history)) {
    refuse(
        tr("--{} kan ikke gives med --history, som viser hele sagen fra begyndelsen; "
           "brug --case SAG for en søgning i sagen",
           *option));
  }
}

// Options that a timeline has no use for, and what to do instead.
void refuse_with_timeline(const Values& values) {
  if (values.has("offset")) {
    refuse(tr(
        "--timeline viser alle år og har ingen --offset; -n er antallet af punkter for hvert år"));
  }
  if (values.has("facets")) {
    refuse(tr("--timeline tæller selv år, centre, sager og udvalg; brug --facets uden --timeline"));
  }
  if (values.has("explain")) {
    refuse(tr("--explain forklarer en søgning og kan ikke gives med --timeline"));
  }
}

bool wants_decisions(const Values& values) { return values.has("decisions") || values.has("open"); }

// Options that a list of decisions has no use for, and what to do instead.
void refuse_with_decisions(const Values& values, const answer::Filters& filters) {
  if (values.has("explain")) {
    refuse(tr("--explain forklarer en søgning og kan ikke gives med --decisions"));
  }
  if (values.has("timeline")) refuse(tr("vælg enten --decisions eller --timeline"));
  if (!values.has("open")) return;
  if (values.has("facets")) {
    refuse(tr("--open har ingen facetter; brug --decisions --result udskudt --facets …"));
  }
  for (const auto& result : filters.results) {
    const auto outcome = parse_outcome(result);
    if (outcome && *outcome != Outcome::postponed) {
      refuse(tr("--open viser, hvad der er udskudt, og kan ikke gives med --result {}", result));
    }
  }
}

void refuse_html_without_page(Mode asked) {
  for (const Mode mode : {Mode::search, Mode::save, Mode::news, Mode::timeline}) {
    if (asked == mode) return;
  }
  refuse(tr(
      "--format html findes til en søgning og til --timeline; brug --format text eller json her"));
}

// No search, so it can't be saved: the first of these that is asked for.
std::optional<std::string> other_answer(const Values& values) {
  for (const Use& use : uses) {
    if (use.answers && values.has(use.option)) return use.option;
  }
  return std::nullopt;
}

// What of a call stands alone: it takes neither words nor filters.
void refuse_company(const char* option, bool company) {
  if (!company) return;
  refuse(tr("{} skal gives alene, uden søgeord, filtre og andre visninger", option));
}

// What a database holds is told of whole documents.
void check_coverage(const Values& values, const answer::SearchRequest& request) {
  if (!trim(request.query).empty()) {
    refuse(tr(
        "--coverage fortæller, hvad databasen rummer, og tager ingen søgeord; den kan indskrænkes "
        "med --municipality, --body og --year"));
  }
  if (const auto option = misplaced(values, coverage)) {
    refuse(
        tr("--{} kan ikke gives med --coverage, som fortæller, hvad databasen rummer; "
           "giv dem hver for sig",
           *option));
  }
}

// Its words are those of the item or the draft.
void check_similar(const Values& values, const answer::SearchRequest& request) {
  if (trim(*values.text("similar")).empty()) {
    refuse(
        tr("--similar tager et punkt (dets id, eller dets nummer i den seneste søgning) eller en "
           "tekstfil; - er standard-input"));
  }
  if (!trim(request.query).empty()) {
    refuse(
        tr("--similar tager sine ord fra punktet eller teksten og kan ikke gives sammen med "
           "søgeord; brug filtre, eller føj ordene til teksten"));
  }
  if (request.explain) {
    refuse(tr("--similar fortæller selv, hvilke ord der er fælles; udelad --explain"));
  }
  if (const auto option = misplaced(values, similar)) {
    refuse(tr("--{} kan ikke gives med --similar; giv dem hver for sig", *option));
  }
}

// The modes of a named search, or search where none is meant.
Mode saving_mode(const Values& values, const answer::SearchRequest& request, bool asks) {
  const bool since_last = values.has("since-last");
  const auto other = other_answer(values);
  const bool company = asks || other || since_last || values.has("save");
  if (values.has("forget")) {
    refuse_company("--forget", company || values.has("saved"));
    return Mode::forget;
  }
  if (values.text("saved") == list_word) {
    refuse_company("--saved list", company);
    return Mode::list_saved;
  }
  if (other && (values.has("save") || values.has("saved"))) {
    refuse(tr("kun søgninger kan gemmes; giv --{} uden --save og --saved", *other));
  }
  if (!since_last) return values.has("save") ? Mode::save : Mode::search;
  if (!values.has("saved") || values.has("save")) {
    refuse(tr(
        "--since-last hører til en gemt søgning: gem den med --save NAVN; siden viser --saved NAVN "
        "--since-last det, der er kommet til"));
  }
  if (request.offset > 0) refuse(tr("--since-last viser alt det nye og tager ikke --offset"));
  return Mode::news;
}

// Other answers, and parts of one, have no place on a screen to search in.
void check_interactive(const Values& values) {
  if (const auto option = misplaced(values, interactive)) {
    refuse(
        tr("--{} kan ikke gives med --interactive, hvor der søges og læses på skærmen; giv dem "
           "hver for sig",
           *option));
  }
  if (values.text("saved") == list_word) {
    refuse(
        tr("--saved list viser navnene på de gemte søgninger; skriv et af dem for at begynde "
           "--interactive med den"));
  }
}

}  // namespace

Mode mode_of(const Values& values, const answer::SearchRequest& request) {
  if (values.has("interactive")) {
    check_interactive(values);
    return Mode::interactive;
  }
  const bool asks = !trim(request.query).empty() || !request.filters.empty();
  const Mode mode = saving_mode(values, request, asks);
  if (mode == Mode::forget || mode == Mode::list_saved) return mode;
  if (values.has("similar")) {
    check_similar(values, request);
    return Mode::similar;
  }
  if (values.has("coverage")) {
    check_coverage(values, request);
    return Mode::coverage;
  }
  if (values.has("show")) {
    if (values.has("history"))
      refuse(tr("--show og --history kan ikke gives sammen; vælg en af dem"));
    if (request.explain) refuse(tr("--explain forklarer en søgning og kan ikke gives med --show"));
    if (values.has("timeline")) refuse(tr("--show ID viser ét punkt; --timeline skal gives alene"));
    if (wants_decisions(values)) {
      refuse(tr("--show ID viser ét punkt; --decisions og --open skal gives uden det"));
    }
    if (asks) refuse(tr("--show ID viser ét punkt og kan ikke gives sammen med søgeord og filtre"));
    return Mode::show;
  }
  if (values.has("history")) {
    check_history(values, request);
    return Mode::history;
  }
  if (wants_decisions(values)) {
    refuse_with_decisions(values, request.filters);
    return Mode::decisions;
  }
  if (values.has("values")) {
    if (!trim(request.query).empty()) {
      refuse(
          tr("--values viser, hvad der findes, og kan ikke gives sammen med søgeord; brug filtre"));
    }
    return Mode::values;
  }
  if (!asks) {
    refuse(
        tr("intet at søge efter; skriv ord (referat-search sygefravær) eller et filter "
           "(referat-search --year 2018)"));
  }
  if (!values.has("timeline")) return mode;
  refuse_with_timeline(values);
  return Mode::timeline;
}

Format format_of(const Values& values) {
  return choice<Format>(values, "format",
                        {{"text", Format::text},
                         {"json", Format::json},
                         {"jsonl", Format::jsonl},
                         {"csv", Format::csv},
                         {"html", Format::html}});
}

void check_format(Format format, Mode mode, bool explain) {
  if (explain && (format == Format::csv || format == Format::html)) {
    refuse(tr("--explain kan ikke skrives som {}; brug --format text, json eller jsonl",
              format == Format::csv ? "csv" : "html"));
  }
  if (format == Format::html) refuse_html_without_page(mode);
}

bool wants_references(const Values& values, Format format, Mode mode) {
  if (!values.has("cite")) return false;
  const auto quoted = {Mode::search, Mode::news, Mode::similar, Mode::decisions, Mode::show};
  if (std::find(quoted.begin(), quoted.end(), mode) == quoted.end()) {
    refuse(
        tr("--cite skriver henvisninger til punkter og beslutninger: giv den med en søgning, "
           "--show, --similar eller --decisions"));
  }
  if (format != Format::text) {
    refuse(
        tr("--cite er tekst; json, jsonl og csv har selv alt, hvad en henvisning består af: "
           "udelad --cite eller --format"));
  }
  if (values.has("explain")) {
    refuse(tr("--explain forklarer en søgning og kan ikke gives med --cite"));
  }
  return true;
}

}  // namespace referat::searcher
