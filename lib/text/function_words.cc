#include "text/function_words.h"

#include <unordered_set>

#include "base/strings.h"

namespace referat::text {

namespace {

// A query may do without them ("hvem indstiller …", "strategi for indkøb"), a phrase may not. Forms
// are written out; words that also mean something of their own in minutes (sag, møde, år, kommune,
// ny, stor) are not here.
// Lines: articles and demonstratives; conjunctions and particles; abbreviations; prepositions;
// pronouns; questions; auxiliary verbs; adverbs.
constexpr std::string_view function_words = R"(
en et den det de denne dette disse sådan sådant sådanne
og eller samt men at om hvis når da fordi mens idet end som der så også ikke jo nok dog kun både
enten hverken
dvs mv osv fx bl pr vedr jf ift ifm
i på til for af fra med ved under over efter før inden mod mellem blandt hos uden gennem igennem
omkring vedrørende angående ad siden
jeg mig min mit mine du dig din dit dine han ham hans hun hende hendes vi os vores jer jeres dem
deres sig sin sit sine man dens dets nogen noget nogle ingen intet hinanden selv
hvad hvem hvilken hvilket hvilke hvor hvordan hvornår hvorfor hvorledes
er var været være har havde haft have bliver blev blevet blive kan kunne kunnet skal skulle vil
ville må måtte bør burde få får fik fået
her hen ind ud op ned derfor derved hermed heraf dermed nu allerede
)";

std::unordered_set<std::string_view> make_words() {
  std::unordered_set<std::string_view> words;
  for (const auto line : split(trim(function_words), '\n')) {
    for (const auto word : split(line, ' ')) words.insert(word);
  }
  return words;
}

}  // namespace

bool is_function_word(std::string_view surface) {
  static const auto words = make_words();
  return words.contains(surface);
}

}  // namespace referat::text
