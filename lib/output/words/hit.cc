#include "output/words/hit.h"

#include <algorithm>

#include "base/messages.h"
#include "base/strings.h"
#include "output/words/wording.h"

namespace referat::output {

namespace {

std::string place_in_meeting(const answer::Hit& hit) {
  std::string place = date_text(hit.document.date);
  if (hit.document.type == "agenda") place = tr("dagsorden {}", place);
  return hit.item.number ? tr("{}, punkt {}", place, *hit.item.number) : place;
}

}  // namespace

bool several_municipalities(const std::vector<answer::Hit>& hits) {
  return std::any_of(hits.begin(), hits.end(), [&](const answer::Hit& hit) {
    return hit.document.municipality != hits.front().document.municipality;
  });
}

bool several_municipalities(const std::vector<answer::ListedDecision>& decisions) {
  return std::any_of(decisions.begin(), decisions.end(), [&](const answer::ListedDecision& listed) {
    return listed.place.document.municipality != decisions.front().place.document.municipality;
  });
}

std::string center_names(const std::vector<std::string>& centers) {
  const bool blanks = std::any_of(centers.begin(), centers.end(), [](const std::string& center) {
    return center.find(' ') != std::string::npos;
  });
  return join(centers, blanks ? ", " : " ");
}

std::vector<std::string> hit_facts(const answer::Hit& hit, const ShownFacts& shown) {
  const AgendaItem& item = hit.item;
  std::vector<std::string> facts{place_in_meeting(hit)};
  if (!hit.document.body.empty()) facts.push_back(hit.document.body);
  if (shown.municipality) facts.push_back(municipality_label(hit.document.municipality));
  if (item.case_number) facts.push_back(tr("sag {}", *item.case_number));
  if (shown.centers && !item.centers.empty()) facts.push_back(center_names(item.centers));
  return facts;
}

}  // namespace referat::output
