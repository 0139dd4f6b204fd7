#include "text/stemmer.h"

#include <libstemmer.h>
#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <new>

#include "base/error.h"
#include "base/utf8.h"
#include "text/fold.h"

namespace referat::text {

namespace {

// The capitals of an acronym as it stands in a text ("ØDC" of "ØDC", "ØDCs", "ØDC's"); nothing if
// the word isn't one.
std::string_view acronym(std::string_view raw) {
  std::size_t capitals = 0;
  std::size_t end = 0;
  while (end < raw.size()) {
    std::size_t next = end;
    if (!u_isupper(next_code_point(raw, next))) break;
    ++capitals;
    end = next;
  }
  const auto rest = raw.substr(end);
  const bool inflected = rest == "s" || fold(rest).starts_with('\'');
  if (capitals < 2 || capitals > 4 || !(rest.empty() || inflected)) return {};
  return raw.substr(0, end);
}

std::string_view without_apostrophe_ending(std::string_view word) {
  static constexpr std::array<std::string_view, 12> endings = {
      "", "s", "n", "en", "et", "er", "ne", "ene", "erne", "ens", "ets", "ernes"};
  const auto apostrophe = word.rfind('\'');
  if (apostrophe == std::string_view::npos || apostrophe == 0) return word;
  const auto ending = word.substr(apostrophe + 1);
  const bool known = std::find(endings.begin(), endings.end(), ending) != endings.end();
  return known ? word.substr(0, apostrophe) : word;
}

}  // namespace

void Stemmer::Delete::operator()(sb_stemmer* stemmer) const { sb_stemmer_delete(stemmer); }

Stemmer::Stemmer() : snowball_(sb_stemmer_new("danish", "UTF_8")) {
  if (!snowball_) {
    throw Error(ErrorKind::system,
                "libstemmer kender ikke dansk; geninstallér biblioteket (libstemmer0d).");
  }
}

std::string Stemmer::snowball(std::string_view word) const {
  static_assert(sizeof(sb_symbol) == sizeof(char));
  const auto* stem =
      sb_stemmer_stem(snowball_.get(), reinterpret_cast<const sb_symbol*>(word.data()),
                      static_cast<int>(word.size()));
  if (stem == nullptr) throw std::bad_alloc();
  return {reinterpret_cast<const char*>(stem),
          static_cast<std::size_t>(sb_stemmer_length(snowball_.get()))};
}

std::vector<std::string> Stemmer::stems(std::string_view raw, std::string_view surface) const {
  if (const auto capitals = acronym(raw); !capitals.empty()) {
    return {fold_spelling(fold(capitals))};
  }
  const auto word = without_apostrophe_ending(surface);
  std::vector<std::string> result = {fold_spelling(snowball(word))};
  std::string spelled = snowball(fold_spelling(word));
  if (spelled != result.front()) result.push_back(std::move(spelled));
  return result;
}

}  // namespace referat::text
