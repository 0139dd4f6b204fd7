#include "minutes/section_style.h"

#include <catch2/catch.hpp>

#include "minutes/documents.h"

using namespace referat;
using namespace referat::test;
using minutes::SectionStyle;

namespace {

// The names of the sections that the lines of a document open.
std::vector<std::string> sections(std::string_view text) {
  const auto lines = lines_of(text);
  const SectionStyle style(lines);
  std::vector<std::string> names;
  for (const auto& line : lines) {
    if (const auto opening = style.opening(line)) names.push_back(opening->name);
  }
  return names;
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("without colons, a name with a colon is a list within the text") {
  CHECK(sections("Baggrund\n\nØkonomi\n\nBilag:\n- Notat\n\nBilag\nNotat\n\nBilag\nNotat") ==
        Names{"Baggrund", "Økonomi", "Bilag", "Bilag"});
}

TEST_CASE("with colons, a name without one is a sub-heading") {
  CHECK(sections("Indstilling:\na\nBeslutning:\nb\nØkonomi\nc") ==
        Names{"Indstilling", "Beslutning"});
}

TEST_CASE("one name may always have a colon where the others have none") {
  CHECK(sections("Indstilling\na\nBaggrund\nb\nØkonomi\nc\nBeslutning:\nd\n\n"
                 "Indstilling\na\nBaggrund\nb\nØkonomi\nc\nBeslutning:\nd") ==
        Names{"Indstilling", "Baggrund", "Økonomi", "Beslutning", "Indstilling", "Baggrund",
              "Økonomi", "Beslutning"});
}

TEST_CASE("text may follow on the same line where sections have colons") {
  const auto lines = lines_of("Indstilling: ØDC indstiller\nBeslutning: Godkendt.");
  const SectionStyle style(lines);
  CHECK(style.opening(lines[0])->text == "ØDC indstiller");
  CHECK(style.opening(lines[1])->text == "Godkendt.");
  CHECK(sections("Baggrund\na\nØkonomi: se bilag\nBilag\nb") == Names{"Baggrund", "Bilag"});
}

TEST_CASE("in markdown, headings far below the others' level open nothing") {
  CHECK(sections("### **Baggrund**\n#### Økonomi\n##### Høring\n") == Names{"Baggrund", "Økonomi"});
}

TEST_CASE("a body and a date alone head a decision if one follows") {
  CHECK(sections("Økonomiudvalget den 12. marts 2019\n\nAnbefales.") == Names{"Beslutning"});
  CHECK(sections("Økonomiudvalget den 12. marts 2019\n\nByrådet den 26. marts 2019\n").empty());
}

TEST_CASE("the style knows whether recommendations have headings") {
  CHECK(SectionStyle(lines_of("Indstilling\nDirektøren indstiller")).names_recommendations());
  CHECK_FALSE(SectionStyle(lines_of("Direktøren indstiller\nat")).names_recommendations());
}
