// What is asked for, and which options go together.
#pragma once

#include "answer/request.h"
#include "program/option_values.h"

namespace referat::searcher {

using program::Values;

enum class Mode {
  search,
  show,
  history,
  similar,
  timeline,
  decisions,
  values,
  coverage,
  interactive,
  save,
  news,
  list_saved,
  forget,
  help,
  version
};
enum class Format { text, json, jsonl, csv, html };

// The one answer that a call asks for. Throws Error(usage) where options contradict each other or
// nothing is asked for, with what to do instead.
[[nodiscard]] Mode mode_of(const Values& values, const answer::SearchRequest& request);

// --format. Throws Error(usage) for one that there isn't.
[[nodiscard]] Format format_of(const Values& values);

// Throws Error(usage) for a format in which an answer can't be written.
void check_format(Format format, Mode mode, bool explain);

// --cite. Throws Error(usage) where there is nothing to quote.
[[nodiscard]] bool wants_references(const Values& values, Format format, Mode mode);

}  // namespace referat::searcher
