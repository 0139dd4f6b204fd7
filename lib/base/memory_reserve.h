// Room to get over it when memory runs out in the middle of a piece of work.
#pragma once

namespace referat {

// As long as it lives, an allocation that fails frees it before std::bad_alloc is thrown: for
// giving up the work and telling of it. Nothing that is freed meanwhile takes memory (json.h). One
// reserve in a program.
class MemoryReserve {
 public:
  MemoryReserve();
  ~MemoryReserve();
  MemoryReserve(const MemoryReserve&) = delete;
  MemoryReserve& operator=(const MemoryReserve&) = delete;

  // Before the next piece of work: what was given away is held again. False if there is no room.
  bool renew();
};

}  // namespace referat
