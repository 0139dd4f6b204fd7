// Danish leaves out the common part of compounds in a list; here it is put back.
#pragma once

#include <vector>

#include "text/lemmatiser.h"
#include "text/passage.h"

namespace referat::text {

// The full form of each word that a hyphen cuts short, at that word's place:
//   løn- og økonomisystem → lønsystem
//   uddannelses-, beskæftigelses- og socialindsatsen → uddannelsesindsatsen,
//   beskæftigelsesindsatsen indkøbspolitik og -strategi → indkøbsstrategi IT- og HR-systemer →
//   itsystemer, 1- og 2-årige → 1årige
// The common part is the last part of the compound that ends the list, if a hyphen shows it or the
// lexicon knows it; otherwise there is no form.
void find_ellipses(const Passage& passage, const Lemmatiser& lemmatiser,
                   std::vector<JoinedForm>& forms);

}  // namespace referat::text
