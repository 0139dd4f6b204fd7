#include "prose/sentences.h"

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
