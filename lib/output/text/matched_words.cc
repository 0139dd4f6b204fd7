#include "output/text/matched_words.h"

#include <fmt/format.h>

#include <cstddef>
#include <ostream>
#include <string>
#include <utility>

#include "base/messages.h"
#include "base/strings.h"
#include "output/words/explain.h"
#include "output/words/wording.h"

namespace referat::output {

namespace {

using answer::Likeness;
using answer::Match;
using answer::MatchedWord;
using answer::WordKind;

constexpr std::size_t max_lines_of_match = 3;

// A result, a date, or else a name.
std::string fact_text(const Match& match) {
  const std::string fact = join(match.found, " ");
  const auto outcome = match.place == answer::Place::decision ? parse_outcome(fact) : std::nullopt;
  return outcome ? outcome_text(*outcome) : date_text(fact);
}

// "bøjet »sygefraværet« ×3"
std::string match_text(const Match& match) {
  std::string text = all_in_quotes(match.found);
  switch (match.likeness) {
    case Likeness::inflection:
      text = tr("bøjet {}", text);
      break;
    case Likeness::part:
      text = tr("del af {}", text);
      break;
    case Likeness::paraphrase:
      text = tr("med andre ord");
      break;
    case Likeness::fact:
      text = match.found.empty() ? "" : fact_text(match);
      break;
    default:
      break;
  }
  return match.count > 1 ? fmt::format("{} ×{}", text, number_text(match.count)) : text;
}

// "titel »Sygefravær«; tekst »sygefravær« ×2, bøjet »sygefraværet«"
std::string matches_text(const std::vector<Match>& matches) {
  std::string text;
  for (std::size_t i = 0; i < matches.size(); ++i) {
    const bool same_place = i > 0 && matches[i - 1].place == matches[i].place;
    if (same_place) {
      text += ", ";
    } else {
      text += (i == 0 ? "" : "; ") + name_text(matches[i].place) + " ";
    }
    text += match_text(matches[i]);
  }
  return text;
}

std::string scored_text(const MatchedWord& word) {
  return word.score ? word.text + " " + decimal_text(*word.score) : word.text;
}

// On lines below each other, the first behind the label.
class LabelledLines {
 public:
  LabelledLines(std::ostream& out, Block block, const Style& style)
      : out_(out), block_(std::move(block)), style_(style) {
    const std::string indent(block_.indent, ' ');
    const std::string label = tr("passer");
    block_.first = indent + style.paint(sgr::faint, label) + "  ";
    block_.indent += display_width(label) + 2;
    block_.max_lines = max_lines_of_match;
  }

  void write(const std::string& head, const std::string& tail) {
    Paragraph paragraph;
    paragraph.append(head);
    if (!tail.empty()) paragraph.append(": " + tail, sgr::faint);
    write_paragraph(out_, paragraph, block_, style_);
    block_.first.clear();
  }

 private:
  std::ostream& out_;
  Block block_;
  const Style& style_;
};

}  // namespace

void write_matched_words(std::ostream& out, const std::vector<MatchedWord>& words,
                         const Block& block, const Style& style) {
  LabelledLines lines(out, block, style);
  std::vector<std::string> others;
  for (const MatchedWord& word : words) {
    if (word.matches.empty() || word.kind == WordKind::neighbours) {
      others.push_back(scored_text(word));
    } else {
      lines.write(scored_text(word), matches_text(word.matches));
    }
  }
  if (!others.empty()) lines.write(join(others, style.dot()), "");
}

}  // namespace referat::output
