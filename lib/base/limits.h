// What bounds the work, the memory and the patience that input of any kind can cost, each limit
// with its reason. Sizes are in bytes unless said otherwise. Not here: how long things are in
// minutes (a heading, a name: beside the recogniser that goes by it), what fits a screen or a page
// (beside its layout), the bounds of a format (beside its code), and from what size on a search
// takes another way (beside the search).
#pragma once

#include <cstddef>

namespace referat::limits {

// A document: minutes are some hundred kilobytes; more than this is a mistake or an attack.
inline constexpr std::size_t max_file_bytes = std::size_t{64} * 1024 * 1024;
// What is kept free for the moment when memory runs out: for the message, for what is told of the
// other files when one has claimed nothing, and for putting a database back to its last commit.
inline constexpr std::size_t memory_reserve = std::size_t{2} * 1024 * 1024;
// Folder depth when walking: deeper trees are loops or attacks.
inline constexpr int max_walk_depth = 64;

// Entries of a list of contents. No agenda comes near; it bounds the work of comparing headings
// with entries.
inline constexpr std::size_t max_contents_entries = 1000;
// What one document holds. Each limit is some times the largest that real minutes have; what is
// beyond it stays text that is found, and a warning tells of it (minutes/within_limits.h). They
// bound what costs by twos: each item is found by each name, each decision of a case is compared
// with the later ones.
inline constexpr std::size_t max_items = 2000;       // the longest agenda has some hundred
inline constexpr std::size_t max_names = 150;        // the largest council has 55 members
inline constexpr std::size_t max_name_bytes = 200;   // of a person with the role, a body, a place
inline constexpr std::size_t max_decisions = 200;    // of an item, whichever bodies took them
inline constexpr std::size_t max_parts = 200;        // of a decision; points of a recommendation
inline constexpr std::size_t max_recommenders = 50;  // a municipality has some twenty centers
inline constexpr std::size_t max_attachments = 1000;
inline constexpr std::size_t max_look_backs = 500;  // sentences of an item on earlier decisions
inline constexpr std::size_t max_warnings = 1000;   // of a document: who reads more?
inline constexpr std::size_t max_sources = 20;      // other files of a meeting; each item has them
// Of a title: each answer repeats it, a history for each sentence of its item. And of a case
// number.
inline constexpr std::size_t max_title_bytes = 1000;
inline constexpr std::size_t max_case_number_bytes = 100;
// Subjects of one decision of which it is asked whether they are one matter by two names: each is
// compared with each.
inline constexpr std::size_t max_compared_matters = 50;

// Of a link's text, and of its address: the search for their ends stays short.
inline constexpr std::size_t max_link_bytes = 2000;
// Of a line that lists files: each name is looked for in the whole rest.
inline constexpr std::size_t max_file_list_bytes = 2000;

// Longer words are no compounds. The time to split one grows with the square of its length.
inline constexpr std::size_t max_compound_bytes = 80;
// Words of "a-, b- og c": longer lists are no sentence; it also keeps the work linear for any text.
inline constexpr std::size_t max_ellipsis_words = 16;
// Analysed words that are kept. The vocabulary of ten thousand meetings is some 100,000 forms of 10
// bytes: it fits; what a hostile text fills up is dropped again.
inline constexpr std::size_t max_lexemes = 200'000;
inline constexpr std::size_t max_lexeme_bytes = 8'000'000;

// Of a text that is analysed at once; an item of minutes has some hundred kilobytes at most.
inline constexpr std::size_t max_analysed_bytes = std::size_t{1024} * 1024;

// Xapian refuses terms over 245 bytes (a NUL counts twice), and one refusal drops the whole
// uncommitted batch; stay well below.
inline constexpr std::size_t max_term_bytes = 200;
// Ids become terms: bounded, however long the line was that was taken for a name.
inline constexpr std::size_t max_id_name_bytes = 60;
inline constexpr std::size_t max_id_number_bytes = 20;
// Of a file's path in its key: leaves room for prefixes below max_term_bytes and Xapian's 253 bytes
// of a metadata key.
inline constexpr std::size_t max_file_key_bytes = 160;
// Of a title in a decision's identity. A title may be a whole paragraph; its beginning tells it
// from others, and lets an identity stand whole in a value slot.
inline constexpr std::size_t max_identity_title_bytes = 100;
// Distinct files are committed together; small flushes stay in cache (measured: 1,000 items need
// 28 MB and no more time than any larger batch).
inline constexpr std::size_t batch_items = 1000;
// Postings and data of a batch: Xapian keeps twice as much in memory until it is written. A
// thousand items of real minutes have some 25 MB; one item alone may have more.
inline constexpr std::size_t batch_bytes = 64'000'000;
// Of one item: a larger one is written by itself, its postings going as Xapian takes them over.
inline constexpr std::size_t huge_item_bytes = 8'000'000;
// Of an item, or of one of its fields; each costs Xapian some 400 bytes while it is written. A
// thousand pages of minutes have some 100,000.
inline constexpr std::size_t max_field_terms = 500'000;

// How deep JSON nests that is read from a database or a file of the user's; ours has eight levels.
// The library's reader of MessagePack calls itself for each.
inline constexpr std::size_t max_json_depth = 32;

// Queries of death: cost grows with the square of the leaves of an OR, depth overflows the stack.
inline constexpr std::size_t max_query_bytes = 4096;
inline constexpr int max_query_depth = 32;
inline constexpr std::size_t max_query_leaves = 256;
inline constexpr std::size_t max_phrase_words = 32;
inline constexpr std::size_t min_wildcard_letters = 3;
inline constexpr std::size_t max_wildcard_terms = 1000;
// Phrases cost most: every occurrence of their words is looked at. Nobody asks for so many.
inline constexpr std::size_t max_phrases = 8;
// Each may be a thousand words.
inline constexpr std::size_t max_wildcards = 16;
// A query of more words than this is a pasted text: bonuses would cost six times the words and
// change little.
inline constexpr std::size_t max_ranked_leaves = 32;
// The longest names of centers and forms of dates; a bound for the look-ups.
inline constexpr std::size_t max_unit_words = 8;
// "19. november 2018 .. 24. december 2018" and a word to spare.
inline constexpr std::size_t max_date_words = 8;
// Two dates with weekdays and prepositions are shorter; every dash of a text costs.
inline constexpr std::size_t max_date_range_bytes = 120;
// A filter's value that is compared with those of the collection: the time grows with the square.
inline constexpr std::size_t max_compared_bytes = 100;
// NÆR/n: less than the gap of positions between two texts of an item (index/item_terms.cc), and
// words enough for a paragraph.
inline constexpr std::size_t max_near_words = 99;
inline constexpr std::size_t default_near_words = 10;
inline constexpr std::size_t max_near_operands = 8;
// Words of the database that are looked at for the inflected forms of one word.
inline constexpr std::size_t max_form_candidates = 5000;

// Acronyms that documents explain and that a query is looked up in; a collection has some hundred.
inline constexpr std::size_t max_acronyms = 5000;

// Items that are read for references to a case; it takes about a tenth of a millisecond each. The
// days of a case that is dealt with at every meeting are named in very many.
inline constexpr std::size_t max_reference_candidates = 5000;

// Of a heading or sentence that is compared with others for what it is about: longer ones are
// tables.
inline constexpr std::size_t max_topic_bytes = 2000;
// Other items of a day that a sentence about one of its decisions might mean. No municipality deals
// with as many on a day; each sentence is compared with each.
inline constexpr std::size_t max_rivals = 300;
// Decisions of a case on a day, or in a month, that a sentence names.
inline constexpr std::size_t max_decisions_named = 100;
// Later decisions of a case that are asked for what became of an earlier one, from the next on. A
// case that comes up at every meeting has twenty a year.
inline constexpr std::size_t max_later_decisions = 300;
// What one decision came to on how many subjects; "punkt 1-99" names many in few letters.
inline constexpr std::size_t max_decided_topics = 300;
// Prints of decisions on one day by one body that are compared for being the same decision.
inline constexpr std::size_t max_alike_decisions = 50;

// Items that are like another: each is named in the queries that filter and count them. No reader
// gets to the end of as many.
inline constexpr std::size_t max_similar_items = 1000;

// A page is for reading, and its items are held in memory as text.
inline constexpr std::size_t max_page = 1000;
// Xapian counts in 32 bits; offset and page together stay far below.
inline constexpr std::size_t max_offset = 1'000'000'000;
// More values are no list to choose from.
inline constexpr std::size_t max_facet_values = 1000;
inline constexpr std::size_t default_page = 10;
inline constexpr std::size_t default_html_page = 25;
inline constexpr std::size_t default_year_items = 3;  // of a timeline, for each year
inline constexpr std::size_t default_facet_values = 10;

// Databases with an identity of their own that are searched as one; each takes a search to find.
inline constexpr std::size_t max_marks = 256;

// A file of settings or of state: more is no file of ours.
inline constexpr std::size_t max_state_bytes = std::size_t{1024} * 1024;
// Terminals whose last search is remembered.
inline constexpr std::size_t max_remembered_searches = 32;
// The name of a saved search is a file's.
inline constexpr std::size_t max_saved_name_bytes = 64;

// Patience with a remote database, in seconds: for each message, and for all of an answer, which is
// many messages. The largest collections take two or three seconds.
inline constexpr unsigned remote_timeout_seconds = 5;
inline constexpr unsigned remote_answer_seconds = 30;
// What we may need in addition for an answer of servers. The values of half a million items, of
// which facets are counted, take some hundred megabytes.
inline constexpr std::size_t max_remote_answer_bytes = std::size_t{1024} * 1024 * 1024;
// A search is repeated when a writer has replaced the snapshot under it.
inline constexpr int max_search_attempts = 3;

}  // namespace referat::limits
