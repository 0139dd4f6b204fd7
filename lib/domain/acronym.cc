#include "domain/acronym.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <optional>

#include "base/strings.h"
#include "base/utf8.h"

namespace referat {

namespace {

constexpr std::size_t max_letters = 8;
// Names of more words, or longer ones, are sentences; brackets that stand further apart enclose
// none.
constexpr std::size_t max_name_words = 12;
constexpr std::size_t max_name_bytes = 400;

constexpr std::array<std::string_view, 11> small_words = {"for", "og", "af",  "i",   "til", "på",
                                                          "om",  "of", "the", "and", "de"};

bool is_small(std::string_view word) { return is_one_of(lower(word), small_words); }

// "POGI", "MitID": letters only, at least two capitals, and not more small letters than capitals.
bool is_acronym(std::string_view word) {
  std::size_t capitals = 0;
  std::size_t letters = 0;
  for (std::size_t i = 0; i < word.size(); ++letters) {
    const auto letter = next_code_point(word, i);
    if (!u_isalpha(letter)) return false;
    if (u_isupper(letter)) ++capitals;
  }
  return letters <= max_letters && capitals >= 2 && 2 * capitals > letters;
}

// The words at the end of a text, last first, up to a sign that ends a clause.
std::vector<std::string_view> last_words(std::string_view text) {
  std::vector<std::string_view> words;
  while (words.size() < max_name_words) {
    text = trim(text);
    if (text.empty()) break;
    const auto blank = text.find_last_of(" \t\n");
    const auto word = blank == std::string_view::npos ? text : text.substr(blank + 1);
    const bool ends_clause =
        std::string_view(".,;:)!?").find(word.back()) != std::string_view::npos;
    if (ends_clause || word.find('(') != std::string_view::npos) break;
    words.push_back(word);
    text.remove_suffix(word.size());
  }
  return words;
}

std::string_view first_letter(std::string_view text) {
  std::size_t length = 1;
  while (length < text.size() && is_trail_byte(text[length])) ++length;
  return text.substr(0, length);
}

// The acronym can be read off the words from this one on: the first letter of each, and letters
// from within in their order. All in lower case. Every way is tried; acronyms and names are short.
bool spells(const std::vector<std::string>& words, std::size_t word, std::string_view acronym) {
  if (word == words.size()) return acronym.empty();
  const std::string& letters = words[word];
  if (is_small(letters) && spells(words, word + 1, acronym)) return true;
  for (std::size_t from = 0; !acronym.empty();) {
    const auto letter = first_letter(acronym);
    const auto found = letters.find(letter, from);
    if (found == std::string::npos || (from == 0 && found != 0)) return false;
    acronym.remove_prefix(letter.size());
    from = found + letter.size();
    if (spells(words, word + 1, acronym)) return true;
  }
  return false;
}

// The words without hyphens: "Børne- og Ungeudvalget", "E-handel".
std::vector<std::string> spelled_words(const std::vector<std::string_view>& words) {
  std::vector<std::string> spelled;
  for (const auto word : words) {
    for (const auto part : split(word, '-')) {
      if (!part.empty()) spelled.push_back(lower(part));
    }
  }
  return spelled;
}

bool is_name_of(const std::vector<std::string_view>& words, std::string_view acronym) {
  // A name has two words, or one that gives letters from within and is no sentence's beginning.
  return !words.empty() && !is_small(words.front()) &&
         spells(spelled_words(words), 0, lower(acronym));
}

// The shortest run of words before the bracket that the acronym spells.
std::optional<std::string> name_before(std::string_view text, std::string_view acronym) {
  const auto backwards = last_words(text);
  std::vector<std::string_view> words;
  for (const auto word : backwards) {
    words.insert(words.begin(), word);
    if (!is_name_of(words, acronym)) continue;
    const auto begin = static_cast<std::size_t>(words.front().data() - text.data());
    return collapse_blanks(text.substr(begin));
  }
  return std::nullopt;
}

}  // namespace

std::vector<AcronymDefinition> find_acronyms(std::string_view text) {
  std::vector<AcronymDefinition> definitions;
  std::size_t close = 0;  // the next one; looked for once, however many ( there are
  for (auto open = text.find('('); open != std::string_view::npos;
       open = text.find('(', open + 1)) {
    if (close <= open) close = text.find(')', open);
    if (close == std::string_view::npos) break;
    if (close - open > max_name_bytes) continue;
    const auto inside = trim(text.substr(open + 1, close - open - 1));
    const auto begin = code_point_begin(text, open - std::min(open, max_name_bytes));
    const auto before = trim(text.substr(begin, open - begin));
    if (is_acronym(inside)) {
      auto name = name_before(before, inside);
      if (name) definitions.push_back({std::string(inside), std::move(*name)});
      continue;
    }
    const auto blank = before.find_last_of(" \t\n(");
    const auto word = blank == std::string_view::npos ? before : before.substr(blank + 1);
    const auto words = last_words(inside);
    if (is_acronym(word) && words.size() < max_name_words &&
        is_name_of({words.rbegin(), words.rend()}, word)) {
      definitions.push_back({std::string(word), collapse_blanks(inside)});
    }
  }
  return definitions;
}

}  // namespace referat
