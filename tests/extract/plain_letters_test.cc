#include "extract/plain_letters.h"

#include <catch2/catch.hpp>

using referat::extract::plain_letters;

TEST_CASE("blanks of any kind are blanks, and letters are composed") {
  CHECK(plain_letters("Mødedato\u00A012.\u202F03.\u20092019") == "Mødedato 12. 03. 2019");
  CHECK(plain_letters("Byra\u030Adet i A\u030Arhus") == "Byrådet i Århus");
}

TEST_CASE("what nobody sees is left out") {
  CHECK(plain_letters("\uFEFFPunkt\u200B 1\u200E: Hav\u00ADnen") == "Punkt 1: Havnen");
}

TEST_CASE("a soft hyphen that divides a word over two lines is a hyphen") {
  CHECK(plain_letters("en affalds\u00AD ") == "en affalds- ");
}
