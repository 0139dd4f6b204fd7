#include "search/matters/evidence.h"

#include <algorithm>
#include <string_view>

#include "base/strings.h"
#include "database/schema.h"
#include "search/matters/follow_up.h"

namespace referat::search {

namespace {

using Outcomes = std::vector<Outcome>;

// "Strækning 2: Udskudt." on a line of its own, or "Valg af bygherre blev udskudt." behind other
// sentences. A subject behind "mens" stands in a sentence.
bool speaks_of(std::string_view text, std::string_view subject) {
  return find_word(text, subject) != std::string_view::npos;
}

// The earlier decision once more, with the part that the matter is.
bool prints_again(const CaseItem& item, const Followed& followed) {
  const std::string& subject = followed.matter.subject;
  return std::any_of(item.decisions.begin(), item.decisions.end(),
                     [&](const PrintedDecision& printed) {
                       const Decision& again = printed.placed.decision;
                       return same_decision(printed.compared, followed.compared) &&
                              (subject.empty() || speaks_of(again.text, subject));
                     });
}

bool recalls_it(const Followed& followed, const CaseItem& item) {
  const Decision& decision = followed.decision.decision;
  const Undecided undecided{decision, unsettled_outcome(decision), followed.matter.topic,
                            followed.only_matter};
  const auto& sentences = item.recollections;
  return std::any_of(sentences.begin(), sentences.end(),
                     [&](const Recollection& sentence) { return recalls(sentence, undecided); });
}

// "Meddelelser", which no word tells more of.
bool same_empty_heading(const Followed& followed, const CaseItem& item) {
  return followed.matter.topic.empty() && item.topic.empty() && followed.matter.is_whole &&
         !stands_for_anything(item.title) &&
         database::folded_name(item.title) == database::folded_name(followed.decision.place.title);
}

// An item that came back in other parts doesn't say what became of this one.
bool same_heading(const Followed& followed, Look look, const InCase& later) {
  const Topic& topic = later.item->topic;
  if (look == Look::for_matter) return on_same_matter(topic, followed.matter.topic);
  return later.printed->placed.decision.parts.empty() && on_same_matter(topic, followed.heading);
}

// Of the parts that are on the matter, or of the sentences that name what was a part before.
Outcomes outcomes_of_parts(const UnsettledMatter& matter, const PrintedDecision& later) {
  const bool divided = !later.placed.decision.parts.empty();
  Outcomes outcomes;
  for (const DecidedTopic& decided : later.decided_topics) {
    const bool meant = divided ? on_same_matter(decided.topic, matter.topic)
                               : !matter.is_whole && names(decided.topic, matter.topic);
    if (meant) outcomes.push_back(decided.outcome);
  }
  return outcomes;
}

}  // namespace

const Evidence::Said& Evidence::said_by(const CaseItem& item) {
  const auto [entry, first] = said_.try_emplace(&item);
  Said& said = entry->second;
  if (!first) return said;
  said.surely = prints_again(item, followed_) || same_empty_heading(followed_, item);
  said.other = differ(item.topic, followed_.matter.topic);
  said.recalled = !said.surely && !said.other && recalls_it(followed_, item);
  return said;
}

Outcomes Evidence::outcomes_of(const InCase& later) {
  Outcomes of_parts = outcomes_of_parts(followed_.matter, *later.printed);
  if (!followed_.matter.is_whole && !of_parts.empty()) return of_parts;
  const auto& [surely, other, recalled] = said_by(*later.item);
  if (surely || (!other && (recalled || same_heading(followed_, look_, later)))) {
    return referat::outcomes_of(later.printed->placed.decision);
  }
  return of_parts;
}

}  // namespace referat::search
