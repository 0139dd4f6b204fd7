#include "program/state_file.h"

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <system_error>

#include "base/error.h"
#include "base/file.h"
#include "base/limits.h"
#include "base/messages.h"

namespace referat::program {

namespace {

[[noreturn]] void refuse(const std::string& path, int error_number) {
  throw Error(ErrorKind::system,
              tr("{} kan ikke skrives: {}", path, system_error_text(error_number)));
}

bool write_all(int file, std::string_view content) {
  while (!content.empty()) {
    const ssize_t written = write(file, content.data(), content.size());
    if (written >= 0) {
      content.remove_prefix(static_cast<std::size_t>(written));
    } else if (errno != EINTR) {
      return false;
    }
  }
  return true;
}

// Those that are missing, for the user alone, whatever the umask leaves of that.
void make_private_folders(const std::filesystem::path& folder, std::error_code& error) {
  if (folder.empty() || std::filesystem::is_directory(folder, error)) return;
  make_private_folders(folder.parent_path(), error);
  error.clear();
  if (mkdir(folder.c_str(), 0700) == 0 && chmod(folder.c_str(), 0700) == 0) return;
  if (errno != EEXIST) error = std::error_code(errno, std::generic_category());
}

}  // namespace

std::string read_state(const std::string& path) {
  try {
    return read_if_there(path).value_or("");
  } catch (const Error&) {
    return {};
  }
}

void write_state(const std::string& path, std::string_view content) {
  if (content.size() > limits::max_state_bytes) refuse(path, EFBIG);
  std::error_code error;
  make_private_folders(std::filesystem::path(path).parent_path(), error);
  if (error) refuse(path, error.value());
  std::string aside = path + ".XXXXXX";
  const int file = mkstemp(aside.data());
  if (file < 0) refuse(path, errno);
  const bool written = fchmod(file, 0600) == 0 && write_all(file, content);
  const int write_error = errno;
  close(file);
  if (written && std::rename(aside.c_str(), path.c_str()) == 0) return;
  const int reason = written ? errno : write_error;
  unlink(aside.c_str());
  refuse(path, reason);
}

}  // namespace referat::program
