#include "minutes/heading_run.h"

#include <catch2/catch.hpp>

#include "minutes/documents.h"
#include "minutes/headings.h"

using namespace referat::test;
namespace minutes = referat::minutes;
using minutes::ItemHeading;

namespace {

// Headings with these numbers, a line each; a number in capitals of its own ("7!") is sure.
std::vector<ItemHeading> numbers(const std::vector<std::string>& texts) {
  std::vector<ItemHeading> headings;
  for (const auto& text : texts) {
    ItemHeading heading;
    heading.sure = text.ends_with('!');
    heading.number = text.substr(0, text.find('!'));
    heading.begin = heading.line = headings.size();
    heading.end = heading.line + 1;
    headings.push_back(heading);
  }
  return headings;
}

std::string run_of(const std::vector<std::string>& texts, std::size_t group_at = 1000) {
  std::vector<minutes::Line> lines(texts.size());
  if (group_at < lines.size()) lines[group_at].opens_group = true;
  std::string run;
  for (const auto& heading : minutes::growing(lines, numbers(texts))) run += heading.number + " ";
  return run;
}

}  // namespace

TEST_CASE("the longest growing run of numbers is taken") {
  CHECK(run_of({"1", "2", "1", "2", "3", "3", "4"}) == "1 2 3 4 ");
  CHECK(run_of({"9", "10", "11"}) == "9 10 11 ");
  CHECK(run_of({"3", "3a", "3b", "4"}) == "3 3a 3b 4 ");
  CHECK(run_of({}).empty());
}

TEST_CASE("one sure heading outweighs all others") {
  CHECK(run_of({"1!", "7", "8", "9", "2!", "3!"}) == "1 2 3 ");
}

TEST_CASE("a group of items begins its numbers anew") {
  CHECK(run_of({"1", "2", "1", "2"}, 2) == "1 2 1 2 ");
}
