#include "minutes/meeting_header.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "base/messages.h"
#include "base/strings.h"
#include "minutes/lines/attendance.h"
#include "minutes/lines/closed_marks.h"
#include "minutes/lines/header_title.h"
#include "minutes/lines/names.h"
#include "minutes/lines/page_number.h"
#include "minutes/municipality.h"

namespace referat::minutes {

namespace {

enum class Field { date, time, place, participants, absent, body, other };

struct Label {
  std::string_view text;  // in lower case
  Field field;
};

// The longest first where one begins another.
constexpr auto labels = std::to_array<Label>({
    {"mødedato", Field::date},
    {"møde dato", Field::date},
    {"dato", Field::date},
    {"mødetidspunkt", Field::date},
    {"tidspunkt", Field::date},
    {"mødet afholdes", Field::date},
    {"mødet afholdt", Field::date},
    {"mødet holdes", Field::date},
    {"mødet blev afholdt", Field::date},
    {"mødet blev holdt", Field::date},
    {"afholdes", Field::date},
    {"afholdt", Field::date},
    {"mødetid", Field::time},
    {"tid", Field::time},
    {"mødestart", Field::time},
    {"starttidspunkt for møde", Field::time},
    {"starttidspunkt", Field::time},
    {"mødet startede", Field::time},
    {"mødet begyndte", Field::time},
    {"start", Field::time},
    {"mødested", Field::place},
    {"lokation", Field::place},
    {"mødelokale", Field::place},
    {"sted", Field::place},
    {"lokale", Field::place},
    {"mødedeltagere", Field::participants},
    {"deltagere", Field::participants},
    {"til stede", Field::participants},
    {"tilstede", Field::participants},
    {"tilstedeværende", Field::participants},
    {"fremmødte", Field::participants},
    {"medlemmer", Field::participants},
    {"øvrige medlemmer", Field::participants},
    {"øvrige deltagere", Field::participants},
    {"øvrige", Field::participants},
    {"fra administrationen", Field::participants},
    {"administrationen", Field::participants},
    {"fra forvaltningen", Field::participants},
    {"forvaltningen", Field::participants},
    {"desuden deltog", Field::participants},
    {"endvidere deltog", Field::participants},
    {"gæster", Field::participants},
    {"ikke til stede", Field::absent},
    {"ikke tilstede", Field::absent},
    {"ikke mødt", Field::absent},
    {"meldt afbud", Field::absent},
    {"afbud/fraværende", Field::absent},
    {"fraværende/afbud", Field::absent},
    {"fraværende med afbud", Field::absent},
    {"fraværende uden afbud", Field::absent},
    {"fraværende medlemmer", Field::absent},
    {"fraværende", Field::absent},
    {"afbud fra", Field::absent},
    {"afbud", Field::absent},
    {"mødeforum", Field::body},
    {"udvalg", Field::body},
    {"forum", Field::body},
    {"organ", Field::body},
    {"sluttidspunkt for møde", Field::other},
    {"sluttidspunkt", Field::other},
    {"slut", Field::other},
    {"mødet sluttede", Field::other},
    {"mødet hævet", Field::other},
    {"information", Field::other},
    {"bemærkninger", Field::other},
    {"sager", Field::other},
});

struct Labelled {
  Field field;
  std::string value;
};

// "Mødested B204", "Dato: Tirsdag, May 7, 2019 - 17:30", "Mødedeltagere" alone.
std::optional<Labelled> parse_labelled(std::string_view line) {
  for (const auto& label : labels) {
    if (!starts_with_ignoring_case(line, label.text)) continue;
    std::string_view value = line.substr(label.text.size());
    if (!value.empty() && value[0] != ':' && value[0] != ' ' && value[0] != '\t') continue;
    value = trim(value);
    const bool colon = value.starts_with(':');
    if (colon) value = trim(value.substr(1));
    // "Mødelokale 2" is a room's name.
    const bool room = label.text.ends_with("lokale") && !colon && !value.empty();
    return Labelled{label.field, std::string(room ? line : value)};
  }
  return std::nullopt;
}

// Collects a header line by line; a field's value may go on in the lines below it.
class HeaderReader {
 public:
  HeaderReader(Meeting& meeting, std::vector<Warning>& warnings)
      : meeting_(meeting), warnings_(warnings) {}

