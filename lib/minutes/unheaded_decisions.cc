#include "minutes/unheaded_decisions.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>

#include "base/strings.h"
#include "domain/body_name.h"
#include "domain/word_pattern.h"
#include "minutes/decision_text.h"
#include "minutes/line.h"
#include "prose/outcomes.h"

namespace referat::minutes {

namespace {

// What is decided on, as such a sentence begins.
constexpr std::array<std::string_view, 8> matters{
    "indstillingen", "sagen",         "forslaget",         "punktet",
    "tillægget",     "orienteringen", "ændringsforslaget", "dagsordenen"};

bool tells_outcome(std::string_view line) {
  const auto words = pattern_words(line);
  if (words.empty()) return false;
  const bool subject = is_one_of(words.front(), matters) || is_body_word(words.front());
  const bool passive = find_pattern(words, "blev") || find_pattern(words, "er");
  const bool body = is_body_word(words.front());
  return subject && (passive || body) && recognise_outcome(line) != Outcome::unknown;
}

bool tells_votes(std::string_view line) {
  constexpr auto beginnings = std::to_array<std::string_view>(
      {"^ for stemte", "^ imod stemte", "^ for", "^ imod", "^ undlod", "^ # undlod"});
  constexpr std::size_t longest = 200;
  if (line.size() > longest) return false;
  const auto words = pattern_words(line);
  return std::any_of(beginnings.begin(), beginnings.end(), [&](std::string_view beginning) {
    return find_pattern(words, beginning).has_value() && line.find(':') != std::string_view::npos;
  });
}

// The text that the item ends with.
std::pair<std::string*, std::size_t> last_text(AgendaItem& item) {
  for (auto section = item.sections.rbegin(); section != item.sections.rend(); ++section) {
    if (section->kind != SectionKind::attachments) return {&section->text, section->line};
  }
  return {&item.lead, item.line};
}

void find_decision(const Meeting& meeting, AgendaItem& item) {
  const auto [text, line] = last_text(item);
  const auto lines = split(*text, '\n');
  std::size_t begin = lines.size();
  bool decided = false;
  while (begin > 0) {
    const bool outcome = tells_outcome(lines[begin - 1]);
    if (!outcome && !tells_votes(lines[begin - 1])) break;
    decided = decided || outcome;
    --begin;
  }
  if (!decided) return;
  std::vector<Line> decision_lines;
  Section section{"Beslutning", SectionKind::decision, "", line};
  std::string rest;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    append_line(i < begin ? rest : section.text, std::string(lines[i]));
    if (i < begin) continue;
    decision_lines.emplace_back();
    decision_lines.back().text = lines[i];
    decision_lines.back().number = line;
  }
  *text = std::move(rest);
  Decision decision;
  decision.date = meeting.date;
  decision.body = meeting.body;
  decision.line = line;
  read_decision_text(decision_lines, decision);
  item.decisions.push_back(std::move(decision));
  item.sections.push_back(std::move(section));
}

}  // namespace

void find_unheaded_decisions(const Meeting& meeting, std::vector<AgendaItem>& items) {
  const bool headed = std::any_of(items.begin(), items.end(),
                                  [](const AgendaItem& item) { return !item.decisions.empty(); });
  if (headed || meeting.doc_type != DocumentType::minutes) return;
  for (AgendaItem& item : items) find_decision(meeting, item);
}

}  // namespace referat::minutes
