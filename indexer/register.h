// The register of centers to read documents with.
#pragma once

#include <string>

#include "base/messages.h"
#include "domain/center.h"
#include "indexer/options.h"

namespace referat::indexer {

struct FoundRegister {
  CenterRegister centers;
  std::string path;  // empty: none found
};

// --centers, else the one installed with the program. Throws Error(usage) if it can't be read.
[[nodiscard]] FoundRegister find_register(const Options& options);

// To be translated when it is shown.
inline constexpr const char* no_register_warning =
    N_("advarsel: centerregistret centers.tsv blev ikke fundet, så centre og deres forkortelser "
       "bliver ikke genkendt; angiv det med --centers FIL");

}  // namespace referat::indexer
