#include "output/text/reading.h"

#include <algorithm>
#include <cstddef>
#include <ostream>
#include <string>
#include <vector>

#include "base/messages.h"
#include "base/shell_text.h"
#include "base/strings.h"
#include "base/utf8.h"
#include "output/text/layout/paragraph.h"
#include "output/words/found.h"

namespace referat::output {

namespace {

// The same words as a command that isn't broken over lines; empty where there are no filters, or
// no words, or it can't be pasted.
std::string without_filters(const std::string& query, const TextOptions& options) {
  if (query.empty() || options.filters.empty()) return {};
  const Invocation& call = options.invocation;
  const char* before = query[0] == '-' ? " -- " : " ";
  const ShellText command = call.program + call.answer + before + ShellText::argument(query);
  return command.pasteable() ? command.shown() : std::string();
}

// "svømmehallerne" → "svømmehal*": two thirds of a word, where that is enough to tell it by.
std::string beginning_of(const std::string& word) {
  constexpr std::size_t least = 4;  // letters, as a compound's first part has
  if (word_length(word) < word.size() || std::any_of(word.begin(), word.end(), is_digit)) return {};
  const std::size_t kept = code_points(word) * 2 / 3;
  if (kept < least) return {};
  std::size_t end = 0;
  for (std::size_t i = 0; i < kept; ++i) static_cast<void>(next_code_point(word, end));
  return word.substr(0, end) + '*';
}

std::string other_words(const std::string& query) {
  if (query.find(' ') != std::string::npos) {
    return tr("færre eller andre ord, eller ELLER imellem dem: skole ELLER børnehave");
  }
  const std::string beginning = beginning_of(query);
  return beginning.empty()
             ? tr("et andet ord for det samme")
             : tr("et andet ord for det samme, eller ordets begyndelse: {}", beginning);
}

}  // namespace

std::vector<std::string> asked_for(const answer::QueryReading& reading,
                                   const TextOptions& options) {
  std::vector<std::string> facts;
  if (!reading.query.empty()) facts.push_back(collapse_blanks(reading.query));
  facts.insert(facts.end(), options.filters.begin(), options.filters.end());
  return facts;
}

void write_notes(std::ostream& out, const answer::QueryReading& reading,
                 const TextOptions& options) {
  std::vector<std::string> lines;
  if (reading.corrected) {
    lines.push_back(
        tr("Intet fundet for det, du skrev. Viser punkter for: {}", *reading.corrected));
  }
  for (const auto& note : reading.notes) lines.push_back(tr("Bemærk: {}", note.message));
  if (reading.suggestion) lines.push_back(tr("Mente du: {}", *reading.suggestion));
  for (const auto& line : lines) {
    Paragraph paragraph;
    paragraph.append(line, sgr::warning);
    write_paragraph(out, paragraph, {.width = options.width}, options.style);
  }
}

void write_no_hits(std::ostream& out, const answer::QueryReading& reading,
                   const TextOptions& options) {
  const std::string query = collapse_blanks(reading.query);
  Paragraph read_as;
  if (!reading.interpreted.empty() && reading.interpreted != query) {
    read_as.append(tr("Læst som: {}", reading.interpreted));
  }
  write_paragraph(out, read_as, {.width = options.width, .max_lines = 3}, options.style);
  std::vector<std::string> advice;
  const std::string command = without_filters(query, options);
  // A name that nothing in the database has: the note on it says what to write instead.
  if (!reading.has_note("filter") && !(query.empty() && options.filters.empty())) {
    advice.push_back(query.empty() ? tr("færre filtre; hvad der findes, viser --values center (år, "
                                        "udvalg, sag …)")
                                   : other_words(query));
  }
  if (advice.empty() && command.empty()) return;
  out << '\n' << tr("Prøv") << '\n';
  if (!command.empty()) out << "  - " << tr("uden filtre: {}", command) << '\n';
  for (const auto& line : advice) {
    Paragraph paragraph;
    paragraph.append(line);
    write_paragraph(out, paragraph, {.width = options.width, .indent = 4, .first = "  - "},
                    options.style);
  }
}

}  // namespace referat::output
