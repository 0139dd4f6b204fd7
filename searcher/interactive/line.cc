#include "searcher/interactive/line.h"

#include <algorithm>
#include <array>

#include "base/strings.h"
#include "base/terminal_safe.h"
#include "base/utf8.h"
#include "output/text/layout/width.h"

namespace referat::interactive {

namespace {

constexpr std::array<Colour, 8> colours{Colour::usual,  Colour::red,  Colour::green,
                                        Colour::yellow, Colour::blue, Colour::magenta,
                                        Colour::cyan,   Colour::usual};

// "1;31": what style.h's sequences say.
Look look_of(std::string_view codes) {
  Look look;
  for (const auto code : split(codes, ';')) {
    if (code == "1") look.bold = true;
    if (code == "2") look.faint = true;
    if (code == "7") look.reverse = true;
    if (code.size() == 2 && code[0] == '3' && code[1] >= '0' && code[1] <= '7') {
      look.colour = colours.at(static_cast<std::size_t>(code[1] - '0'));
    }
  }
  return look;
}

Line line_of(std::string_view rendered) {
  constexpr std::string_view begin_of_sequence = "\033[";
  Line line;
  Look look;
  while (!rendered.empty()) {
    const auto escape = rendered.find(begin_of_sequence);
    line.append(rendered.substr(0, escape), look);
    if (escape == std::string_view::npos) break;
    rendered.remove_prefix(escape + begin_of_sequence.size());
    const auto end = rendered.find('m');
    look = look_of(rendered.substr(0, end));
    rendered.remove_prefix(end == std::string_view::npos ? rendered.size() : end + 1);
  }
  return line;
}

// The longest beginning of the text that takes at most so many columns.
std::string_view beginning(std::string_view text, std::size_t columns) {
  std::size_t width = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    static_cast<void>(next_code_point(text, at));
    width += output::display_width(text.substr(begin, at - begin));
    if (width > columns) return text.substr(0, begin);
  }
  return text;
}

}  // namespace

void Line::append(std::string_view text, Look look) {
  if (text.empty()) return;
  if (!pieces_.empty() && pieces_.back().look == look) {
    pieces_.back().text += terminal_safe(text);
  } else {
    pieces_.push_back({terminal_safe(text), look});
  }
}

void Line::append(const Line& line) {
  for (const Piece& piece : line.pieces_) append(piece.text, piece.look);
}

std::string Line::text() const {
  std::string all;
  for (const Piece& piece : pieces_) all += piece.text;
  return all;
}

std::size_t Line::width() const { return output::display_width(text()); }

Line Line::reversed() const {
  Line line = *this;
  for (Piece& piece : line.pieces_) piece.look.reverse = true;
  return line;
}

Line Line::fainted() const {
  Line line = *this;
  for (Piece& piece : line.pieces_) piece.look = {.faint = true, .reverse = piece.look.reverse};
  return line;
}

Lines lines_of(std::string_view rendered) {
  if (rendered.ends_with('\n')) rendered.remove_suffix(1);
  Lines lines;
  if (rendered.empty()) return lines;
  for (const auto line : split(rendered, '\n')) lines.push_back(line_of(line));
  return lines;
}

Lines parts(const Line& line, std::size_t columns) {
  Lines lines(1);
  std::size_t room = columns;
  for (const Piece& piece : line.pieces()) {
    std::string_view rest = piece.text;
    while (true) {
      std::string_view part = beginning(rest, room);
      if (part.empty() && room == columns) part = rest;  // a letter wider than a line
      lines.back().append(part, piece.look);
      room -= std::min(room, output::display_width(part));
      rest.remove_prefix(part.size());
      if (rest.empty()) break;
      lines.emplace_back();
      room = columns;
    }
  }
  return lines;
}

Line cut(const Line& line, std::size_t columns) {
  if (line.width() <= columns) return line;
  if (columns == 0) return {};
  std::size_t room = columns - 1;
  Line result;
  for (const Piece& piece : line.pieces()) {
    const auto part = beginning(piece.text, room);
    result.append(part, piece.look);
    room -= output::display_width(part);
    if (part.size() < piece.text.size()) break;
  }
  result.append("…", look::faint);
  return result;
}

}  // namespace referat::interactive
