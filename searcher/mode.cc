#include "searcher/mode.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "base/messages.h"
#include "base/strings.h"
#include "domain/outcome.h"
#include "searcher/option_table.h"
#include "searcher/refusals.h"
#include "searcher/saved_search.h"

namespace referat::searcher {

using program::choice;
using program::refuse;

namespace {

// Of several modes that a call asks for the first is told of; it refuses the others.
constexpr std::array precedence{Mode::interactive, Mode::forget,    Mode::list_saved,
                                Mode::similar,     Mode::coverage,  Mode::show,
                                Mode::history,     Mode::decisions, Mode::values,
                                Mode::timeline,    Mode::news,      Mode::save};

constexpr Modes searches{Mode::search, Mode::save, Mode::news, Mode::timeline};

bool asks_for(Mode mode, const Values& values) {
  if (mode == Mode::list_saved) return values.text("saved") == list_word;
  const auto& table = option_table();
  return std::any_of(table.begin(), table.end(), [&](const Option& row) {
    return row.asks == mode && values.has(row.typed.name);
  });
}

Mode asked_mode(const Values& values) {
  const auto* asked = std::find_if(precedence.begin(), precedence.end(),
                                   [&](Mode mode) { return asks_for(mode, values); });
  return asked == precedence.end() ? Mode::search : *asked;
}

// The first option given that asks for another answer than a search.
std::optional<std::string> other_answer(const Values& values) {
  for (const Option& row : option_table()) {
    if (row.kind == Kind::answer && values.has(row.typed.name)) return row.typed.name;
  }
  return std::nullopt;
}

// Only searches are saved, and only of those is there something new.
void check_saving(const Values& values, const answer::SearchRequest& request) {
  const auto other = other_answer(values);
  if (other && (values.has("save") || values.has("saved"))) {
    refuse(tr("kun søgninger kan gemmes; giv --{} uden --save og --saved", *other));
  }
  if (!values.has("since-last")) return;
  if (!values.has("saved") || values.has("save")) {
    refuse(tr(
        "--since-last hører til en gemt søgning: gem den med --save NAVN; siden viser --saved NAVN "
        "--since-last det, der er kommet til"));
  }
  if (request.offset > 0) refuse(tr("--since-last viser alt det nye og tager ikke --offset"));
}

// What --history and --similar are given.
void check_subject(Mode mode, const Values& values) {
  if (mode == Mode::history && trim(*values.text("history")).empty()) {
    refuse(tr("--history tager et sagsnummer, fx referat-search --history 18/18284"));
  }
  if (mode == Mode::similar && trim(*values.text("similar")).empty()) {
    refuse(
        tr("--similar tager et punkt (dets id, eller dets nummer i den seneste søgning) eller en "
           "tekstfil; - er standard-input"));
  }
}

void check_anything_asked(const answer::SearchRequest& request) {
  if (!trim(request.query).empty() || !request.filters.empty()) return;
  refuse(
      tr("intet at søge efter; skriv ord (referat-search sygefravær) eller et filter "
         "(referat-search --year 2018)"));
}

// What is postponed has no other result.
void check_open(const Values& values, const answer::Filters& filters) {
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
  if (searches.has(asked)) return;
  refuse(tr(
      "--format html findes til en søgning og til --timeline; brug --format text eller json her"));
}

}  // namespace

Mode mode_of(const Values& values, const answer::SearchRequest& request) {
  const Mode mode = asked_mode(values);
  const bool alone = mode == Mode::interactive || mode == Mode::forget || mode == Mode::list_saved;
  if (!alone) check_saving(values, request);
  check_subject(mode, values);
  if (searches.has(mode)) check_anything_asked(request);
  refuse_misplaced(mode, values, request);
  if (values.has("open")) check_open(values, request.filters);
  if (mode == Mode::interactive && asks_for(Mode::list_saved, values)) {
    refuse(
        tr("--saved list viser navnene på de gemte søgninger; skriv et af dem for at begynde "
           "--interactive med den"));
  }
  return mode;
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
  if (!option("cite").taken_by.has(mode)) {
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
