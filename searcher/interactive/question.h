// What the search is asked, and what becomes of its answers.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "answer/request.h"
#include "answer/result.h"
#include "searcher/interactive/state.h"

namespace referat::interactive {

// The question whose answer is missing: a new one, or the next page of hits when the end of those
// that are there comes near. Nothing if all is there that is needed.
[[nodiscard]] std::optional<answer::SearchRequest> wanted(const State& state);

// The item that is read, if its words to mark are missing.
[[nodiscard]] const answer::Hit* wanted_words(const State& state);

// Anything of what can be asked for: a case's history, the answer to the question, words to mark.
[[nodiscard]] bool wants_anything(const State& state);

// What is asked, whole; the first page.
[[nodiscard]] answer::SearchRequest question(const State& state);

// What is asked has changed.
void ask_anew(State& state);

void take(State& state, const answer::SearchRequest& question, answer::SearchResult result);

// The words to mark in what is read.
void take(State& state, std::vector<std::string> words);

// The history of wanted_case.
void take(State& state, answer::CaseHistory history);

// message: what the error says. What was answered before stays.
void fail(State& state, const std::string& message);

}  // namespace referat::interactive
