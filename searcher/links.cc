#include "searcher/links.h"

#include <fmt/format.h>
#include <unistd.h>

#include <array>
#include <cstdlib>
#include <filesystem>
#include <system_error>

#include "base/strings.h"
#include "program/environment.h"
#include "searcher/terminal.h"

namespace referat::searcher {

namespace {

std::string host_name() {
  std::array<char, 256> name{};
  return gethostname(name.data(), name.size() - 1) == 0 ? name.data() : "";
}

// Programs that print the escape sequence as it is, and old ones that stumble over it.
bool terminal_takes_links() {
  const std::string terminal = program::environment("TERM");
  if (terminal == "linux" || terminal.starts_with("vt")) return false;
  const std::string vte = program::environment("VTE_VERSION");
  return vte.empty() || std::atoi(vte.c_str()) >= 5000;  // 0.50
}

bool pager_takes_links(const std::string& command) {
  const auto program = std::filesystem::path(command.substr(0, command.find(' '))).filename();
  return command.empty() || program == "less";
}

bool wanted(const Options& options) {
  if (options.links != When::automatic) return options.links == When::always;
  return isatty(STDOUT_FILENO) != 0 && output_style(options.colour).colour &&
         terminal_takes_links() && pager_takes_links(options.pager);
}

bool is_unreserved(char c) {
  return is_digit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
         std::string_view("-._~/").find(c) != std::string_view::npos;
}

}  // namespace

std::string file_address(std::string_view host, std::string_view path) {
  std::string address = fmt::format("file://{}", host);
  for (const char c : path) {
    const auto byte = static_cast<unsigned char>(c);
    address += is_unreserved(c) ? std::string(1, c) : fmt::format("%{:02X}", byte);
  }
  return address;
}

std::function<std::string(const std::string& path)> file_links(const Options& options) {
  if (!wanted(options)) return {};
  return [host = host_name()](const std::string& path) {
    std::error_code error;
    const bool here = path.starts_with('/') && std::filesystem::exists(path, error);
    return here ? file_address(host, path) : std::string();
  };
}

}  // namespace referat::searcher
