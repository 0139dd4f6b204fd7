// How a query was understood and why an item was found, as plain data (--explain). No Xapian here.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/word_origin.h"
#include "domain/word_role.h"

namespace referat::answer {

// What a word of the query, or several in a row that say one thing, was taken for.
enum class WordKind {
  word,
  phrase,
  center,         // or another body of the register
  acronym,        // that the documents explain, or what it stands for
  case_number,    // that the collection has
  date,           // a year, month or day
  day_month,      // "21/11", of any year
  amount,         // "150.000 kr."
  result,         // "udskudt": what a decision came to
  body,           // a deciding body that the collection has
  function_word,  // "for", "sager"
  period,         // of a field: år:, dato:
  field,          // a boolean field: sag:, center: …
  group,          // several words as one: see alternatives
  neighbours,     // words that belong together: "strategi for indkøb"
  wildcard,       // "indkøb*"
  near,           // words near one another: see alternatives
};

// A word's lemmas, and how they were found.
struct LemmaReading {
  std::string form{};  // folded
  WordOrigin origin = WordOrigin::stem;
  std::vector<std::string> lemmas{};
  std::vector<std::string> parts{};  // of a compound
};

// "indkøb strategi" of "indkøbsstrategi": modifier and head, and how many items say that in any of
// the ways in which Danish does (strategi for indkøb, indkøbets strategi).
struct ExplainedPair {
  std::string pair{};
  std::size_t items = 0;
};

struct ExplainedWord {
  std::string text{};   // as searched
  std::string typed{};  // what was typed, where that was corrected; else empty
  WordKind kind = WordKind::word;
  WordRole role = WordRole::wanted;
  std::string field{};                   // Danish: "titel"; empty for the whole item
  std::string value{};                   // what was read: "2018-11-19", "postponed", "Byrådet"
  std::vector<LemmaReading> readings{};  // of words
  std::vector<ExplainedPair> pairs{};
  std::vector<std::string> forms{};     // of wildcards and words near others: the collection's
                                        // words that they stand for, the most frequent first
  std::vector<std::string> rows{};      // words that are looked for in a row: "no cure no pay"
  std::vector<std::string> synonyms{};  // what finds the same: acronyms, full names, variants
  std::size_t items = 0;                // of the collection that have it, whatever the filters
  std::vector<std::string> nearest{};   // if none has it: words of the collection like it
  std::vector<ExplainedWord> alternatives{};
};

// See query/ranking_weights.h.
struct ExplainedWeight {
  std::string_view name{};
  double value = 0;
};

struct Explanation {
  std::string reading{};               // the whole query in sentences, in the user's language …
  std::string danish_reading{};        // … and in Danish
  std::size_t items = 0;               // of the collection
  std::vector<ExplainedWord> words{};  // in the query's order
  std::vector<ExplainedWeight> weights{};   // if the hits are ordered by relevance
  std::optional<std::size_t> unfiltered{};  // nothing found: how many items without the filters
};

// Where a word of the query stands in an item.
enum class Place {
  title,
  decision,
  recommendation,
  attachment,
  text,          // of the item, elsewhere
  participants,  // of the meeting, and absentees
  meeting,       // its body, municipality and date
  item,          // its case number, its centers, who recommends
};

// How the word is said there, the likest first.
enum class Likeness {
  form,        // just so
  inflection,  // in another form
  part,        // as a part of a compound
  paraphrase,  // a compound's halves, said apart
  phrase,      // several words in a row
  name,        // a center, acronym, date, amount … in any of the ways to write it
  fact,        // not said, but so: the meeting's date, the item's case
};

struct Match {
  Place place = Place::text;
  Likeness likeness = Likeness::form;
  std::size_t count = 0;
  std::vector<std::string> found{};  // some different forms, as they stand there
};

// A word of the query that an item has.
struct MatchedWord {
  std::string text{};  // as in Explanation
  WordKind kind = WordKind::word;
  std::optional<double> score{};  // its share of the hit's; nothing if not ordered by relevance
  std::vector<Match> matches{};   // by place and likeness; none of bonus function words
};

}  // namespace referat::answer
