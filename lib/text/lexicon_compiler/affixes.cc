#include "text/lexicon_compiler/affixes.h"

#include <fmt/format.h>

#include <charconv>
#include <sstream>
#include <stdexcept>

#include "base/strings.h"
#include "base/utf8.h"

namespace referat::text::lexicon_compiler {

namespace {

std::string without_zero(const std::string& text) { return text == "0" ? "" : text; }

// Condition and word are compared from their ends, a character or class at a time.
class Condition {
 public:
  explicit Condition(std::string_view pattern) : pattern_(pattern) {}

  bool matches_end_of(std::string_view word) {
    if (pattern_ == ".") return true;
    while (!pattern_.empty()) {
      if (word.empty()) return false;
      const auto begin = start_of_last(word);
      if (!take_last_matches(word.substr(begin))) return false;
      word.remove_suffix(word.size() - begin);
    }
    return true;
  }

 private:
  static std::size_t start_of_last(std::string_view text) {
    std::size_t begin = text.size() - 1;
    while (begin > 0 && is_trail_byte(text[begin])) --begin;
    return begin;
  }

  bool take_last_matches(std::string_view character) {
    if (pattern_.back() != ']') {
      const auto begin = start_of_last(pattern_);
      const bool same = pattern_.substr(begin) == character || pattern_.substr(begin) == ".";
      pattern_.remove_suffix(pattern_.size() - begin);
      return same;
    }
    const auto open = pattern_.rfind('[');
    if (open == std::string_view::npos) {
      throw std::runtime_error(fmt::format("condition without [: {}", pattern_));
    }
    auto members = pattern_.substr(open + 1, pattern_.size() - open - 2);
    pattern_.remove_suffix(pattern_.size() - open);
    const bool negated = members.starts_with('^');
    if (negated) members.remove_prefix(1);
    return (members.find(character) != std::string_view::npos) != negated;
  }

  std::string_view pattern_;
};

Suffix read_rule(std::istringstream& line) {
  std::string strip;
  std::string append;
  Suffix rule;
  line >> strip >> append >> rule.condition;
  if (rule.condition.empty()) throw std::runtime_error("rule without a condition");
  line >> rule.tag;
  if (rule.tag.starts_with('+')) rule.tag.erase(0, 1);
  const auto slash = append.find('/');
  if (slash != std::string::npos) {
    rule.flags = parse_flags(std::string_view(append).substr(slash + 1));
    append.resize(slash);
  }
  rule.strip = without_zero(strip);
  rule.append = without_zero(append);
  return rule;
}

}  // namespace

bool Suffix::apply(const std::string& word, std::string& longer) const {
  if (!word.ends_with(strip) || !Condition(condition).matches_end_of(word)) return false;
  longer.assign(word, 0, word.size() - strip.size());
  longer += append;
  return true;
}

std::vector<Flag> parse_flags(std::string_view text) {
  std::vector<Flag> flags;
  for (const auto number : split(text, ',')) {
    Flag flag = 0;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), flag);
    if (error != std::errc() || end != number.data() + number.size()) {
      throw std::runtime_error(fmt::format("no number among the flags: {}", text));
    }
    flags.push_back(flag);
  }
  return flags;
}

Suffixes read_suffixes(std::istream& aff) {
  Suffixes suffixes;
  std::string text;
  std::map<Flag, std::size_t> rules_to_come;
  for (std::size_t number = 1; std::getline(aff, text); ++number) {
    if (!text.starts_with("SFX ")) continue;
    try {
      std::istringstream line(text.substr(4));
      Flag flag = 0;
      line >> flag;
      if (rules_to_come[flag] == 0) {  // the header: "SFX 21 Y 45"
        char crosses = 0;
        line >> crosses >> rules_to_come[flag];
        if (!line) throw std::runtime_error("no header of a set of suffixes");
      } else {
        suffixes[flag].push_back(read_rule(line));
        --rules_to_come[flag];
      }
    } catch (const std::runtime_error& error) {
      throw std::runtime_error(fmt::format("line {}: {}", number, error.what()));
    }
  }
  return suffixes;
}

}  // namespace referat::text::lexicon_compiler