  void take(const Line& line) {
    if (line.blank()) {
      after_blank_ = true;
      return;
    }
    auto labelled = parse_labelled(line.text);
    if (take_office(line.text)) {
      // "Formand: Ida Holm (A)"
    } else if (is_table_head(line.text) || heads_list(line)) {
      field_.reset();
    } else if (labelled && waits_for(labelled->field)) {
      add(line.text);  // "Mødelokale 1" below "Mødested"
    } else if (labelled) {
      begin(labelled->field);
      add(labelled->value);
    } else if (!take_title(line.text) && !take_name(line.text) && !continues(line.text) &&
               !is_page_number(line.text)) {
      warnings_.push_back(
          {line.number, tr("linjen i mødehovedet blev ikke forstået: {}", line.text)});
    }
    after_blank_ = false;
  }

  void finish() {
    for (const auto& lines : participants_) {
      for (auto& person : people_on(lines)) meeting_.participants.push_back(std::move(person));
    }
    for (const auto& lines : absent_) {
      for (auto& name : absentees_on(lines)) meeting_.absent.push_back(std::move(name));
    }
  }

 private:
  // Above a list of items: "Punkt \tTitel".
  static bool is_table_head(const std::string& text) {
    const auto cells = split(text, '\t');
    return cells.size() > 1 && std::all_of(cells.begin(), cells.end(), [](std::string_view cell) {
             return is_one_of(lower(trim(cell)),
                              {"punkt", "nr.", "nr", "titel", "emne", "sag", "side"});
           });
  }

  // "Formand: Ida Holm (A)", "Sekretær Bo Ravn"; "Formand" alone is the next person's. Among those
  // who stayed away it is one of them.
  bool take_office(const std::string& text) {
    const auto office = office_before(text);
    if (office.empty()) return false;
    std::string_view rest = trim(std::string_view(text).substr(office.size()));
    const bool colon = rest.starts_with(':');
    if (colon) rest = trim(rest.substr(1));
    const bool absentee =
        !colon && field_ && *field_ == Field::absent && !(rest.empty() && after_blank_);
    if (absentee || (!rest.empty() && !parse_person(rest))) return false;
    const bool below_people =
        field_ && (*field_ == Field::participants || (*field_ == Field::absent && after_blank_));
    if (rest.empty() && !colon && !below_people) return false;
    begin(Field::participants);
    add(rest.empty() ? std::string(office) : std::string(office) + " " + std::string(rest));
    return true;
  }

  // Not the title "Dagsorden" of one.
  [[nodiscard]] bool heads_list(const Line& line) const {
    return is_list_heading(line) && (typed_ || !parse_header_title(line.text));
  }

  [[nodiscard]] bool waits_for(Field field) const {
    return field_ && *field_ == field && value_empty_ && !is_list(field);
  }

  bool take_title(const std::string& text) {
    const auto title = parse_header_title(text);
    if (!title) return false;
    field_.reset();
    // A bare "Dagsorden:" below the title "Referat" is the list's.
    if (title->type && !(typed_ && title->body.empty() && !title->date)) {
      meeting_.doc_type = *title->type;
      typed_ = true;
    }
    if (meeting_.body.empty()) set_body(title->body);
    meeting_.corrected = meeting_.corrected || title->corrected;
    if (!meeting_.date) meeting_.date = title->date;
    if (meeting_.time.empty()) meeting_.time = title->time;
    if (meeting_.place.empty()) meeting_.place = title->place;
    return true;
  }

  // Of the first page, whose head is the document's own.
  static bool is_page_number(const std::string& text) {
    const auto number = parse_page_number(text);
    return number && number->labelled && number->rest.empty();
  }

