// A line of the screen: text, and how its parts look. What the terminal makes of a look is decided
// where it is painted.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace referat::interactive {

// As the colour codes of SGR 30–37.
enum class Colour { usual, red, green, yellow, blue, magenta, cyan };

struct Look {
  bool bold = false;
  bool faint = false;
  bool reverse = false;
  Colour colour = Colour::usual;

  bool operator==(const Look&) const = default;
};

namespace look {
inline constexpr Look plain{};
inline constexpr Look bold{.bold = true};
inline constexpr Look faint{.faint = true};
inline constexpr Look chosen{.bold = true, .reverse = true};
inline constexpr Look found{.bold = true, .colour = Colour::red};  // as output's sgr::match
inline constexpr Look bar{.colour = Colour::cyan};
inline constexpr Look error{.bold = true, .colour = Colour::red};
}  // namespace look

struct Piece {
  std::string text;  // terminal-safe
  Look look;
};

class Line {
 public:
  Line() = default;
  Line(std::string_view text, Look look) { append(text, look); }

  // Makes the text safe for a terminal, on one line.
  void append(std::string_view text, Look look = {});
  void append(const Line& line);

  [[nodiscard]] const std::vector<Piece>& pieces() const { return pieces_; }
  [[nodiscard]] std::string text() const;
  [[nodiscard]] std::size_t width() const;  // columns
  [[nodiscard]] bool empty() const { return pieces_.empty(); }

  // All of it in reverse, too.
  [[nodiscard]] Line reversed() const;

  // All of it faint and nothing more, but what is reversed.
  [[nodiscard]] Line fainted() const;

 private:
  std::vector<Piece> pieces_;
};

using Lines = std::vector<Line>;

// Text as the renderers of lib/output write it, in colour: lines with SGR sequences.
[[nodiscard]] Lines lines_of(std::string_view rendered);

// The line in parts of at most so many columns (at least 1); one part if it is empty.
[[nodiscard]] Lines parts(const Line& line, std::size_t columns);

// At most so many columns, with "…" where something is left out.
[[nodiscard]] Line cut(const Line& line, std::size_t columns);

}  // namespace referat::interactive
