// A snippet cut at its highlights.
#pragma once

#include <string_view>
#include <vector>

#include "answer/hit.h"

namespace referat::output {

struct SnippetPiece {
  std::string_view text;  // of the hit's snippet, never empty
  bool highlighted = false;
};

// In order, together the whole snippet; none where it only says the title once more and nothing in
// it is marked (a closed item often has no other text). Highlights outside the text or over another
// one are cut.
[[nodiscard]] std::vector<SnippetPiece> snippet_pieces(const answer::Hit& hit);

}  // namespace referat::output
