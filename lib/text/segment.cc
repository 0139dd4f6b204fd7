#include "text/segment.h"

#include <fmt/format.h>
#include <unicode/uchar.h>

#include <limits>
#include <string>

#include "base/error.h"
#include "base/utf8.h"

namespace referat::text {

namespace {

void check(UErrorCode status, const char* action) {
  if (U_SUCCESS(status)) return;
  throw Error(ErrorKind::system, fmt::format("ICU kan ikke {} ({}); geninstallér ICU-biblioteket.",
                                             action, u_errorName(status)));
}

// Whether the byte at i ends one word and begins another.
bool separates(std::string_view text, std::size_t i) {
  if (text[i] == '_') return true;
  if (text[i] != '.' || i == 0) return false;
  return !u_isdigit(previous_code_point(text, i));
}

void add(std::string_view text, std::size_t begin, std::size_t end, std::vector<Span>& words) {
  if (begin == end) return;
  static constexpr std::string_view acute = "´";
  if (!words.empty() && words.back().end + acute.size() == begin &&
      text.substr(words.back().end, acute.size()) == acute) {
    words.back().end = static_cast<std::uint32_t>(end);
  } else {
    words.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
  }
}

}  // namespace

Segmenter::Segmenter() {
  UErrorCode status = U_ZERO_ERROR;
  breaks_.reset(icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
  check(status, "indlæse sine ordgrænser");
}

Segmenter::~Segmenter() { utext_close(&utext_); }

void Segmenter::find_words(std::string_view text, std::vector<Span>& words) {
  words.clear();
  if (text.size() > std::numeric_limits<std::int32_t>::max()) {
    throw Error(ErrorKind::input, "Teksten er på over 2 GB; del den i mindre filer.");
  }
  UErrorCode status = U_ZERO_ERROR;
  utext_openUTF8(&utext_, text.data(), static_cast<std::int64_t>(text.size()), &status);
  breaks_->setText(&utext_, status);
  check(status, "læse teksten");
  auto begin = static_cast<std::size_t>(breaks_->first());
  for (auto next = breaks_->next(); next != icu::BreakIterator::DONE; next = breaks_->next()) {
    const auto end = static_cast<std::size_t>(next);
    if (breaks_->getRuleStatus() >= UBRK_WORD_NONE_LIMIT) {
      for (std::size_t i = begin; i < end; ++i) {
        if (!separates(text, i)) continue;
        add(text, begin, i, words);
        begin = i + 1;
      }
      add(text, begin, end, words);
    }
    begin = end;
  }
}

}  // namespace referat::text
