// A meeting whose source itself says what is an item, its number, its case: what it tells outright
// is taken from there, and only the texts inside are read.
#pragma once

#include <string>
#include <vector>

#include "domain/meeting.h"
#include "extract/line.h"

namespace referat::extract {

struct StructuredItem {
  std::string number;  // or empty
  std::string title;
  std::string case_number;  // or empty
  std::vector<std::string> attachments;
  std::vector<std::string> absent;
  std::vector<Line> lines;
};

struct StructuredMeeting {
  Meeting meeting;
  std::vector<StructuredItem> items;
};

}  // namespace referat::extract
