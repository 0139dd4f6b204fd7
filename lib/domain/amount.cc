#include "domain/amount.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/strings.h"
#include "base/utf8.h"

namespace referat {

namespace {

constexpr std::int64_t oere_per_krone = 100;
// Beyond what any budget holds; keeps the arithmetic from overflowing.
constexpr std::int64_t most_kroner = 1'000'000'000'000'000;
// Digits behind the comma: a krone of a milliard has nine, and nobody prints more than six.
constexpr std::int64_t max_fraction_scale = 1'000'000;

struct Unit {
  std::string_view word;
  std::int64_t kroner = 1;
  bool needs_currency = false;  // "150 t." may be hours
};
constexpr std::array units{
    Unit{"t", 1'000, true},
    Unit{"tusind", 1'000, true},
    Unit{"tusinde", 1'000, true},
    Unit{"mio", 1'000'000},
    Unit{"mill", 1'000'000, true},
    Unit{"million", 1'000'000, true},
    Unit{"millioner", 1'000'000, true},
    Unit{"mia", 1'000'000'000},
    Unit{"milliard", 1'000'000'000, true},
    Unit{"milliarder", 1'000'000'000, true},
};
constexpr std::array<std::string_view, 4> currencies = {"kr", "kroner", "krone", "dkk"};

bool is_currency(std::string_view word) { return is_one_of(word, currencies); }

// With every blank that isn't ASCII's as a space, as many as there are.
std::string with_plain_blanks(std::string_view text) {
  std::string plain;
  plain.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t begin = i;
    const std::int32_t c = next_code_point(text, i);
    const bool wide = i - begin > 1 && is_blank(c);
    plain += wide ? std::string_view(" ") : text.substr(begin, i - begin);
  }
  return plain;
}

// Takes the text apart, word by word.
class AmountReader {
 public:
  explicit AmountReader(std::string_view text) : rest_(text) {}

  // Letters in lower case, without the dot behind them; empty if none are next.
  std::string word() {
    skip_blanks();
    const std::size_t length = word_length(rest_);
    if (length == 0 || is_digit(rest_.front())) return {};
    std::string word = lower(rest_.substr(0, length));
    rest_.remove_prefix(length);
    if (rest_.starts_with('.')) rest_.remove_prefix(1);
    return word;
  }

  // The kroner of "1.234,50"; the rest is fraction_of().
  std::optional<std::int64_t> number() {
    skip_blanks();
    std::int64_t whole = 0;
    const std::size_t digits = read_whole(whole);
    if (digits == 0) return std::nullopt;
    fraction_ = 0;
    fraction_scale_ = 1;
    if (rest_.size() > 1 && rest_.front() == ',' && is_digit(rest_[1])) {
      rest_.remove_prefix(1);
      while (!rest_.empty() && is_digit(rest_.front())) {
        if (fraction_scale_ < max_fraction_scale) {
          fraction_ = fraction_ * 10 + (rest_.front() - '0');
          fraction_scale_ *= 10;
        }
        rest_.remove_prefix(1);
      }
    }
    return whole;
  }

  // What stood behind the number's comma, of so many kroner, in øre.
  [[nodiscard]] std::int64_t fraction_of(std::int64_t kroner) const {
    return fraction_ * kroner * oere_per_krone / fraction_scale_;
  }

  bool at_end() {
    skip_blanks();
    if (rest_ == "," || rest_ == ".") return true;
    return rest_.empty();
  }

  // The currency's sign may follow the amount as ",-".
  bool dash() {
    if (!rest_.starts_with(",-")) return false;
    rest_.remove_prefix(2);
    return true;
  }

 private:
  void skip_blanks() {
    const auto trimmed = trim(rest_);
    rest_ = trimmed.empty() ? std::string_view()
                            : rest_.substr(static_cast<std::size_t>(trimmed.data() - rest_.data()));
  }

  // Groups of three behind dots or behind blanks, or digits in a row. The number of digits read.
  std::size_t read_whole(std::int64_t& whole) {
    std::size_t digits = 0;
    std::string_view separator;  // of this number: "1.500 200" is two
    while (!rest_.empty() && whole < most_kroner) {
      if (is_digit(rest_.front())) {
        whole = whole * 10 + (rest_.front() - '0');
        ++digits;
        rest_.remove_prefix(1);
        continue;
      }
      const auto next = group_separator();
      if (digits == 0 || next.empty() || (!separator.empty() && next != separator)) break;
      if (separator.empty() && next != "." && digits > 3) break;  // "2019 500": a year before it
      separator = next;
      rest_.remove_prefix(next.size());
    }
    return digits;
  }

  // What stands before ".000", " 000" and no fourth digit; empty if none does.
  [[nodiscard]] std::string_view group_separator() const {
    constexpr std::size_t group = 3;
    for (const std::string_view separator : {".", " "}) {
      if (!rest_.starts_with(separator)) continue;
      const auto digits = rest_.substr(separator.size());
      const bool three =
          digits.size() >= group && std::all_of(digits.begin(), digits.begin() + group, is_digit);
      if (three && (digits.size() == group || !is_digit(digits[group]))) return separator;
    }
    return {};
  }

  std::string_view rest_;
  std::int64_t fraction_ = 0;
  std::int64_t fraction_scale_ = 1;
};

}  // namespace

std::string Amount::key() const {
  const auto rest = oere % oere_per_krone;
  return rest == 0 ? fmt::format("kr{}", oere / oere_per_krone)
                   : fmt::format("kr{},{:02}", oere / oere_per_krone, rest);
}

std::optional<Amount> parse_amount(std::string_view text) {
  const std::string plain = with_plain_blanks(text);
  AmountReader reader(plain);
  bool currency = false;
  if (const auto first = reader.word(); !first.empty()) {
    if (!is_currency(first)) return std::nullopt;
    currency = true;
  }
  const auto whole = reader.number();
  if (!whole) return std::nullopt;
  if (reader.dash()) currency = true;
  std::int64_t kroner = 1;
  std::string word = reader.word();
  if (word == "tkr") {
    kroner = 1'000;
    currency = true;
    word = reader.word();
  }
  const auto* const unit =
      std::find_if(units.begin(), units.end(), [&](const Unit& u) { return u.word == word; });
  if (unit != units.end()) {
    kroner = unit->kroner;
    currency = currency || !unit->needs_currency;
    word = reader.word();
  }
  if (is_currency(word)) {
    currency = true;
  } else if (!word.empty()) {
    return std::nullopt;
  }
  if (!currency || !reader.at_end() || *whole >= most_kroner / kroner) return std::nullopt;
  return Amount{*whole * kroner * oere_per_krone + reader.fraction_of(kroner)};
}

}  // namespace referat
