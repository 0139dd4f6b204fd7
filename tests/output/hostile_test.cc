// Whatever stands in documents, queries and file names: no renderer lets it steer the terminal.
#include <catch2/catch.hpp>
#include <functional>
#include <random>
#include <sstream>

#include "base/shell_text.h"
#include "base/terminal_safe.h"
#include "base/utf8.h"
#include "output/csv/decisions.h"
#include "output/csv/hits.h"
#include "output/decision_sample.h"
#include "output/html/page.h"
#include "output/json/decisions.h"
#include "output/json/search.h"
#include "output/json/timeline.h"
#include "output/sample.h"
#include "output/text/decisions.h"
#include "output/text/item.h"
#include "output/text/search.h"
#include "output/text/timeline.h"

namespace referat::output {

namespace {

// Control characters, broken UTF-8 and ordinary text, in any order; the same in every run.
class HostileText {
 public:
  explicit HostileText(unsigned seed) : random_(seed) {}

  std::string operator()() {
    static const std::vector<std::string> pieces{"\x1b[2J",
                                                 "\x1b]0;titel\x07",
                                                 "\x1bP1$q\x1b\\",
                                                 "\u009B31m",
                                                 "\u0085",
                                                 "\x7f",
                                                 "\r",
                                                 "\b",
                                                 "\t",
                                                 "\n",
                                                 "\v",
                                                 "\u202E",
                                                 "\u2066",
                                                 "\u2028",
                                                 "\xFF",
                                                 "\xE2\x80",
                                                 "\xC2",
                                                 "\xED\xA0\x80",
                                                 "æøå",
                                                 "skole",
                                                 " ",
                                                 "\033[1;31m",
                                                 "'",
                                                 "\"",
                                                 "\\",
                                                 "会議",
                                                 "e\u0301",
                                                 "=1+1",
                                                 "*",
                                                 "<script>",
                                                 "\"><img src=x>",
                                                 "&amp;",
                                                 "--></style>",
                                                 "]]>"};
    std::string text;
    for (auto count = 1 + random_() % 12; count > 0; --count)
      text += pieces[random_() % pieces.size()];
    return text;
  }

