#include "minutes/lines/case_line.h"

#include <algorithm>
#include <array>
#include <cctype>

#include "base/strings.h"
#include "domain/case_number.h"
#include "minutes/lines/closed_marks.h"

namespace referat::minutes {

namespace {

constexpr std::ptrdiff_t least_digits = 3;  // of a number behind a label

std::ptrdiff_t count_digits(std::string_view text) {
  return std::count_if(text.begin(), text.end(), is_digit);
}

using Recogniser = std::optional<CaseLine> (*)(std::string_view line);

// "2023-2026"
bool is_span_of_years(std::string_view text) {
  constexpr std::size_t year = 4;
  const auto is_year = [](std::string_view part) {
    return part.size() == year && (part.starts_with("19") || part.starts_with("20"));
  };
  return text.size() == 2 * year + 1 && is_year(text.substr(0, year)) &&
         is_year(text.substr(year + 1));
}

// How much of the text is a case number that is printed with blanks: "20 - 010677 K". Each blank
// stands beside a sign, or before the only letter at the end of the line.
std::size_t length_with_blanks(std::string_view text) {
  constexpr std::size_t longest = 40;
  if (text.size() > longest) return 0;
  std::string plain = replaced(replaced(std::string(text), " - ", "-"), " / ", "/");
  const bool letter = plain.size() > 2 && plain[plain.size() - 2] == ' ' && plain.back() >= 'A' &&
                      plain.back() <= 'Z';
  if (letter) plain.erase(plain.size() - 2, 1);
  const bool number = plain.size() < text.size() && looks_like_case_number(plain);
  return number && !is_span_of_years(plain) ? text.size() : 0;
}

// 16/26813
std::optional<CaseLine> number_alone(std::string_view line) {
  if (!looks_like_case_number(line) && length_with_blanks(line) == 0) return std::nullopt;
  return CaseLine{std::string(line), std::nullopt, ""};
}

// In lower case; the longest first where one begins another.
constexpr std::array<std::string_view, 17> labels{
    "sagsnummer", "sagsnr.", "sagsnr",  "sags-id", "sags id", "sagsid",
    "sags nr.",   "sag nr.", "sag-nr.", "sagen:",  "sag:",    "journalnummer",
    "journalnr.", "j.nr.",   "j. nr.",  "acadre",  "esdh-sag"};

// "Sag 306-2009-600" without a colon: prose begins so too, hence the shape must be right.
std::optional<CaseLine> number_behind_word(std::string_view line) {
  for (const std::string_view word :
       {"sag ", "sagen ", "acadre ", "kle ", "kle: ", "kle-nr. ", "kle-nr.: ", "kle-nr: "}) {
    if (!starts_with_ignoring_case(line, word)) continue;
    const auto number = trim(line.substr(word.size()));
    if (looks_like_case_number(number)) return CaseLine{std::string(number), std::nullopt, ""};
  }
  return std::nullopt;
}

// Marks of openness at the end of the line are taken out of it.
std::optional<bool> take_openness(std::string& rest) {
  for (const std::string_view mark :
       {"Åbent punkt", "Lukket punkt", "Åben sag", "Lukket sag", "Åbent", "Lukket", "Åben"}) {
    if (!rest.ends_with(mark)) continue;
    rest = trim(std::string_view(rest).substr(0, rest.size() - mark.size()));
    return openness(mark);
  }
  return std::nullopt;
}

// Sagsnr.: 399-2019-1204   Dok.nr.: 399-2019-44120   Åbent
std::optional<CaseLine> labelled_number(std::string_view line) {
  for (const auto label : labels) {
    if (!starts_with_ignoring_case(line, label)) continue;
    std::string_view rest = trim(line.substr(label.size()));
    while (rest.starts_with(':') || rest.starts_with('.')) rest = trim(rest.substr(1));
    const std::size_t length = std::max(length_with_blanks(rest), case_number_length(rest));
    const std::string_view number = rest.substr(0, length);
    if (count_digits(number) < least_digits) return std::nullopt;  // "Sag nr. 1 og 2"
    CaseLine found{std::string(number), std::nullopt, collapse_blanks(rest.substr(number.size()))};
    found.closed = take_openness(found.rest);
    return found;
  }
  return std::nullopt;
}

constexpr std::array<Recogniser, 3> recognisers{number_alone, labelled_number, number_behind_word};

}  // namespace

std::optional<CaseLine> recognise_case_line(std::string_view line) {
  line = trim(line);
  for (const auto recognise : recognisers) {
    if (auto found = recognise(line)) return found;
  }
  return std::nullopt;
}

bool is_case_label(std::string_view line) {
  line = trim(line);
  if (line.ends_with(':')) line = trim(line.substr(0, line.size() - 1));
  return std::any_of(labels.begin(), labels.end(), [&](std::string_view label) {
    return line.size() == label.size() && starts_with_ignoring_case(line, label);
  });
}

std::string_view case_in_title(std::string_view title) {
  constexpr std::ptrdiff_t certain_digits = 9;
  const auto open = title.ends_with(')') ? title.rfind('(') : std::string_view::npos;
  if (open == std::string_view::npos) return {};
  const auto inside = trim(title.substr(open + 1, title.size() - open - 2));
  const bool certain = looks_like_case_number(inside) && count_digits(inside) >= certain_digits;
  return certain ? inside : std::string_view();
}

std::size_t case_before_title(std::string_view title) {
  constexpr std::size_t most_letters = 5;
  std::size_t letters = 0;
  while (letters < title.size() && title[letters] >= 'A' && title[letters] <= 'Z') ++letters;
  if (letters < 2 || letters > most_letters || title.substr(letters, 1) != " ") return 0;
  const std::string_view number = title.substr(letters + 1);
  const auto digits = number.find_first_not_of("0123456789");
  if (digits == 0 || digits == std::string_view::npos || number[digits] != '/') return 0;
  const std::string_view year = number.substr(digits + 1);
  const auto length = std::min(year.find_first_not_of("0123456789"), year.size());
  const bool ends = year.substr(length).starts_with(". ") || year.substr(length).starts_with(' ');
  return (length == 2 || length == 4) && ends ? letters + 1 + digits + 1 + length : 0;
}

}  // namespace referat::minutes