  // A line that is nothing but the municipality's or the body's name, or opens a group of items.
  bool take_name(const std::string& text) {
    if (auto name = stated_municipality(text)) {
      meeting_.municipality = *name;
      return true;
    }
    if (meeting_.body.empty() && is_body_name(without_term(text))) {
      set_body(text);
      return true;
    }
    return take_body_and_place(text) || group_of_items(text).has_value() || text == printed_body_ ||
           text == meeting_.body;
  }

  // "Kulturudvalget - Udvalgsværelse 3", the title of a web page.
  bool take_body_and_place(const std::string& text) {
    const auto dash = text.find(" - ");
    if (dash == std::string::npos || !is_body_name(std::string_view(text).substr(0, dash)))
      return false;
    if (meeting_.body.empty()) set_body(text.substr(0, dash));
    if (meeting_.place.empty()) meeting_.place = text.substr(dash + 3);
    return true;
  }

  void set_body(const std::string& printed) {
    printed_body_ = printed;
    minutes::set_body(printed, meeting_);
  }

  // A value may stand below its label, and people may fill several lines, with blank ones between
  // (a page's border, or a list of names).
  bool continues(const std::string& text) {
    if (!field_) return false;
    if (*field_ == Field::other) return true;
    auto* people = list_of(*field_);
    const bool more = people != nullptr && (!after_blank_ || goes_on(*people, text));
    if (!more && !(value_empty_ && fits_a_value(text))) return false;
    add(text);
    return true;
  }

  // Below its label, perhaps behind a blank line.
  [[nodiscard]] bool fits_a_value(const std::string& text) const {
    constexpr std::size_t longest = 100;
    return text.size() <= longest && (!after_blank_ || !text.ends_with('.'));
  }

  // Behind a blank line: the list was cut off, or this looks like names.
  static bool goes_on(const std::vector<std::string>& people, const std::string& text) {
    if (people.empty() || heads_people(text)) return true;
    const std::string& last = people.back();
    if (office_before(last).size() == last.size()) return true;
    return last.ends_with(',') || last.ends_with('-') || last.ends_with(" og") ||
           text.find(',') != std::string::npos || parse_person(text);
  }

  void begin(Field field) {
    field_ = field;
    value_empty_ = true;
    if (field == Field::participants) participants_.emplace_back();
    if (field == Field::absent) absent_.emplace_back();
  }

  static bool is_list(Field field) {
    return field == Field::participants || field == Field::absent;
  }

  // The one that has begun last.
  std::vector<std::string>* list_of(Field field) {
    if (!is_list(field)) return nullptr;
    return field == Field::participants ? &participants_.back() : &absent_.back();
  }

  void add(const std::string& value) {
    if (value.empty()) return;
    value_empty_ = false;
    if (auto* people = list_of(*field_)) people->push_back(value);
    if (*field_ == Field::time) set_time("kl. " + value);
    if (*field_ == Field::place) meeting_.place = value;
    if (*field_ == Field::body) set_body(value);
    if (*field_ != Field::date) return;
    const auto date = find_date(value);
    if (date) meeting_.date = date->date;
    set_time(date ? value.substr(date->end) : value);
    if (meeting_.place.empty()) meeting_.place = find_place_after_time(value);
  }

  void set_time(std::string_view text) {
    if (const auto time = find_time(text); !time.empty()) meeting_.time = time;
  }

  Meeting& meeting_;
  std::vector<Warning>& warnings_;
  std::optional<Field> field_;
  bool typed_ = false;  // a title said what it is
  std::string printed_body_;
  bool value_empty_ = false;
  bool after_blank_ = false;
  std::vector<std::vector<std::string>> participants_;  // lines of each list
  std::vector<std::vector<std::string>> absent_;
};

}  // namespace

Meeting parse_meeting_header(const std::vector<Line>& lines, std::size_t end,
                             const ContentsList& contents, std::vector<Warning>& warnings) {
  Meeting meeting;
  HeaderReader reader(meeting, warnings);
  for (std::size_t i = 0; i < end; ++i) {
    if (!contents.contains(i)) reader.take(lines[i]);
  }
  reader.finish();
  return meeting;
}

bool is_header_label(std::string_view line) {
  const auto labelled = parse_labelled(line);
  return labelled && labelled->field != Field::other;
}

}  // namespace referat::minutes
