#include "searcher/interactive/query_view.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "base/messages.h"
#include "base/strings.h"
#include "base/terminal_safe.h"
#include "base/utf8.h"
#include "output/text/layout/width.h"
#include "output/words/found.h"

namespace referat::interactive {

namespace {

std::string order(const State& state) {
  const bool by_words = !trim(state.query.text()).empty();
  switch (state.request.sort) {
    case answer::Sort::oldest:
      return tr("ældste først");
    case answer::Sort::relevance:
      if (by_words) return tr("bedste først");
      [[fallthrough]];
    case answer::Sort::newest:
      return tr("nyeste først");
  }
  return {};
}

std::string found(const answer::SearchResult& answer) {
  return answer.total == 0 ? tr("Ingen punkter") : output::found_items(answer);
}

// An answer that can be felt to take its time.
bool awaited(const State& state) { return !state.answered && state.slow; }

std::size_t shown_width(std::string_view text) {
  return output::display_width(terminal_safe(text));
}

}  // namespace

QueryLine query_line(const LineEdit& query, std::size_t columns) {
  const std::string prompt = tr("Søg: ");
  const std::size_t prompt_columns = output::display_width(prompt);
  const std::size_t room = columns - prompt_columns - 1;  // the cursor may stand behind the text
  const std::string_view before = std::string_view(query.text()).substr(0, query.cursor());
  const std::string_view left_out = shown_width(before) > room ? "…" : "";
  const std::size_t left_out_columns = shown_width(left_out);
  std::size_t begin = 0;
  while (left_out_columns + shown_width(before.substr(begin)) > room) {
    static_cast<void>(next_code_point(before, begin));
  }
  QueryLine result;
  result.line.append(prompt, look::bold);
  result.line.append(left_out, look::faint);
  result.line.append(std::string_view(query.text()).substr(begin));
  result.line = cut(result.line, columns);
  result.cursor = prompt_columns + left_out_columns + shown_width(before.substr(begin));
  return result;
}

Line status_line(const State& state) {
  if (awaited(state)) return {tr("søger …"), look::faint};
  const std::string dot(state.manner.text.style.dot());
  Line line;
  if (state.error.empty()) {
    line.append(found(state.answer), look::bold);
    line.append(dot);
  }
  for (const auto& name : state.manner.filter_names(state.request.filters)) line.append(name + dot);
  line.append(order(state), look::faint);
  return line;
}

std::string place_in_list(const State& state) {
  return tr("{} af {}", number_text(state.hits.chosen + 1),
            number_text(std::max(state.answer.total, state.answer.hits.size())));
}

Lines nothing_found(const State& state) {
  if (awaited(state) || !state.error.empty()) return {};
  Lines lines;
  const auto advise = [&](std::string_view advice) {
    lines.emplace_back("  - " + std::string(advice), look::plain);
  };
  lines.emplace_back(tr("Prøv"), look::bold);
  if (!state.request.filters.empty()) advise(tr("uden filtre: Ctrl-X"));
  advise(tr("et andet ord for det samme, eller ordets begyndelse: svømme*"));
  advise(tr("færre ord, eller ELLER imellem dem: skole ELLER børnehave"));
  return lines;
}

}  // namespace referat::interactive
