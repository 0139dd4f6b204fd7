// One item whole, for reading (--show).
#pragma once

#include <iosfwd>

#include "answer/hit.h"
#include "output/text/options.h"

namespace referat::output {

// Its title, what is known of it, then all that it says. Every text passes terminal_safe.
void write_item_text(std::ostream& out, const answer::Hit& hit, const TextOptions& options);

}  // namespace referat::output
