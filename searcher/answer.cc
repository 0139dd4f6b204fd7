#include "searcher/answer.h"

#include "database/versions.h"
#include "searcher/coverage_mode.h"
#include "searcher/decisions_mode.h"
#include "searcher/help.h"
#include "searcher/history_mode.h"
#include "searcher/interactive_mode.h"
#include "searcher/saved_mode.h"
#include "searcher/search_mode.h"
#include "searcher/show_mode.h"
#include "searcher/similar_mode.h"
#include "searcher/timeline_mode.h"
#include "searcher/values_mode.h"

namespace referat::searcher {

Answer answer_to(const Options& options) {
  switch (options.mode) {
    case Mode::help:
      return {.text = help_text(), .messages = {}, .exit_code = 0};
    case Mode::version:
      return {.text = database::version_text("referat-search", REFERAT_VERSION),
              .messages = {},
              .exit_code = 0};
    case Mode::save:
      return save_answer(options);
    case Mode::news:
      return news_answer(options);
    case Mode::list_saved:
      return list_saved_answer(options);
    case Mode::forget:
      return forget_answer(options);
    case Mode::coverage:
      return coverage_answer(options);
    case Mode::interactive:
      return interactive_answer(options);
    case Mode::show:
      return show_answer(options);
    case Mode::history:
      return history_answer(options);
    case Mode::similar:
      return similar_answer(options);
    case Mode::decisions:
      return decisions_answer(options);
    case Mode::timeline:
      return timeline_answer(options);
    case Mode::values:
      return values_answer(options);
    case Mode::search:
      return search_answer(options);
  }
  return {};
}

}  // namespace referat::searcher
