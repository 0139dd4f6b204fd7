// A meeting whose source names its items → Minutes.
#pragma once

#include <string>

#include "domain/center.h"
#include "domain/minutes.h"
#include "extract/structured_meeting.h"

namespace referat::minutes {

// Numbers, titles, cases, attachments and who was there are the source's; sections, decisions and
// who recommends are read from the items' lines. Lines are counted through the whole meeting, a
// title being the first of its item. municipality: taken where the texts name none.
[[nodiscard]] Minutes read_structured(const extract::StructuredMeeting& source,
                                      const CenterRegister& centers,
                                      const std::string& municipality = "");

}  // namespace referat::minutes
