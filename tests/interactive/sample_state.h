// States of an interactive search that has got an answer, without a database.
#pragma once

#include <fmt/format.h>

#include <algorithm>
#include <string>

#include "../output/sample.h"
#include "searcher/interactive/question.h"
#include "searcher/interactive/state.h"
#include "searcher/interactive/update.h"
#include "searcher/interactive/view.h"

namespace referat::test {

inline interactive::State empty_state(interactive::Size size = {}) {
  interactive::State state;
  state.manner.text.style = {.colour = true, .unicode = true};
  state.manner.filter_names = [](const answer::Filters& filters) {
    std::vector<std::string> names = filters.years;
    for (const auto& center : filters.centers) names.push_back("center " + center);
    return names;
  };
  state.request.facets = {{FacetKind::year}, {FacetKind::center}, {FacetKind::result}};
  state.size = size;
  return state;
}

// Gives the state the answer that it wants.
inline void give(interactive::State& state, answer::SearchResult result) {
  interactive::take(state, interactive::wanted(state).value(), std::move(result));
}

// The answer of output/sample.h to "sygefravær": three hits of twelve.
inline interactive::State sample_state(interactive::Size size = {}) {
  interactive::State state = empty_state(size);
  state.query = interactive::LineEdit("sygefravær");
  state.slow = false;
  give(state, answer());
  return state;
}

// So many hits of `total`, "Punkt 1", "Punkt 2" …, from an offset on.
inline answer::SearchResult numbered_hits(std::size_t count, std::size_t total,
                                          std::size_t offset = 0) {
  answer::SearchResult result;
  result.total = total;
  for (std::size_t i = offset; i < offset + count; ++i) {
    answer::Hit hit;
    hit.rank = i + 1;
    hit.id = fmt::format("strandby/byraadet/2018-01-01/{}", i + 1);
    hit.document = {"a.txt", "Strandby", "Byrådet", "2018-01-01", "minutes"};
    hit.item.title = fmt::format("Punkt {}.", i + 1);
    result.hits.push_back(hit);
  }
  return result;
}

inline void press(interactive::State& state, interactive::Key key, int times = 1) {
  for (int i = 0; i < times; ++i) interactive::press(state, {key});
}

inline void type(interactive::State& state, const std::string& text) {
  interactive::press(state, {interactive::Key::text, text});
}

inline std::string shown(const interactive::State& state) {
  std::string all;
  for (const auto& row : interactive::rows_of(interactive::view(state), state.size)) {
    all += row + '\n';
  }
  return all;
}

inline bool shows(const interactive::State& state, std::string_view text) {
  return shown(state).find(text) != std::string::npos;
}

}  // namespace referat::test
