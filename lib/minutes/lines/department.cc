#include "minutes/lines/department.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <optional>
#include <utility>

#include "base/strings.h"
#include "base/utf8.h"
#include "domain/bullet.h"
#include "domain/department_name.h"
#include "domain/sentences.h"

namespace referat::minutes {

namespace {

// Longer names are no names.
constexpr std::size_t most_elements = 6;
constexpr std::size_t most_words_of_element = 4;

struct Word {
  std::string_view text;  // without the signs around it
  std::size_t begin = 0;
  std::size_t end = 0;  // of the text alone
  char sign = 0;        // behind it: ',' or another that ends what it stands in
  bool ends_line = false;
};

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\r'; }

constexpr std::string_view no_break_space = "\u00a0";

// Where the word that begins at or behind a place begins, in the same line.
std::size_t next_word(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    if (is_space(text[at])) {
      ++at;
    } else if (text.substr(at).starts_with(no_break_space)) {
      at += no_break_space.size();
    } else {
      break;
    }
  }
  return at;
}

std::optional<Word> word_at(std::string_view text, std::size_t begin) {
  if (begin >= text.size() || text[begin] == '\n') return std::nullopt;
  std::size_t end = begin;
  while (end < text.size() && !is_space(text[end]) && text[end] != '\n' &&
         !text.substr(end).starts_with(no_break_space)) {
    ++end;
  }
  Word word{.text = text.substr(begin, end - begin), .begin = begin, .end = end};
  const auto signs = word.text.find_first_of(",.;:()[]/\"!?");
  if (signs != std::string_view::npos) {
    word.sign = word.text[signs];
    word.text = word.text.substr(0, signs);
  }
  for (const std::string_view quote : {"»", "«", "”", "“"}) {
    if (const auto at = word.text.find(quote); at != std::string_view::npos) {
      word.text = word.text.substr(0, at);
      word.sign = '"';
    }
  }
  for (const std::string_view genitive : {"'s", "’s"}) {
    if (word.text.ends_with(genitive)) {
      word.text.remove_suffix(genitive.size());
      word.sign = '\'';
    }
  }
  word.end = begin + word.text.size();
  word.ends_line = next_word(text, end) >= text.size() || text[next_word(text, end)] == '\n';
  return word;
}

bool is_conjunction(std::string_view word) { return is_one_of(word, {"og", "OG", "&", "&g", "+"}); }

// What stands beside departments and is none, and what a sentence goes on with.
constexpr std::array<std::string_view, 52> no_elements{"administrationen",
                                                       "forvaltningen",
                                                       "direktionen",
                                                       "direktion",
                                                       "borgmesteren",
                                                       "byrådet",
                                                       "kommunen",
                                                       "ledelsen",
                                                       "chefen",
                                                       "udvalget",
                                                       "har",
                                                       "er",
                                                       "skal",
                                                       "vil",
                                                       "kan",
                                                       "bliver",
                                                       "blev",
                                                       "var",
                                                       "havde",
                                                       "i",
                                                       "på",
                                                       "med",
                                                       "til",
                                                       "af",
                                                       "at",
                                                       "en",
                                                       "et",
                                                       "den",
                                                       "det",
                                                       "de",
                                                       "der",
                                                       "som",
                                                       "ved",
                                                       "fra",
                                                       "for",
                                                       "om",
                                                       "ikke",
                                                       "samt",
                                                       "indstiller",
                                                       "forelægger",
                                                       "fremsender",
                                                       "orienterer",
                                                       "anbefaler",
                                                       "foreslår",
                                                       "medarbejdere",
                                                       "udarbejder",
                                                       "vurderer",
                                                       "hele",
                                                       "derfor",
                                                       "herefter",
                                                       "kommune",
                                                       "andre"};

constexpr std::array<std::string_view, 9> endings_of_others{
    "udvalget",     "rådet",   "bestyrelsen",  "chefen",    "direktøren",
    "direktørerne", "lederen", "borgmesteren", "sekretæren"};

bool is_other(std::string_view word) {
  const std::string text = lower(word);
  return is_one_of(text, no_elements) ||
         std::any_of(endings_of_others.begin(), endings_of_others.end(),
                     [&](std::string_view ending) { return text.ends_with(ending); });
}

// The signs of somebody else than a municipality's administration.
bool is_outsider(std::string_view word) {
  return is_one_of(word,
                   {"A/S", "I/S", "ApS", "P/S", "K/S", "S/I", "fond", "Fond", "Danmark", "DK"});
}

// "(CTM)", "(C-SIK)" behind the name; its length with the blank before it, or 0.
std::size_t acronym_in_brackets(std::string_view text, std::size_t at, std::string& acronym) {
  constexpr std::size_t longest = 24;  // bytes
  const std::size_t open = next_word(text, at);
  if (open >= text.size() || text[open] != '(') return 0;
  const auto close = text.find(')', open);
  if (close == std::string_view::npos || close - open > longest) return 0;
  const auto inside = text.substr(open + 1, close - open - 1);
  if (read_department_name(inside).form != DepartmentForm::acronym) return 0;
  acronym = inside;
  return close + 1 - at;
}

class NameReader {
 public:
  explicit NameReader(std::string_view text) : text_(text) {}

