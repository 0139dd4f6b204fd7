#include "searcher/interactive/asker.h"

#include <exception>
#include <utility>

#include "base/error.h"
#include "base/messages.h"
#include "searcher/interactive/question.h"

namespace referat::interactive {

namespace {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

constexpr milliseconds at_once{40};  // nobody feels it
constexpr milliseconds usual_pause{120};

}  // namespace

Asker::Asker(std::vector<std::string> databases)
    : databases_(std::move(databases)), source_(search::open_source(databases_)) {}

void Asker::answer(State& state, const search::SearchRequest& question) {
  if (std::exchange(state.reopen, false)) source_.reset();
  const auto begin = steady_clock::now();
  try {
    take(state, question, ask(question));
  } catch (const Error& error) {
    if (error.kind() == ErrorKind::database) source_.reset();
    fail(state, error.what());
  } catch (const std::exception& error) {
    fail(state, tr("uventet fejl: {}", error.what()));
  }
  last_ = std::chrono::duration_cast<milliseconds>(steady_clock::now() - begin);
  state.slow = pause() > milliseconds(0);
}

milliseconds Asker::pause() const { return last_ > at_once ? usual_pause : milliseconds(0); }

search::SearchResult Asker::ask(const search::SearchRequest& question) {
  if (!source_) source_ = search::open_source(databases_);
  return search::search(*source_, question);
}

}  // namespace referat::interactive
