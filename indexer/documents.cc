#include "documents.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>

#include "base/error.h"
#include "base/limits.h"
#include "places.h"

namespace referat::indexer {

namespace {

std::string read_standard_input() {
  std::string bytes;
  std::array<char, 65536> buffer{};
  while (const auto count = std::fread(buffer.data(), 1, buffer.size(), stdin)) {
    bytes.append(buffer.data(), count);
    if (bytes.size() > limits::max_file_bytes) {
      throw Error(ErrorKind::input, fmt::format("teksten er større end {} MB",
                                                limits::max_file_bytes / (1024 * 1024)));
    }
  }
  if (std::ferror(stdin) != 0) {
    throw Error(ErrorKind::input,
                fmt::format("standardinput kan ikke læses ({})", system_error_text(errno)));
  }
  return bytes;
}

}  // namespace

minutes::Walk find_documents(const std::vector<std::string>& paths) {
  std::vector<std::string> named;
  std::copy_if(paths.begin(), paths.end(), std::back_inserter(named),
               [](const std::string& path) { return path != "-"; });
  minutes::Walk walk = minutes::walk(named);
  if (named.size() < paths.size()) walk.files.push_back({"-", true});
  return walk;
}

std::string read_document(const std::string& path) {
  return path == "-" ? read_standard_input() : minutes::read_file(path);
}

FoundRegister find_register(const Options& options) {
  const auto path = options.centers ? options.centers : installed_register();
  if (!path) return {};
  return {CenterRegister::load(*path), *path};
}

}  // namespace referat::indexer