  // The name that begins with this word.
  [[nodiscard]] std::optional<NamedDepartment> read(const Word& first) const {
    std::size_t end = 0;
    const bool headed = first.sign == 0 && !department_head(lower(first.text)).empty();
    if (headed) end = end_of_headed(first);
    if (end == 0) end = end_of_compound(first);
    if (end == 0) return std::nullopt;
    return named(first.begin, end);
  }

  // "Sundhed og Omsorg": a name without its head; 0 if there is none.
  [[nodiscard]] std::size_t end_of_bare(const Word& first) const {
    const Elements elements = elements_from(first.begin);
    return elements.closed ? elements.end : 0;
  }

  [[nodiscard]] NamedDepartment named(std::size_t begin, std::size_t end) const {
    NamedDepartment found{.name = collapse_blanks(text_.substr(begin, end - begin)),
                          .acronym = {},
                          .begin = begin,
                          .end = end};
    found.end += acronym_in_brackets(text_, end, found.acronym);
    return found;
  }

 private:
  // The next word of the same line, or of the next one where the name can't end here.
  std::optional<Word> next(const Word& word, bool goes_on) const {
    if (word.sign != 0 && word.sign != ',') return std::nullopt;
    std::size_t at = next_word(text_, word.end + (word.sign == ',' ? 1 : 0));
    if (goes_on && at < text_.size() && text_[at] == '\n') at = next_word(text_, at + 1);
    return word_at(text_, at);
  }

  [[nodiscard]] std::size_t end_of_headed(const Word& head) const {
    auto word = next(head, false);
    if (!word) return 0;
    if (lower(word->text) == "for") {
      word = next(*word, true);
      return word ? elements_from(word->begin).end : 0;
    }
    // "Fagcenter Dagtilbud"; of "Afdelingen" any word may be the next.
    const bool indefinite =
        is_one_of(lower(head.text), {"fagcenter", "center", "afdeling", "stab"});
    return indefinite && begins_upper(word->text) ? elements_from(word->begin).end : 0;
  }

  struct Elements {
    std::size_t end = 0;
    bool closed = false;  // by "og" or "&" before the last one
  };

  // Parted by commas and, before the last one, "og" or "&": without that only the first is part of
  // the name.
  [[nodiscard]] Elements elements_from(std::size_t begin) const {
    std::size_t end_of_first = 0;
    std::size_t end = 0;
    bool list = false;
    bool final = false;
    auto word = word_at(text_, begin);
    for (std::size_t count = 0; word && count < most_elements; ++count) {
      const auto last = end_of_element(*word, count == 0 || final);
      if (!last) break;
      end = last->end;
      if (count == 0) end_of_first = end;
      if (final) return {end, true};
      if (last->sign == ',') {
        list = true;
        word = next(*last, false);
        if (word && !begins_upper(word->text)) break;
        continue;
      }
      const auto conjunction = last->sign == 0 ? next(*last, false) : std::nullopt;
      if (!conjunction || !is_conjunction(conjunction->text)) break;
      word = next(*conjunction, true);
      final = true;
      // The name of a body run into the department's: "Center for Teknik & Miljøudvalget".
      if (word && conjunction->text.starts_with('&') && word->text.ends_with("udvalget")) {
        return {word->end, true};
      }
    }
    return {list ? end_of_first : end, false};
  }

