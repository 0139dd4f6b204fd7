// What is told of a hit, whatever the format.
#pragma once

#include <string>
#include <vector>

#include "answer/decision_list.h"
#include "answer/hit.h"

namespace referat::output {

// What is listed isn't all of one municipality.
[[nodiscard]] bool several_municipalities(const std::vector<answer::Hit>& hits);
[[nodiscard]] bool several_municipalities(const std::vector<answer::ListedDecision>& decisions);

// Acronyms parted by blanks; names, which have blanks themselves, by commas.
[[nodiscard]] std::string center_names(const std::vector<std::string>& centers);

struct ShownFacts {
  bool municipality = false;  // where a page holds several
  bool centers = true;
};

// "19. november 2018, punkt 4", the body, the case …
[[nodiscard]] std::vector<std::string> hit_facts(const answer::Hit& hit, const ShownFacts& shown);

}  // namespace referat::output
