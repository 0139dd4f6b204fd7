#include "searcher/interactive/line_edit.h"

#include <catch2/catch.hpp>

#include "base/limits.h"

namespace referat::interactive {

TEST_CASE("a line is typed and mended") {
  LineEdit line;
  line.insert("sygefrvær");
  for (int i = 0; i < 3; ++i) line.left();
  line.insert("a");
  CHECK(line.text() == "sygefravær");
  line.to_begin();
  line.remove_at();
  line.insert("S");
  line.to_end();
  line.remove_before();
  CHECK(line.text() == "Sygefravæ");
}

TEST_CASE("a Danish letter is one step, and so is a letter with combining marks") {
  LineEdit line("å\u0065\u0301\u0323ø");
  line.left();
  CHECK(line.cursor() == line.text().size() - 2);
  line.left();
  CHECK(line.cursor() == 2);
  line.right();
  CHECK(line.cursor() == line.text().size() - 2);
  line.remove_before();
  CHECK(line.text() == "åø");
}

TEST_CASE("words and ends of a line go at once") {
  LineEdit line("ny skole  i byen");
  line.remove_word_before();
  CHECK(line.text() == "ny skole  i ");
  line.remove_word_before();
  CHECK(line.text() == "ny skole  ");
  line.to_begin();
  line.right();
  line.right();
  line.remove_to_end();
  CHECK(line.text() == "ny");
  line.left();
  line.remove_to_begin();
  CHECK(line.text() == "y");
  CHECK(line.cursor() == 0);
}

TEST_CASE("at the ends there is nothing to do") {
  LineEdit line;
  line.left();
  line.right();
  line.remove_before();
  line.remove_at();
  line.remove_word_before();
  line.remove_to_end();
  CHECK(line.text().empty());
}

TEST_CASE("a line holds as much as a query, and no half letters") {
  LineEdit line(std::string(limits::max_query_bytes - 1, 'x'));
  line.insert("æ");
  CHECK(line.text().size() == limits::max_query_bytes - 1);
  line.insert("yz");
  CHECK(line.text().size() == limits::max_query_bytes);
  CHECK(line.text().ends_with("xy"));
}

}  // namespace referat::interactive
