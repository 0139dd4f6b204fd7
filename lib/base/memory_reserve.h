// Room to get over it when memory runs out in the middle of a piece of work.
#pragma once

namespace referat {

// As long as it lives, an allocation that fails first gets what a half of the reserve has held, and
// is tried again: the work goes on to its next check_memory(). One that fails even then throws
// std::bad_alloc as ever, but the other half is free by then, for giving up the work and telling of
// it. Destructors that take memory need both (Json's do, each time): where there is none they end
// the program. One reserve in a program.
class MemoryReserve {
 public:
  MemoryReserve();
  ~MemoryReserve();
  MemoryReserve(const MemoryReserve&) = delete;
  MemoryReserve& operator=(const MemoryReserve&) = delete;

  // Before the next piece of work: what was given away is held again. False if there is no room.
  bool renew();
};

// Throws std::bad_alloc if the first half is used up. To be called where many small pieces of JSON
// are made, so often that none in between needs half the reserve.
void check_memory();

}  // namespace referat
