#include "search/snippet.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <string_view>

#include "base/strings.h"
#include "base/utf8.h"
#include "domain/word_break.h"
#include "search/word_finder.h"

namespace referat::search {

namespace {

// Items longer than this are looked at in blocks: first for the letters of the query's words, then
// closely in the best blocks only. Analysing whole items took more than half of a search's time.
constexpr std::size_t long_item_bytes = 1024;
constexpr std::size_t block_bytes = 1024;
constexpr std::size_t blocks_looked_at = 2;
constexpr std::size_t always_readable_bytes = std::size_t{64} * 1024;

struct Window {
  std::string_view text;  // the passage it lies in
  std::size_t begin = 0;  // bytes
  std::size_t end = 0;
  std::vector<WordMatch> matches{};  // of the whole passage
  std::size_t leaves = 0;            // how many different ones
};

std::vector<std::string_view> passages(const AgendaItem& item) {
  std::vector<std::string_view> texts{item.lead};
  for (const Section& section : item.sections) {
    const bool shown_elsewhere =
        section.kind == SectionKind::decision || section.kind == SectionKind::attachments;
    if (!shown_elsewhere) texts.push_back(section.text);
  }
  for (const Decision& decision : item.decisions) texts.push_back(decision.text);
  texts.insert(texts.end(), item.attachments.begin(), item.attachments.end());
  texts.push_back(item.title);
  texts.erase(std::remove_if(texts.begin(), texts.end(),
                             [](std::string_view text) { return trim(text).empty(); }),
              texts.end());
  return texts;
}

// Whether the blank at this offset lies in the break of a word over two lines.
bool within_word(std::string_view text, std::size_t blank) {
  return word_break_around(text, blank).has_value();
}

std::size_t blank_from(std::string_view text, std::size_t from) {
  std::size_t blank = text.find_first_of(" \n\t", from);
  while (blank != std::string_view::npos && within_word(text, blank)) {
    blank = text.find_first_of(" \n\t", blank + 1);
  }
  return blank;
}

std::size_t blank_up_to(std::string_view text, std::size_t most) {
  std::size_t blank = text.find_last_of(" \n\t", most);
  while (blank != std::string_view::npos && within_word(text, blank)) {
    blank = blank == 0 ? std::string_view::npos : text.find_last_of(" \n\t", blank - 1);
  }
  return blank;
}

// The last blank in [least, most), else `most`: where a text may be cut.
std::size_t blank_before(std::string_view text, std::size_t most, std::size_t least) {
  if (most >= text.size()) return text.size();
  const auto blank = blank_up_to(text, most);
  if (blank != std::string_view::npos && blank >= least) return blank;
  return code_point_begin(text, most);
}

// Where a block may end: behind a paragraph, else at a blank.
std::size_t block_end(std::string_view text) {
  if (text.size() <= block_bytes) return text.size();
  const auto line = text.find_last_of('\n', block_bytes);
  const bool whole = line != std::string_view::npos && !within_word(text, line);
  if (whole && line >= block_bytes / 2) return line + 1;
  return blank_before(text, block_bytes, block_bytes / 2);
}

std::vector<std::string_view> blocks(const std::vector<std::string_view>& texts) {
  std::vector<std::string_view> result;
  for (std::string_view text : texts) {
    while (!text.empty()) {
      const std::size_t end = block_end(text);
      result.push_back(text.substr(0, end));
      text.remove_prefix(end);
    }
  }
  return result;
}

// The passages worth looking at, in their order.
std::vector<std::string_view> likely_passages(const std::vector<std::string_view>& texts,
                                              const WordFinder& finder) {
  std::size_t bytes = 0;
  for (const std::string_view text : texts) bytes += text.size();
  if (bytes <= long_item_bytes) return texts;
  const std::vector<std::string_view> all = blocks(texts);
  std::vector<std::pair<std::size_t, std::size_t>> order;  // leaves, block
  for (std::size_t i = 0; i < all.size(); ++i) order.emplace_back(finder.likely_leaves(all[i]), i);
  std::stable_sort(order.begin(), order.end(),
                   [](const auto& a, const auto& b) { return a.first > b.first; });
  // Letters can't tell where a word is spelt otherwise than it was typed (aa for å).
  if (order.front().first == 0 && bytes <= always_readable_bytes) return texts;
  order.resize(std::min(order.size(), blocks_looked_at));
  while (order.size() > 1 && order.back().first == 0) order.pop_back();
  std::sort(order.begin(), order.end(),
            [](const auto& a, const auto& b) { return a.second < b.second; });
  std::vector<std::string_view> best;
  for (const auto& [leaves, block] : order) best.push_back(all[block]);
  return best;
}

// The stretch of matches within `width` bytes that has the most different leaves.
Window best_stretch(std::string_view text, std::vector<WordMatch> matches, std::size_t leaf_count,
                    std::size_t width) {
  Window best{.text = text};
  std::vector<std::size_t> counts(leaf_count);
  std::size_t different = 0;
  std::size_t last = 0;
  for (std::size_t first = 0; first < matches.size(); ++first) {
    while (last < matches.size() &&
           (last == first || matches[last].end <= matches[first].begin + width)) {
      if (counts[matches[last++].leaf]++ == 0) ++different;
    }
    if (different > best.leaves) {
      best.leaves = different;
      best.begin = matches[first].begin;
      best.end = matches[last - 1].end;
    }
    if (--counts[matches[first].leaf] == 0) --different;
  }
  best.matches = std::move(matches);
  return best;
}

bool ends_sentence(char c) { return c == '.' || c == '!' || c == '?' || c == ':'; }

bool begins_sentence(std::string_view text, std::size_t offset) {
  if (offset == 0) return true;
  if (text[offset - 1] == '\n') return !within_word(text, offset - 1);
  return text[offset - 1] == ' ' && offset >= 2 && ends_sentence(text[offset - 2]) &&
         begins_upper(text.substr(offset));
}

// The first blank at or after `from`, not after `to`: where to begin without a sentence.
std::size_t blank_between(std::string_view text, std::size_t from, std::size_t to) {
  return code_point_begin(text, std::min(blank_from(text, from), to));
}

std::size_t first_sentence(std::string_view text, std::size_t from, std::size_t to) {
  for (std::size_t i = from; i <= to; ++i) {
    if (begins_sentence(text, i)) return i;
  }
  return blank_between(text, from, to);
}

std::size_t last_sentence(std::string_view text, std::size_t from, std::size_t to) {
  for (std::size_t i = to; i > from; --i) {
    if (begins_sentence(text, i)) return i;
  }
  return from == 0 ? 0 : blank_between(text, from + (to - from) / 2, to);
}

// Widens a stretch to `width` bytes: from the beginning of its sentence if that is near, else from
// a blank before it; from further back if little follows.
void widen(Window& window, std::size_t width) {
  const std::string_view text = window.text;
  if (text.size() <= width) {
    window.begin = 0;
    window.end = text.size();
    return;
  }
  const std::size_t stretch = window.end - window.begin;
  const std::size_t lead = width > stretch ? (width - stretch) * 2 / 3 : 0;
  const std::size_t least = window.begin - std::min(window.begin, lead);
  const std::size_t last_window = text.size() - width;
  window.begin = last_window < least ? first_sentence(text, last_window, window.begin)
                                     : last_sentence(text, least, window.begin);
  window.end = std::max(window.end, blank_before(text, window.begin + width, window.end));
}

// The window as one line; byte offsets of matches become code points of that line.
class Line {
 public:
  explicit Line(const Window& window) : window_(window) {
    const std::string_view text = window.text;
    const bool cut_before = !trim(text.substr(0, window.begin)).empty();
    const bool cut_after = !trim(text.substr(window.end)).empty();
    if (cut_before) append("…");
    write_window();
    if (cut_after) append("…");
    mark_matches();
  }

