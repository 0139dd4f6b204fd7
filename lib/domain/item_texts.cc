#include "domain/item_texts.h"

#include <string>
#include <unordered_set>

#include "base/strings.h"

namespace referat {

namespace {

// Takes the texts one after the other.
class Listing {
 public:
  explicit Listing(const AgendaItem& item) : item_(item) {}

  std::vector<ItemText> list() {
    add(TextKind::title, item_.title);
    add(TextKind::toc_title, item_.toc_title);
    if (item_.case_number) add(TextKind::case_number, *item_.case_number);
    add(TextKind::lead, item_.lead);
    for (const auto& section : item_.sections) {
      texts_.push_back({TextKind::section_name, section.name, section.line, section.kind});
      texts_.push_back({TextKind::section, section.text, section.line, section.kind});
      remember(section);
    }
    for (const auto& decision : item_.decisions) {
      add_if_unsaid(TextKind::decision, decision.text, decision.line);
    }
    for (const auto& name : item_.attachments) {
      add_if_unsaid(TextKind::attachment, name, item_.line);
    }
    add_absence();
    return std::move(texts_);
  }

 private:
  void add(TextKind kind, std::string_view text) { texts_.push_back({kind, text, item_.line}); }

  // A text that is a section, or a line of one. A set, so that a document of very many attachments
  // takes no more time for each.
  void add_if_unsaid(TextKind kind, std::string_view text, std::size_t line) {
    const bool said = text.empty() || !said_.insert(text).second;
    texts_.push_back({.kind = kind, .text = text, .line = line, .said = said});
  }

  void remember(const Section& section) {
    said_.insert(section.text);
    for (const auto line : split(section.text, '\n')) said_.insert(line);
  }

  // The lines that name the absent say their names.
  void add_absence() {
    const bool as_printed = !item_.absence_text.empty();
    if (as_printed) add_if_unsaid(TextKind::absence, item_.absence_text, item_.line);
    for (const auto& name : item_.absent) {
      add_if_unsaid(TextKind::absentee, name, item_.line);
      if (as_printed) texts_.back().said = true;
    }
  }

  const AgendaItem& item_;
  std::vector<ItemText> texts_;
  std::unordered_set<std::string_view> said_;
};

template <class Wanted>
Texts texts_where(const AgendaItem& item, const Wanted& wanted) {
  Texts texts;
  for (const ItemText& text : item_texts(item)) {
    if (wanted(text)) texts.push_back(text.text);
  }
  return texts;
}

}  // namespace

std::vector<ItemText> item_texts(const AgendaItem& item) { return Listing(item).list(); }

Texts whole_text(const AgendaItem& item) {
  return texts_where(item, [](const ItemText& text) { return !text.said; });
}

Texts decision_texts(const AgendaItem& item) {
  return texts_where(item, [](const ItemText& text) { return text.kind == TextKind::decision; });
}

Texts recommendation_texts(const AgendaItem& item) {
  return texts_where(item, [](const ItemText& text) {
    return text.kind == TextKind::section && text.section == SectionKind::recommendation;
  });
}

Texts participant_texts(const Meeting& meeting) {
  Texts texts;
  for (const auto& participant : meeting.participants) {
    texts.push_back(participant.name);
    texts.push_back(participant.role);
    texts.push_back(participant.party);
  }
  return texts;
}

Texts absentee_texts(const Meeting& meeting) {
  return {meeting.absent.begin(), meeting.absent.end()};
}

Texts absentee_texts(const AgendaItem& item) {
  return texts_where(item, [](const ItemText& text) { return text.kind == TextKind::absentee; });
}

}  // namespace referat
