#include "base/memory_reserve.h"

#include <sys/mman.h>

#include <atomic>
#include <new>

#include "base/limits.h"

namespace referat {

namespace {

// Address space that nobody touches: it costs no memory, but counts where memory is limited.
class Half {
 public:
  // False if there is no room.
  bool hold() {
    if (space_.load() != nullptr) return true;
    void* space = mmap(nullptr, limits::memory_reserve / 2, PROT_READ | PROT_WRITE,
                       MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (space != MAP_FAILED) space_ = space;
    given_ = false;
    return space != MAP_FAILED;
  }

  // False if there is nothing to give.
  bool give() {
    void* space = space_.exchange(nullptr);
    if (space == nullptr) return false;
    munmap(space, limits::memory_reserve / 2);
    given_ = true;
    return true;
  }

  void end() {
    give();
    given_ = false;
  }

  [[nodiscard]] bool given() const { return given_; }

 private:
  std::atomic<void*> space_{nullptr};
  std::atomic<bool> given_{false};
};

Half first;
Half second;

void out_of_memory() {
  if (first.give()) return;
  second.give();
  throw std::bad_alloc();
}

}  // namespace

MemoryReserve::MemoryReserve() {
  renew();
  std::set_new_handler(out_of_memory);
}

MemoryReserve::~MemoryReserve() {
  std::set_new_handler(nullptr);
  first.end();
  second.end();
}

bool MemoryReserve::renew() { return first.hold() && second.hold(); }

void check_memory() {
  if (!first.given()) return;
  second.give();
  throw std::bad_alloc();
}

}  // namespace referat
