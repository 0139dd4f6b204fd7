// What the renderers are told of the user's call and terminal.
#pragma once

#include <string>

#include "answer/query_reading.h"
#include "output/html/options.h"
#include "output/text/options.h"
#include "searcher/answer.h"
#include "searcher/options.h"

namespace referat::searcher {

[[nodiscard]] output::TextOptions text_options(const Options& options);

// Made today, by the clock and zone of this machine.
[[nodiscard]] output::HtmlOptions html_options(const Options& options);

// The text with the exit code that says whether anything was found. Notes go to standard error
// where the format, a list, has no place for them.
[[nodiscard]] Answer answer_of(const Options& options, std::string text,
                               const answer::QueryReading& reading, bool found);

}  // namespace referat::searcher
