// Danish compounds taken apart: sygefravær = syge + fravær, arbejdsmarkedscenteret = arbejds +
// markeds + centeret. The dictionary's own flags say what may begin and end a compound; guards
// against what they allow but nobody means are in compound_splitter.cc.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/lexicon.h"

namespace referat::text {

struct CompoundPart {
  std::size_t begin = 0;  // bytes of Compound::word; a part's linking -s- or -e- is within it
  std::size_t end = 0;
  std::vector<std::string> lemmas;  // of this part alone
};

struct Compound {
  std::string word;  // as it was given
  // In order, at least two, without gaps; empty if the word is no compound.
  std::vector<CompoundPart> parts;
  // Of the whole word: what stands before the last part, and that part's lemma.
  std::vector<std::string> lemmas;
};

class CompoundSplitter {
 public:
  // Below this many letters chance splits outnumber true ones.
  static constexpr std::size_t min_letters = 9;

  // The lexicon must outlive the splitter.
  explicit CompoundSplitter(const Lexicon& lexicon) : lexicon_(lexicon) {}

  // A folded word, and the lexicon's readings of it, empty if it is unknown. at_least: letters that
  // a compound must have; fewer where something else says that it is one (ellipsis.h).
  [[nodiscard]] Compound split(std::string_view key, const std::vector<WordReading>& whole,
                               std::size_t at_least = min_letters) const;

 private:
  struct Cut;
  [[nodiscard]] std::optional<Cut> cut_at(std::string_view key, std::size_t at,
                                          const std::vector<WordReading>& whole) const;
  [[nodiscard]] std::optional<Cut> listed_cut(std::string_view key,
                                              const std::vector<WordReading>& whole) const;
  [[nodiscard]] std::optional<Cut> attested_cut(std::string_view key,
                                                const std::vector<WordReading>& whole) const;
  [[nodiscard]] std::optional<Cut> free_cut(std::string_view key,
                                            const std::vector<WordReading>& whole) const;
  // The lemma of a free modifier, empty if it is none.
  [[nodiscard]] std::string free_modifier(std::string_view first) const;
  void add_modifier(std::string_view modifier, const std::vector<std::string>& lemmas,
                    std::vector<CompoundPart>& parts) const;
  void add_last(std::string_view key, std::size_t begin, const std::vector<std::string>& lemmas,
                std::vector<CompoundPart>& parts) const;

  const Lexicon& lexicon_;
};

}  // namespace referat::text
