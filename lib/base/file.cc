#include "base/file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <utility>

#include "base/descriptor.h"
#include "base/error.h"
#include "base/messages.h"

namespace referat {

namespace {

[[noreturn]] void fail(const std::string& path, int error_number) {
  throw Error(ErrorKind::input,
              file_problem(path, std::error_code(error_number, std::generic_category())));
}

std::string read_all(int file, const std::string& path, std::size_t most) {
  std::string bytes;
  std::array<char, 65536> buffer{};
  for (;;) {
    const ssize_t count = read(file, buffer.data(), buffer.size());
    if (count == 0) return bytes;
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) fail(path, errno);
    bytes.append(buffer.data(), static_cast<std::size_t>(count));
    if (bytes.size() > most) {
      throw Error(ErrorKind::input,
                  tr("{}: filen er større end {} MB", path, most / (std::size_t{1024} * 1024)));
    }
  }
}

// Opened without waiting: whoever opens a pipe waits for its other end.
class OpenFile {
 public:
  OpenFile(const std::string& path, int flags)
      : path_(path),
        file_(open(path.c_str(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC | flags)),
        error_(file_.open() ? 0 : errno) {
    if (file_.open() && fstat(file_.number(), &status_) != 0) error_ = errno;
  }

  [[nodiscard]] int error() const { return error_; }
  [[nodiscard]] FileIdentity identity() const { return {status_.st_dev, status_.st_ino}; }
  [[nodiscard]] bool is_device() const { return S_ISCHR(status_.st_mode); }
  [[nodiscard]] dev_t device_number() const { return status_.st_rdev; }

  [[nodiscard]] std::string bytes(std::size_t most) const {
    // A socket can't even be opened.
    if (error_ != 0 && error_ != ENXIO) fail(path_, error_);
    if (error_ != 0 || !S_ISREG(status_.st_mode)) {
      throw Error(ErrorKind::input, tr("{}: er ikke en almindelig fil", path_));
    }
    return read_all(file_.number(), path_, most);
  }

 private:
  const std::string& path_;
  Descriptor file_;
  int error_;
  struct stat status_ {};
};

bool is_null_device(const OpenFile& file) {
  struct stat null {};
  return file.is_device() && stat("/dev/null", &null) == 0 && null.st_rdev == file.device_number();
}

}  // namespace

std::string read_bytes(const std::string& path, std::size_t most) {
  if (path == "-") return read_all(STDIN_FILENO, path, most);
  return OpenFile(path, 0).bytes(most);
}

std::string read_found(const std::string& path, const FileIdentity& found) {
  const OpenFile file(path, O_NOFOLLOW);
  if (file.error() == ELOOP || (file.error() == 0 && file.identity() != found)) {
    throw Error(ErrorKind::input,
                tr("{}: filen er skiftet ud, efter at mappen blev gennemgået; kør igen", path));
  }
  return file.bytes(limits::max_file_bytes);
}

std::optional<std::string> read_if_there(const std::string& path) {
  const OpenFile file(path, 0);
  if (file.error() == ENOENT || is_null_device(file)) return std::nullopt;
  return file.bytes(limits::max_state_bytes);
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
