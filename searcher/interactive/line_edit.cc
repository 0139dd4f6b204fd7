#include "searcher/interactive/line_edit.h"

#include "base/limits.h"
#include "base/utf8.h"
#include "output/text/layout/width.h"

namespace referat::interactive {

namespace {

bool stands_on_the_letter_before(std::string_view text, std::size_t begin, std::size_t end) {
  return output::display_width(text.substr(begin, end - begin)) == 0;
}

// The boundary of letters before offset, which must be greater than 0.
std::size_t before(std::string_view text, std::size_t offset) {
  std::size_t begin = offset;
  do {
    const std::size_t end = begin;
    begin = code_point_begin(text, end - 1);
    if (!stands_on_the_letter_before(text, begin, end)) break;
  } while (begin > 0);
  return begin;
}

// The boundary of letters behind offset, which must be less than text.size().
std::size_t behind(std::string_view text, std::size_t offset) {
  static_cast<void>(next_code_point(text, offset));
  while (offset < text.size()) {
    std::size_t end = offset;
    static_cast<void>(next_code_point(text, end));
    if (!stands_on_the_letter_before(text, offset, end)) break;
    offset = end;
  }
  return offset;
}

}  // namespace

void LineEdit::insert(std::string_view added) {
  const std::size_t room =
      limits::max_query_bytes - std::min(limits::max_query_bytes, text_.size());
  added = added.substr(0, code_point_begin(added, room));
  text_.insert(cursor_, added);
  cursor_ += added.size();
}

void LineEdit::left() {
  if (cursor_ > 0) cursor_ = before(text_, cursor_);
}

void LineEdit::right() {
  if (cursor_ < text_.size()) cursor_ = behind(text_, cursor_);
}

void LineEdit::remove_before() {
  if (cursor_ > 0) remove(before(text_, cursor_), cursor_);
}

void LineEdit::remove_at() {
  if (cursor_ < text_.size()) remove(cursor_, behind(text_, cursor_));
}

void LineEdit::remove_word_before() {
  std::size_t begin = cursor_;
  while (begin > 0 && text_[begin - 1] == ' ') --begin;
  while (begin > 0 && text_[begin - 1] != ' ') --begin;
  remove(begin, cursor_);
}

void LineEdit::remove_to_begin() { remove(0, cursor_); }

void LineEdit::remove_to_end() { text_.erase(cursor_); }

void LineEdit::remove(std::size_t begin, std::size_t end) {
  text_.erase(begin, end - begin);
  cursor_ = begin;
}

}  // namespace referat::interactive
