#include "output/text/place.h"

#include <fmt/format.h>

#include <ostream>

#include "base/terminal_safe.h"

namespace referat::output {

std::string shown_path(const std::string& path, const std::string& folder) {
  const bool below = !folder.empty() && path.starts_with(folder + '/');
  return below ? path.substr(folder.size() + 1) : path;
}

std::string place_of(const std::string& path, std::size_t line, const TextOptions& options) {
  return fmt::format("{}:{}", shown_path(path, options.folder), line);
}

std::string place_of(const answer::Hit& hit, const TextOptions& options) {
  return place_of(hit.document.path, hit.item.line, options);
}

std::string linked_to_source(const std::string& path, const std::string& piece,
                             const TextOptions& options) {
  const std::string address = options.link_to ? options.link_to(path) : "";
  if (address.empty()) return piece;
  return fmt::format("\033]8;;{}\033\\{}\033]8;;\033\\", terminal_safe(address), piece);
}

void write_id_and_place(std::ostream& out, const std::string& id, const SourcePlace& place,
                        const Block& block, const TextOptions& options) {
  const Style& style = options.style;
  const std::string safe_id = terminal_safe(id);
  const std::string safe_place = terminal_safe(place_of(place.path, place.line, options));
  const std::string indent(block.indent, ' ');
  const bool one_line =
      block.indent + display_width(safe_id) + 2 + display_width(safe_place) <= block.width;
  out << indent << style.paint(sgr::faint, safe_id) << (one_line ? "  " : "\n" + indent)
      << linked_to_source(place.path, style.paint(sgr::faint, safe_place), options) << '\n';
}

}  // namespace referat::output
