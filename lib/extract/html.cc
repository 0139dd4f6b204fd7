#include "extract/html.h"

#include <fmt/format.h>
#include <libxml/HTMLparser.h>

#include <memory>
#include <new>
#include <optional>
#include <string>
#include <utility>

#include "base/strings.h"
#include "base/utf8.h"
#include "extract/plain_letters.h"

namespace referat::extract {

namespace {

using Tree = std::unique_ptr<xmlDoc, void (*)(xmlDocPtr)>;

std::string_view name_of(const xmlNode* node) {
  return node->type == XML_ELEMENT_NODE && node->name != nullptr
             ? std::string_view(reinterpret_cast<const char*>(node->name))
             : std::string_view();
}

std::string attribute(const xmlNode* node, const char* name) {
  const std::unique_ptr<xmlChar, void (*)(void*)> value(
      xmlGetProp(node, reinterpret_cast<const xmlChar*>(name)), xmlFree);
  return value ? lower(trim(reinterpret_cast<const char*>(value.get()))) : std::string();
}

bool is_skipped(std::string_view name) {
  return is_one_of(name, {"script", "style", "svg", "noscript", "template", "head"});
}

bool is_block(std::string_view name) {
  return is_one_of(name, {"p",       "div",     "table",  "ul",     "ol",        "dl",      "dt",
                          "dd",      "section", "header", "footer", "article",   "address", "pre",
                          "nav",     "form",    "option", "select", "label",     "main",    "hr",
                          "caption", "aside",   "button", "title",  "blockquote"});
}

int heading_of(std::string_view name) {
  return name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6' ? name[1] - '0' : 0;
}

// Its rows are rows of cells; those of a table that only lays a page out hold headings or tables.
bool is_data_row(const xmlNode* row) {
  for (const xmlNode* node = row->children; node != nullptr && node != row;) {
    const std::string_view name = name_of(node);
    if (name == "table" || heading_of(name) > 0) return false;
    if (node->children != nullptr) {
      node = node->children;
      continue;
    }
    while (node != row && node->next == nullptr) node = node->parent;
    if (node != row) node = node->next;
  }
  return true;
}

// Of an ordered list: "1. ", "a) ".
class Numbering {
 public:
  explicit Numbering(const xmlNode* list) {
    const std::string style = attribute(list, "style");
    const std::string type = attribute(list, "type");
    letters_ = style.find("alpha") != std::string::npos || type == "a";
    start(attribute(list, "start"));
  }

  std::string next(const xmlNode* entry) {
    start(attribute(entry, "value"));
    const std::size_t number = next_++;
    constexpr std::size_t letters = 26;
    if (!letters_ || number < 1 || number > letters) return fmt::format("{}. ", number);
    return fmt::format("{}) ", static_cast<char>('a' + number - 1));
  }

 private:
  void start(const std::string& number) {
    constexpr std::size_t most_digits = 4;
    if (is_number(number) && number.size() <= most_digits) next_ = std::stoul(number);
  }

  std::size_t next_ = 1;
  bool letters_ = false;
};

class LineWriter {
 public:
  void text(std::string_view words) {
    for (std::size_t i = 0; i < words.size();) {
      const std::size_t begin = i;
      const std::int32_t c = next_code_point(words, i);
      if (c < 0 || is_blank(c)) {
        blank_ = true;
        continue;
      }
      if (text_.empty() || text_.back() == '\t') {
        blank_ = false;
      } else if (std::exchange(blank_, false)) {
        text_ += ' ';
      }
      if (!std::exchange(written_, true)) text_ += prefix_;
      all_bold_ = all_bold_ && bold_ > 0;
      text_ += words.substr(begin, i - begin);
    }
  }

  void end_line() {
    if (!trim(text_).empty()) {
      Line line;
      text_ = plain_letters(text_);
      line.text = text_.starts_with('\t') ? "\t" + std::string(trim(text_)) : trim(text_);
      line.number = lines_.size() + 1;
      line.heading = heading_;
      line.bold = all_bold_;
      lines_.push_back(std::move(line));
      prefix_.clear();
    }
    text_.clear();
    blank_ = false;
    written_ = false;
    all_bold_ = true;
  }

  void end_block() {
    end_line();
    if (lines_.empty() || lines_.back().blank()) return;
    Line line;
    line.number = lines_.size() + 1;
    lines_.push_back(std::move(line));
  }

  void cell() {
    if (cells_++ > 0) text_ += '\t';
    blank_ = false;
  }
  void begin_row() {
    end_line();
    cells_ = 0;
  }
  void separate() { blank_ = true; }
  void entry(std::string prefix) { prefix_ = std::move(prefix); }
  void set_heading(int level) { heading_ = level; }
  void bold(int more) { bold_ += more; }

