// A vote, as minutes print it.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace referat {

// Those who voted one way; everything as printed, nothing counted or completed.
struct VoteSide {
  std::optional<std::size_t> count{};
  std::vector<std::string> parties{};  // without brackets: "V", "UP-1", "Venstre"
  std::vector<std::string> names{};    // "Ida Holm (A)"

  bool operator==(const VoteSide&) const = default;

  [[nodiscard]] bool told() const { return count || !parties.empty() || !names.empty(); }
};

struct Votes {
  VoteSide in_favour{};
  VoteSide against{};
  VoteSide abstained{};

  bool operator==(const Votes&) const = default;

  [[nodiscard]] bool told() const { return in_favour.told() || against.told() || abstained.told(); }
};

// That the names of a side don't add up to its printed number, for people; empty where they do, or
// where parties or no names are printed.
[[nodiscard]] std::string vote_warning(const Votes& votes);

}  // namespace referat
