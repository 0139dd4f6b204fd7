#include "domain/exception_clause.h"

#include <array>

#include "base/strings.h"

namespace referat {

namespace {

constexpr auto exceptions = std::to_array<std::string_view>(
    {" med undtagelse af ", " bortset fra ", " på nær ", " undtagen ", " undtaget "});

// One of several points goes its own way.
constexpr auto points =
    std::to_array<std::string_view>({", dog punkt ", ", dog pkt", ", idet punkt ", ", idet pkt"});

constexpr auto relatives = std::to_array<std::string_view>({" som ", " der "});

constexpr std::string_view digits = "0123456789";

struct Found {
  std::size_t begin = std::string_view::npos;
  std::size_t length = 0;

  [[nodiscard]] bool found() const { return length > 0; }
  [[nodiscard]] std::size_t end() const { return begin + length; }
};

template <std::size_t N>
Found first_of(const std::array<std::string_view, N>& list, std::string_view text) {
  Found first;
  for (const auto word : list) {
    const auto begin = text.find(word);
    if (begin < first.begin) first = {begin, word.size()};
  }
  return first;
}

std::string_view without_comma(std::string_view text) {
  text = trim(text);
  return trim(text.substr(0, text.find_last_not_of(',') + 1));
}

}  // namespace

std::optional<ExceptionClause> exception_clause(std::string_view sentence) {
  if (const Found point = first_of(points, sentence); point.found()) {
    const auto fate = sentence.substr(sentence.find('p', point.begin));  // no p before it
    const auto number_end = fate.find_first_not_of(digits, fate.find_first_of(digits));
    return ExceptionClause{.decided = without_comma(sentence.substr(0, point.begin)),
                           .matter = fate.substr(0, number_end),
                           .fate = fate};
  }
  const Found exception = first_of(exceptions, sentence);
  if (!exception.found()) return std::nullopt;
  const auto excepted = sentence.substr(exception.end());
  const Found relative = first_of(relatives, excepted);
  if (!relative.found()) return std::nullopt;
  return ExceptionClause{.decided = without_comma(sentence.substr(0, exception.begin)),
                         .matter = without_comma(excepted.substr(0, relative.begin)),
                         .fate = trim(excepted.substr(relative.end()))};
}

}  // namespace referat
