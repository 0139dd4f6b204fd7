// Where the words of a query stand in an item, and how they are said there: from the stored texts,
// by the analyzer that indexed them.
#pragma once

#include <cstddef>
#include <limits>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "answer/explanation.h"
#include "answer/hit.h"
#include "query/fields.h"
#include "query/leaf.h"
#include "search/word_finder.h"
#include "text/analyzer.h"

namespace referat::search {

// The single words and phrases of some leaves, groups taken apart.
struct PlacedWords {
  struct Owner {
    std::size_t leaf = 0;
    query::Field field = query::Field::none;
    bool by_name = false;  // in whatever form, it is a name that is said
  };
  std::vector<query::Leaf> words;
  std::vector<Owner> owners;  // of the words
};

// So many different forms of a word are told of each place and likeness.
constexpr std::size_t some_forms = 3;
constexpr std::size_t every_form = std::numeric_limits<std::size_t>::max();

class WordPlaces {
 public:
  // The analyzer must outlive it.
  WordPlaces(const std::vector<const query::Leaf*>& leaves, const text::Analyzer& analyzer,
             std::size_t most_forms = some_forms);

  // For each leaf, by place and likeness. A leaf of a field is looked for there alone; one that the
  // item doesn't say, in what its meeting is called.
  [[nodiscard]] std::vector<std::vector<answer::Match>> find(const answer::Hit& hit) const;

 private:
  // With the forms that are known, in lower case: a wildcard may find as many as an item has words.
  struct Collected {
    answer::Match match;
    std::unordered_set<std::string> known{};
  };
  using Matches = std::vector<std::vector<Collected>>;  // by leaf

  void look_at(std::string_view text, answer::Place place, Matches& matches) const;
  void add(const answer::Match& found, std::vector<Collected>& matches) const;
  [[nodiscard]] answer::Match as_match(std::string_view text, answer::Place place,
                                       const WordMatch& match) const;

  std::size_t leaves_;
  std::size_t most_forms_;
  PlacedWords words_;
  WordFinder finder_;
};

}  // namespace referat::search
