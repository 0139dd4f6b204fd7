#include "minutes/meeting_header.h"

#include <fmt/format.h>

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "base/strings.h"
#include "minutes/absence.h"
#include "minutes/closed_marks.h"
#include "minutes/header_title.h"
#include "minutes/municipality.h"
#include "minutes/names.h"

namespace referat::minutes {

namespace {

enum class Field { date, time, place, participants, absent, body };

struct Label {
  std::string_view text;  // in lower case
  Field field;
};

// The longest first where one begins another.
constexpr std::array<Label, 24> labels{{
    {"mødedato", Field::date},
    {"møde dato", Field::date},
    {"dato", Field::date},
    {"mødetidspunkt", Field::date},
    {"tidspunkt", Field::date},
    {"mødetid", Field::time},
    {"starttidspunkt", Field::time},
    {"start", Field::time},
    {"mødested", Field::place},
    {"mødelokale", Field::place},
    {"sted", Field::place},
    {"lokale", Field::place},
    {"mødedeltagere", Field::participants},
    {"deltagere", Field::participants},
    {"til stede", Field::participants},
    {"tilstede", Field::participants},
    {"medlemmer", Field::participants},
    {"fraværende medlemmer", Field::absent},
    {"fraværende", Field::absent},
    {"afbud", Field::absent},
    {"mødeforum", Field::body},
    {"udvalg", Field::body},
    {"forum", Field::body},
    {"organ", Field::body},
}};

struct Labelled {
  Field field;
  std::string value;
};

// "Mødested B204", "Dato: Tirsdag, May 7, 2019 - 17:30", "Mødedeltagere" alone.
std::optional<Labelled> parse_labelled(std::string_view line) {
  const std::string start = lower(line.substr(0, 40));
  for (const auto& label : labels) {
    if (!start.starts_with(label.text)) continue;
    std::string_view value = line.substr(label.text.size());
    if (!value.empty() && value[0] != ':' && value[0] != ' ' && value[0] != '\t') continue;
    value = trim(value);
    if (value.starts_with(':')) value = trim(value.substr(1));
    return Labelled{label.field, std::string(value)};
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
    if (auto labelled = parse_labelled(line.text)) {
      field_ = labelled->field;
      add(labelled->value);
    } else if (!take_title(line.text) && !take_name(line.text) && !continues(line.text)) {
      warnings_.push_back(
          {line.number, fmt::format("linjen i mødehovedet blev ikke forstået: {}", line.text)});
    }
    after_blank_ = false;
  }

  void finish() {
    meeting_.participants = parse_participants(participants_);
    meeting_.absent = absent_names(absent_);
  }

 private:
  bool take_title(const std::string& text) {
    const auto title = parse_header_title(text);
    if (!title) return false;
    field_.reset();
    meeting_.doc_type = title->type;
    if (meeting_.body.empty()) meeting_.body = title->body;
    if (!meeting_.date) meeting_.date = title->date;
    if (meeting_.time.empty()) meeting_.time = title->time;
    if (meeting_.place.empty()) meeting_.place = title->place;
    return true;
  }

  // A line that is nothing but the municipality's or the body's name, or opens a group of items.
  bool take_name(const std::string& text) {
    if (auto name = stated_municipality(text)) {
      meeting_.municipality = *name;
      return true;
    }
    if (meeting_.body.empty() && is_body_name(text)) {
      meeting_.body = text;
      return true;
    }
    return group_of_items(text).has_value() || text == meeting_.body;
  }

  // People go on over blank lines (a list may be broken by a page), other values don't.
  bool continues(const std::string& text) {
    if (!field_) return false;
    const bool people = *field_ == Field::participants || *field_ == Field::absent;
    if (!people && (after_blank_ || !value_empty_)) return false;
    add(text);
    return true;
  }

  void add(const std::string& value) {
    value_empty_ = value.empty();
    if (value.empty()) return;
    switch (*field_) {
      case Field::date:
        if (const auto date = find_date(value)) {
          meeting_.date = date->date;
          if (const auto time = find_time(value.substr(date->end)); !time.empty()) {
            meeting_.time = time;
          }
        }
        break;
      case Field::time:
        meeting_.time = find_time("kl. " + value);
        break;
      case Field::place:
        meeting_.place = value;
        break;
      case Field::participants:
        append(participants_, value);
        break;
      case Field::absent:
        append(absent_, value);
        break;
      case Field::body:
        meeting_.body = value;
        break;
    }
  }

  // A line that ends within a name goes on in the next; a list with a name a line has no commas.
  static void append(std::string& list, const std::string& value) {
    if (list.ends_with('-') && !begins_upper(value)) {
      list.pop_back();  // a word broken over the line
      list += value;
      return;
    }
    const bool line_each = !list.empty() && list.find(',') == std::string::npos &&
                           value.find(',') == std::string::npos;
    if (!list.empty()) list += line_each ? ", " : " ";
    list += value;
  }

  Meeting& meeting_;
  std::vector<Warning>& warnings_;
  std::optional<Field> field_;
  bool value_empty_ = false;
  bool after_blank_ = false;
  std::string participants_;
  std::string absent_;
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

}  // namespace referat::minutes
