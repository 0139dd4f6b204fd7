// Amounts of money and how Danes write them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace referat {

struct Amount {
  std::int64_t oere = 0;  // hundredths of a krone

  bool operator==(const Amount&) const = default;

  // One form for all spellings: "kr150000", "kr1234,50".
  [[nodiscard]] std::string key() const;
};

// Blanks may be of any width. The text is an amount and nothing else: 150.000 kr., 150 000 kr., kr.
// 150.000, 150.000,-, 150 t. kr., 150 t.kr., 150 tkr., 0,15 mio. kr., 1,2 mio., 3 millioner kroner,
// 2 mia. kr., DKK 500, 75 kr, 1.234,50 kr. A number alone is none, nor is one with a thousand alone
// ("150 t.").
[[nodiscard]] std::optional<Amount> parse_amount(std::string_view text);

}  // namespace referat
