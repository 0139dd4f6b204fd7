#include "cli/words.h"

#include <algorithm>
#include <sstream>
#include <string_view>

#include "base/strings.h"
#include "support/temp_dir.h"

namespace referat::test {

std::set<std::string> words_of(const std::string& text) {
  std::set<std::string> words;
  const std::string small = lower(text);
  for (std::size_t at = 0; at < small.size();) {
    const std::size_t length = word_length(std::string_view(small).substr(at));
    if (length > 0) words.insert(small.substr(at, length));
    at += std::max<std::size_t>(length, 1);
  }
  return words;
}

const std::set<std::string>& english_words() {
  static const std::set<std::string> words = [] {
    std::istringstream lines(read_file(REFERAT_SOURCE_DIR "/lib/base/messages/en.po"));
    std::string text;
    bool translation = false;
    for (std::string line; std::getline(lines, line);) {
      if (!line.starts_with('"')) translation = line.starts_with("msgstr");
      if (translation) text += line.substr(line.find('"')) + '\n';
    }
    for (std::size_t at = 0; (at = text.find("\\n", at)) != text.npos;) text.replace(at, 2, " ");
    return words_of(text);
  }();
  return words;
}

}  // namespace referat::test
