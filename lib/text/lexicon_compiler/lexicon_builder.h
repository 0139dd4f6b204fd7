// An expanded dictionary and our own tables → the bytes of lexicon_format.h.
#pragma once

#include <istream>
#include <map>
#include <set>
#include <string>

#include "text/lexicon_compiler/expansion.h"

namespace referat::text::lexicon_compiler {

// irregular_forms.tsv: forms, and words that the dictionary has as lemmas of their own → their
// lemma.
using Irregulars = std::map<std::string, std::string>;

// compound_exceptions.tsv.
struct CompoundExceptions {
  std::set<std::string> whole;
  std::set<std::string> split;
  std::set<std::string> modifiers;
};

// Lines of tab-separated columns, the last of which is the reason; "#" begins a comment line. Throw
// std::runtime_error naming the line if a column or the reason is missing.
[[nodiscard]] Irregulars read_irregulars(std::istream& tsv);
[[nodiscard]] CompoundExceptions read_exceptions(std::istream& tsv);

[[nodiscard]] std::string build_lexicon(const Expansion& expansion, const Irregulars& irregulars,
                                        const CompoundExceptions& exceptions);

}  // namespace referat::text::lexicon_compiler
