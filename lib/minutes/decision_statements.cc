#include "minutes/decision_statements.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>

#include "base/limits.h"
#include "base/strings.h"
#include "domain/bullet.h"
#include "domain/sentences.h"
#include "prose/outcomes.h"
#include "prose/statements.h"

namespace referat::minutes {

namespace {

// What was only talked of is a matter of its own where it has a name: "Evalueringen blev drøftet."
bool decides_something(std::string_view statement) {
  const Outcome outcome = recognise_outcome(statement);
  if (outcome == Outcome::discussed) return !stated_subject(statement).empty();
  return decides(statement);
}

// Takes the statements one by one.
class Division {
 public:
  // False if the statement can't be told to belong to a subject.
  bool take(std::string_view statement, std::string_view separator) {
    if (decides_something(statement)) {
      const auto subject = stated_subject(statement);
      if (subject.empty()) return false;
      parts_.push_back({std::string(subject), std::string(statement), {}});
      return true;
    }
    return append(statement, separator);
  }

  bool append(std::string_view text, std::string_view separator) {
    if (parts_.empty()) return false;
    parts_.back().text.append(separator).append(text);
    return true;
  }

  std::vector<DecisionPart> parts() {
    for (auto& part : parts_) part.result = recognise_outcome(part.text);
    return std::move(parts_);
  }

 private:
  std::vector<DecisionPart> parts_;
};

// The item's matter itself, by another name.
constexpr auto names_of_anything = std::to_array<std::string_view>(
    {"forslaget", "indstillingen", "materialet", "udkastet", "oplægget", "notatet", "dokumentet",
     "dokumenterne", "resultatet", "svaret", "anmodningen", "ansøgningen"});

constexpr auto definite_endings = std::to_array<std::string_view>({"erne", "ene", "en", "et", "n"});

// "plan" of "planen". Empty unless the word is definite.
std::string_view indefinite(std::string_view word) {
  constexpr std::size_t shortest = 3;
  for (const auto ending : definite_endings) {
    if (word.ends_with(ending) && word.size() >= ending.size() + shortest) {
      return word.substr(0, word.size() - ending.size());
    }
  }
  return {};
}

// A word of it is a definite form of what stands in the other: "planen" of "lokalplan 412".
bool speaks_of(const std::string& subject, const std::string& other) {
  const auto words = split(subject, ' ');
  return is_one_of(words.front(), names_of_anything) ||
         std::any_of(words.begin(), words.end(), [&](std::string_view word) {
           const auto stem = indefinite(word);
           return !stem.empty() && other.find(stem) != std::string::npos;
         });
}

bool one_matter(const DecisionPart& a, const DecisionPart& b) {
  const std::string first = lower(a.subject);
  const std::string second = lower(b.subject);
  return first == second || speaks_of(first, second) || speaks_of(second, first);
}

}  // namespace

bool tell_different_matters(const std::vector<DecisionPart>& parts) {
  if (parts.size() > limits::max_compared_matters) return false;
  for (auto part = parts.begin(); part != parts.end(); ++part) {
    if (std::any_of(parts.begin(), part,
                    [&](const DecisionPart& earlier) { return one_matter(*part, earlier); })) {
      return false;
    }
  }
  return true;
}

std::vector<DecisionPart> parts_by_statement(const std::vector<Line>& lines) {
  Division division;
  for (const auto& line : lines) {
    if (is_bullet(line.text)) {
      if (!division.append(line.text, "\n")) return {};
      continue;
    }
    std::string_view separator = "\n";
    for (const auto sentence : split_sentences(line.text)) {
      for (const auto statement : statements(sentence)) {
        if (!division.take(statement, separator)) return {};
        separator = ", ";
      }
      separator = " ";
    }
  }
  return division.parts();
}

}  // namespace referat::minutes
