#include "base/memory_reserve.h"

#include <malloc.h>

#include <catch2/catch.hpp>
#include <cstddef>
#include <new>

using namespace referat;

namespace {

// Bytes in use; 0 where a sanitizer has an allocator of its own.
std::size_t in_use() { return mallinfo2().uordblks; }

}  // namespace

TEST_CASE("where memory runs out the reserve is given away, and held again for the next work") {
  MemoryReserve reserve;
  const auto out_of_memory = std::get_new_handler();
  REQUIRE(out_of_memory != nullptr);
  const std::size_t with_reserve = in_use();
  CHECK_THROWS_AS(out_of_memory(), std::bad_alloc);
  const std::size_t without = in_use();
  CHECK((with_reserve == 0 || without + 1'000'000 < with_reserve));
  CHECK_THROWS_AS(out_of_memory(), std::bad_alloc);
  CHECK(reserve.renew());
  CHECK((with_reserve == 0 || without + 1'000'000 < in_use()));
  CHECK_THROWS_AS(out_of_memory(), std::bad_alloc);
}

TEST_CASE("without a reserve memory runs out as ever") {
  { const MemoryReserve reserve; }
  CHECK(std::get_new_handler() == nullptr);
}