  std::vector<Line> take() {
    end_line();
    if (!lines_.empty() && lines_.back().blank()) lines_.pop_back();
    return std::move(lines_);
  }

 private:
  std::vector<Line> lines_;
  std::string text_;
  std::string prefix_;    // of the entry of a list that begins
  bool written_ = false;  // the line has text
  bool blank_ = false;    // before the next letter
  bool all_bold_ = true;
  int bold_ = 0;  // elements that are open
  int heading_ = 0;
  std::size_t cells_ = 0;  // of the row
};

// Goes through the tree without calling itself: it may be as deep as the parser allows.
class Reader {
 public:
  std::vector<Line> read(const xmlNode* root) {
    const xmlNode* node = root;
    while (node != nullptr) {
      if (enter(node) && node->children != nullptr) {
        node = node->children;
        continue;
      }
      leave(node);
      while (node != root && node->next == nullptr) {
        node = node->parent;
        leave(node);
      }
      node = node == root ? nullptr : node->next;
    }
    return writer_.take();
  }

 private:
  // False if what is in it is left out.
  bool enter(const xmlNode* node) {
    if (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE) {
      if (node->content != nullptr) writer_.text(reinterpret_cast<const char*>(node->content));
      return false;
    }
    const std::string_view name = name_of(node);
    if (is_skipped(name)) return false;
    if (name == "b" || name == "strong") writer_.bold(1);
    if (name == "ol") lists_.emplace_back(Numbering(node));
    if (name == "ul") lists_.emplace_back(std::nullopt);
    if (row_ != nullptr) {
      enter_in_row(node, name);
    } else if (name == "tr") {
      writer_.begin_row();
      if (is_data_row(node)) row_ = node;
    } else if (name == "br") {
      writer_.end_line();
    } else if (name == "li") {
      writer_.end_line();
      writer_.entry(sign_of(node));
    } else if (const int level = heading_of(name)) {
      writer_.end_block();
      writer_.set_heading(level);
    } else if (is_block(name) || name == "td" || name == "th") {
      writer_.end_line();
    }
    return true;
  }

  void enter_in_row(const xmlNode* node, std::string_view name) {
    if (name == "td" || name == "th") {
      writer_.cell();
    } else if (name == "br" || name == "li" || is_block(name)) {
      writer_.separate();
    }
    if (name == "li") writer_.text(sign_of(node));
  }

  std::string sign_of(const xmlNode* entry) {
    return lists_.empty() || !lists_.back() ? "• " : lists_.back()->next(entry);
  }

  void leave(const xmlNode* node) {
    const std::string_view name = name_of(node);
    if (name.empty() || is_skipped(name)) return;
    if (name == "b" || name == "strong") writer_.bold(-1);
    if ((name == "ol" || name == "ul") && !lists_.empty()) lists_.pop_back();
    if (node == row_) {
      row_ = nullptr;
      writer_.end_line();
    } else if (row_ != nullptr) {
      if (is_block(name)) writer_.separate();
    } else if (heading_of(name) > 0) {
      writer_.end_block();
      writer_.set_heading(0);
    } else if (lists_.empty() &&
               is_one_of(name, {"p", "table", "ul", "ol", "dl", "section", "article"})) {
      writer_.end_block();
    } else if (is_block(name) || is_one_of(name, {"li", "tr", "td", "th"})) {
      writer_.end_line();
    }
  }

  LineWriter writer_;
  std::vector<std::optional<Numbering>> lists_;  // that are open; nothing for one without numbers
  const xmlNode* row_ = nullptr;                 // of a table of data, that is open
};

}  // namespace

std::vector<Line> html_lines(std::string_view html) {
  if (trim(html).empty()) return {};
  // Without XML_PARSE_HUGE a page that is too deep for XML would be cut off without a word.
  constexpr int options = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                          HTML_PARSE_NONET | XML_PARSE_HUGE;
  const Tree tree(
      htmlReadMemory(html.data(), static_cast<int>(html.size()), nullptr, "UTF-8", options),
      &xmlFreeDoc);
  if (!tree) throw std::bad_alloc();
  std::vector<Line> lines;
  for (const xmlNode* root = tree->children; root != nullptr; root = root->next) {
    for (Line& line : Reader().read(root)) {
      line.number = lines.size() + 1;
      lines.push_back(std::move(line));
    }
  }
  return lines;
}

}  // namespace referat::extract
