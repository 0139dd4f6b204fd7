#include "domain/sentences.h"

#include <catch2/catch.hpp>

using namespace referat;

using Sentences = std::vector<std::string_view>;

TEST_CASE("a full stop ends a sentence only before a capital letter") {
  CHECK(split_sentences("Sagen blev drøftet. Planen blev godkendt.") ==
        Sentences{"Sagen blev drøftet.", "Planen blev godkendt."});
  CHECK(split_sentences("Udgift på 205 t. kr. i 2017, jf. pkt. 3.").size() == 1);
  CHECK(split_sentences("Godkendt. Økonomien følges.").size() == 2);
  CHECK(split_sentences("   ").empty());
}

TEST_CASE("the sentences of a text go on over the lines that the source broke") {
  CHECK(sentences_of("Planen blev godkendt. Den sendes\ni høring i maj.\nSagen genoptages.") ==
        std::vector<std::string>{"Planen blev godkendt.", "Den sendes i høring i maj.",
                                 "Sagen genoptages."});
  CHECK(sentences_of("").empty());
}

TEST_CASE("an item's sentences are those of all its texts, once, but for its case number") {
  AgendaItem item;
  item.title = "Cykelsti";
  item.case_number = "18/1";
  item.line = 10;
  item.sections = {{"Beslutning", SectionKind::decision, "Godkendt. Stien\nanlægges i  maj.", 14}};
  Decision decision;
  decision.text = "Godkendt. Stien\nanlægges i  maj.";
  item.decisions = {decision};
  std::vector<std::string> texts;
  std::vector<std::size_t> lines;
  for (const ItemSentence& sentence : sentences_of(item)) {
    texts.push_back(sentence.text);
    lines.push_back(sentence.from.line);
  }
  CHECK(texts ==
        std::vector<std::string>{"Cykelsti", "Beslutning", "Godkendt.", "Stien anlægges i maj."});
  CHECK(lines == std::vector<std::size_t>{10, 14, 14, 14});
}
