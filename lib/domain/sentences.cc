#include "domain/sentences.h"

#include "base/strings.h"
#include "domain/paragraphs.h"

namespace referat {

std::vector<std::string_view> split_sentences(std::string_view line) {
  std::vector<std::string_view> sentences;
  std::size_t begin = 0;
  for (std::size_t i = 0; i + 2 < line.size(); ++i) {
    const bool stop = line[i] == '.' || line[i] == '!' || line[i] == '?';
    if (!stop || line[i + 1] != ' ' || !begins_upper(line.substr(i + 2))) continue;
    sentences.push_back(trim(line.substr(begin, i + 1 - begin)));
    begin = i + 2;
  }
  if (!trim(line.substr(begin)).empty()) sentences.push_back(trim(line.substr(begin)));
  return sentences;
}

std::vector<std::string> sentences_of(std::string_view text) {
  std::vector<std::string> sentences;
  for (const std::string& paragraph : whole_paragraphs(text)) {
    for (const auto sentence : split_sentences(paragraph)) sentences.emplace_back(sentence);
  }
  return sentences;
}

std::vector<ItemSentence> sentences_of(const AgendaItem& item) {
  std::vector<ItemSentence> sentences;
  for (const ItemText& text : item_texts(item)) {
    if (text.said || (item.case_number && text.text == *item.case_number)) continue;
    for (const std::string& sentence : sentences_of(text.text)) {
      sentences.push_back({collapse_blanks(sentence), text});
    }
  }
  return sentences;
}

}  // namespace referat
