#include "parse_mode.h"

#include <fmt/format.h>

#include "base/error.h"
#include "base/terminal_safe.h"
#include "base/utf8.h"
#include "console.h"
#include "domain/json.h"
#include "minutes/reader.h"
#include "minutes/walk.h"
#include "register.h"
#include "reporter.h"

namespace referat::indexer {

namespace {

void print_document(const minutes::FoundFile& file, const Options& options,
                    const CenterRegister& centers, Reporter& reporter) {
  const Minutes minutes = minutes::read_minutes(file.path, minutes::read_file(file.path), centers,
                                                {.municipality = options.municipality});
  reporter.end_of_files();
  const std::string message = fmt::format("{}: ingen dagsordenspunkter fundet", file.path);
  if (minutes.items.empty() && !file.named) {
    reporter.warning(message);
    return;
  }
  const std::string json = to_json(minutes).dump(-1, ' ', false, Json::error_handler_t::replace);
  write_out(escape_controls(json) + "\n");
  if (minutes.items.empty()) throw Error(ErrorKind::input, message);
}

}  // namespace

int print_documents(const Options& options) {
  const FoundRegister found = find_register(options);
  const minutes::Walk walk = minutes::walk(options.paths);
  Reporter reporter(options, walk.files.size());
  for (const auto& problem : walk.problems) reporter.failure(problem);
  if (found.path.empty()) reporter.warning(no_register_warning);
  for (const auto& file : walk.files) {
    reporter.progress(file.path);
    try {
      print_document(file, options, found.centers, reporter);
    } catch (const Error& error) {
      if (error.kind() != ErrorKind::input) throw;
      reporter.failure(error.what());
    }
  }
  return reporter.failures() > 0 ? 1 : 0;
}

std::string escape_controls(std::string_view json) {
  std::string result;
  result.reserve(json.size());
  for (std::size_t i = 0; i < json.size();) {
    const std::size_t begin = i;
    const auto c = next_code_point(json, i);
    const std::string_view bytes = json.substr(begin, i - begin);
    // terminal_safe decides what is a control; nlohmann has escaped those below U+0020.
    if (c < 0x7F || terminal_safe(bytes) == bytes) {
      result += bytes;
    } else {
      result += fmt::format("\\u{:04x}", static_cast<unsigned>(c));
    }
  }
  return result;
}

}  // namespace referat::indexer
