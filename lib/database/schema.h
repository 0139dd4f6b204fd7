// Everything that is written into a database, in one place: term prefixes, value slots, metadata
// keys, and the versions that must agree. Searching and indexing both read it from here.
//
// One Xapian document per agenda item. Text terms are in lower case, so a prefix of capitals can't
// be taken for one; boolean terms have a colon after their prefix.
#pragma once

#include <string>
#include <string_view>

#include "domain/date.h"

namespace referat::database {

// Increase when terms, slots, data or metadata change their meaning.
//   1  the first: terms of words, filters and facets, a record of each file
//   2  lemmas by the lexicon; parts of compounds, pairs, amounts
//   3  dates of decisions, results by body, a marker of each item's decisions for timelines
//   4  slot decisions holds every print of a decision: each is counted once (date, body, case)
//   5  slot decisions holds what facets count, too: results, centers, recommenders, case, body
//   6  a term for all spellings of a case number, which also tells prints of one decision apart;
//      data hold what the item's sentences tell of decisions
//   7  data hold the sentences that look back at decisions, with the days that they name
//   8  data no longer hold the names of the meeting, which are terms only
//   9  votes of decisions, in their data and as terms; a file may have several meetings, a meeting
//      several documents: what a fuller one has too is marked and not counted; data and a slot hold
//      the time of day; departments that no register tells, with what they are called
inline constexpr std::string_view schema_version = "9";

namespace prefix {
// Text. Surface forms carry positions (phrases); the others don't.
inline constexpr std::string_view surface;      // none: the whole item
inline constexpr std::string_view lemma = "Z";  // the whole item
inline constexpr std::string_view part = "W";   // of compounds, the whole item
inline constexpr std::string_view pair = "V";   // "indkøb strategi", see text/noun_pairs.h
inline constexpr std::string_view title = "S";  // surface forms of one field …
inline constexpr std::string_view decision = "XD";
inline constexpr std::string_view recommendation = "XI";
inline constexpr std::string_view attachment = "XB";
inline constexpr std::string_view participant = "XP";  // who was there
inline constexpr std::string_view absent = "XQ";       // who was not, from the meeting or the item
inline constexpr std::string_view vote = "XS";         // who voted how: "imod Ø imod Ida Holm"
// … and its lemmas, parts and pairs are Z, W, V + its prefix: "ZS", "WXD" …

// One term in every item, without a value, that makes up for the length that lemmas, parts and
// fields add: see item_terms.cc.
inline constexpr std::string_view padding = "XG:";

// Boolean, wdf 0.
inline constexpr std::string_view id = "Q:";               // the item's stable id, unique
inline constexpr std::string_view file = "F:";             // the source file's key (file_key())
inline constexpr std::string_view year = "XY:";            // "2018": of the meeting
inline constexpr std::string_view month = "XM:";           // "2018-11"
inline constexpr std::string_view date = "XT:";            // "2018-11-19"
inline constexpr std::string_view case_key = "XK:";        // "18/18284"
inline constexpr std::string_view case_identity = "XH:";   // "18/18284" of "2018/018284" too
inline constexpr std::string_view center = "XC:";          // folded_name(): "ødc"
inline constexpr std::string_view recommended_by = "XR:";  // folded_name(): "ødc", or of any name
inline constexpr std::string_view body = "XU:";            // folded_name(): "direktionen"
inline constexpr std::string_view municipality = "XN:";  // folded_municipality(): "høje-tåstrup"
inline constexpr std::string_view result = "XE:";        // "postponed": every decision's and part's
inline constexpr std::string_view body_result = "XV:";   // "byrådet=postponed": of one decision
inline constexpr std::string_view closed = "XL:";        // "1"
inline constexpr std::string_view doc_type = "XO:";      // "minutes", "agenda"
inline constexpr std::string_view acronym = "XA:";  // "RPA=Robotic Process Automation", where an
                                                    // item explains it (domain/acronym.h)
inline constexpr std::string_view counted_elsewhere =
    "XJ:";                                                // "1": a fuller document of the same
                                                          // meeting has the item (index/editions.h)
inline constexpr std::string_view decision_date = "XF:";  // "2018-11-13": every decision's own date
}  // namespace prefix

namespace slot {
// Single strings.
inline constexpr unsigned date = 0;          // "20181119": sorts as text; empty if undated
inline constexpr unsigned id = 1;            // the stable id: breaks ties
inline constexpr unsigned year = 2;          // "2018"
inline constexpr unsigned month = 3;         // "2018-11"
inline constexpr unsigned body = 4;          // as printed
inline constexpr unsigned municipality = 5;  // as printed
inline constexpr unsigned case_number = 6;   // as printed: facets show its commonest form
// Packed sets (packed_set.h): several values in one slot.
inline constexpr unsigned centers = 7;
inline constexpr unsigned recommended_by = 8;
inline constexpr unsigned results = 9;
inline constexpr unsigned decisions = 10;  // what is counted of them: decision_slot.h
// Single strings, as slot::date.
inline constexpr unsigned first_decision = 11;  // the item's earliest decision, by its own date …
inline constexpr unsigned last_decision = 12;   // … and its latest; empty if none is dated
inline constexpr unsigned arrived = 13;         // when the item came in: arrivals.h
inline constexpr unsigned document = 14;        // in a document's first item: document_summary.h
inline constexpr unsigned time = 15;            // "17:00": when the meeting began; empty if unknown
}  // namespace slot

namespace metadata {
inline constexpr std::string_view schema = "referat.schema";
inline constexpr std::string_view analyzer = "referat.analyzer";
inline constexpr std::string_view lexicon = "referat.lexicon";
inline constexpr std::string_view icu = "referat.icu";
inline constexpr std::string_view xapian = "referat.xapian";
inline constexpr std::string_view identity = "referat.identity";  // of the folder: arrivals.h
inline constexpr std::string_view centers = "referat.centers";    // the register's text
// Rows as a register has them, of the departments that it doesn't tell (domain/departments.h).
inline constexpr std::string_view departments = "referat.departments";
// One key per source file: prefix + file_key; the value is JSON, see file_record.h.
inline constexpr std::string_view file = "referat.file:";
// What lies in the indexed folders and isn't in the database: JSON, see left_out.h.
inline constexpr std::string_view left_out = "referat.left_out";
}  // namespace metadata

// A term from a prefix and a value, cut to limits::max_term_bytes on a code point.
[[nodiscard]] std::string term(std::string_view prefix, std::string_view value);

// The prefix of lemmas, parts or pairs (kind) in a field: "Z" + "S".
[[nodiscard]] std::string field_prefix(std::string_view kind, std::string_view field);

// The form in which names (of bodies, municipalities, centers, whoever recommends) and headings are
// compared, however they are printed: letters folded (aa is å), "&" is "og", hyphens are one,
// blanks collapsed, and nothing that can't be seen.
[[nodiscard]] std::string folded_name(std::string_view name);

// The same of a municipality, with or without "Kommune": "Høje-Taastrup Kommune" → "høje-tåstrup".
[[nodiscard]] std::string folded_municipality(std::string_view name);

// "20181119": dates in slots sort as text.
[[nodiscard]] std::string slot_date(const Date& date);

}  // namespace referat::database
