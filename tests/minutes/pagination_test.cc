// Minutes laid out on pages at random are read like the same minutes without pages.
#include <fmt/format.h>

#include <algorithm>
#include <catch2/catch.hpp>
#include <map>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "extract/plain_text.h"
#include "minutes/documents.h"
#include "minutes/parser.h"

using namespace referat;
using namespace referat::test;

namespace {

using Random = std::mt19937;

std::size_t below(Random& random, std::size_t limit) { return random() % limit; }
bool chance(Random& random, std::size_t percent) { return below(random, 100) < percent; }

// A document whose lines each have a word of their own.
class Source {
 public:
  explicit Source(Random& random) : random_(random) {
    lines_ = {"Lindum Kommune", "", "REFERAT Byrådet d. 12-03-2019", ""};
    const std::size_t items = 1 + below(random_, 12);
    for (std::size_t n = 1; n <= items; ++n) add_item(n);
  }

  [[nodiscard]] const std::vector<std::string>& lines() const { return lines_; }

 private:
  // In letters: what differs in digits alone may be a page's number.
  std::string word() {
    std::string word = "o";
    for (std::size_t n = next_++; n > 0; n /= 20) word += static_cast<char>('a' + n % 20);
    return word + "x";
  }

  void add_paragraph() {
    const std::size_t lines = 1 + below(random_, 6);
    for (std::size_t i = 0; i < lines; ++i) {
      const bool first = i == 0;
      const bool last = i + 1 == lines;
      lines_.push_back(
          fmt::format("{} {} i kommunen{}", first ? "Der er" : "og", word(), last ? "." : ""));
    }
    lines_.emplace_back();
  }

  void add_item(std::size_t number) {
    lines_.push_back(fmt::format("Punkt {}: Emne {}", number, word()));
    lines_.push_back(fmt::format("19/{}00", number));
    lines_.emplace_back();
    if (chance(random_, 80)) add_section("Sagsfremstilling");
    if (chance(random_, 40)) add_section("Økonomi");
    lines_.emplace_back("Beslutning");
    lines_.emplace_back();
    lines_.emplace_back(chance(random_, 50) ? "Godkendt."
                                            : fmt::format("Godkendt med {}.", word()));
    lines_.emplace_back();
    if (chance(random_, 40)) add_attachments();
  }

  void add_section(const std::string& name) {
    lines_.push_back(name);
    lines_.emplace_back();
    for (std::size_t n = 1 + below(random_, 4); n > 0; --n) add_paragraph();
  }

  void add_attachments() {
    lines_.emplace_back("Bilag");
    lines_.emplace_back();
    for (std::size_t n = 1 + below(random_, 4); n > 0; --n) {
      lines_.push_back(chance(random_, 50) ? "Oversigtskort" : "Notat om " + word());
    }
    lines_.emplace_back();
  }

