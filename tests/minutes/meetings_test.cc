#include "minutes/meetings.h"

#include <catch2/catch.hpp>
#include <string>

#include "extract/plain_text.h"

using referat::minutes::later_meetings;

namespace {

std::vector<std::size_t> begins(const std::string& text) {
  return later_meetings(referat::extract::split_lines(text));
}

const std::string march = "Lindum Kommune\n\nREFERAT Byrådet d. 12-03-2019\n\nPunkt 1: Kran\n\n";

}  // namespace

TEST_CASE("another meeting begins at a title with another day, the municipality above it") {
  CHECK(begins(march + "Godkendt.\n\nLindum Kommune\n\nREFERAT Byrådet d. 09-04-2019\n\n"
                       "Punkt 1: Tag\n") == std::vector<std::size_t>{8});
  CHECK(begins(march + "Godkendt.\n\nREFERAT Byrådet d. 09-04-2019\n\nPunkt 1: Tag\n") ==
        std::vector<std::size_t>{8});
  CHECK(
      begins(march + "Punkt 2: Bro\n\f\nREFERAT Byrådet d. 09-04-2019\n\nPunkt 1: Tag\n").size() ==
      1);
}

TEST_CASE("minutes that a text names are none of their own") {
  CHECK(begins(march).empty());
  CHECK(begins(march + "Bilag\nReferat fra Byrådet d. 05-02-2019\n\nPunkt 2: Tag\n").empty());
  CHECK(begins(march + "Tekst\n\nReferat fra Byrådet d. 05-02-2019\n\nPunkt 2: Tag\n").empty());
  CHECK(
      begins(march + "Punkt 2: Tag\n\n\fREFERAT Byrådet d. 12-03-2019\n\nPunkt 1: Bro\n").empty());
  CHECK(begins(march + "Tekst\n\nReferat fra Byrådet d. 05-02-2019\n\n1. Formalia\n").empty());
}
