// The named PATHs → the documents to read, and the register to read them with.
#pragma once

#include <string>
#include <vector>

#include "domain/center.h"
#include "minutes/walk.h"
#include "options.h"

namespace referat::indexer {

// Files in the order of reading; standard input ("-") last and once.
[[nodiscard]] minutes::Walk find_documents(const std::vector<std::string>& paths);

// The bytes of a file or of standard input ("-"). Throws Error(input), also for more than
// limits::max_file_bytes.
[[nodiscard]] std::string read_document(const std::string& path);

struct FoundRegister {
  CenterRegister centers;
  std::string path;  // empty: none found
};
// --centers, else the one installed with the program. Throws Error(usage) if it can't be read.
[[nodiscard]] FoundRegister find_register(const Options& options);

inline constexpr const char* no_register_warning =
    "advarsel: centerregistret centers.tsv blev ikke fundet, så centre og deres forkortelser "
    "bliver "
    "ikke genkendt; angiv det med --centers FIL";
inline constexpr const char* no_items_message = "ingen dagsordenspunkter fundet";

}  // namespace referat::indexer
