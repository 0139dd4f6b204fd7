#include "minutes/decision_statements.h"

#include <string>
#include <string_view>
#include <utility>

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

}  // namespace

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