  Snippet take() { return std::move(snippet_); }

 private:
  void append(std::string_view code_point) {
    snippet_.text += code_point;
    ++length_;
  }

  void write_window() {
    places_.resize(window_.end - window_.begin + 1);
    bool blank = true;  // none at the beginning
    for (std::size_t i = window_.begin; i < window_.end;) {
      const std::size_t begin = i;
      if (skip_word_break(i)) {
        blank = false;
        continue;
      }
      const bool is_blank_here = is_blank(next_code_point(window_.text, i));
      places_[begin - window_.begin] = length_;
      if (is_blank_here && !blank) append(" ");
      if (!is_blank_here) append(window_.text.substr(begin, i - begin));
      blank = is_blank_here;
    }
    if (blank && snippet_.text.ends_with(' ')) {
      snippet_.text.pop_back();
      --length_;
    }
    places_.back() = length_;
  }

  // A word that two lines divide is shown whole: its hyphen, if it is the line's, and the break go.
  bool skip_word_break(std::size_t& i) {
    const auto gap = word_break_at(window_.text, i);
    if (!gap || gap->end > window_.end) return false;
    places_[i - window_.begin] = length_;
    if (gap->begin > i) append(window_.text.substr(i, gap->begin - i));
    for (i = gap->begin; i < gap->end; ++i) places_[i - window_.begin] = length_;
    return true;
  }

  void mark_matches() {
    for (const WordMatch& match : window_.matches) {
      if (match.begin < window_.begin || match.end > window_.end) continue;
      const std::size_t begin = places_[match.begin - window_.begin];
      const std::size_t end = places_[match.end - window_.begin];
      auto& marks = snippet_.highlights;
      if (!marks.empty() && begin < marks.back().second) {
        marks.back().second = std::max(marks.back().second, end);
      } else if (begin < end) {
        marks.emplace_back(begin, end);
      }
    }
  }

  const Window& window_;
  Snippet snippet_;
  std::size_t length_ = 0;           // code points of the snippet
  std::vector<std::size_t> places_;  // byte of the window → code point of the snippet
};

}  // namespace

Snippet make_snippet(const AgendaItem& item, const std::vector<query::Leaf>& leaves,
                     const text::Analyzer& analyzer, std::size_t width) {
  const std::vector<std::string_view> texts = passages(item);
  if (texts.empty()) return {};
  Window best{.text = texts.front()};
  if (!leaves.empty()) {
    const WordFinder finder(leaves, analyzer);
    for (const std::string_view text : likely_passages(texts, finder)) {
      Window window = best_stretch(text, finder.find(text), leaves.size(), width);
      if (window.leaves > best.leaves) best = std::move(window);
    }
  }
  widen(best, width);
  return Line(best).take();
}

}  // namespace referat::search
