#include "output/words/snippet_pieces.h"

#include <algorithm>
#include <cstddef>

#include "base/utf8.h"

namespace referat::output {

namespace {

// The byte where the code point with this number begins.
std::size_t byte_offset(std::string_view text, std::size_t code_point) {
  std::size_t at = 0;
  for (; code_point > 0 && at < text.size(); --code_point) {
    static_cast<void>(next_code_point(text, at));
  }
  return at;
}

}  // namespace

std::vector<SnippetPiece> snippet_pieces(const answer::Hit& hit) {
  const std::string_view text = hit.snippet;
  std::vector<SnippetPiece> pieces;
  std::size_t at = 0;
  for (const auto& [first, last] : hit.highlights) {
    const std::size_t begin = std::max(at, byte_offset(text, first));
    const std::size_t end = byte_offset(text, last);
    if (begin >= end) continue;
    if (begin > at) pieces.push_back({text.substr(at, begin - at)});
    pieces.push_back({text.substr(begin, end - begin), true});
    at = end;
  }
  if (at < text.size()) pieces.push_back({text.substr(at)});
  return pieces;
}

}  // namespace referat::output
