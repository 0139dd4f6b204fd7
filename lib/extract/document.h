// What is read of a file before anybody asks what it says.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "extract/line.h"
#include "extract/structured_meeting.h"

namespace referat::extract {

struct Document {
  std::string path{};      // as the user named it; "-" is standard input
  std::string_view kind;   // its name in kinds.h
  std::string encoding{};  // "UTF-8" or "windows-1252"
  std::string text{};      // all of it as it is: valid UTF-8, "\n" line ends
  std::vector<Line> lines{};
  std::vector<StructuredMeeting> meetings{};  // where the kind names them; lines are empty then
  std::vector<std::size_t> repaired_lines{};  // where a broken character became U+FFFD
  std::size_t mended_lines = 0;               // see encoding.h
};

}  // namespace referat::extract
