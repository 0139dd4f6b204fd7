#include "danish/word_lists.h"

#include <fmt/format.h>

#include <stdexcept>
#include <string_view>

#include "base/strings.h"

namespace referat::danish {

namespace {

// Calls take(cells) for every line of at least two cells.
template <typename Take>
void read_rows(std::istream& tsv, const Take& take) {
  std::string line;
  for (std::size_t number = 1; std::getline(tsv, line); ++number) {
    if (trim(line).empty() || line.starts_with('#')) continue;
    try {
      const auto cells = split(trim(line), '\t');
      if (cells.size() < 2) throw std::runtime_error("two cells or more are wanted");
      take(cells);
    } catch (const std::runtime_error& error) {
      throw std::runtime_error(fmt::format("line {}: {}", number, error.what()));
    }
  }
}

// A linking element, "[s]", belongs to the part before it.
LabelledWord labelled(std::string_view word, std::string_view label) {
  LabelledWord result{std::string(word), std::string(label), {}};
  std::string spelled;
  for (const auto part : split(label, '+')) {
    const bool link = part.starts_with('[') && part.ends_with(']');
    if (!link && !spelled.empty()) result.boundaries.insert(code_points(spelled));
    spelled += link ? part.substr(1, part.size() - 2) : part;
  }
  if (spelled != word) throw std::runtime_error(fmt::format("{} doesn't spell {}", label, word));
  return result;
}

}  // namespace

std::vector<InflectionGroup> read_inflection(std::istream& tsv) {
  std::vector<InflectionGroup> groups;
  read_rows(tsv, [&](const auto& cells) { groups.emplace_back(cells.begin(), cells.end()); });
  return groups;
}

std::vector<WordPair> read_apart(std::istream& tsv) {
  std::vector<WordPair> pairs;
  read_rows(tsv, [&](const auto& cells) { pairs.emplace_back(cells[0], cells[1]); });
  return pairs;
}

std::vector<LabelledWord> read_compounds(std::istream& tsv) {
  std::vector<LabelledWord> words;
  read_rows(tsv, [&](const auto& cells) { words.push_back(labelled(cells[0], cells[1])); });
  return words;
}

}  // namespace referat::danish
