#include "minutes/within_limits.h"

#include <catch2/catch.hpp>
#include <string>

#include "base/limits.h"
#include "extract/plain_text.h"
#include "minutes/parser.h"

namespace referat::test {

namespace {

const std::string head = "Strandby Kommune\n\nREFERAT Byrådet d. 26-09-2017\n\n";

Minutes parsed(const std::string& text) {
  return minutes::parse_minutes(extract::split_lines(text), {});
}

// A letter after the other: "aaa", "baa" …
std::string word(std::size_t number) {
  std::string letters;
  for (int i = 0; i < 3; ++i, number /= 26) letters += static_cast<char>('a' + number % 26);
  return letters;
}

std::string times(std::size_t number, const std::string& before, const std::string& after) {
  std::string text;
  for (std::size_t i = 0; i < number; ++i) text += before + word(i) + after;
  return text;
}

bool tells(const Minutes& read, const std::string& beginning) {
  for (const Warning& warning : read.warnings) {
    if (warning.message.starts_with(beginning)) return true;
  }
  return false;
}

}  // namespace

TEST_CASE("participants beyond what any meeting has are cut off and told") {
  const Minutes read = parsed(head + "Mødedeltagere\n" + times(200, "Ida H", "\n") +
                              "\nPunkt 1: Havnen\n\nTekst.\n");
  CHECK(read.meeting.participants.size() == limits::max_names);
  CHECK(tells(read, "200 mødedeltagere"));
}

TEST_CASE("as many names as the largest council has are all there") {
  const Minutes read =
      parsed(head + "Mødedeltagere\n" + times(55, "Ida H", "\n") + "\nPunkt 1: Havnen\n\nTekst.\n");
  CHECK(read.meeting.participants.size() == 55);
  CHECK(read.warnings.empty());
}

TEST_CASE("absentees beyond the limit are still read in the item's text") {
  const Minutes read = parsed(head + "Punkt 1: Havnen\n\nAfbud:\n" + times(200, "Ida H", "\n"));
  REQUIRE(read.items.size() == 1);
  CHECK(read.items[0].absent.size() == limits::max_names);
  CHECK(read.items[0].absence_text.find("Ida H" + word(199)) != std::string::npos);
  CHECK(tells(read, "200 navne"));
}

TEST_CASE("a warning of a limit names the item that it cuts") {
  const Minutes read = parsed(head + "Punkt 1: Stien\n\nTekst.\n\nPunkt 2: Havnen\n\nBilag\n\n" +
                              times(limits::max_attachments + 1, "Tegning ", "\n"));
  REQUIRE(read.warnings.size() == 1);
  CHECK(read.warnings[0].message.ends_with("(punkt 2, »Havnen«)"));
}

TEST_CASE("what stands below the last heading that is kept is its item's text") {
  std::string text = head;
  for (std::size_t i = 1; i <= limits::max_items + 10; ++i) {
    text += "Punkt " + std::to_string(i) + ": Sag\n\nEn tekst " + std::to_string(i) + ".\n\n";
  }
  const Minutes read = parsed(text);
  REQUIRE(read.items.size() == limits::max_items);
  CHECK(read.items.back().lead.find("tekst 2010.") != std::string::npos);
  CHECK(tells(read, "2010 punkter er mere, end nogen dagsorden har; fra »Sag« hører"));
}

TEST_CASE("a title that is a text ends somewhere, and goes on as text") {
  const Minutes read =
      parsed(head + "Punkt 1: Havnen " + times(500, "h", " ") + "til sidst\n\nTekst.\n");
  REQUIRE(read.items.size() == 1);
  CHECK(read.items[0].title.size() <= limits::max_title_bytes);
  CHECK(read.items[0].lead.find("til sidst") != std::string::npos);
  CHECK(tells(read, "overskriften er for lang"));
}

TEST_CASE("what no case number is as long as is text") {
  const std::string number = "17/" + std::string(200, '1');
  const Minutes read = parsed(head + "Punkt 1: Havnen\n\n" + number + "\n\nBaggrund\n\nTekst.\n");
  REQUIRE(read.items.size() == 1);
  CHECK_FALSE(read.items[0].case_number);
  CHECK(read.items[0].lead.find(number) != std::string::npos);
}

TEST_CASE("the names of a meeting are no longer than names are") {
  Meeting meeting;
  meeting.body = std::string(5000, 'b');
  meeting.place = std::string(5000, 'p');
  meeting.participants = {{std::string(5000, 'i'), std::string(5000, 'r')}};
  std::vector<Warning> warnings;
  minutes::keep_within_limits(meeting, warnings);
  CHECK(meeting.body.size() == limits::max_name_bytes);
  CHECK(meeting.place.size() == limits::max_name_bytes);
  CHECK(meeting.participants[0].name.size() == limits::max_name_bytes);
  CHECK(meeting.participants[0].role.size() == limits::max_name_bytes);
  CHECK(warnings.size() == 1);
}

TEST_CASE("of very many warnings the last says how many there are") {
  std::vector<Warning> warnings(limits::max_warnings + 5, Warning{1, "Noget."});
  minutes::keep_within_limits(warnings);
  REQUIRE(warnings.size() == limits::max_warnings);
  CHECK(warnings.back().message.find(std::to_string(limits::max_warnings + 5)) !=
        std::string::npos);
}

}  // namespace referat::test
