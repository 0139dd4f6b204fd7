#include "output/wording.h"

#include <cctype>

namespace referat::output {

std::string danish_number(std::size_t number) {
  std::string digits = std::to_string(number);
  for (std::size_t at = digits.size(); at > 3; at -= 3) digits.insert(at - 3, 1, '.');
  return digits;
}

std::string count_of_items(std::size_t count) {
  if (count == 0) return "Ingen punkter";
  return danish_number(count) + (count == 1 ? " punkt" : " punkter");
}

std::string danish_date(const std::string& iso) {
  if (iso.empty()) return "udateret";
  const auto date = parse_date(iso);
  return date ? date->danish() : iso;
}

std::string outcome_label(Outcome outcome) {
  if (outcome == Outcome::unknown) return "Beslutning";
  std::string label(danish_outcome(outcome));  // all begin with an ASCII letter
  label[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(label[0])));
  return label;
}

}  // namespace referat::output
