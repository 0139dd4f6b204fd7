// A small notation for wordings, so that a table of them reads like the minutes themselves:
//   word    the word itself        stem*   a word that begins so      *mid*   one that contains it
//   ~       up to six other words  *       up to two other words      #       a number
//   ^       the sentence's beginning
// Words are compared in lower case; punctuation doesn't count.
#pragma once

#include <bitset>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace referat {

// The words of a sentence in the form that patterns are compared with.
[[nodiscard]] std::vector<std::string> pattern_words(std::string_view sentence);

// Which bytes the words begin with: rules out nearly all of a long table of patterns at once.
class Initials {
 public:
  explicit Initials(const std::vector<std::string>& words);

  // False if no word begins as the pattern does.
  [[nodiscard]] bool allow(std::string_view pattern) const;

 private:
  std::bitset<256> bytes_;
};

// The index of the first word of the first match.
[[nodiscard]] std::optional<std::size_t> find_pattern(const std::vector<std::string>& words,
                                                      std::string_view pattern);

// One of the patterns matches.
[[nodiscard]] bool find_any(const std::vector<std::string>& words,
                            std::span<const std::string_view> patterns);

}  // namespace referat
