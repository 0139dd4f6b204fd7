#include "base/collation.h"

#include <unicode/coll.h>
#include <unicode/locid.h>
#include <unicode/stringpiece.h>

#include <algorithm>
#include <cstdint>
#include <memory>

namespace referat {

namespace {

// Null where ICU has no data: then bytes are compared.
const icu::Collator* danish() {
  static const std::unique_ptr<icu::Collator> collator = [] {
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::Collator> made(icu::Collator::createInstance(icu::Locale("da"), status));
    return U_SUCCESS(status) ? std::move(made) : nullptr;
  }();
  return collator.get();
}

icu::StringPiece piece(std::string_view text) {
  return {text.data(), static_cast<std::int32_t>(text.size())};
}

// As plain as this, bytes say what the collator says, which takes a millisecond to load. "aa" is å.
bool is_plain(std::string_view text) {
  char before = '\0';
  return std::all_of(text.begin(), text.end(), [&](char c) {
    const bool double_a = (c | 0x20) == 'a' && (before | 0x20) == 'a';
    before = c;
    return ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')) &&
           !double_a;
  });
}

char small(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; }

UCollationResult compare_plain(std::string_view a, std::string_view b) {
  const auto [at, other] = std::mismatch(a.begin(), a.end(), b.begin(), b.end(),
                                         [](char x, char y) { return small(x) == small(y); });
  if (at == a.end() && other == b.end()) return UCOL_EQUAL;
  if (at == a.end()) return UCOL_LESS;
  if (other == b.end()) return UCOL_GREATER;
  return small(*at) < small(*other) ? UCOL_LESS : UCOL_GREATER;
}

}  // namespace

bool danish_less(std::string_view a, std::string_view b) {
  UCollationResult order = UCOL_EQUAL;
  if (is_plain(a) && is_plain(b)) {
    order = compare_plain(a, b);
  } else if (const auto* collator = danish()) {
    UErrorCode status = U_ZERO_ERROR;
    order = collator->compareUTF8(piece(a), piece(b), status);
  }
  return order == UCOL_EQUAL ? a < b : order == UCOL_LESS;
}

}  // namespace referat
