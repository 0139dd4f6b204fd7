#include "minutes/reader.h"

#include <fmt/format.h>

#include "base/error.h"
#include "base/messages.h"
#include "base/strings.h"
#include "minutes/parser.h"
#include "minutes/within_limits.h"

namespace referat::minutes {

Minutes read_minutes(const extract::Document& document, const CenterRegister& centers,
                     const ReadOptions& options) {
  if (trim(document.text).empty()) {
    throw Error(ErrorKind::input, fmt::format("{}: {}", document.path, tr("filen er tom")));
  }
  Minutes minutes = parse_minutes(document.lines, centers, options.municipality);
  minutes.path = document.path;
  for (const auto line : document.repaired_lines) {
    minutes.warnings.push_back({line, tr("ødelagte tegn er erstattet af �")});
  }
  keep_within_limits(minutes.warnings);
  return minutes;
}

}  // namespace referat::minutes
