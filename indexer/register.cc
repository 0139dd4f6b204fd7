#include "indexer/register.h"

#include "indexer/places.h"

namespace referat::indexer {

FoundRegister find_register(const Options& options) {
  const auto path = options.centers ? options.centers : installed_register();
  if (!path) return {};
  return {CenterRegister::load(*path), *path};
}

}  // namespace referat::indexer
