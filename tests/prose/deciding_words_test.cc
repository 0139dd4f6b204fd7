#include "prose/deciding_words.h"

#include <catch2/catch.hpp>
#include <string>
#include <utility>
#include <vector>

#include "base/strings.h"

using namespace referat;

namespace {

// The words that can decide, those behind the end left out.
std::string deciding(std::string_view sentence) {
  auto found = deciding_words(sentence);
  found.words.resize(std::min(found.end, found.words.size()));
  return join(found.words, " ");
}

void check_all(const std::vector<std::pair<std::string_view, std::string_view>>& table) {
  for (const auto& [sentence, expected] : table) {
    INFO(sentence);
    CHECK(deciding(sentence) == expected);
  }
}

}  // namespace

TEST_CASE("subordinate clauses and remarks decide nothing") {
  check_all({
      {"Planen godkendes, som ventet.", "planen godkendes"},
      {"Planen godkendes, når budgettet er vedtaget.", "planen godkendes"},
      {"Når budgettet er vedtaget, udsættes sagen.", "udsættes sagen"},
      {"Såfremt der kommer svar, udsættes sagen, idet tiden er knap.", "udsættes sagen"},
      {"Anbefales med bemærkning om, at punkt 3 afvises.", "anbefales"},
      {"Sagen drøftes med henblik på godkendelse.", "sagen drøftes"},
      {"Idet ruten ikke er åben.", ""},
  });
}

TEST_CASE("a question decides nothing") {
  check_all({{"Hvad er godkendt og hvad er udskudt.", ""}, {"Er planen vedtaget?", ""}});
}

TEST_CASE("what is wished or reported is none of the body's decisions") {
  check_all({
      {"Udvalget ønsker, at planen godkendes.", "udvalget ønsker"},
      {"Formanden oplyste, at havnen er godkendt.", "formanden oplyste"},
      {"Udvalget gør tanker om, at planen vedtages.", "udvalget gør tanker om"},
      {"Udvalget besluttede, at planen udsættes.", "udvalget besluttede at planen udsættes"},
      {"Udvalget fandt, at planen kan godkendes.", "udvalget fandt at planen kan godkendes"},
  });
  // A noun of the same stem reports nothing.
  CHECK(deciding("Udvalget tog orienteringen om havnen til efterretning.") ==
        "udvalget tog orienteringen om havnen til efterretning");
}

TEST_CASE("verbs that only name a matter are crossed out") {
  check_all({
      {"Arbejdet følger den netop vedtagne plan.", "arbejdet følger den netop _ plan"},
      {"Der er et overblik over vedtagne sager.", "der er et overblik over _ sager"},
      {"Planen skal godkendes af Byrådet.", "planen skal _ af byrådet"},
      {"Der er ikke hjemmel til at imødekomme ønsket.", "der er ikke hjemmel til"},
      {"Planen går til godkendelse i Byrådet.", "planen går til _ i byrådet"},
      {"Udvalget godkendte planen.", "udvalget godkendte planen"},
      {"Det godkendte Byrådet.", "det godkendte byrådet"},
      {"Udvalget er enige om at godkende planen.", "udvalget er enige om at godkende planen"},
  });
}

TEST_CASE("a decision behind a phrase is found with the phrases") {
  CHECK(join(deciding_words_with_phrases("Støtten blev med henvisning til planen afvist.").words,
             " ") == "støtten blev med henvisning til planen afvist");
}

TEST_CASE("the number of a point is no word of its sentence") {
  CHECK(deciding("1-2 anbefalet.") == "anbefalet");
}

TEST_CASE("what goes back with a remark was decided as the remark says") {
  CHECK(decision_on_return("Tilbagesendes Havnens Afdeling med bemærkning, at byrådet i dag har "
                           "vedtaget indstillingen.") == "har vedtaget indstillingen.");
  CHECK(decision_on_return("Sagen sendes tilbage med bemærkning om, at ruten mangler.").empty());
  CHECK(decision_on_return("Godkendt med bemærkning om, at udvalget har drøftet ruten.").empty());
}
