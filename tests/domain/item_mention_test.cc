#include "domain/item_mention.h"

#include <catch2/catch.hpp>

using namespace referat;

namespace {

// Named with the date "4. marts 2024" of the sentence.
std::vector<std::string> named(const std::string& sentence) {
  const std::string date = "4. marts 2024";
  const std::size_t begin = sentence.find(date);
  REQUIRE(begin != std::string::npos);
  return items_named_with(sentence, begin, begin + date.size());
}

using Numbers = std::vector<std::string>;

}  // namespace

TEST_CASE("an item is named right behind the day of its meeting") {
  CHECK(named("Byrådet vedtog den 4. marts 2024 (pkt. 13), at havnen ses efter.") == Numbers{"13"});
  CHECK(named("Det skete den 4. marts 2024, punkt 2.1.") == Numbers{"2.1"});
  CHECK(named("Den 4. marts 2024 under punkt nr. 7A blev den vedtaget.") == Numbers{"7a"});
  CHECK(named("Byrådet den 4. marts 2024, punkt 13 og 14, om havnen") == Numbers{"13", "14"});
}

TEST_CASE("an item is named before the day of its meeting") {
  CHECK(named("Jf. punkt 13 på Byrådets møde den 4. marts 2024 om havnen") == Numbers{"13"});
  CHECK(named("Se dagsordenspunkt 5, 4. marts 2024.") == Numbers{"5"});
}

TEST_CASE("numbers that belong to something else name no item") {
  CHECK(named("Byrådet vedtog den 4. marts 2024 indstillingens punkt 2.").empty());
  CHECK(named("Byrådet vedtog den 4. marts 2024 punkt 2 i indstillingen.").empty());
  CHECK(named("Byrådet vedtog den 4. marts 2024, at der bygges 13 boliger.").empty());
  CHECK(named("Punkt 1 er, at det, som Byrådet i sin tid vedtog om havnen den 4. marts 2024, står "
              "ved magt.")
            .empty());
  CHECK(named("Byrådet vedtog den 4. marts 2024 planen for havnen og dens punkt 3.").empty());
}
