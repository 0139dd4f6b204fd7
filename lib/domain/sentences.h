// The sentences of running Danish text, and of an item.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/item_texts.h"

namespace referat {

// The sentences of one line. A full stop ends one only before a blank and a capital letter, so
// that "205 t. kr. i 2017" and "jf. pkt. 3" stay whole. Views into the line.
[[nodiscard]] std::vector<std::string_view> split_sentences(std::string_view line);

// The sentences of a text whose lines the source may have broken: of its paragraphs put together
// (domain/paragraphs.h).
[[nodiscard]] std::vector<std::string> sentences_of(std::string_view text);

struct ItemSentence {
  std::string text;  // its blanks collapsed
  ItemText from;     // a view of the item
};

// Those of everything that the item says, once, in the order of the page; but for its case number,
// which says which case the item is, and no more.
[[nodiscard]] std::vector<ItemSentence> sentences_of(const AgendaItem& item);

}  // namespace referat
