// A hunspell dictionary, expanded: every form of every word, with its lemma.
#pragma once

#include <istream>
#include <string>
#include <vector>

#include "text/lexicon_compiler/affixes.h"
#include "text/part_of_speech.h"

namespace referat::text::lexicon_compiler {

// All texts as in the dictionary, not folded yet.
struct Form {
  std::string form;
  std::string lemma;
  PartOfSpeech part_of_speech = PartOfSpeech::other;
  // An imperative or a verbal noun ("betyden"): right, but rare in minutes, and mostly the same as
  // a common form of another word ("form", "led"). Counts only where there is no other reading.
  bool rare = false;
  bool ends_compound = false;
};

// What a compound may begin with: a word with what links it to the next ("arbejds", "børne").
struct Modifier {
  std::string form;
  std::string lemma;
  // A prefix of the dictionary ("syge-", "under-") rather than a form of a word.
  bool prefix = false;
};

struct Expansion {
  std::vector<Form> forms;
  std::vector<Modifier> modifiers;
};

// Throws std::runtime_error naming the line if the dictionary is of another form.
[[nodiscard]] Expansion expand(std::istream& dic, const Suffixes& suffixes);

}  // namespace referat::text::lexicon_compiler