  // The last word of the element that begins here.
  std::optional<Word> end_of_element(const Word& first, bool small_letters) const {
    const bool known = !first.text.empty() && !is_other(first.text) && !starts_name(first) &&
                       word_character_at(first.text, 0) && u_isalpha(first_letter(first)) != 0;
    if (!known) return std::nullopt;
    if (!begins_upper(first.text)) {
      if (small_letters) return first;
      return std::nullopt;
    }
    Word last = first;
    for (std::size_t words = 1; words < most_words_of_element && last.sign == 0; ++words) {
      const auto more = next(last, false);
      if (!more || more->text.empty() || !begins_upper(more->text) || is_other(more->text) ||
          is_conjunction(more->text) || starts_name(*more) || more->text.ends_with('-')) {
        break;
      }
      last = *more;
    }
    return last;
  }

  static UChar32 first_letter(const Word& word) {
    std::size_t at = 0;
    return next_code_point(word.text, at);
  }

  // Another department's name.
  static bool starts_name(const Word& word) {
    return begins_upper(word.text) &&
           (!department_head(lower(word.text)).empty() || is_department_compound(word.text));
  }

  // "Miljøforvaltningen", "By-, Teknik- og Miljøforvaltningen", "Borgmesterens Afdeling".
  [[nodiscard]] std::size_t end_of_compound(const Word& first) const {
    if (!begins_upper(first.text)) return 0;
    if (const auto end = end_of_one_word(first, ""); end > 0) return end;
    if (first.text.ends_with('s') && first.sign == 0) {
      const auto word = next(first, false);
      if (word && is_one_of(word->text, {"Afdeling", "AFDELING"})) return word->end;
    }
    if (!first.text.ends_with('-')) return 0;
    std::optional<Word> word = first;
    for (std::size_t elements = 0; word && elements < 2 * most_elements; ++elements) {
      const bool open = word->text.ends_with('-') || is_conjunction(word->text);
      if (!open) return end_of_one_word(*word, "X");
      word = next(*word, true);
    }
    return 0;
  }

  // Of a compound, without the genitive's s; 0 if it is none. before: what makes a capital of a
  // small letter ("By- og kulturforvaltningen").
  static std::size_t end_of_one_word(const Word& word, const std::string& before) {
    if (word.text.empty()) return 0;
    if (is_department_compound(before + std::string(word.text))) return word.end;
    if (!word.text.ends_with('s')) return 0;
    const auto plain = word.text.substr(0, word.text.size() - 1);
    return is_department_compound(before + std::string(plain)) ? word.end - 1 : 0;
  }

