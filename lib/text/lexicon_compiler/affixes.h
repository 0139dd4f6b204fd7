// The rules of a hunspell .aff file with numeric flags (hunspell(5)), as far as Danish uses them.
#pragma once

#include <cstddef>
#include <istream>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace referat::text::lexicon_compiler {

using Flag = int;

// One line "SFX 21 0 r/34 . +NUTID" of a set of suffixes.
struct Suffix {
  std::string strip;  // removed from the word's end first; empty for "0"
  std::string append;
  std::string condition;    // what the word must end with: "[^e]r"; "." is anything
  std::string tag;          // "NUTID", or empty
  std::vector<Flag> flags;  // what holds for, and may be added to, the longer word

  // The longer word; false if the rule doesn't fit.
  [[nodiscard]] bool apply(const std::string& word, std::string& longer) const;
};

// By flag. Prefix rules are left out: the few that Danish has serve spelling checkers only.
using Suffixes = std::map<Flag, std::vector<Suffix>>;

// Throws std::runtime_error naming the line if the file is of another form.
[[nodiscard]] Suffixes read_suffixes(std::istream& aff);

// "10,11,2" → {10, 11, 2}. Throws std::runtime_error for anything else.
[[nodiscard]] std::vector<Flag> parse_flags(std::string_view text);

}  // namespace referat::text::lexicon_compiler
