// The line that a query is typed in.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace referat::interactive {

// A letter with its combining marks is one step of the cursor.
class LineEdit {
 public:
  LineEdit() = default;
  explicit LineEdit(std::string text) : text_(std::move(text)), cursor_(text_.size()) {}

  [[nodiscard]] const std::string& text() const { return text_; }
  [[nodiscard]] std::size_t cursor() const { return cursor_; }  // bytes, on a letter's boundary

  // Up to limits::max_query_bytes in all; what goes beyond is left out.
  void insert(std::string_view added);
  void left();
  void right();
  void to_begin() { cursor_ = 0; }
  void to_end() { cursor_ = text_.size(); }
  void remove_before();       // backspace
  void remove_at();           // delete
  void remove_word_before();  // blanks before the cursor, and the word before them
  void remove_to_begin();
  void remove_to_end();

 private:
  void remove(std::size_t begin, std::size_t end);

  std::string text_;
  std::size_t cursor_ = 0;
};

}  // namespace referat::interactive
