// What the terms of a database depend on: kept in it, and compared when it is opened.
#pragma once

#include <string>

namespace referat::text {

// Changes whenever the same text may give other terms: to be raised by whoever changes that.
[[nodiscard]] std::string analyzer_version();

// The ICU and lexicon versions behind it, for --version and the database's records: "72.1", and
// "da-" with a fingerprint of the lexicon and of Snowball's stems.
[[nodiscard]] std::string icu_version();
[[nodiscard]] std::string lexicon_version();

}  // namespace referat::text
