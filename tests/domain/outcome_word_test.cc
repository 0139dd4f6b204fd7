#include "domain/outcome_word.h"

#include <catch2/catch.hpp>
#include <string>
#include <utility>
#include <vector>

#include "support/in_english.h"

using namespace referat;

namespace {

Decision referred(std::string text) {
  Decision decision;
  decision.result = Outcome::referred;
  decision.text = std::move(text);
  return decision;
}

}  // namespace

TEST_CASE("what was left to others is told by the word that was used") {
  const std::vector<std::pair<std::string, std::string>> table{
      {"Anbefales.", "anbefalet"},
      {"Udvalget anbefaler, at sagen oversendes til budgettet.", "anbefalet"},
      {"Indstilles godkendt.", "anbefalet"},
      {"Oversendes til Byrådet med anbefaling.", "oversendt"},
      {"Rådet sendte indstillingen tilbage til udvalget.", "sendt tilbage"},
      {"Sagen sendes retur.", "sendt tilbage"},
      {"Planen sendes i offentlig høring.", "sendt i høring"},
      {"Forslaget henvises til Havneudvalget.", "henvist"},
      {"Fremsendes til Byrådet.", "fremsendt"},
      {"Udvalget henskyder sagen.", "oversendt"},
  };
  for (const auto& [text, word] : table) {
    INFO(text);
    CHECK(outcome_word(referred(text)) == word);
    CHECK(parse_outcome(danish_outcome_word(referred("Anbefales."))) == Outcome::referred);
  }
  const test::InEnglish english;
  CHECK(outcome_word(referred("Anbefales.")) == "recommended");
}

TEST_CASE("the word is that of the deciding sentence, and other outcomes have their name") {
  Decision decision = referred("Udvalget henviste til planen. Anbefales.");
  decision.deciding = decision.text.find("Anbefales");
  CHECK(outcome_word(decision) == "anbefalet");
  decision.result = Outcome::noted;
  CHECK(outcome_word(decision) == "taget til efterretning");
  CHECK(outcome_word(DecisionPart{
            .subject = "1", .text = "Anbefales", .result = Outcome::referred}) == "anbefalet");
}
