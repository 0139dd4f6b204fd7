#include "minutes/within_limits.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>

#include "base/limits.h"
#include "base/messages.h"
#include "base/utf8.h"
#include "minutes/naming.h"

namespace referat::minutes {

namespace {

// The message, with how many there were and how many are left, is made where there are too many.
template <class Value, class Message>
void cut(std::vector<Value>& list, std::size_t most, std::size_t line,
         std::vector<Warning>& warnings, const Message& message) {
  if (list.size() <= most) return;
  warnings.push_back({line, message(list.size(), most)});
  list.erase(list.begin() + static_cast<std::ptrdiff_t>(most), list.end());
}

// True if the name was too long.
bool cut_name(std::string& name) {
  if (name.size() <= limits::max_name_bytes) return false;
  name.resize(code_point_begin(name, limits::max_name_bytes));
  return true;
}

// What is cut off is read in the item's text.
void cut_title(AgendaItem& item, std::vector<Warning>& warnings) {
  item.toc_title.resize(
      code_point_begin(item.toc_title, std::min(item.toc_title.size(), limits::max_title_bytes)));
  if (item.title.size() <= limits::max_title_bytes) return;
  const std::size_t end = code_point_begin(item.title, limits::max_title_bytes);
  const std::string rest = item.title.substr(end);
  item.title.resize(end);
  item.lead = item.lead.empty() ? rest : rest + "\n" + item.lead;
  warnings.push_back({item.line, tr("overskriften er for lang; resten af den er tekst")});
}

void cut_case_number(AgendaItem& item, std::vector<Warning>& warnings) {
  if (!item.case_number || item.case_number->size() <= limits::max_case_number_bytes) return;
  item.lead = *item.case_number + (item.lead.empty() ? "" : "\n") + item.lead;
  item.case_number.reset();
  item.case_key.reset();
  warnings.push_back({item.line, tr("sagsnummeret er for langt til at være et; det er tekst")});
}

void cut_names(std::vector<std::string>& names, std::size_t most, std::size_t line,
               std::vector<Warning>& warnings) {
  cut(names, most, line, warnings, [](std::size_t all, std::size_t kept) {
    return tr("{} navne på fraværende er mere, end noget møde har; kun de første {} er med", all,
              kept);
  });
  for (std::string& name : names) cut_name(name);
}

void cut_lists(AgendaItem& item, std::vector<Warning>& warnings) {
  cut_names(item.absent, limits::max_names, item.line, warnings);
  cut(item.recommended_by, limits::max_recommenders, item.line, warnings,
      [](std::size_t all, std::size_t kept) {
        return tr("{} indstiller i ét punkt; kun de første {} er med", all, kept);
      });
  for (std::string& name : item.recommended_by) cut_name(name);
  cut(item.attachments, limits::max_attachments, item.line, warnings,
      [](std::size_t all, std::size_t kept) {
        return tr("{} bilag i ét punkt; kun de første {} er med", all, kept);
      });
  cut(item.decisions, limits::max_decisions, item.line, warnings,
      [](std::size_t all, std::size_t kept) {
        return tr("{} beslutninger i ét punkt; kun de første {} er med", all, kept);
      });
  for (Decision& decision : item.decisions) {
    cut(decision.parts, limits::max_parts, decision.line, warnings,
        [](std::size_t all, std::size_t kept) {
          return tr("{} dele af én beslutning; kun de første {} er med", all, kept);
        });
  }
  cut(item.points, limits::max_parts, item.line, warnings, [](std::size_t all, std::size_t kept) {
    return tr("{} delpunkter i én indstilling; kun de første {} er med", all, kept);
  });
  cut(item.look_backs, limits::max_look_backs, item.line, warnings,
      [](std::size_t all, std::size_t kept) {
        return tr("{} sætninger i ét punkt ser tilbage på beslutninger; kun de første {} er med",
                  all, kept);
      });
}

}  // namespace

void keep_within_limits(std::vector<ItemHeading>& headings, const std::vector<Line>& lines,
                        std::vector<Warning>& warnings) {
  if (headings.size() <= limits::max_items) return;
  const std::size_t line = lines[headings[limits::max_items].line].number;
  const std::string title = quoted_beginning(headings[limits::max_items].title);
  cut(headings, limits::max_items, line, warnings, [&](std::size_t all, std::size_t kept) {
    return tr(
        "{} punkter er mere, end nogen dagsorden har; fra {} hører alt til punkt {} i "
        "rækken",
        all, title, kept);
  });
}

void keep_within_limits(Meeting& meeting, std::vector<Warning>& warnings) {
  cut(meeting.participants, limits::max_names, 0, warnings, [](std::size_t all, std::size_t kept) {
    return tr("{} mødedeltagere er flere, end noget møde har; kun de første {} er med", all, kept);
  });
  std::string shortened;  // the first
  const auto shorten = [&](std::string& name) {
    if (cut_name(name) && shortened.empty()) shortened = quoted_beginning(name);
  };
  for (Participant& person : meeting.participants) {
    shorten(person.name);
    shorten(person.role);
    shorten(person.party);
  }
  cut_names(meeting.absent, limits::max_names, 0, warnings);
  for (std::string* name :
       {&meeting.municipality, &meeting.body, &meeting.body_printed, &meeting.place}) {
    shorten(*name);
  }
  if (!shortened.empty()) {
    warnings.push_back({0, tr("et for langt navn i mødehovedet er afkortet: {}", shortened)});
  }
}

void keep_within_limits(AgendaItem& item, std::vector<Warning>& warnings) {
  std::vector<Warning> of_item;
  cut_title(item, of_item);
  cut_case_number(item, of_item);
  cut_lists(item, of_item);
  for (Warning& warning : of_item) {
    warning.message += " (" + name_of(item) + ")";
    warnings.push_back(std::move(warning));
  }
}

void keep_within_limits(std::vector<Warning>& warnings) {
  if (warnings.size() <= limits::max_warnings) return;
  const std::size_t all = warnings.size();
  warnings.resize(limits::max_warnings - 1);
  warnings.push_back({0, tr("der er {} advarsler; kun de første vises", all)});
}

}  // namespace referat::minutes
