#include "base/memory_reserve.h"

#include <malloc.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdlib>
#include <new>

#include "base/limits.h"

namespace referat {

namespace {

// In pieces, so that it fits into what earlier work has left free between what is still there: the
// heap never gets smaller than its last piece that is in use.
constexpr std::size_t piece_bytes = std::size_t{64} * 1024;
constexpr std::size_t pieces = limits::memory_reserve / piece_bytes;

std::array<std::atomic<void*>, pieces> held{};

bool is_missing(const std::atomic<void*>& piece) { return piece.load() == nullptr; }

void give() {
  for (auto& piece : held) std::free(piece.exchange(nullptr));
}

void out_of_memory() {
  give();
  throw std::bad_alloc();
}

}  // namespace

MemoryReserve::MemoryReserve() {
  renew();
  std::set_new_handler(out_of_memory);
}

MemoryReserve::~MemoryReserve() {
  std::set_new_handler(nullptr);
  give();
}

bool MemoryReserve::renew() {
  const bool given = std::any_of(held.begin(), held.end(), is_missing);
  if (given) malloc_trim(0);  // others may have room by what we need no longer
  for (auto& piece : held) {
    if (is_missing(piece)) piece = std::malloc(piece_bytes);
  }
  return std::none_of(held.begin(), held.end(), is_missing);
}

}  // namespace referat
