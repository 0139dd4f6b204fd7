#include "searcher/interactive/question.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

#include "searcher/interactive/facet_pane.h"
#include "searcher/interactive/hit_list.h"
#include "searcher/interactive/reading.h"

namespace referat::interactive {

namespace {

// More than a tall screen shows, and read in milliseconds.
constexpr std::size_t page_hits = 30;
// Further hits are asked for before one gets to them.
constexpr std::size_t ahead = 20;

// A database that has been written to meanwhile may send a hit again.
void add_hits(answer::SearchResult& answer, std::vector<answer::Hit> more) {
  std::set<std::string> known;
  for (const auto& hit : answer.hits) known.insert(hit.id);
  std::erase_if(more, [&](const answer::Hit& hit) { return known.contains(hit.id); });
  std::move(more.begin(), more.end(), std::back_inserter(answer.hits));
}

}  // namespace

answer::SearchRequest question(const State& state) {
  answer::SearchRequest question = state.request;
  question.query = state.query.text();
  question.limit = page_hits;
  return question;
}

std::optional<answer::SearchRequest> wanted(const State& state) {
  if (!state.answered) return question(state);
  if (state.whole || state.hits.chosen + ahead < state.answer.hits.size()) return std::nullopt;
  answer::SearchRequest next = question(state);
  next.offset = state.answer.hits.size();
  next.facets.clear();  // they are there
  return next;
}

const answer::Hit* wanted_words(const State& state) {
  return state.reading && !state.reading->words ? state.chosen_hit() : nullptr;
}

bool wants_anything(const State& state) {
  return !state.wanted_case.empty() || wanted(state) || wanted_words(state) != nullptr;
}

void ask_anew(State& state) {
  state.answered = false;
  state.whole = false;
}

void take(State& state, const answer::SearchRequest& question, answer::SearchResult result) {
  const std::size_t end = question.offset + result.hits.size();
  state.whole = result.hits.empty() || end >= result.total;
  state.answered = true;
  state.error.clear();
  if (question.offset > 0) {
    add_hits(state.answer, std::move(result.hits));
    return;
  }
  const auto place = chosen_value(state);
  state.answer = std::move(result);
  state.hits = {};
  choose_value(state, place);
  if (state.reading) open_reader(state);
}

void take(State& state, std::vector<std::string> words) {
  if (!state.reading) return;
  state.reading->words = std::move(words);
  lay_out_again(state);
}

void take(State& state, answer::CaseHistory history) {
  state.wanted_case.clear();
  state.error.clear();
  if (state.reading) open_history(state, std::move(history));
}

void fail(State& state, const std::string& message) {
  state.wanted_case.clear();
  if (state.reading) {
    state.reading->error = message;
    if (!state.reading->words) state.reading->words.emplace();  // don't ask again and again
  } else {
    state.error = message;
  }
  state.answered = true;
  state.whole = true;
  choose_hit(state, state.hits.chosen);  // the message takes rows from the list
}

}  // namespace referat::interactive
