#include "output/citation.h"

#include <fmt/format.h>

#include <optional>
#include <string_view>
#include <vector>

#include "base/strings.h"
#include "base/terminal_safe.h"
#include "output/text.h"
#include "output/wording.h"

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
std::string printed_in(const search::Source& document) {
  const std::string kind = document.type == "agenda" ? "dagsorden" : "referat";
  if (document.date.empty()) return "udateret " + kind;
  return fmt::format("{} {} {}", kind, document.type == "agenda" ? "for" : "af",
                     danish_date(document.date));
}

// "punkt 4: Indkøbsstrategi (sag 15/1042)"
std::string item_name(const std::optional<std::string>& number, const std::string& title,
                      bool closed, const std::optional<std::string>& case_number) {
  std::string name = closed ? "lukket punkt" : "punkt";
  if (number) name += " " + *number;
  if (!title.empty()) name += ": " + collapse_blanks(title);
  if (case_number) name += fmt::format(" (sag {})", *case_number);
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
  return fmt::format("Kilde: {}, linje {}.", shown_path(path, folder), line);
}

std::string quotation(const std::string& text) {
  const std::string line = collapse_blanks(text);
  if (line.size() <= max_quoted_bytes) return fmt::format("»{}«", line);
  const std::size_t end = line.rfind(' ', max_quoted_bytes);
  return fmt::format("»{} …«", line.substr(0, end == std::string::npos ? line.size() : end));
}

std::string capitalised(std::string text) {  // of our own words, which begin in ASCII
  text[0] = static_cast<char>(text[0] - 'a' + 'A');
  return text;
}

}  // namespace

std::string citation(const search::Hit& hit, const std::string& folder) {
  const search::Source& document = hit.document;
  const AgendaItem& item = hit.item;
  return terminal_safe(
      joined({municipality_name(document.municipality), document.body, printed_in(document),
              item_name(item.number, item.title, item.closed, item.case_number)}) +
      ". " + source_of(document.path, item.line, folder));
}

std::string citation(const search::ListedDecision& listed, const std::string& folder) {
  const Decision& decision = listed.decision;
  const search::Source& document = listed.place.document;
  const std::string date = decision.date ? decision.date->iso() : "";
  const std::string decided =
      date.empty() ? "udateret beslutning" : "beslutning af " + danish_date(date);
  const std::string item =
      item_name(listed.place.number, listed.place.title, listed.closed, listed.case_number);
  const bool here = decision.body == document.body && date == document.date;
  const std::string place =
      here ? capitalised(item)
           : "Gengivet i " + joined({printed_in(document), document.body, item});
  return terminal_safe(fmt::format(
      "{}: {} {}. {}", joined({municipality_name(document.municipality), decision.body, decided}),
      quotation(decision.text), place, source_of(document.path, decision.line, folder)));
}

}  // namespace referat::output
