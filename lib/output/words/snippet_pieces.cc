#include "output/words/snippet_pieces.h"

#include <algorithm>
#include <cstddef>

#include "base/utf8.h"

namespace referat::output {

namespace {

// Where code points begin, asked for in their order: a text may have as many highlights as words.
class Places {
 public:
  explicit Places(std::string_view text) : text_(text) {}

  // The byte where the code point with this number begins.
  std::size_t byte_of(std::size_t code_point) {
    if (code_point < point_) point_ = byte_ = 0;
    for (; point_ < code_point && byte_ < text_.size(); ++point_) {
      static_cast<void>(next_code_point(text_, byte_));
    }
    return byte_;
  }

 private:
  std::string_view text_;
  std::size_t point_ = 0;
  std::size_t byte_ = 0;
};

}  // namespace

std::vector<SnippetPiece> snippet_pieces(const answer::Hit& hit) {
  const std::string_view text = hit.snippet;
  std::vector<SnippetPiece> pieces;
  if (hit.highlights.empty() && text == hit.item.title) return pieces;
  Places places(text);
  std::size_t at = 0;
  for (const auto& [first, last] : hit.highlights) {
    const std::size_t begin = std::max(at, places.byte_of(first));
    const std::size_t end = places.byte_of(last);
    if (begin >= end) continue;
    if (begin > at) pieces.push_back({text.substr(at, begin - at)});
    pieces.push_back({text.substr(begin, end - begin), true});
    at = end;
  }
  if (at < text.size()) pieces.push_back({text.substr(at)});
  return pieces;
}

}  // namespace referat::output
