#include "minutes/lines/recommender.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>

#include "base/once_list.h"
#include "base/strings.h"
#include "base/utf8.h"
#include "domain/bullet.h"
#include "domain/department_name.h"
#include "domain/sentences.h"
#include "minutes/lines/department.h"

namespace referat::minutes {

namespace {

constexpr std::string_view verb = "indstiller";

// Who stands for the whole house, so for nobody in particular.
constexpr std::array<std::string_view, 10> nobody{"administrationen",
                                                  "forvaltningen",
                                                  "administration",
                                                  "forvaltning",
                                                  "det",
                                                  "der",
                                                  "at",
                                                  "hvor",
                                                  "som",
                                                  "hvilket"};

struct Subject {
  std::string text;
  bool begins_line = false;
};

// The subject of each "indstiller": the text before it in its sentence, or the line above where
// the verb begins a line.
std::vector<Subject> subjects(std::string_view recommendation) {
  std::vector<Subject> found;
  std::string_view previous;
  for (const auto line : split(recommendation, '\n')) {
    for (const auto sentence : split_sentences(line)) {
      const auto at = sentence.find(verb);
      const bool whole_word = at != std::string_view::npos &&
                              !word_character_before(sentence, at) &&
                              !word_character_at(sentence, at + verb.size());
      if (!whole_word) continue;
      const auto before = trim(sentence.substr(0, at));
      found.push_back({collapse_blanks(without_bullet(before.empty() ? previous : before)),
                       sentence.data() == line.data()});
    }
    if (!trim(line).empty()) previous = line;
  }
  return found;
}

bool is_acronym(std::string_view word) {
  if (word.size() < 2 || code_points(word) > 6) return false;
  for (std::size_t i = 0; i < word.size();) {
    if (!u_isupper(next_code_point(word, i))) return false;
  }
  return code_points(word) >= 2;
}

// The subject without what the register knows, in words.
std::vector<std::string_view> other_words(std::string_view subject,
                                          const std::vector<CenterMention>& mentions) {
  std::vector<std::string_view> words;
  std::size_t begin = 0;
  const auto take = [&](std::size_t end) {
    for (const auto word : split(subject.substr(begin, end - begin), ' ')) {
      const auto first = word.find_first_not_of(",;:()");
      if (first == std::string_view::npos) continue;
      words.push_back(word.substr(first, word.find_last_not_of(",;:()") - first + 1));
    }
  };
  for (const auto& mention : mentions) {
    take(mention.begin);
    begin = mention.end;
  }
  take(subject.size());
  return words;
}

bool names_no_center(const std::vector<CenterMention>& mentions) {
  return std::none_of(mentions.begin(), mentions.end(), [](const CenterMention& mention) {
    return mention.center->kind == CenterKind::center;
  });
}

void read_subject(const Subject& of_sentence, const CenterRegister& centers,
                  std::string_view municipality, bool with_departments, OnceList& names,
                  OnceList& unknown) {
  constexpr std::size_t longest_name = 8;  // words
  const std::string& subject = of_sentence.text;
  const auto mentions = centers.find(subject, municipality);
  if (with_departments && names_no_center(mentions)) {
    const auto departments = departments_as_subject(subject);
    const bool rest_of_sentence = !of_sentence.begins_line && !departments.empty() &&
                                  !names_department_outright(departments.front().name);
    if (!departments.empty() && !rest_of_sentence) {
      for (const auto& department : departments) names.add(department.name);
      return;
    }
  }
  for (const auto& mention : mentions) names.add(mention.center->acronym);
  const auto words = other_words(subject, mentions);
  bool unknown_acronym = false;
  for (const auto word : words) {
    if (!is_acronym(word)) continue;
    unknown_acronym = true;
    names.add(word);
    unknown.add(word);
  }
  if (!mentions.empty() || unknown_acronym || words.empty() || words.size() > longest_name) return;
  const bool general = is_one_of(lower(words[0]), nobody);
  if (!general && begins_upper(words[0])) names.add(subject);
}

}  // namespace

Recommenders find_recommenders(std::string_view recommendation, const CenterRegister& centers,
                               std::string_view municipality, bool with_departments) {
  Recommenders result;
  OnceList names(result.names);
  OnceList unknown(result.unknown);
  for (const auto& subject : subjects(recommendation)) {
    if (subject.text.empty()) continue;
    if (result.text.empty()) result.text = subject.text;
    read_subject(subject, centers, municipality, with_departments, names, unknown);
  }
  return result;
}

bool ends_in_recommending(std::string_view line) {
  constexpr std::size_t longest = 100;
  if (line.size() > longest || !begins_upper(line)) return false;
  for (const std::string_view end : {":", ",", ";", " at", ","}) {
    if (line.ends_with(end)) line = trim(line.substr(0, line.size() - end.size()));
  }
  return line.size() > verb.size() && line.ends_with(verb) &&
         line[line.size() - verb.size() - 1] == ' ' && split_sentences(line).size() == 1;
}

}  // namespace referat::minutes
