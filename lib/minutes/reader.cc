#include "minutes/reader.h"

#include <fmt/format.h>

#include "base/error.h"
#include "base/messages.h"
#include "base/strings.h"
#include "minutes/meetings.h"
#include "minutes/parser.h"
#include "minutes/structured.h"
#include "minutes/within_limits.h"

namespace referat::minutes {

namespace {

std::vector<Minutes> meetings_of(const extract::Document& document, const CenterRegister& centers,
                                 const std::string& municipality) {
  std::vector<Minutes> meetings;
  for (const auto& meeting : document.meetings) {
    meetings.push_back(read_structured(meeting, centers, municipality));
  }
  if (!meetings.empty()) return meetings;
  auto ends = later_meetings(document.lines);
  ends.push_back(document.lines.size());
  auto begin = document.lines.begin();
  for (const std::size_t end : ends) {
    const auto next = document.lines.begin() + static_cast<std::ptrdiff_t>(end);
    meetings.push_back(parse_minutes({begin, next}, centers, municipality));
    begin = next;
  }
  return meetings;
}

}  // namespace

std::vector<Minutes> read_minutes(const extract::Document& document, const CenterRegister& centers,
                                  const ReadOptions& options) {
  if (trim(document.text).empty()) {
    throw Error(ErrorKind::input, fmt::format("{}: {}", document.path, tr("filen er tom")));
  }
  std::vector<Minutes> meetings = meetings_of(document, centers, options.municipality);
  for (const auto line : document.repaired_lines) {
    meetings.front().warnings.push_back({line, tr("ødelagte tegn er erstattet af �")});
  }
  if (document.mended_lines > 0) {
    meetings.front().warnings.push_back(
        {0, trn("{} linje havde forvanskede bogstaver (Ã¦ for æ); de er rettet",
                "{} linjer havde forvanskede bogstaver (Ã¦ for æ); de er rettet",
                document.mended_lines)});
  }
  for (Minutes& minutes : meetings) {
    minutes.path = document.path;
    keep_within_limits(minutes.warnings);
  }
  return meetings;
}

}  // namespace referat::minutes
