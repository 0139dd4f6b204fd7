#include "base/file.h"

#include <fmt/format.h>

#include <array>
#include <cerrno>
#include <filesystem>
#include <fstream>
#include <iostream>

#include "base/error.h"
#include "base/limits.h"
#include "base/messages.h"

namespace referat {

namespace fs = std::filesystem;

namespace {

std::string read_stream(std::istream& in, const std::string& path) {
  std::string bytes;
  std::array<char, 65536> buffer{};
  while (in.read(buffer.data(), buffer.size()), in.gcount() > 0) {
    bytes.append(buffer.data(), static_cast<std::size_t>(in.gcount()));
    if (bytes.size() > limits::max_file_bytes) {
      throw Error(ErrorKind::input, tr("{}: filen er større end {} MB", path,
                                       limits::max_file_bytes / (std::size_t{1024} * 1024)));
    }
  }
  if (in.bad()) throw Error(ErrorKind::input, tr("{}: kan ikke læses", path));
  return bytes;
}

}  // namespace

std::string read_bytes(const std::string& path) {
  if (path == "-") return read_stream(std::cin, path);
  std::error_code error;
  if (!fs::is_regular_file(path, error)) {
    throw Error(ErrorKind::input,
                error ? file_problem(path, error) : tr("{}: er ikke en almindelig fil", path));
  }
  std::ifstream in(path, std::ios::binary);
  if (!in) {
    throw Error(ErrorKind::input,
                file_problem(path, std::error_code(errno, std::generic_category())));
  }
  return read_stream(in, path);
}

std::string file_problem(const std::string& path, const std::error_code& error) {
  if (error == std::errc::no_such_file_or_directory) {
    return tr("{}: findes ikke", path);
  }
  if (error == std::errc::permission_denied) {
    return tr("{}: må ikke læses (manglende rettighed)", path);
  }
  return fmt::format("{}: {}", path, system_error_text(error.value()));
}

}  // namespace referat
