#include "searcher/interactive/mark_words.h"

#include <set>
#include <string_view>

#include "base/strings.h"
#include "base/utf8.h"

namespace referat::interactive {

WordMarker::WordMarker(const std::vector<std::string>& words) : words_(words.begin(), words.end()) {
  std::set<std::size_t> lengths;
  for (const std::string& word : words) lengths.insert(word.size());
  lengths_.assign(lengths.rbegin(), lengths.rend());
}

// The length of the longest of the words that the text has at an offset; 0 if it has none there.
// Lower case has as many bytes in all that Danish is written with; what else differs isn't marked.
std::size_t WordMarker::word_at(std::string_view text, std::size_t at) const {
  if (word_character_before(text, at) || !word_character_at(text, at)) return 0;
  for (const std::size_t length : lengths_) {
    const std::size_t end = at + length;
    if (length == 0 || end > text.size()) continue;
    if (end < text.size() && (is_trail_byte(text[end]) || word_character_at(text, end))) continue;
    if (words_.contains(lower(text.substr(at, length)))) return length;
  }
  return 0;
}

bool WordMarker::mark(Line& line) const {
  Line marked;
  bool any = false;
  for (const Piece& piece : line.pieces()) {
    const std::string_view text = piece.text;
    std::size_t done = 0;
    for (std::size_t at = 0; at < text.size();) {
      const std::size_t length = word_at(text, at);
      if (length == 0) {
        static_cast<void>(next_code_point(text, at));
        continue;
      }
      marked.append(text.substr(done, at - done), piece.look);
      marked.append(text.substr(at, length), look::found);
      done = at += length;
      any = true;
    }
    marked.append(text.substr(done), piece.look);
  }
  if (any) line = marked;
  return any;
}

}  // namespace referat::interactive
