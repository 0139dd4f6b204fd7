// --coverage: what the databases hold and lack.
#pragma once

#include "searcher/answer.h"

namespace referat::searcher {

[[nodiscard]] Answer coverage_answer(const Options& options);

}  // namespace referat::searcher
