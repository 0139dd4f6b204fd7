// The query read back in a sentence, in the user's language, for --explain.
#pragma once

#include <string>

#include "query/node.h"
#include "query/vocabulary.h"
#include "text/analyzer.h"

namespace referat::query {

// "Punkter med »indkøb« i titlen, fra 2017 til 2020, men ikke dem med »drift«. De fra 2018 kommer
// først.": whole sentences, what the tree means in this database.
[[nodiscard]] std::string sentence_of(const Node& root, const text::Analyzer& analyzer,
                                      const Vocabulary& vocabulary);

// "fra 2018", "fra 2017 til 2020", "fra 2019 og frem", "til og med november 2018",
// "fra 19. november 2018"
[[nodiscard]] std::string period_words(const Date& first, const Date& last);

}  // namespace referat::query
