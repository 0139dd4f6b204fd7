// The verbs by which bodies deal with a matter: a row a verb, with its forms, what it comes to, and
// where which of its forms count. What reads them derives its words from here: the wordings of
// decisions, sentences that look back, statements, exceptions (lib/prose), the names of outcomes
// (domain/outcome.cc) and the words that say nothing of a matter (search/matters/topic.cc). A new
// verb is a row; a form that a reader shall not take for a decision is left out of its set.
#pragma once

#include <array>
#include <span>
#include <string_view>
#include <vector>

#include "domain/outcome.h"

namespace referat {

// How much a wording says: a decision outweighs what follows from one or comes in its stead ("sagen
// genoptages"), that outweighs "besluttede" (which may introduce any of them), and that a
// discussion. What comes last counts only by itself: a lost amendment, a remark taken to note.
enum class Strength { decided, implied, announced, talked, aside };

// A set of a verb's forms.
using Forms = unsigned;
namespace form {
inline constexpr Forms none = 0;
inline constexpr Forms infinitive = 1;   // "godkende"
inline constexpr Forms present = 2;      // "godkender"
inline constexpr Forms past = 4;         // "godkendte"
inline constexpr Forms passive = 8;      // "godkendes"
inline constexpr Forms participle = 16;  // "godkendt"
inline constexpr Forms stem = 32;        // all that begins so, nouns too: "godkend*"
}  // namespace form

// How "ikke" makes a refusal of an approving verb.
using Negations = unsigned;
namespace negation {
inline constexpr Negations none = 0;
inline constexpr Negations before = 1;  // "ikke godkendt"
inline constexpr Negations behind = 2;  // "godkendte ikke"
inline constexpr Negations modal = 4;   // "at planen ikke kan godkendes"
}  // namespace negation

struct VerbForms {
  std::string_view infinitive;
  std::string_view present;
  std::string_view past;
  std::string_view passive;  // empty if there is none
  std::string_view participle;
};

struct DecidingVerb {
  VerbForms forms;
  // What all its forms begin with; a second one where the vowel changes. Patterns of words
  // (domain/word_pattern.h).
  std::array<std::string_view, 2> stems{};

  // What a decision with it comes to; unknown where the verb alone never says.
  Outcome outcome = Outcome::unknown;
  Strength strength = Strength::decided;

  Forms tells = form::none;  // say the outcome by themselves, whatever stands beside them
  Negations negated = negation::none;
  std::string_view negated_stem{};  // with `before` and `behind`, if it isn't the first stem
  Forms recalls = form::none;       // speak of something that was decided or dealt with
  Forms undecided = form::none;     // tell that it was postponed or sent on: see outcome
  Forms states = form::none;        // what was decided on stands before them: "planen godkendes"
  Forms sets_apart = form::none;    // of one of several points, what becomes of it now
  Forms names = form::none;         // what people call the outcome when they filter by it
  Forms procedure = form::none;     // lemmas that say how a matter is dealt with, not what it is
};

[[nodiscard]] std::span<const DecidingVerb> deciding_verbs();

// The forms of one verb.
[[nodiscard]] std::vector<std::string_view> forms_of(const DecidingVerb& verb, Forms wanted);

// The forms of all verbs that one of the sets has: forms_of_verbs(&DecidingVerb::states).
[[nodiscard]] std::vector<std::string_view> forms_of_verbs(Forms DecidingVerb::*set);

}  // namespace referat
