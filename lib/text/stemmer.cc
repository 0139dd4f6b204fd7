#include "text/stemmer.h"

#include <libstemmer.h>

#include <new>
#include <utility>

#include "base/error.h"
#include "base/messages.h"
#include "text/fold.h"

namespace referat::text {

void Stemmer::Delete::operator()(sb_stemmer* stemmer) const { sb_stemmer_delete(stemmer); }

Stemmer::Stemmer() : snowball_(sb_stemmer_new("danish", "UTF_8")) {
  if (!snowball_) {
    throw Error(ErrorKind::system,
                tr("libstemmer kender ikke dansk; geninstallér biblioteket (libstemmer0d)."));
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

std::vector<std::string> Stemmer::stems(std::string_view word) const {
  std::vector<std::string> result = {fold_spelling(snowball(word))};
  std::string spelled = snowball(fold_spelling(word));
  if (spelled != result.front()) result.push_back(std::move(spelled));
  return result;
}

}  // namespace referat::text
