#include "base/memory_reserve.h"

#include <catch2/catch.hpp>
#include <new>

using namespace referat;

TEST_CASE("where memory runs out the reserve is given away, and held again for the next work") {
  MemoryReserve reserve;
  const auto out_of_memory = std::get_new_handler();
  REQUIRE(out_of_memory != nullptr);
  CHECK_THROWS_AS(out_of_memory(), std::bad_alloc);
  CHECK_THROWS_AS(out_of_memory(), std::bad_alloc);
  CHECK(reserve.renew());
  CHECK_THROWS_AS(out_of_memory(), std::bad_alloc);
}

TEST_CASE("without a reserve memory runs out as ever") {
  { const MemoryReserve reserve; }
  CHECK(std::get_new_handler() == nullptr);
}
