// A word in its place: what the analysis of a text gives.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "domain/word_origin.h"

namespace referat::text {

struct Lexeme;

// A word in its place. What it shares with every other occurrence is kept once, and outlives the
// Analyzer as long as a token needs it.
struct Token {
  std::shared_ptr<const Lexeme> lexeme;  // never null

  // The folded form (NFKC_Casefold, ’ as ', soft hyphens dropped): "høje", "18/18284", "bac's".
  // Never longer than limits::max_term_bytes: longer words are cut there, on a code point.
  [[nodiscard]] const std::string& surface() const;

  // Its lemmas (lemmatiser.h), spelled by fold_spelling() so that aa and å meet: never empty,
  // mostly one, several where the form belongs to several words ("leder": leder, lede). Two words
  // match if they have any lemma in common: index all of them, ask for any of them. A word with
  // digits has its folded surface form as only lemma, unless a word that the lexicon knows stands
  // behind them: "co2-udledningen" → "co2udledning".
  [[nodiscard]] const std::vector<std::string>& lemmas() const;

  // Of a compound: the lemmas of its parts. A word matches it less well by a part.
  [[nodiscard]] const std::vector<std::string>& parts() const;

  // How the lemmas were found.
  [[nodiscard]] WordOrigin origin() const;

  // What the word says together with others, as "modifier head": of a compound its halves
  // ("indkøb strategi"), of a noun what it makes with the words before it ("strategi for indkøb",
  // noun_pairs.h). Ways to say the same have a pair in common.
  std::vector<std::string> pairs;

  // The bytes of the analysed text that the token stands for. Words don't overlap; a joined token
  // begins where its first part does ("5a" for "§5a") and ends with its last, and what an ellipsis
  // leaves out is not in it ("løn" for "lønsystem").
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  // The place in the sequence of words, from 1. A joined token has the position of its first part,
  // and so has what only goes on with a word that a line's end divides ("vær" of "sygefra-⏎vær"):
  // the words behind it stand where they would if it stood on one line.
  std::uint32_t position = 0;

  // Made of several words or of part of one ("ehandel" of "e-handel", "2018-11-19" of
  // "19.11.2018", "lønsystem" of "løn- og økonomisystem"); follows its first part in the list.
  bool joined = false;
};

}  // namespace referat::text
