#include "prose/proposals.h"

#include <algorithm>
#include <array>

#include "base/strings.h"
#include "domain/deciding_verbs.h"
#include "domain/word_pattern.h"
#include "prose/members.h"

namespace referat {

namespace {

using Words = std::vector<std::string>;

// Somebody proposes to deal with the matter in another way than recommended.
constexpr auto proposing = std::to_array<std::string_view>(
    {"foreslog", "ønskede at sagen", "ønskede sagen", "stillede ~ forslag", "stiller ~ forslag",
     "stillede ~ *ændringsforslag*", "stiller ~ *ændringsforslag*", "fremsatte ~ forslag",
     "fremsatte ~ *ændringsforslag*", "fremsætter ~ *ændringsforslag*", "*ændringsforslag* * fra",
     "*ændringsforslag* ~ afstemning", "forslag* fra ~ afstemning", "forslag om udsættelse",
     "forslag om at udsætte", "forslag om at udskyde", "forslag om at sende", "begærede"});

// What is said of such a proposal; "Forkastet." by itself, too.
constexpr auto on_proposals = std::to_array<std::string_view>(
    {"^ forslag*", "^ dette", "^ det", "^ *ændringsforslag*", "^ faldt", "^ forkastet",
     "^ ikke vedtaget", "^ ikke godkendt", "^ nedstemt", "^ begæringen", "^ *s forslag",
     "^ * *s ændringsforslag", "forslag om udsættelse", "forslag om at udsætte",
     "forslag om at udskyde", "forslag om at sende"});

constexpr auto side_proposals = std::to_array<std::string_view>(
    {"*ændringsforslag*", "forslag* om udsættelse", "forslag* om at udsætte",
     "forslag* om at udskyde", "forslag* om at sende", "forslag* om at hjemvise",
     "forslag* om tilbagesendelse"});

// "Forslaget om at bygge en havn" is the item's.
constexpr auto perhaps_members = std::to_array<std::string_view>(
    {"^ forslaget faldt", "^ forslaget blev", "^ forslaget er", "^ forslaget bortfald*",
     "^ forslaget forkast*", "^ * forslag* fra", "^ *s forslag", "^ faldt", "^ forkastet"});

constexpr auto going_on =
    std::to_array<std::string_view>({"indstilling*", "herefter", "derefter", "dernæst",
                                     "efterfølgende", "hovedforslag*", "oprindelige forslag"});

constexpr auto after_quotations = std::to_array<std::string_view>(
    {"^ for stemte", "^ for stemmer", "^ imod stemte", "^ imod stemmer", "^ stemte",
     "^ afstemning*", "med stemmerne", "med # stemmer", "til afstemning", "^ forslaget",
     "^ *ændringsforslaget", "^ indstillingen", "^ herefter", "^ derefter", "^ dernæst",
     "^ efterfølgende"});

constexpr auto bodies = std::to_array<std::string_view>(
    {"udvalget", "rådet", "kommunalbestyrelsen", "bestyrelsen", "direktionen"});

// "Byrådet godkendte": quoted proposals say what the body is to decide, not that it did.
bool tells_of_body(const Words& words) {
  static const auto past = [] {
    std::vector<std::string_view> forms;
    for (const DecidingVerb& verb : deciding_verbs()) forms.push_back(verb.forms.past);
    return forms;
  }();
  if (words.size() < 2) return false;
  const bool body = std::any_of(bodies.begin(), bodies.end(), [&](std::string_view ending) {
    return words[0].ends_with(ending);
  });
  return body && is_one_of(words[1], past);
}

}  // namespace

bool proposes(const Words& words) { return find_any(words, proposing); }

bool speaks_of_proposal(const Words& words) {
  return words.empty() || find_any(words, on_proposals);
}

bool is_side_proposal(const Words& words) { return find_any(words, side_proposals); }

bool may_be_members_proposal(const Words& words) { return find_any(words, perhaps_members); }

bool goes_on_after_proposal(const Words& words) { return find_any(words, going_on); }

std::string_view proposed_by(std::string_view sentence) {
  for (const std::string_view before : {" at ", "foreslog ", "foreslår ", "begærede ", ": "}) {
    const auto place = sentence.find(before);
    if (place != std::string_view::npos) return sentence.substr(place + before.size());
  }
  return sentence;
}

bool begins_quotation(std::string_view sentence, const Words& words) {
  return (sentence.ends_with(':') || sentence.find(": ") != std::string_view::npos) &&
         proposes(words);
}

bool ends_quotation(std::string_view sentence, const Words& words) {
  return find_any(words, after_quotations) || tells_of_body(words) || tells_of_members(sentence);
}

}  // namespace referat
