#include "program/environment.h"

#include <cstdlib>

namespace referat::program {

std::string environment(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? "" : value;
}

}  // namespace referat::program