 private:
  std::mt19937 random_;
};

void explain(answer::SearchResult& result, HostileText& text) {
  answer::ExplainedWord word;
  for (std::string* part : {&word.text, &word.typed, &word.field, &word.value}) *part = text();
  word.readings = {{text(), WordOrigin::stem, {text()}, {text(), text()}},
                   {text(), WordOrigin::compound, {text(), text()}, {}}};
  word.pairs = {{text() + " " + text(), 3}};
  word.rows = {text()};
  word.synonyms = {text(), text()};
  word.nearest = {text()};
  answer::ExplainedWord group = word;
  group.kind = answer::WordKind::group;
  group.alternatives = {word, word};
  result.explanation = answer::Explanation{.items = 9, .words = {word, group}};
  answer::MatchedWord matched{.text = text(), .score = 1.5};
  for (const auto likeness : {answer::Likeness::form, answer::Likeness::part,
                              answer::Likeness::fact, answer::Likeness::name}) {
    matched.matches.push_back({answer::Place::text, likeness, 2, {text(), text()}});
  }
  for (auto& hit : result.hits) hit.explanation = {{matched, {.text = text()}}};
}

answer::SearchResult hostile_answer(HostileText& text) {
  answer::SearchResult result;
  result.query = text();
  result.interpreted = text();
  result.corrected = text();
  result.suggestion = text();
  result.notes = {{text(), text()}};
  auto hit = test::new_schools();
  hit.id = text();
  hit.document = {text(), text(), text(), text(), text()};
  hit.item.number = text();
  hit.item.title = text();
  hit.item.lead = text() + "\t" + text() + "\n- " + text();
  hit.item.case_number = text();
  hit.item.centers = {text(), text()};
  hit.item.recommended_by = {text()};
  hit.item.absent = {text()};
  hit.item.attachments = {text()};
  hit.item.sections = {{text(), SectionKind::decision, text() + "\n" + text(), 1}};
  for (auto& decision : hit.item.decisions) {
    decision.text = text();
    decision.body = text();
    decision.parts = {{text(), text(), Outcome::unknown}};
  }
  hit.missing = {text()};
  hit.snippet = text();
  hit.highlights = {{1, 3}, {2, 9}, {40, 80}};
  result.hits = {hit, test::sick_leave()};
  result.facets = {{FacetKind::center, {{text(), 1, false}, {text(), 2, false}}, 0},
                   {FacetKind::body, {{text(), 3, true}}, 2}};
  result.total = 7;
  explain(result, text);
  return result;
}

answer::Timeline hostile_timeline(HostileText& text) {
  const auto answer = hostile_answer(text);
  answer::Timeline timeline;
  static_cast<answer::QueryReading&>(timeline) = answer;
  timeline.total = 2;
  timeline.years = {{.year = 2014, .items = 2, .decisions = 2, .results = {{text(), 2}}}};
  timeline.years[0].best = answer.hits;
  timeline.first = answer.hits[0];
  timeline.latest = answer.hits[1];
  timeline.involved = answer.facets;
  return timeline;
}

std::string without_our_colours(std::string text) {
  for (const std::string_view sgr : {"\033[0m", "\033[1m", "\033[2m", "\033[33m", "\033[36m",
                                     "\033[1;31m", "\033[1;32m", "\033[1;33m"}) {
    for (auto at = text.find(sgr); at != std::string::npos; at = text.find(sgr, at)) {
      text.erase(at, sgr.size());
    }
  }
  return text;
}

// Nothing is left to make visible, and colours are closed on their own line.
void check_harmless(const std::string& text) {
  const std::string plain = without_our_colours(text);
  CAPTURE(plain);
  CHECK(terminal_safe(plain, true) == plain);
}

}  // namespace

TEST_CASE("hostile texts reach no terminal raw, in any format") {
  const auto seed = GENERATE(range(0U, 200U));
  HostileText text(seed);
  const auto result = hostile_answer(text);
  TextOptions options;
  options.style.colour = seed % 2 == 0;
  options.style.unicode = seed % 3 != 0;
  options.width = 40 + seed % 50;
  options.filters = {text()};
  options.invocation.arguments = " " + ShellText::argument(text());

  std::ostringstream out;
  write_text(out, result, options);
  auto none = result;
  none.total = 0;
  none.hits.clear();
  write_text(out, none, options);
  write_item_text(out, result.hits[0], options);
  check_harmless(out.str());

  std::ostringstream csv;
  write_csv(csv, result);
  std::string lines = csv.str();
  CHECK(std::count(lines.begin(), lines.end(), '\n') == 3);
  lines.erase(std::remove(lines.begin(), lines.end(), '\r'), lines.end());
  check_harmless(lines);

  std::ostringstream json;
  write_json(json, result);
  write_jsonl(json, result);
  write_item_json(json, result.hits[0], true);
  check_harmless(json.str());
}

TEST_CASE("hostile texts reach no terminal through a timeline, and are no markup in a page") {
  const auto seed = GENERATE(range(0U, 200U));
  HostileText text(seed);
  const auto timeline = hostile_timeline(text);
  const auto answer = hostile_answer(text);
  TextOptions options;
  options.width = 40 + seed % 50;
  std::ostringstream out;
  write_timeline_text(out, timeline, options);
  write_timeline_json(out, timeline);
  write_timeline_jsonl(out, timeline);
  check_harmless(out.str());

  std::ostringstream pages;
  write_timeline_html(pages, timeline, {{text()}, {text()}, text()});
  write_html(pages, answer, timeline, {{text()}, {text()}, text()});
  check_harmless(pages.str());
  const std::string html = pages.str();
  CHECK(html.find("<script") == std::string::npos);
  CHECK(html.find("<img") == std::string::npos);
}

TEST_CASE("hostile text in decisions comes out harmless") {
  const unsigned seed = GENERATE(range(0U, 60U));
  HostileText text(seed);
  answer::DecisionList list = test::decision_list();
  list.query = text();
  list.newest_meeting = text();
  list.open = seed % 2 == 0;
  for (auto& listed : list.decisions) {
    if (listed.follow_up) listed.follow_up->until = text();
    listed.place = {text(), text(), text(), {text(), text(), text(), text(), text()}};
    listed.case_number = text();
    listed.recommended_by = {text()};
    listed.missing = {text()};
    listed.decision.body = text();
    listed.decision.text = text();
    for (auto& part : listed.decision.parts) part = {text(), text(), part.result};
    listed.reprinted = seed % 3 == 0;
    answer::FollowUp& fate = *listed.follow_up;
    fate.subject = text();
    fate.undecided = {listed};
    if (fate.became) fate.became = listed;
    fate.other_heading = listed;
  }
  TextOptions options;
  options.width = 40 + seed % 50;
  std::ostringstream out;
  write_decisions_text(out, list, options);
  write_decisions_json(out, list);
  write_decisions_jsonl(out, list);
  check_harmless(out.str());
  std::ostringstream rows;
  write_decisions_csv(rows, list);
  std::string table = rows.str();
  std::erase(table, '\r');  // RFC 4180 ends its lines so
  check_harmless(table);
}

TEST_CASE("a highlight outside the snippet or over another one is harmless") {
  answer::SearchResult result;
  result.total = 1;
  result.hits = {test::sick_leave()};
  result.hits[0].snippet = "Æblehaven";
  result.hits[0].highlights = {{0, 4}, {2, 6}, {50, 60}};
  std::ostringstream out;
  write_text(out, result, {});
  CHECK(out.str().find("    *Æble**ha*ven\n") != std::string::npos);
}

}  // namespace referat::output
