#include "searcher/interactive/asker.h"

#include <exception>
#include <utility>

#include "base/error.h"
#include "base/messages.h"
#include "base/strings.h"
#include "search/hits/hits.h"
#include "search/matters/history.h"
#include "searcher/interactive/question.h"

namespace referat::interactive {

namespace {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

constexpr milliseconds at_once{40};  // nobody feels it
constexpr milliseconds usual_pause{120};

// Of what is wrong with a query: without the query and the caret below it, which are on the screen.
std::string without_excerpt(std::string_view message) {
  std::string text;
  std::size_t line = 0;
  for (const auto part : split(message, '\n')) {
    const bool excerpt = line == 1 || line == 2;
    if (!excerpt) text += std::string(trim(part)) + (line == 0 ? "\n" : " ");
    ++line;
  }
  return text;
}

}  // namespace

Asker::Asker(std::vector<std::string> databases)
    : databases_(std::move(databases)), source_(database::open_source(databases_)) {}

void Asker::answer(State& state) {
  if (std::exchange(state.reopen, false)) source_.reset();
  const auto begin = steady_clock::now();
  try {
    ask(state);
  } catch (const Error& error) {
    if (error.kind() == ErrorKind::database) source_.reset();
    const bool query = error.kind() == ErrorKind::query;
    fail(state, query ? without_excerpt(error.what()) : error.what());
  } catch (const std::exception& error) {
    fail(state, tr("uventet fejl: {}", error.what()));
  }
  last_ = std::chrono::duration_cast<milliseconds>(steady_clock::now() - begin);
  state.slow = pause() > milliseconds(0);
}

milliseconds Asker::pause() const { return last_ > at_once ? usual_pause : milliseconds(0); }

void Asker::ask(State& state) {
  if (!source_) source_ = database::open_source(databases_);
  if (!state.wanted_case.empty()) {
    take(state, search::case_history(
                    *source_, {.case_number = state.wanted_case, .today = state.request.today}));
  } else if (const auto question = wanted(state)) {
    take(state, *question, search::search(*source_, *question));
  }
}

}  // namespace referat::interactive
