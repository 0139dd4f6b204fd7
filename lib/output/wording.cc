#include "output/wording.h"

#include <cctype>

#include "base/strings.h"

namespace referat::output {

std::string count_of_items(std::size_t count) {
  if (count == 0) return "Ingen punkter";
  return danish_number(count) + (count == 1 ? " punkt" : " punkter");
}

std::string count_of_decisions(std::size_t count) {
  if (count == 0) return "ingen beslutninger";
  return danish_number(count) + (count == 1 ? " beslutning" : " beslutninger");
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
