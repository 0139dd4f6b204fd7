#include "fuzz/expect.h"

#include <cstdlib>
#include <iostream>

namespace referat::test {

void expect(bool condition, const std::string& what) {
  if (condition) return;
  std::cerr << "found: " << what << std::endl;
  std::abort();
}

}  // namespace referat::test
