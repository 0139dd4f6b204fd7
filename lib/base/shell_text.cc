#include "base/shell_text.h"

#include <fmt/format.h>
#include <unicode/uchar.h>

#include "base/strings.h"
#include "base/terminal_safe.h"
#include "base/utf8.h"

namespace referat {

namespace {

// Not "=" at the beginning (zsh: the path of a program), nor "%", "^", "~" anywhere.
bool needs_no_quotes(std::string_view text) {
  if (text.empty() || text.front() == '=') return false;
  for (std::size_t at = 0; at < text.size();) {
    const bool plain = std::string_view("_-./:,@+=").find(text[at]) != std::string_view::npos;
    if (!plain && !word_character_at(text, at)) return false;
    static_cast<void>(next_code_point(text, at));
  }
  return true;
}

// No backslash inside single quotes, where fish alone gives it a meaning. What single quotes can't
// hold alike in all shells stands in double quotes, where all read '"\\"' as one backslash.
std::string in_quotes(std::string_view text) {
  std::string result;
  bool open = false;
  const auto turn = [&](bool to_open) {
    if (open != to_open) result += '\'';
    open = to_open;
  };
  for (const char c : text) {
    const bool outside = c == '\'' || c == '\\';
    turn(!outside);
    if (c == '\'') {
      result += R"("'")";
    } else if (c == '\\') {
      result += R"("\\")";
    } else {
      result += c;
    }
  }
  turn(false);
  return result.empty() ? "''" : result;
}

// Nobody sees the zero-width space in "-d x", and what is pasted isn't what was read.
bool has_invisible(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const std::int32_t c = next_code_point(text, at);
    if (c >= 0 && u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT) != 0) return true;
  }
  return false;
}

}  // namespace

ShellText ShellText::argument(std::string_view value) {
  ShellText result;
  const std::string safe = terminal_safe(value);
  result.text_ = needs_no_quotes(safe) ? safe : in_quotes(safe);
  result.pasteable_ = safe == value && !has_invisible(value);
  return result;
}

ShellText ShellText::program(std::string_view path) {
  ShellText result = argument(path);
  // "a=b/referat-search" would set a variable.
  if (result.text_ == path && path.find('=') != std::string_view::npos)
    result.text_ = in_quotes(path);
  return result;
}

ShellText ShellText::option(std::string_view name, std::string_view value) {
  const char* between = value.starts_with('-') && value != "-" ? "=" : " ";
  return ShellText(std::string_view(fmt::format(" --{}{}", name, between))) + argument(value);
}

ShellText ShellText::database(std::string_view value) {
  return value.starts_with('-') ? option("db", value) : " -d " + argument(value);
}

ShellText& ShellText::operator+=(const ShellText& other) {
  text_ += other.text_;
  pasteable_ = pasteable_ && other.pasteable_;
  return *this;
}

void ShellText::replace(const ShellText& part, const ShellText& by) {
  const auto at = text_.find(part.text_);
  if (at == std::string::npos) return;
  text_.replace(at, part.text_.size(), by.text_);
  pasteable_ = pasteable_ && by.pasteable_;
}

}  // namespace referat
