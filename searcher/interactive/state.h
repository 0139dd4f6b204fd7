// All that the interactive search knows: plain data. update.h and question.h change it, view.h
// shows it; none of them knows a terminal.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "answer/case_history.h"
#include "answer/request.h"
#include "answer/result.h"
#include "output/text/options.h"
#include "searcher/interactive/line.h"
#include "searcher/interactive/line_edit.h"

namespace referat::interactive {

struct Size {
  std::size_t rows = 24;
  std::size_t columns = 80;
};

// A list that one entry of is chosen; top is what is shown first.
struct Choice {
  std::size_t chosen = 0;
  std::size_t top = 0;
};

// The chosen hit, whole, or the history of its case.
struct OpenText {
  Lines lines{};                                    // laid out for the size
  std::optional<std::vector<std::string>> words{};  // of the query, in the item; until they are
                                                    // there, nothing is marked
  std::vector<std::size_t> found{};                 // the lines with words of the query
  std::size_t top = 0;                              // line
  std::string error{};                              // what went wrong since, in place of the keys
  std::optional<answer::CaseHistory> history{};     // if that is what is read
};

enum class Pane { hits, facets };

// What stays as it is while the program runs.
struct Manner {
  output::TextOptions text;  // in colour; the terminal decides what becomes of it
  std::function<std::vector<std::string>(const answer::Filters&)> filter_names;
};

struct State {
  Manner manner;
  Size size{};

  // What is asked. The request's query and page are filled in when it is sent.
  LineEdit query{};
  answer::SearchRequest request{};

  // The answer, as far as it has come.
  answer::SearchResult answer{};
  bool answered = false;  // the answer, or the error, is of what is asked now
  bool reopen = false;    // the databases are to be opened anew before asking
  bool slow = true;       // an answer takes so long that one should know it is on its way
  bool whole = false;     // there are no more hits to ask for
  std::string error{};    // in its place the hits of the last answer stay

  // What is looked at.
  Pane pane = Pane::hits;
  Choice hits{};    // chosen: index into answer.hits; top: likewise
  Choice facets{};  // chosen: index into facet_rows(); top: a line
  std::optional<OpenText> reading{};
  std::string wanted_case{};              // whose history has been asked for
  std::optional<std::size_t> help_top{};  // while help is shown: its first line
  bool leaving = false;

  [[nodiscard]] const answer::Hit* chosen_hit() const {
    return hits.chosen < answer.hits.size() ? &answer.hits[hits.chosen] : nullptr;
  }
};

}  // namespace referat::interactive