  std::string_view text_;
};

constexpr bool parts_words(char c) {
  return c == ' ' || c == '\n' || c == '\t' || c == '(' || c == '"' || c == '/';
}

// Nearly all words of a text are no beginning of such a name: a capital, and what tells a
// department or goes on in the next word.
bool may_begin_name(std::string_view text, std::size_t at, std::size_t end) {
  static constexpr std::array<std::string_view, 12> signs{
      "enter", "entret", "orvaltning", "fdeling", "ekretariat", "tab",
      "ENTER", "ENTRET", "ORVALTNING", "FDELING", "EKRETARIAT", "TAB"};
  const auto byte = static_cast<unsigned char>(text[at]);
  if (!((byte >= 'A' && byte <= 'Z') || byte == 0xC3U)) return false;
  const auto word = text.substr(at, end - at);
  if (word.size() < 3) return false;
  if (word.ends_with('-') || word.ends_with("-,")) return true;
  const bool before_department = word.ends_with('s') || word.ends_with('S');
  if (before_department && starts_with_ignoring_case(text.substr(end), " afdeling")) return true;
  return std::any_of(signs.begin(), signs.end(), [&](std::string_view sign) {
    return word.find(sign) != std::string_view::npos;
  });
}

// The words of a subject that aren't departments, but say who acts with or through them.
bool is_beside(std::string_view rest) {
  static constexpr std::string_view signs = ",;()/-&";
  const std::string text = lower(collapse_blanks(rest));
  const auto words = split(text, ' ');
  return std::all_of(words.begin(), words.end(), [](std::string_view word) {
    const auto first = word.find_first_not_of(signs);
    if (first == std::string_view::npos) return true;
    const auto bare = word.substr(first, word.find_last_not_of(signs) - first + 1);
    return is_one_of(bare, {"og", "samt", "i", "samarbejde", "samråd", "med", "sammen", "ved", "v",
                            "administrationen", "forvaltningen", "direktionen"});
  });
}

// Words of politics, of firms and of persons, for what is told by nothing but its deeds.
bool may_be_bare(std::string_view name) {
  static constexpr std::array<std::string_view, 18> parties{
      "venstre",   "konservative",  "socialdemokratiet", "socialdemokraterne",   "radikale",
      "sf",        "alliance",      "enhedslisten",      "folkeparti",           "moderaterne",
      "liberal",   "listen",        "borgerlige",        "danmarksdemokraterne", "alternativet",
      "formanden", "næstformanden", "bestyrelsen"};
  const std::string text = lower(name);
  for (const auto word : split(text, ' ')) {
    const auto bare = word.substr(0, word.find(','));
    if (is_one_of(bare, parties) || (is_other(bare) && bare != "og")) return false;
  }
  for (const auto word : split(name, ' ')) {
    if (!is_conjunction(word) && !begins_upper(word)) return false;
    // "ØDC og TMC" are two.
    const bool acronym = read_department_name(word).form == DepartmentForm::acronym;
    if (acronym && !is_one_of(word, {"HR", "IT"})) return false;
  }
  // "Ida Holm og Per Krogh": elements of one word only.
  for (const auto& element : read_department_name(name).elements) {
    if (element.find(' ') != std::string::npos) return false;
  }
  return true;
}

bool has_outsider(std::string_view text) {
  const auto words = split(text, ' ');
  return std::any_of(words.begin(), words.end(), [](std::string_view word) {
    return is_outsider(word.substr(0, word.find_first_of(",;")));
  });
}

struct Verb {
  std::string_view word;
  DepartmentDeed deed;
};
constexpr std::array<Verb, 5> verbs{{{"indstiller", DepartmentDeed::recommends},
                                     {"forelægger", DepartmentDeed::presents},
                                     {"fremsender", DepartmentDeed::presents},
                                     {"fremlægger", DepartmentDeed::presents},
                                     {"orienterer", DepartmentDeed::presents}}};

// Lines that say whose an item is; the name stands behind the colon, or below.
constexpr std::array<std::string_view, 13> labels{"sagsbehandlende enhed",
                                                  "ansvarlig enhed",
                                                  "ansvarlig forvaltning",
                                                  "ansvarlig afdeling",
                                                  "ansvarligt center",
                                                  "ansvarligt fagcenter",
                                                  "sagsfremstilling fra",
                                                  "indstilling fra",
                                                  "sagen forelægges af",
                                                  "forvaltning",
                                                  "sagsansvarlig enhed",
                                                  "fagcenter",
                                                  "afsender"};

// What stands behind the label, perhaps nothing; or no label.
std::optional<std::string_view> behind_label(std::string_view line) {
  static constexpr std::string_view beginnings = "AaFfIiSs";
  if (beginnings.find(line.front()) == std::string_view::npos) return std::nullopt;
  for (const std::string_view label : labels) {
    if (!starts_with_ignoring_case(line, label)) continue;
    auto rest = line.substr(label.size());
    const bool colon = trim(rest).starts_with(':');
    if (colon) rest = trim(rest).substr(1);
    const bool says = label.ends_with(" fra") || label.ends_with(" af");
    if (trim(rest).empty() && (colon || line.size() == label.size())) return std::string_view();
    if (colon || (says && rest.starts_with(' '))) return trim(rest);
  }
  return std::nullopt;
}

void add_labelled(std::string_view text, std::vector<ActingDepartment>& acting) {
  bool below = false;
  for (const auto printed : split(text, '\n')) {
    constexpr std::size_t longest = 160;
    if (printed.size() > longest) {
      below = false;
      continue;
    }
    const auto line = trim(printed);
    if (line.empty()) continue;
    std::optional<std::string_view> name = below ? std::optional(line) : behind_label(line);
    below = name && name->empty();
    if (!name || name->empty()) continue;
    for (auto& department : departments_as_subject(*name)) {
      acting.push_back({std::move(department), DepartmentDeed::recommends});
    }
  }
}

bool has_verb(std::string_view text) {
  return std::any_of(verbs.begin(), verbs.end(), [&](const Verb& verb) {
    return memmem(text.data(), text.size(), verb.word.data(), verb.word.size()) != nullptr;
  });
}

// Words that name a department by nothing but what it does must begin a line: a sentence that
// doesn't may be the rest of one that was broken.
bool is_subject_of_rest(const NamedDepartment& department, std::string_view sentence,
                        std::string_view line) {
  return !names_department_outright(department.name) && sentence.data() != line.data();
}

void add_subjects(std::string_view line, std::string_view previous,
                  std::vector<ActingDepartment>& acting) {
  for (const auto sentence : split_sentences(line)) {
    for (const auto& [verb, deed] : verbs) {
      const auto at = find_word(sentence, verb);
      if (at == std::string_view::npos) continue;
      const auto before = trim(sentence.substr(0, at));
      for (auto& department : departments_as_subject(before.empty() ? previous : before)) {
        if (is_subject_of_rest(department, sentence, line)) continue;
        acting.push_back({std::move(department), deed});
      }
    }
  }
}

}  // namespace

