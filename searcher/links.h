// Links from the terminal to the files that answers quote.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "searcher/options.h"

namespace referat::searcher {

// "file://host/a/b%20c" of an absolute path; every byte but unreserved ones and "/" is escaped.
[[nodiscard]] std::string file_address(std::string_view host, std::string_view path);

// The address of a file that is on this machine, else empty. No function at all where links aren't
// wanted; automatic: standard output is a terminal with colours that is known to take or to ignore
// links, and no pager but less gets them.
[[nodiscard]] std::function<std::string(const std::string& path)> file_links(
    const Options& options);

}  // namespace referat::searcher
