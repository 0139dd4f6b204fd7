#include "output/text/answer.h"

#include <algorithm>
#include <ostream>
#include <string_view>

#include "base/messages.h"
#include "base/strings.h"
#include "output/text/paragraph.h"
#include "output/words/shell_quote.h"
#include "output/words/wording.h"

namespace referat::output {

std::vector<std::string> asked_for(const answer::QueryReading& reading,
                                   const TextOptions& options) {
  std::vector<std::string> facts;
  if (!reading.query.empty()) facts.push_back(collapse_blanks(reading.query));
  facts.insert(facts.end(), options.filters.begin(), options.filters.end());
  return facts;
}

std::size_t lacking_words(const answer::SearchResult& result) {
  if (result.hits.empty() || result.hits.back().rank <= result.total) return 0;
  return std::min(result.hits.back().rank - result.total, result.hits.size());
}

namespace {

bool has_note(const answer::QueryReading& reading, std::string_view kind) {
  return std::any_of(reading.notes.begin(), reading.notes.end(),
                     [&](const auto& note) { return note.kind == kind; });
}

// No item has all words: the items that are counted are those that lack the fewest.
bool is_relaxed(const answer::QueryReading& reading) { return has_note(reading, "relaxed"); }

}  // namespace

std::string found_items(const answer::SearchResult& result) {
  std::string items = count_of_items(result.total);
  if (lacking_words(result) == 0) return items;
  if (is_relaxed(result)) {
    return trn("{1} har flest af ordene", "{1} har flest af ordene", result.total, items);
  }
  return trn("{1} har alle ordene", "{1} har alle ordene", result.total, items);
}

std::string shown_ranks(const answer::SearchResult& result, const Style& style) {
  if (result.hits.empty()) return tr("viser ingen");
  const std::size_t first = result.hits.front().rank;
  const std::size_t last = result.hits.back().rank;
  std::string all =
      first == last ? tr("viser {}", first) : tr("viser {}{}{}", first, style.dash(), last);
  const std::size_t lacking = lacking_words(result);
  if (lacking == 0) return all;
  if (is_relaxed(result)) {
    if (lacking == result.hits.size()) return tr("{}, som har færre af dem", all);
    return trn("{1}; det sidste har færre af dem", "{1}; de {0} sidste har færre af dem", lacking,
               all);
  }
  if (lacking == result.hits.size()) return tr("{}, som kun har nogle af dem", all);
  return trn("{1}; det sidste har kun nogle af dem", "{1}; de {0} sidste har kun nogle af dem",
             lacking, all);
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
  if (!query.empty() && !options.filters.empty()) {
    const char* words = query[0] == '-' ? " -- " : " ";
    const Invocation& call = options.invocation;
    advice.push_back(
        tr("uden filtre: {}", call.program + call.answer + words + shell_quote(query)));
  } else if (!options.filters.empty()) {
    advice.push_back(
        tr("færre filtre, eller --facets year,center,body for at se, hvad der findes"));
  }
  // A name that nothing in the database has: the note on it says what to write instead.
  const bool unknown_name = has_note(reading, "filter");
  if (!query.empty() && !unknown_name) {
    const bool one_word = query.find(' ') == std::string::npos;
    advice.push_back(one_word ? tr("et andet ord for det samme, eller ordets begyndelse: svømme*")
                              : tr("færre eller andre ord, eller ELLER imellem dem: skole ELLER "
                                   "børnehave"));
  }
  if (advice.empty()) return;
  out << '\n' << tr("Prøv") << '\n';
  for (const auto& line : advice) {
    Paragraph paragraph;
    paragraph.append(line);
    write_paragraph(out, paragraph, {.width = options.width, .indent = 4, .first = "  - "},
                    options.style);
  }
}

}  // namespace referat::output
