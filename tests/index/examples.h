// Minutes as the reader would hand them over, and a look into what became of them.
#pragma once

#include <xapian.h>

#include <algorithm>
#include <filesystem>
#include <set>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "database/generation.h"
#include "domain/agenda_item.h"
#include "domain/center.h"
#include "domain/meeting.h"
#include "domain/minutes.h"
#include "index/indexed_item.h"
#include "index/indexer.h"

namespace referat::test {

inline CenterRegister example_register() {
  return CenterRegister::parse(
      "Høje-Taastrup\tHRC\tcenter\tHR-Centret\t\n"
      "Høje-Taastrup\tØDC\tcenter\tØkonomi- og Digitaliseringscentret\tØKODIG\n"
      "\tHU\tbody\tHovedudvalget\t\n"
      "Engholm\tHRC\tcenter\tHavne- og Renovationscentret\t\n",
      "centers.tsv");
}

// What an item has of a term; fails the test if it has nothing.
inline const index::Posting& posting_of(const index::IndexedItem& item, const std::string& term) {
  for (const index::Postings* postings : {&item.postings, item.of_meeting.get()}) {
    const auto found = std::lower_bound(
        postings->begin(), postings->end(), term,
        [](const auto& entry, const auto& wanted) { return entry.first < wanted; });
    if (found != postings->end() && found->first == term) return found->second;
  }
  throw std::out_of_range(term);
}

inline AgendaItem example_item(const std::string& number, const std::string& title) {
  AgendaItem item;
  item.number = number;
  item.order = 1;
  item.title = title;
  return item;
}

// Item 8 of a meeting of Direktionen: a strategy, recommended by ØDC, approved in one part and
// postponed in the other.
inline AgendaItem purchasing_item() {
  AgendaItem item = example_item("8", "Indkøbsstrategi 2018-2021");
  item.case_number = "18/18284";
  item.case_key = "18/18284";
  item.lead = "Sagen genoptages.";
  item.sections = {
      {"Sagsfremstilling", SectionKind::background, "HR-Centret har deltaget i arbejdet.", 12},
      {"Indstilling", SectionKind::recommendation, "ØDC indstiller, at udbuddet godkendes.", 15},
      {"Beslutning", SectionKind::decision,
       "Udbud: Udbuddet godkendes.\nEvaluering: Evalueringen udskydes.", 18}};
  item.recommended_by = {"ØDC"};
  item.centers = {"HRC", "ØDC"};
  item.decisions = {{.date = Date{2018, 11, 13},
                     .body = "Økonomiudvalget",
                     .text = "Udbud: Udbuddet godkendes.\nEvaluering: Evalueringen udskydes.",
                     .result = Outcome::mixed,
                     .parts = {{"Udbud", "Udbuddet godkendes.", Outcome::approved},
                               {"Evaluering", "Evalueringen udskydes.", Outcome::postponed}},
                     .line = 18}};
  item.attachments = {"Bilag 1 - Spendanalyse.pdf"};
  item.absent = {"Gitte Lund"};
  item.absence_text = "Fraværende: Gitte Lund";
  item.line = 10;
  return item;
}

inline Meeting example_meeting() {
  Meeting meeting;
  meeting.municipality = "Høje-Taastrup";
  meeting.body = "Direktionen";
  meeting.date = Date{2018, 11, 19};
  meeting.participants = {{"Bodil Kragelund", "kommunaldirektør"}};
  meeting.absent = {"Steen Hvidberg"};
  return meeting;
}

inline Minutes example_minutes(std::vector<AgendaItem> items) {
  Minutes minutes;
  minutes.meeting = example_meeting();
  minutes.items = std::move(items);
  for (std::size_t i = 0; i < minutes.items.size(); ++i) minutes.items[i].order = i + 1;
  return minutes;
}

// The generation in force, opened as a search would.
inline Xapian::Database open_database(const std::filesystem::path& database) {
  return Xapian::Database(database::current_generation(database).value().string(),
                          Xapian::DB_BACKEND_GLASS);
}

// The ids of all items.
inline std::vector<std::string> ids_in(const std::filesystem::path& database) {
  const auto opened = open_database(database);
  std::vector<std::string> ids;
  for (auto term = opened.allterms_begin("Q:"); term != opened.allterms_end("Q:"); ++term) {
    ids.push_back((*term).substr(2));
  }
  return ids;
}

}  // namespace referat::test
