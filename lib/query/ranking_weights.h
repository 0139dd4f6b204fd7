// What counts how much in a ranking. All numbers of relevance stand here and nowhere else.
//
// The unit is BM25's weight of a lemma in the whole item: about the logarithm of how rare it is, 1
// to 10. The factors below scale the BM25 weight of another term of the same word; the constants
// are added as they are.
//
// First choice by reason: a title says what an item is about; a decision and a recommendation say
// it in short; a part of a compound says less than the word; the rest only breaks near-ties.
// Measured with tests/relevance: trying 0.5, 0.7, 1.4 and 2 times each number, one after the other,
// on the even half of our topics and of 58 others gained .0035 in nDCG@10 there and lost .0055 on
// the odd half, so these stand. Year, month and day were raised since: a year that is named was
// felt too little.
#pragma once

#include <cstddef>

namespace referat::query::weights {

// BM25: how soon repetitions stop counting, and how much long items are held back.
inline constexpr double bm25_k1 = 1.0;
inline constexpr double bm25_b = 0.5;

// Factors.
inline constexpr double other_reading = 0.3;  // what the form may be besides a basic form
inline constexpr double part = 0.4;           // the word as a part of a compound
inline constexpr double paraphrase = 0.8;     // a compound's halves, said apart
inline constexpr double neighbours =
    0.3;  // words of the query that belong together in the item too
inline constexpr double exact_form = 0.25;  // the very form that was typed
inline constexpr double title = 1.5;
inline constexpr double decision = 0.3;
inline constexpr double recommendation = 0.2;
inline constexpr double attachment = 0.1;
inline constexpr double mention = 0.3;  // of a body in another body's item
inline constexpr double function_word = 0.05;

// Constants.
inline constexpr double year = 8.0;  // an item of the year that the query names
inline constexpr double month = 9.0;
inline constexpr double day = 10.0;
inline constexpr double decision_date = 8.0;  // a decision of that day, reported in another meeting
inline constexpr double only_date = 100.0;   // factor: nothing else was asked, the date comes first
inline constexpr double case_number = 50.0;  // the items of the case before those that mention it
inline constexpr double result = 5.0;        // "udskudt": items whose decision came to that
inline constexpr double body_result = 10.0;  // both of them, in one decision
inline constexpr double amount = 5.0;        // "150.000 kr.": says more than the words around it
inline constexpr double body = 5.0;          // "Byrådet": its items
inline constexpr double wildcard = 3.0;      // any word that begins so, however rare or frequent

// For each word that an item has, where not all words are demanded: above any sum of the others.
inline constexpr double coordination = 100'000.0;

// What is like an item (--similar): how its words are chosen, and what they weigh. Measured on the
// items of corpus/ whose case has others: asked with the item's words alone, those come first (mean
// average precision .88; .88 also with the title and 250 letters as a draft). Half or twice of each
// number loses up to .02 or gains nothing; without similar_presence drafts lose .02. At this floor
// 96 of 100 of them are kept and three or four others for each item; at .3 92, at .15 three times
// as many others.
inline constexpr std::size_t similar_words = 25;
inline constexpr double similar_title = 3.0;       // a word in the title counts as so many
inline constexpr double similar_saturation = 2.0;  // a word said so often counts half of its most
inline constexpr double similar_other_word = 0.3;  // factor of words that are no noun and no name
inline constexpr double similar_presence = 2.0;    // added for each word that an item has
inline constexpr double similar_subject =
    4.0;                                       // rare words, said without end, that any subject has
inline constexpr double similar_floor = 0.25;  // share of the words' weight that a hit must have

}  // namespace referat::query::weights
