#include "base/collation.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <random>
#include <string>
#include <vector>

using namespace referat;

namespace {

using Names = std::vector<std::string>;

Names sorted(Names names) {
  std::sort(names.begin(), names.end(), danish_less);
  return names;
}

}  // namespace

TEST_CASE("Danish lists end with Æ, Ø and Å") {
  CHECK(sorted({"Årsudvalget", "Ældreudvalget", "Zoneudvalget", "Økonomiudvalget", "Byrådet"}) ==
        Names{"Byrådet", "Zoneudvalget", "Ældreudvalget", "Økonomiudvalget", "Årsudvalget"});
  CHECK(sorted({"Zealand", "Aalby", "Abild", "Ølby"}) ==
        Names{"Abild", "Zealand", "Ølby", "Aalby"});
}

TEST_CASE("the case of letters tells apart only what is alike otherwise") {
  CHECK(sorted({"b", "a", "B", "A"}) == Names{"A", "a", "B", "b"});
  CHECK(sorted({"ØDC", "ØBC", "ødc"}) == Names{"ØBC", "ØDC", "ødc"});
}

TEST_CASE("any names have one order, plain or not") {
  static const Names pieces{"a", "A", "b", "Z", "å", "Æ", "ø", " ", "-", "1", "2", "é", "aa"};
  std::mt19937 random(20240229);
  Names names;
  for (int n = 0; n < 300; ++n) {
    std::string name;
    for (auto length = random() % 5; length > 0; --length) name += pieces[random() % pieces.size()];
    names.push_back(name);
  }
  for (const auto& a : names) {
    CHECK_FALSE(danish_less(a, a));
    for (const auto& b : names) {
      if (danish_less(a, b)) REQUIRE_FALSE(danish_less(b, a));
      if (a != b) REQUIRE((danish_less(a, b) || danish_less(b, a)));
    }
  }
  const Names order = sorted(names);
  for (std::size_t i = 0; i < order.size(); ++i) {
    for (std::size_t j = i + 1; j < order.size(); ++j)
      REQUIRE_FALSE(danish_less(order[j], order[i]));
  }
}
