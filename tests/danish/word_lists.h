// Hand-labelled lists of Danish words: which forms are one word, which words must stay apart, and
// where compounds fall into parts. Lines of tab-separated cells; empty lines and those that begin
// with "#" are left out.
#pragma once

#include <cstddef>
#include <istream>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace referat::danish {

using InflectionGroup = std::vector<std::string>;      // forms of one word
using WordPair = std::pair<std::string, std::string>;  // words that must stay apart

struct LabelledWord {
  std::string word;
  std::string label;                 // as in the list: "arbejd+[s]+gruppe"
  std::set<std::size_t> boundaries;  // letters before each seam; none: no compound
};

// Throw std::runtime_error naming the line if it is of another form.
[[nodiscard]] std::vector<InflectionGroup> read_inflection(std::istream& tsv);
[[nodiscard]] std::vector<WordPair> read_apart(std::istream& tsv);
[[nodiscard]] std::vector<LabelledWord> read_compounds(std::istream& tsv);

}  // namespace referat::danish