  Random& random_;
  std::vector<std::string> lines_;
  std::size_t next_ = 1000;
};

struct Layout {
  std::vector<std::string> head;  // "{}" is the page's number
  std::vector<std::string> foot;
  bool blank_beside = true;
};

Layout random_layout(Random& random) {
  static const std::vector<std::string> numbers{"{}",
                                                "Side {}",
                                                "- {} -",
                                                "Side {} af 99",
                                                "Lindum Kommune   {}",
                                                "Byrådet 12-03-2019  Side {}"};
  Layout layout;
  if (chance(random, 50)) layout.head.emplace_back("Lindum Kommune, Rådhuset");
  if (chance(random, 30)) layout.head.emplace_back("Møde 12.03.2019");
  if (chance(random, 30)) layout.foot.emplace_back("Lindum Rådhus, Torvet 1");
  if (chance(random, 80)) layout.foot.push_back(numbers[below(random, numbers.size())]);
  layout.blank_beside = chance(random, 50);
  return layout;
}

std::string paginated(const std::vector<std::string>& lines, const Layout& layout, Random& random) {
  std::string text;
  std::size_t page = 1;
  const auto print = [&](const std::vector<std::string>& furniture) {
    for (const auto& line : furniture) {
      text += fmt::format(fmt::runtime(line), page) + "\n";
    }
  };
  std::size_t left = 15 + below(random, 40);
  for (const auto& line : lines) {
    if (left-- == 0) {
      if (layout.blank_beside) text += "\n";
      print(layout.foot);
      text += "\f";
      ++page;
      print(layout.head);
      if (layout.blank_beside) text += "\n";
      left = 15 + below(random, 40);
    }
    text += line + "\n";
  }
  print(layout.foot);
  return text;
}

Minutes parse(const std::string& text) {
  return minutes::parse_minutes(extract::split_lines(text), project_register());
}

std::string joined(const std::vector<std::string>& lines) {
  std::string text;
  for (const auto& line : lines) text += line + "\n";
  return text;
}

std::string all_text(const Minutes& minutes) {
  std::string text;
  for (const auto& item : minutes.items) {
    text += item.title + "\n" + item.lead + "\n";
    for (const auto& section : item.sections) text += section.text + "\n";
  }
  return text;
}

std::size_t count_of(const std::string& text, const std::string& part) {
  std::size_t count = 0;
  for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++count;
  return count;
}

// Each line that pages print is still there or told as furniture, and nothing else is.
void check_told(const Minutes& read, const Source& source, const std::string& pages) {
  const auto lines = source.lines();
  std::set<std::string> of_minutes(lines.begin(), lines.end());
  std::map<std::string, std::size_t> told;
  for (const auto& [line, text] : read.furniture) {
    INFO(line << ": " << text);
    CHECK_FALSE(of_minutes.contains(text));
    ++told[text];
  }
  std::map<std::string, std::size_t> printed;
  for (const auto& line : extract::split_lines(pages)) {
    if (!line.text.empty() && !of_minutes.contains(line.text)) ++printed[line.text];
  }
  const std::string text = all_text(read);
  for (const auto& [line, count] : printed) {
    INFO(line);
    CHECK(told[line] + count_of(text, line) >= count);
  }
}

void compare(unsigned seed) {
  Random random(seed);
  const Source source(random);
  const Layout layout = random_layout(random);
  const std::string pages = paginated(source.lines(), layout, random);
  CAPTURE(seed, pages);
  // What is on fewer pages may be text, and is kept then.
  const bool known = std::count(pages.begin(), pages.end(), '\f') >= 3;
  const Minutes plain = parse(joined(source.lines()));
  const Minutes read = parse(pages);
  REQUIRE(read.items.size() == plain.items.size());
  for (std::size_t i = 0; i < read.items.size(); ++i) {
    CHECK(read.items[i].title == plain.items[i].title);
    if (known) CHECK(read.items[i].case_number == plain.items[i].case_number);
    if (known) CHECK(read.items[i].attachments == plain.items[i].attachments);
    REQUIRE(read.items[i].decisions.size() == plain.items[i].decisions.size());
    for (std::size_t n = 0; n < read.items[i].decisions.size(); ++n) {
      const std::string& text = read.items[i].decisions[n].text;
      if (known) CHECK(text == plain.items[i].decisions[n].text);
      CHECK(text.find(plain.items[i].decisions[n].text) != std::string::npos);
    }
  }
  check_told(read, source, pages);
  const std::string text = all_text(read);
  for (const auto& line : source.lines()) {
    const auto end = line.find("x");
    if (end == std::string::npos) continue;
    const auto begin = line.rfind('o', end);
    const std::string own = line.substr(begin, end + 1 - begin);
    INFO(own);
    CHECK(text.find(own) != std::string::npos);
  }
}

}  // namespace

TEST_CASE("minutes on pages are read like those without") {
  for (unsigned seed = 0; seed < 200; ++seed) compare(seed);
}

// Thousands of them, for whoever changes the reading of pages.
TEST_CASE("minutes on pages are read like those without, many times", "[.]") {
  for (unsigned seed = 1000; seed < 6000; ++seed) compare(seed);
}
