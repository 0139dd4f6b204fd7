// How text looks: SGR sequences where colour is wanted, and signs that ASCII lacks.
#pragma once

#include <string>
#include <string_view>

#include "domain/outcome.h"

namespace referat::output {

namespace sgr {
inline constexpr std::string_view bold = "1";
inline constexpr std::string_view faint = "2";
inline constexpr std::string_view match = "1;31";
inline constexpr std::string_view warning = "33";
inline constexpr std::string_view bar = "36";
}  // namespace sgr

struct Style {
  bool colour = false;
  bool unicode = true;

  // The text between the SGR sequence and its end; unchanged without colour. The text must be
  // terminal-safe already.
  [[nodiscard]] std::string paint(std::string_view sgr, std::string_view text) const;

  [[nodiscard]] std::string_view dot() const { return unicode ? " · " : " | "; }
  [[nodiscard]] std::string_view dash() const { return unicode ? "–" : "-"; }
  [[nodiscard]] std::string_view arrow() const { return unicode ? "→ " : "> "; }
  [[nodiscard]] std::string_view ellipsis() const { return unicode ? "…" : "..."; }
};

// The colour of a result: green what was agreed, red what was not, yellow what is still open.
[[nodiscard]] std::string_view outcome_sgr(Outcome outcome);

}  // namespace referat::output
