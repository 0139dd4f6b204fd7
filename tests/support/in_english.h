// A test in English: the programs' texts come from the catalogue that the build made.
#pragma once

#include "base/messages.h"

namespace referat::test {

// Danish again when it goes.
class InEnglish {
 public:
  InEnglish() { use_language(Language::english, REFERAT_CATALOGUES); }
  ~InEnglish() { use_language(Language::danish, ""); }
  InEnglish(const InEnglish&) = delete;
  InEnglish& operator=(const InEnglish&) = delete;
};

}  // namespace referat::test
