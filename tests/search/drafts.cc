#include "search/drafts.h"

#include <fmt/format.h>

#include "base/strings.h"
#include "domain/case_number.h"
#include "prose/item_sentences.h"
#include "prose/outcomes.h"

namespace referat::test {

namespace {

AgendaItem item_of(const Draft& draft, std::size_t order) {
  AgendaItem item;
  item.order = order;
  item.number = std::to_string(order);
  item.title = draft.title;
  item.line = order * 10;
  if (!draft.case_number.empty()) {
    item.case_number = draft.case_number;
    item.case_key = case_key(draft.case_number);
  }
  const auto add = [&](const std::string& name, SectionKind kind, const std::string& text) {
    if (!text.empty()) item.sections.push_back({name, kind, text, item.line + 1});
  };
  add("Baggrund", SectionKind::background, draft.background);
  add("Indstilling", SectionKind::recommendation, draft.recommendation);
  for (Decision decision : draft.decisions) {
    decision.line = item.line + 5 + item.decisions.size();
    item.decisions.push_back(std::move(decision));
  }
  return item;
}

}  // namespace

Decision decided(const std::string& text, std::optional<Date> date,
                 const std::vector<std::pair<std::string, std::string>>& parts) {
  Decision decision;
  decision.date = date;
  decision.text = text;
  read_outcome(decision);
  if (!parts.empty()) decision.result = Outcome::mixed;
  for (const auto& [subject, part] : parts) {
    decision.parts.push_back({subject, part, recognise_outcome(part)});
  }
  read_sentences(decision);
  return decision;
}

Minutes minutes(const std::string& municipality, const std::string& body, std::optional<Date> date,
                const std::vector<Draft>& drafts) {
  Minutes document;
  document.meeting.municipality = municipality;
  document.meeting.body = body;
  document.meeting.date = date;
  document.path = fmt::format("/arkiv/{}-{}.txt", slug(municipality), date ? date->iso() : "uden");
  for (const Draft& draft : drafts) {
    document.items.push_back(item_of(draft, document.items.size() + 1));
    read_sentences(document.items.back(), date);
  }
  return document;
}

}  // namespace referat::test
