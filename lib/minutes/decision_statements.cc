#include "minutes/decision_statements.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>

#include "base/strings.h"
#include "domain/sentences.h"
#include "domain/statements.h"

namespace referat::minutes {

namespace {

bool decides(std::string_view statement) {
  const Outcome outcome = recognise_outcome(statement);
  return outcome != Outcome::unknown && outcome != Outcome::discussed;
}

// Takes the statements one by one.
class Division {
 public:
  // False if the statement can't be told to belong to a subject.
  bool take(std::string_view statement, std::string_view separator) {
    if (decides(statement)) {
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

bool speaks_of(std::string_view subject, const std::string& earlier_subject) {
  const std::string word = lower(subject);
  const std::string earlier = lower(earlier_subject);
  if (word == earlier) return true;
  if (word.find(' ') != std::string::npos) return false;
  if (std::find(names_of_anything.begin(), names_of_anything.end(), word) !=
      names_of_anything.end()) {
    return true;
  }
  const auto stem = indefinite(word);
  return !stem.empty() && earlier.find(stem) != std::string::npos;
}

}  // namespace

bool tell_different_matters(const std::vector<DecisionPart>& parts) {
  for (auto part = parts.begin(); part != parts.end(); ++part) {
    if (std::any_of(parts.begin(), part, [&](const DecisionPart& earlier) {
          return speaks_of(part->subject, earlier.subject);
        })) {
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
