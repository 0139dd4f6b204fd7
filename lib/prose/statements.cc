#include "prose/statements.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "base/strings.h"
#include "domain/deciding_verbs.h"

namespace referat {

namespace {

// What a further statement in a sentence begins with.
struct Joint {
  std::string_view beginning;
  std::size_t joining;  // bytes that only join
  bool needs_comma = true;
};

constexpr std::array joints{Joint{"mens ", 5, false}, Joint{"medens ", 7, false},
                            Joint{"punkt ", 0},       Joint{"pkt", 0},
                            Joint{"og punkt ", 3},    Joint{"og pkt", 3},
                            Joint{"men punkt ", 4},   Joint{"men pkt", 4}};

const Joint* find_joint(std::string_view text, bool after_comma) {
  const auto* const found = std::find_if(joints.begin(), joints.end(), [&](const Joint& joint) {
    return text.starts_with(joint.beginning) && (after_comma || !joint.needs_comma);
  });
  return found == joints.end() ? nullptr : found;
}

constexpr auto auxiliaries =
    std::to_array<std::string_view>({"blev", "bliver", "er", "kan", "kunne"});

constexpr auto adverbs = std::to_array<std::string_view>(
    {"ikke", "dog", "også", "ligeledes", "enstemmigt", "herefter", "derimod", "endeligt", "igen"});

// What goes off an agenda does so by itself.
constexpr auto going = std::to_array<std::string_view>({"udgår", "udgik", "udgået"});

// What such a verb speaks of stands before it. "Udvalget godkendte planen" is no such thing.
bool is_passive_verb(std::string_view word) {
  static const auto verbs = forms_of_verbs(&DecidingVerb::states);
  return is_one_of(word, verbs) || is_one_of(word, going);
}

// A statement that begins so names no subject of its own: it points back, or the subject comes
// behind the verb ("I april blev planen godkendt").
constexpr auto no_subjects = std::to_array<std::string_view>(
    {"sagen",  "punktet",  "det",   "den",       "der",       "de",     "dette",    "denne",
     "disse",  "alle",     "begge", "resten",    "alt",       "for",    "imod",     "med",
     "i",      "på",       "efter", "ved",       "af",        "til",    "som",      "så",
     "hvis",   "når",      "ikke",  "herefter",  "dermed",    "derfor", "derefter", "under",
     "øvrige", "samtidig", "intet", "ligeledes", "enstemmigt"});

// "Udvalget blev orienteret": who decides isn't what is decided on.
constexpr auto deciders = std::to_array<std::string_view>(
    {"udvalget", "rådet", "bestyrelsen", "direktionen", "forvaltningen", "administrationen"});

std::string bare(std::string_view word) {
  const auto end = word.find_last_not_of(".,;:!?");
  return lower(word.substr(0, end + 1));
}

struct Word {
  std::size_t begin = 0;
  std::string text;  // lower case, without the mark behind it
};

std::vector<Word> words_of(std::string_view statement) {
  std::vector<Word> words;
  std::size_t begin = 0;
  for (std::size_t i = 0; i <= statement.size(); ++i) {
    if (i < statement.size() && statement[i] != ' ') continue;
    if (i > begin) words.push_back({begin, bare(statement.substr(begin, i - begin))});
    begin = i + 1;
  }
  return words;
}

constexpr auto majorities =
    std::to_array<std::string_view>({"flertal", "mindretal", "enigt", "enstemmigt"});

bool names_a_subject(const std::vector<Word>& words) {
  const std::string& first_word = words[0].text;
  const bool some_of_them =
      first_word == "et" && words.size() > 1 && is_one_of(words[1].text, majorities);
  return !some_of_them && !is_one_of(first_word, no_subjects) &&
         std::none_of(deciders.begin(), deciders.end(),
                      [&](std::string_view ending) { return first_word.ends_with(ending); });
}

// The first word of "[blev] [ikke] godkendt".
std::optional<std::size_t> passive_verb(const std::vector<Word>& words) {
  for (std::size_t first = 0; first < words.size(); ++first) {
    std::size_t at = first;
    if (is_one_of(words[at].text, auxiliaries)) ++at;
    while (at < words.size() && is_one_of(words[at].text, adverbs)) ++at;
    if (at < words.size() && is_passive_verb(words[at].text)) return first;
    if (is_one_of(words[first].text, auxiliaries)) return std::nullopt;  // the verb decides nothing
  }
  return std::nullopt;
}

// "Punkt 1, 2 og 4" is one subject; "Planen, som ventet," has more to it than its subject.
bool has_clause(std::string_view subject) {
  for (auto comma = subject.find(','); comma != std::string_view::npos;
       comma = subject.find(',', comma + 1)) {
    const std::string_view rest = trim(subject.substr(comma + 1));
    if (rest.empty() || rest[0] < '0' || rest[0] > '9') return true;
  }
  return false;
}

}  // namespace

std::vector<std::string_view> statements(std::string_view sentence) {
  std::vector<std::string_view> statements;
  std::size_t begin = 0;
  for (auto blank = sentence.find(' ', 1); blank != std::string_view::npos;
       blank = sentence.find(' ', blank + 1)) {
    const bool after_comma = sentence[blank - 1] == ',';
    const Joint* joint = find_joint(sentence.substr(blank + 1), after_comma);
    if (joint == nullptr) continue;
    const std::size_t end = after_comma ? blank - 1 : blank;
    if (end > begin) statements.push_back(sentence.substr(begin, end - begin));
    begin = blank + 1 + joint->joining;
  }
  statements.push_back(sentence.substr(begin));
  return statements;
}

std::string_view stated_subject(std::string_view statement) {
  constexpr std::size_t longest_subject = 100;  // code points
  const auto words = words_of(statement);
  const auto verb = passive_verb(words);
  if (!verb || *verb == 0 || !names_a_subject(words)) return {};
  const auto subject = trim(statement.substr(0, words[*verb].begin));
  return has_clause(subject) || code_points(subject) > longest_subject ? "" : subject;
}

}  // namespace referat
