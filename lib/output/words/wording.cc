#include "output/words/wording.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>

#include "base/messages.h"
#include "base/strings.h"
#include "domain/outcome_word.h"

namespace referat::output {

std::string count_of_items(std::size_t count) {
  if (count == 0) return tr("Ingen punkter");
  return trn("{} punkt", "{} punkter", count);
}

std::string count_of_decisions(std::size_t count) {
  if (count == 0) return tr("ingen beslutninger");
  return trn("{} beslutning", "{} beslutninger", count);
}

std::string date_text(const std::string& iso) {
  if (iso.empty()) return tr("udateret");
  const auto date = parse_date(iso);
  return date ? date->text() : iso;
}

std::string in_quotes(const std::string& text) { return tr("»{}«", text); }

std::string all_in_quotes(std::vector<std::string> texts) {
  for (std::string& text : texts) text = in_quotes(text);
  return join(texts, ", ");
}

std::string decimal_text(double number) {
  std::string text = fmt::format("{:.{}f}", number, number < 10 ? 2 : 1);
  while (text.ends_with('0')) text.pop_back();
  if (text.ends_with('.')) text.pop_back();
  if (language() == Language::danish) std::replace(text.begin(), text.end(), '.', ',');
  return text == "-0" ? "0" : text;
}

std::string title_label(const std::string& title) {
  return title.empty() ? tr("(uden titel)") : title;
}

std::string body_label(const std::string& body) {
  return body.empty() ? tr("Ukendt udvalg") : body;
}

std::string municipality_label(const std::string& municipality) {
  return municipality.empty() ? tr("ukendt kommune") : municipality;
}

std::string outcome_label(const Decision& decision) {
  if (decision.result == Outcome::unknown) return tr("Beslutning");
  std::string label = outcome_word(decision);  // all begin with an ASCII letter
  label[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(label[0])));
  return label;
}

}  // namespace referat::output
