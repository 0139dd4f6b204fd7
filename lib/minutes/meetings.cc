#include "minutes/meetings.h"

#include <cstdlib>
#include <optional>

#include "base/strings.h"
#include "domain/body_name.h"
#include "minutes/lines/header_title.h"
#include "minutes/lines/item_label.h"
#include "minutes/municipality.h"

namespace referat::minutes {

namespace {

using Lines = std::vector<extract::Line>;

// The first item stands within so many lines of a meeting's title.
constexpr std::size_t reach = 60;

struct Number {
  int value = 0;
  bool labelled = false;  // "Punkt 1", not "1."
};

std::optional<Number> item_number(const extract::Line& line) {
  if (const auto label = parse_item_label(line.text)) {
    return Number{std::atoi(label->number.c_str()), true};
  }
  if (const auto label = parse_numbered(line.text)) {
    return Number{std::atoi(label->number.c_str()), false};
  }
  return std::nullopt;
}

// What it is or whose it is comes first in a title; in the name of an attachment other words do.
bool begins_like_title(std::string_view text) {
  for (const std::string_view kind : {"referat", "beslutningsreferat", "mødereferat", "protokol",
                                      "beslutningsprotokol", "dagsorden", "mødedagsorden"}) {
    if (starts_with_ignoring_case(text, kind)) return true;
  }
  const std::string_view word = text.substr(0, text.find_first_of(" ,"));
  return is_body_word(word);
}

std::optional<HeaderTitle> full_title(const extract::Line& line) {
  if (!begins_like_title(line.text)) return std::nullopt;
  auto title = parse_header_title(line.text);
  return title && title->type && title->date && !title->body.empty() ? title : std::nullopt;
}

class Divider {
 public:
  explicit Divider(const Lines& lines) : lines_(lines) {}

  std::vector<std::size_t> divide() {
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (const auto number = item_number(lines_[i])) last_ = number;
      const auto title = full_title(lines_[i]);
      if (!title) continue;
      if (date_ && title->date != date_ && last_ && begins_meeting(i)) {
        begins_.push_back(head_of(i));
        last_.reset();
        date_ = title->date;
      }
      if (!date_) date_ = title->date;
    }
    return std::move(begins_);
  }

 private:
  [[nodiscard]] bool begins_meeting(std::size_t i) const {
    const bool head = head_of(i) < i || lines_[i].begins_page;
    const bool free = head || (i > 0 && lines_[i - 1].blank());
    const auto next = next_number(i + 1);
    if (!free || !next || next->labelled != last_->labelled) return false;
    return head || next->value <= 1;
  }

  // The municipality's name above the title is part of the head.
  [[nodiscard]] std::size_t head_of(std::size_t title) const {
    constexpr std::size_t near = 3;
    for (std::size_t i = title; i > 0 && title - i < near;) {
      if (lines_[--i].blank()) continue;
      return stated_municipality(lines_[i].text) ? i : title;
    }
    return title;
  }

  [[nodiscard]] std::optional<Number> next_number(std::size_t begin) const {
    for (std::size_t i = begin; i < lines_.size() && i < begin + reach; ++i) {
      if (const auto number = item_number(lines_[i])) return number;
    }
    return std::nullopt;
  }

  const Lines& lines_;
  std::vector<std::size_t> begins_;
  std::optional<Date> date_;
  std::optional<Number> last_;  // of the meeting that is being read
};

}  // namespace

std::vector<std::size_t> later_meetings(const Lines& lines) { return Divider(lines).divide(); }

}  // namespace referat::minutes
