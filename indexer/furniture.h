// What was taken out of a document as furniture of its pages, so that nothing goes without a word.
#pragma once

#include <string>
#include <vector>

#include "domain/minutes.h"

namespace referat::indexer {

// "ref/a.txt: 24 linjer af sidehoved, sidefod eller knapper er udeladt: »Vestermose Kommune« (12,
// først linje 40), »Side #« (12, først linje 41)". Lines that differ in numbers only are told
// together. furniture: not empty.
[[nodiscard]] std::string told_furniture(const std::string& path,
                                         const std::vector<Heading>& furniture);

}  // namespace referat::indexer