std::vector<NamedDepartment> find_department_names(std::string_view text) {
  std::vector<NamedDepartment> found;
  const NameReader reader(text);
  for (std::size_t at = 0; at < text.size();) {
    std::size_t blank = at;
    while (blank < text.size() && !parts_words(text[blank])) ++blank;
    if (may_begin_name(text, at, blank) && !word_character_before(text, at)) {
      const auto word = word_at(text, at);
      if (auto name = word ? reader.read(*word) : std::nullopt) {
        at = name->end;
        found.push_back(std::move(*name));
        continue;
      }
    }
    at = blank + 1;
  }
  return found;
}

std::vector<NamedDepartment> departments_as_subject(std::string_view subject) {
  constexpr std::size_t longest = 400;
  const auto text = trim(without_bullet(trim(subject)));
  if (text.empty() || text.size() > longest || has_outsider(text)) return {};
  auto found = find_department_names(text);
  if (found.empty()) {
    const auto first = word_at(text, 0);
    const NameReader reader(text);
    const std::size_t end = first && begins_upper(text) ? reader.end_of_bare(*first) : 0;
    if (end == 0) return {};
    found.push_back(reader.named(0, end));
    const bool whole = found.back().end == text.size();
    if (!whole || !may_be_bare(found.back().name)) return {};
    return found;
  }
  std::size_t begin = 0;
  for (const auto& department : found) {
    if (!is_beside(text.substr(begin, department.begin - begin))) return {};
    begin = department.end;
  }
  if (!is_beside(text.substr(begin))) return {};
  return found;
}

std::vector<ActingDepartment> acting_departments(std::string_view text) {
  std::vector<ActingDepartment> acting;
  add_labelled(text, acting);
  if (!has_verb(text)) return acting;
  std::string_view previous;
  for (const auto line : split(text, '\n')) {
    if (has_verb(line)) add_subjects(line, previous, acting);
    if (!trim(line).empty()) previous = line;
  }
  return acting;
}

}  // namespace referat::minutes
