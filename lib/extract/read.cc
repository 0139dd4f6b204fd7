#include "extract/read.h"

#include <fmt/format.h>

#include "base/error.h"
#include "base/file.h"
#include "extract/kinds.h"

namespace referat::extract {

Document read(const std::string& path) { return read(path, read_bytes(path)); }

Document read(const std::string& path, std::string_view bytes) {
  const Kind& kind = kind_of(bytes);
  try {
    Document document = kind.read(bytes);
    document.path = path;
    document.kind = kind.name;
    return document;
  } catch (const Error& error) {
    throw Error(error.kind(), fmt::format("{}: {}", path, error.what()));
  }
}

}  // namespace referat::extract
