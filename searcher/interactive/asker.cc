#include "searcher/interactive/asker.h"

#include <exception>
#include <utility>

#include "base/error.h"
#include "base/messages.h"
#include "base/strings.h"
#include "query/query_error.h"
#include "search/explain/found_words.h"
#include "search/hits/hits.h"
#include "search/matters/history.h"
#include "searcher/interactive/question.h"

namespace referat::interactive {

namespace {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

constexpr milliseconds at_once{40};  // nobody feels it
constexpr milliseconds usual_pause{120};

}  // namespace

Asker::Asker(std::vector<std::string> databases)
    : databases_(std::move(databases)), session_(databases_) {}

void Asker::answer(State& state) {
  if (std::exchange(state.reopen, false)) session_.reset();
  const auto begin = steady_clock::now();
  try {
    ask(state);
  } catch (const query::QueryError& error) {  // the query itself is on the screen
    fail(state, error.problem() + "\n" + error.advice());
  } catch (const Error& error) {
    if (error.kind() == ErrorKind::database) session_.reset();
    fail(state, error.what());
  } catch (const std::exception& error) {
    fail(state, tr("uventet fejl: {}", error.what()));
  }
  last_ = std::chrono::duration_cast<milliseconds>(steady_clock::now() - begin);
  state.slow = pause() > milliseconds(0);
}

milliseconds Asker::pause() const { return last_ > at_once ? usual_pause : milliseconds(0); }

void Asker::ask(State& state) {
  if (!session_) session_.emplace(databases_);
  if (!state.wanted_case.empty()) {
    take(state, search::case_history(
                    *session_, {.case_number = state.wanted_case, .today = state.request.today}));
  } else if (const auto missing = wanted(state)) {
    take(state, *missing, search::search(*session_, *missing));
  } else if (const auto* hit = wanted_words(state)) {
    take(state, search::found_words(*session_, question(state), *hit));
  }
}

}  // namespace referat::interactive
