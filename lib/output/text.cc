#include "output/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <ostream>
#include <utility>

#include "base/strings.h"
#include "output/explain_text.h"
#include "output/facet_text.h"
#include "output/hit_text.h"
#include "output/paragraph.h"
#include "output/shell_quote.h"
#include "output/wording.h"

namespace referat::output {

namespace {

// A page may go on, past the items that have every word, with items that lack some.
std::size_t lacking_words(const search::SearchResult& result) {
  if (result.hits.empty() || result.hits.back().rank <= result.total) return 0;
  return std::min(result.hits.back().rank - result.total, result.hits.size());
}

std::string found(const search::SearchResult& result) {
  std::string items = count_of_items(result.total);
  if (lacking_words(result) == 0) return items;
  return items + " har alle ordene";
}

std::string shown_ranks(const search::SearchResult& result, const Style& style) {
  if (result.hits.empty()) return "viser ingen";
  const std::size_t first = result.hits.front().rank;
  const std::size_t last = result.hits.back().rank;
  std::string all = first == last ? fmt::format("viser {}", first)
                                  : fmt::format("viser {}{}{}", first, style.dash(), last);
  const std::size_t lacking = lacking_words(result);
  if (lacking == 0) return all;
  if (lacking == result.hits.size()) return all + ", som kun har nogle af dem";
  if (lacking == 1) return all + "; det sidste har kun nogle af dem";
  return fmt::format("{}; de {} sidste har kun nogle af dem", all, danish_number(lacking));
}

void write_header(std::ostream& out, const search::SearchResult& result,
                  const TextOptions& options) {
  const Style& style = options.style;
  Paragraph header;
  header.append(found(result), sgr::bold);
  std::vector<std::string> facts;
  if (!result.query.empty()) facts.push_back(collapse_blanks(result.query));
  facts.insert(facts.end(), options.filters.begin(), options.filters.end());
  if (result.total > 0 || !result.hits.empty()) facts.push_back(shown_ranks(result, style));
  for (const auto& fact : facts) header.append(std::string(style.dot()) + fact);
  write_paragraph(out, header, {.width = options.width, .max_lines = 2}, style);
}

void write_notes(std::ostream& out, const search::SearchResult& result,
                 const TextOptions& options) {
  std::vector<std::string> lines;
  if (result.corrected) {
    lines.push_back("Intet fundet for det, du skrev. Viser punkter for: " + *result.corrected);
  }
  for (const auto& note : result.notes) lines.push_back("Bemærk: " + note.message);
  if (result.suggestion) lines.push_back("Mente du: " + *result.suggestion);
  for (const auto& line : lines) {
    Paragraph paragraph;
    paragraph.append(line, sgr::warning);
    write_paragraph(out, paragraph, {.width = options.width}, options.style);
  }
}

void write_hits(std::ostream& out, const std::vector<search::Hit>& hits,
                const TextOptions& options) {
  if (hits.empty()) return;
  HitLayout layout;
  layout.rank_width = std::max<std::size_t>(2, std::to_string(hits.back().rank).size());
  layout.show_municipality = std::any_of(hits.begin(), hits.end(), [&](const search::Hit& hit) {
    return hit.document.municipality != hits.front().document.municipality;
  });
  for (const auto& hit : hits) {
    out << '\n';
    write_hit(out, hit, layout, options);
  }
}

// A label and a command; commands are never broken, so that they can be copied.
using Step = std::pair<std::string_view, std::string>;

void write_steps(std::ostream& out, const std::vector<Step>& steps, const Style& style) {
  if (!steps.empty()) out << '\n';
  std::string_view before;
  for (const auto& [label, command] : steps) {
    out << style.paint(sgr::bold, padded(label == before ? "" : label, 8)) << "  "
        << style.paint(sgr::faint, command) << '\n';
    before = label;
  }
}

std::vector<Step> next_steps(const search::SearchResult& result, const Invocation& call) {
  std::vector<Step> steps;
  const std::string search = call.program + call.arguments;
  for (const auto& facet : result.facets) {
    const auto option = narrowing_option(facet, result.total);
    if (!option) continue;
    steps.emplace_back("Indsnævr", search + *option + call.tail);
    break;  // the other options stand at their values
  }
  if (result.hits.empty()) return steps;
  const auto& first = result.hits.front();
  steps.emplace_back("Læs", call.by_rank.empty()
                                ? call.program + " --show " + shell_quote(first.id)
                                : fmt::format("{} --show {}", call.by_rank, first.rank));
  const std::size_t last = result.hits.back().rank;
  if (last < result.total) {
    steps.emplace_back("Næste", fmt::format("{} --offset {}{}", search, last, call.tail));
  }
  return steps;
}

void write_no_hits(std::ostream& out, const search::SearchResult& result,
                   const TextOptions& options) {
  const std::string query = collapse_blanks(result.query);
  Paragraph read_as;
  if (!result.interpreted.empty() && result.interpreted != query) {
    read_as.append("Læst som: " + result.interpreted);
  }
  write_paragraph(out, read_as, {.width = options.width, .max_lines = 3}, options.style);
  std::vector<std::string> advice;
  if (!query.empty() && !options.filters.empty()) {
    const char* words = query[0] == '-' ? " -- " : " ";
    advice.push_back("uden filtre: " + options.invocation.program + words + shell_quote(query));
  } else if (!options.filters.empty()) {
    advice.emplace_back("færre filtre, eller --facets year,center,body for at se, hvad der findes");
  }
  if (!query.empty()) {
    const bool one_word = query.find(' ') == std::string::npos;
    advice.emplace_back(one_word ? "et andet ord for det samme, eller ordets begyndelse: svømme*"
                                 : "færre eller andre ord, eller ELLER imellem dem: skole ELLER "
                                   "børnehave");
  }
  out << "\nPrøv\n";
  for (const auto& line : advice) {
    Paragraph paragraph;
    paragraph.append(line);
    write_paragraph(out, paragraph, {.width = options.width, .indent = 4, .first = "  - "},
                    options.style);
  }
}

}  // namespace

void write_text(std::ostream& out, const search::SearchResult& result, const TextOptions& options) {
  write_header(out, result, options);
  write_notes(out, result, options);
  write_explanation(out, result, options);
  if (result.total == 0 && result.hits.empty()) return write_no_hits(out, result, options);
  write_hits(out, result.hits, options);
  write_facets(out, result.facets, options);
  write_steps(out, next_steps(result, options.invocation), options.style);
}

}  // namespace referat::output
