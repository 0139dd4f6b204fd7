#include "domain/item_texts.h"

#include <algorithm>
#include <string>
#include <unordered_set>

#include "base/strings.h"

namespace referat {

namespace {

// What the sections say, whole or in a line of their own. A set, so that a document of very many
// attachments takes no more time for each.
std::unordered_set<std::string_view> said_in_sections(const AgendaItem& item) {
  std::unordered_set<std::string_view> said{""};
  for (const auto& section : item.sections) {
    said.insert(section.text);
    for (const auto line : split(section.text, '\n')) said.insert(line);
  }
  return said;
}

}  // namespace

Texts whole_text(const AgendaItem& item) {
  Texts texts{item.title, item.toc_title};
  if (item.case_number) texts.push_back(*item.case_number);
  texts.push_back(item.lead);
  for (const auto& section : item.sections) {
    texts.push_back(section.name);
    texts.push_back(section.text);
  }
  auto said = said_in_sections(item);
  const auto add_unsaid = [&](const std::string& text) {
    if (said.insert(text).second) texts.push_back(text);
  };
  for (const auto& decision : item.decisions) add_unsaid(decision.text);
  std::for_each(item.attachments.begin(), item.attachments.end(), add_unsaid);
  if (item.absence_text.empty()) {
    std::for_each(item.absent.begin(), item.absent.end(), add_unsaid);
  } else {
    add_unsaid(item.absence_text);
  }
  return texts;
}

Texts decision_texts(const AgendaItem& item) {
  Texts texts;
  for (const auto& decision : item.decisions) texts.push_back(decision.text);
  return texts;
}

Texts recommendation_texts(const AgendaItem& item) {
  Texts texts;
  for (const auto& section : item.sections) {
    if (section.kind == SectionKind::recommendation) texts.push_back(section.text);
  }
  return texts;
}

Texts participant_texts(const Meeting& meeting) {
  Texts texts;
  for (const auto& participant : meeting.participants) {
    texts.push_back(participant.name);
    texts.push_back(participant.role);
  }
  return texts;
}

Texts absentee_texts(const Meeting& meeting, const AgendaItem& item) {
  Texts texts(meeting.absent.begin(), meeting.absent.end());
  texts.insert(texts.end(), item.absent.begin(), item.absent.end());
  return texts;
}

}  // namespace referat
