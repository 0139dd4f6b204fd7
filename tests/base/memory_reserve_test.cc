#include "base/memory_reserve.h"

#include <catch2/catch.hpp>
#include <new>

using namespace referat;

TEST_CASE("where memory runs out the work may go on to its next check, and no further") {
  MemoryReserve reserve;
  CHECK_NOTHROW(check_memory());
  const auto out_of_memory = std::get_new_handler();
  REQUIRE(out_of_memory != nullptr);
  CHECK_NOTHROW(out_of_memory());
  CHECK_THROWS_AS(check_memory(), std::bad_alloc);
  CHECK_THROWS_AS(out_of_memory(), std::bad_alloc);
  CHECK(reserve.renew());
  CHECK_NOTHROW(check_memory());
}

TEST_CASE("without a reserve nothing is checked") {
  { const MemoryReserve reserve; }
  CHECK(std::get_new_handler() == nullptr);
  CHECK_NOTHROW(check_memory());
}
