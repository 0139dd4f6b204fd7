#include "domain/paragraphs.h"

#include <catch2/catch.hpp>

using namespace referat;

using Lines = std::vector<std::string>;

TEST_CASE("a paragraph that goes on in small letters is put together") {
  CHECK(whole_paragraphs("Byrådet vedtog\nen ny strategi.\n\nGodkendt.") ==
        Lines{"Byrådet vedtog en ny strategi.", "Godkendt."});
  CHECK(whole_paragraphs("Antallet af sygefra-\nværsdage falder") ==
        Lines{"Antallet af sygefraværsdage falder"});
  CHECK(whole_paragraphs("").empty());
}

TEST_CASE("entries of lists and rows of tables stay lines of their own") {
  CHECK(whole_paragraphs("at direktionen\n- tager status til efterretning") ==
        Lines{"at direktionen", "- tager status til efterretning"});
  CHECK(whole_paragraphs("År\tDage\n2018\t12").size() == 2);
}
