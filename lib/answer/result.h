// The answer to a search, as plain data: what lib/output renders. No Xapian here.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "answer/explanation.h"
#include "domain/decision_print.h"
#include "domain/facet_kind.h"
#include "domain/meeting.h"

namespace referat::answer {

// The document an item stands in.
struct Source {
  std::string path;
  std::string municipality;
  std::string body;
  std::string date;  // ISO or empty
  std::string type;  // "minutes" or "agenda"
};

inline PrintingMeeting printing_meeting(const Source& document) {
  return {document.municipality, document.body, parse_date(document.date)};
}

struct Hit {
  std::size_t rank = 0;  // from 1, counted from the very first hit (offset included)
  double score = 0;      // Xapian's weight; comparable within one answer only
  std::string id;        // stable
  Source document;
  AgendaItem item;                   // whole, as indexed
  std::vector<std::string> missing;  // words of the query that the item lacks
  std::string snippet;               // one line of text, no markup
  std::vector<std::pair<std::size_t, std::size_t>> highlights;  // code points of the snippet
  std::optional<std::vector<MatchedWord>> explanation;          // if it was asked for
  std::optional<std::vector<std::string>> shared_words;  // SearchResult::similar: those it has
};

struct FacetValue {
  std::string value;
  std::size_t count = 0;
  bool selected = false;  // by a filter of this kind
};

struct Facet {
  FacetKind kind = FacetKind::year;
  std::vector<FacetValue> values;  // in the kind's order, cut at the number asked for; selected
                                   // values always among them
  std::size_t more = 0;            // how many values were cut
};

struct Note {
  std::string kind;     // "relaxed", "limit", "filter", "syntax", "empty" … for programs
  std::string message;  // Danish, for people
};

// How a query was read: the head of every answer.
struct QueryReading {
  std::string query;        // as typed
  std::string interpreted;  // as understood, in the query language
  std::optional<std::string> corrected;
  std::optional<std::string> suggestion;
  std::vector<Note> notes;
};

// What the hits are like (--similar): an item of the database or a text of the user's own.
struct Original {
  std::string id;                  // of the item; empty: a text of the user's own
  std::string path;                // where the text is from, as the user named it
  std::string title;               // of the item, or the text's first line
  std::vector<std::string> words;  // that were searched for, the weightiest first
};

struct SearchResult : QueryReading {
  std::size_t total = 0;
  std::vector<Hit> hits;
  std::vector<Facet> facets;
  std::optional<Explanation> explanation;  // if it was asked for
  std::optional<Original> similar;         // if the hits are those that are like something
};

}  // namespace referat::answer
