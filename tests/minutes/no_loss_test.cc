// No silent loss: each word of an item's lines occurs in a field of that item.
#include <catch2/catch.hpp>
#include <filesystem>
#include <set>

#include "base/strings.h"
#include "minutes/documents.h"
#include "minutes/lines/case_line.h"
#include "minutes/lines/closed_marks.h"
#include "minutes/lines/decision_heading.h"
#include "minutes/lines/item_label.h"
#include "minutes/page_furniture.h"
#include "support/temp_dir.h"

using namespace referat;
using namespace referat::test;

namespace {

using Words = std::set<std::string>;

void add_words(Words& words, std::string_view text) {
  while (!text.empty()) {
    const std::size_t length = word_length(text);
    if (length > 0) words.insert(std::string(text.substr(0, length)));
    text.remove_prefix(length + (length == text.size() ? 0 : 1));
  }
}

Words words_of(const AgendaItem& item) {
  Words words;
  add_words(words, item.number.value_or(""));
  add_words(words, item.title);
  add_words(words, item.case_number.value_or(""));
  add_words(words, item.lead);
  add_words(words, item.absence_text);
  for (const auto& section : item.sections) {
    add_words(words, section.name);
    add_words(words, section.text);
  }
  for (const auto& attachment : item.attachments) add_words(words, attachment);
  return words;
}

// What a line says without words of its own: labels, marks, and a decision's heading, whose body
// and date are fields.
Words understood(const minutes::Line& line) {
  Words words;
  const auto label = minutes::parse_item_label(line.text);
  if (label) add_words(words, std::string_view(line.text).substr(0, line.text.find(label->number)));
  if (const auto found = minutes::recognise_case_line(line.text)) {
    add_words(words, std::string_view(line.text).substr(0, line.text.find(found->number)));
    for (const auto* mark : {"Åbent", "Lukket", "punkt"}) words.insert(mark);
  }
  if (label || minutes::parse_numbered(line.text)) {
    for (const auto* mark : {"Åben", "Lukket"}) words.insert(mark);
  }
  if (minutes::openness(line.text) || minutes::group_of_items(line.text)) {
    add_words(words, line.text);
  }
  if (const auto heading = minutes::recognise_decision_heading(line.text)) {
    add_words(words,
              std::string_view(line.text).substr(0, line.text.size() - heading->text.size()));
  }
  return words;
}

// The words of the document's items that are in none of their fields, each with its line.
std::string lost_words(const std::string& path) {
  const Minutes read = read_document(path);
  auto lines = lines_of(read_file(path));
  static_cast<void>(minutes::take_page_furniture(lines));
  std::string lost;
  for (std::size_t i = 0; i < read.items.size(); ++i) {
    const bool last = i + 1 == read.items.size();
    const std::size_t end = last ? std::string::npos : read.items[i + 1].line;
    Words kept = words_of(read.items[i]);
    // What stands above the number (a title, a case number) belongs to the next item.
    if (!last) kept.merge(words_of(read.items[i + 1]));
    for (const minutes::Line& line : lines) {
      if (line.number < read.items[i].line || line.number >= end) continue;
      Words words;
      add_words(words, line.text);
      const Words plain = understood(line);
      for (const auto& word : words) {
        if (kept.contains(word) || plain.contains(word)) continue;
        lost += std::to_string(line.number) + ": " + word + "\n";
      }
    }
  }
  return lost;
}

void check_folder(const std::string& folder, std::string_view extension) {
  for (const auto& path : files_in(folder, extension)) {
    INFO(path);
    CHECK(lost_words(path).empty());
    if (!lost_words(path).empty()) WARN(lost_words(path));
  }
}

}  // namespace

TEST_CASE("no word of our own documents is lost") {
  REQUIRE(files_in(source_path("corpus/minutes"), ".md").size() > 5);
  check_folder(source_path("corpus/minutes"), ".txt");
  check_folder(source_path("corpus/minutes"), ".md");
  check_folder(source_path("tests/data/layouts"), ".txt");
}

TEST_CASE("no word of the real minutes is lost") {
  if (files_in(shared_path("minutes"), ".txt").empty()) {
    WARN("../shared/minutes is absent: nothing was compared");
    return;
  }
  check_folder(shared_path("minutes"), ".txt");
  check_folder(shared_path("layouts"), ".txt");
}
