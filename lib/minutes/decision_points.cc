#include "minutes/decision_points.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

#include "base/strings.h"
#include "domain/bullet.h"
#include "domain/deciding_verbs.h"
#include "domain/word_pattern.h"
#include "prose/members.h"
#include "prose/outcomes.h"
#include "prose/point_label.h"
#include "prose/proposals.h"

namespace referat::minutes {

namespace {

using Parts = std::vector<DecisionPart>;

bool says_outcome(std::string_view text) { return recognise_outcome(text) != Outcome::unknown; }

// A list of what somebody wants ("at planen godkendes") is no list of results.
bool is_wanted(std::string_view text) { return starts_with_ignoring_case(text, "at "); }

std::optional<DecisionPart> numbered(const Line& line, std::size_t /*known*/) {
  const PointLabel label = point_label(line.text);
  if (label.subject.empty() || is_wanted(label.text) || tells_of_members(label.text)) {
    return std::nullopt;
  }
  // "1. -2" is 1.-2.
  return DecisionPart{replaced(replaced(std::string(label.subject), " -", "-"), "- ", "-"),
                      std::string(label.text),
                      {}};
}

// The entries of a list lost their numbers on the way: "• Godkendt", "• Udsat".
std::optional<DecisionPart> listed(const Line& line, std::size_t known) {
  const std::size_t sign = bullet_sign_length(line.text);
  if (sign == 0) return std::nullopt;
  const std::string_view text = trim(std::string_view(line.text).substr(sign));
  if (is_wanted(text)) return std::nullopt;
  return DecisionPart{std::to_string(known + 1), std::string(text), {}};
}

// "Anbefales", "Ikke godkendt", "Taget til efterretning": what became of a point, not what is
// wanted.
bool is_bare_result(const DecisionPart& part) {
  static const auto verbs = forms_of_verbs(&DecidingVerb::states);
  const auto words = pattern_words(part.text);
  return !words.empty() && (is_one_of(words[0], verbs) || words[0] == "ikke");
}

// "Udvalget anbefaler overfor Byrådet at", and below it "1. Anbefales", "2. Anbefales ikke".
bool introduces_results(std::string_view before, const Parts& parts) {
  return before.find('\n') == std::string_view::npos &&
         (before.ends_with(" at") || before.ends_with(':')) &&
         std::all_of(parts.begin(), parts.end(), is_bare_result);
}

// What a member proposes may be numbered, too.
bool goes_on_quoting(std::string_view line, bool quotation) {
  if (!quotation && line.find(':') == std::string_view::npos) return false;
  const auto words = pattern_words(line);
  if (begins_quotation(line, words)) return true;
  if (!quotation || ends_quotation(line, words)) return false;
  const auto said = point_label(line).text;
  return is_wanted(said) || !says_outcome(said);
}

template <class ReadPoint>
Parts parts_of(const std::vector<Line>& lines, ReadPoint point) {
  Parts parts;
  std::string before;
  bool quotation = false;
  for (const Line& line : lines) {
    quotation = goes_on_quoting(line.text, quotation);
    if (auto part = quotation ? std::nullopt : point(line, parts.size())) {
      parts.push_back(std::move(*part));
    } else {
      append_line(parts.empty() ? before : parts.back().text, line.text);
    }
  }
  const auto telling = std::count_if(
      parts.begin(), parts.end(), [](const DecisionPart& part) { return says_outcome(part.text); });
  const bool results = parts.size() > 1 && 2 * static_cast<std::size_t>(telling) >= parts.size();
  const bool decided_before = says_outcome(before) && !introduces_results(before, parts);
  return results && !decided_before ? parts : Parts{};
}

}  // namespace

std::vector<DecisionPart> parts_by_point(const std::vector<Line>& lines) {
  Parts parts = parts_of(lines, numbered);
  if (!parts.empty() || lines.empty() || bullet_sign_length(lines[0].text) == 0) return parts;
  return parts_of(lines, listed);
}

}  // namespace referat::minutes
