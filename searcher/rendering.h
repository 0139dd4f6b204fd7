// What the renderers are told of the user's call and terminal.
#pragma once

#include "output/text.h"
#include "searcher/options.h"

namespace referat::searcher {

[[nodiscard]] output::TextOptions text_options(const Options& options);

}  // namespace referat::searcher
