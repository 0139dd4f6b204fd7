#include "minutes/reader.h"

#include <fmt/format.h>

#include "base/error.h"
#include "base/messages.h"
#include "base/strings.h"
#include "extract/encoding.h"
#include "minutes/parser.h"

namespace referat::minutes {

Minutes read_minutes(const std::string& path, std::string_view bytes, const CenterRegister& centers,
                     const ReadOptions& options) {
  try {
    const extract::DecodedText decoded = extract::decode_text(bytes);
    if (trim(decoded.text).empty()) throw Error(ErrorKind::input, tr("filen er tom"));
    Minutes minutes = parse_minutes(decoded.text, centers, options.municipality);
    minutes.path = path;
    for (const auto line : decoded.repaired_lines) {
      minutes.warnings.push_back({line, tr("ødelagte tegn er erstattet af �")});
    }
    return minutes;
  } catch (const Error& error) {
    throw Error(error.kind(), fmt::format("{}: {}", path, error.what()));
  }
}

}  // namespace referat::minutes
