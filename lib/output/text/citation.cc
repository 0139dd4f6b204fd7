#include "output/text/citation.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <optional>
#include <string_view>
#include <vector>

#include "base/messages.h"
#include "base/strings.h"
#include "base/terminal_safe.h"
#include "output/text/place.h"
#include "output/words/wording.h"

namespace referat::output {

namespace {

// Of a decision: a paragraph.
constexpr std::size_t max_quoted_bytes = 300;

// "Engholm Kommune"; empty if it isn't known.
std::string municipality_name(const std::string& municipality) {
  if (municipality.empty() || lower(municipality).ends_with("kommune")) return municipality;
  return municipality + " Kommune";
}

// "referat af 18. september 2017"
std::string printed_in(const answer::Source& document) {
  const bool agenda = document.type == "agenda";
  if (document.date.empty()) return agenda ? tr("udateret dagsorden") : tr("udateret referat");
  const std::string date = date_text(document.date);
  return agenda ? tr("dagsorden for {}", date) : tr("referat af {}", date);
}

// "punkt 4: Indkøbsstrategi (sag 15/1042)"
std::string item_name(const std::optional<std::string>& number, const std::string& title,
                      bool closed, const std::optional<std::string>& case_number) {
  std::string name = closed ? tr("lukket punkt") : tr("punkt");
  if (number) name += " " + *number;
  if (!title.empty()) name += ": " + collapse_blanks(title);
  if (case_number) name += tr(" (sag {})", *case_number);
  return name;
}

std::string joined(const std::vector<std::string>& pieces) {
  std::vector<std::string> said;
  for (const std::string& piece : pieces) {
    if (!piece.empty()) said.push_back(piece);
  }
  return join(said, ", ");
}

std::string source_of(const std::string& path, std::size_t line, const std::string& folder) {
  return tr("Kilde: {}, linje {}.", shown_path(path, folder), line);
}

// "Klimaplanen: Vedtaget. Målet: Godkendt." of a decision on several subjects.
std::string words_of(const Decision& decision) {
  // In running text the sentences name their subjects themselves, and are joined by words.
  const bool running =
      std::all_of(decision.parts.begin(), decision.parts.end(),
                  [](const DecisionPart& part) { return part.text.starts_with(part.subject); });
  if (running) return decision.text;
  std::string words;
  for (const DecisionPart& part : decision.parts) {
    const bool ended =
        words.empty() || std::string_view(".!?").find(words.back()) != std::string::npos;
    words += (ended ? "" : ";") + std::string(words.empty() ? "" : " ");
    words += part.subject + ": " + part.text;
  }
  return words;
}

std::string quotation(const std::string& text) {
  const std::string line = collapse_blanks(text);
  if (line.size() <= max_quoted_bytes) return tr("»{}«", line);
  const std::size_t end = line.rfind(' ', max_quoted_bytes);
  return tr("»{} …«", line.substr(0, end == std::string::npos ? line.size() : end));
}

// Of our own words, which begin in small ASCII letters.
std::string capitalised(std::string text) {
  text[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(text[0])));
  return text;
}

}  // namespace

std::string citation(const answer::Hit& hit, const std::string& folder) {
  const answer::Source& document = hit.document;
  const AgendaItem& item = hit.item;
  return terminal_safe(
      joined({municipality_name(document.municipality), document.body, printed_in(document),
              item_name(item.number, item.title, item.closed, item.case_number)}) +
      ". " + source_of(document.path, item.line, folder));
}

std::string citation(const answer::ListedDecision& listed, const std::string& folder) {
  const Decision& decision = listed.decision;
  const answer::Source& document = listed.place.document;
  const std::string date = decision.date ? decision.date->iso() : "";
  const std::string decided =
      date.empty() ? tr("udateret beslutning") : tr("beslutning af {}", date_text(date));
  const std::string item =
      item_name(listed.place.number, listed.place.title, listed.closed, listed.case_number);
  const bool here = decision.body == document.body && date == document.date;
  const std::string place =
      here ? capitalised(item)
           : tr("Gengivet i {}", joined({printed_in(document), document.body, item}));
  return terminal_safe(fmt::format(
      "{}: {} {}. {}", joined({municipality_name(document.municipality), decision.body, decided}),
      quotation(words_of(decision)), place, source_of(document.path, decision.line, folder)));
}

}  // namespace referat::output
