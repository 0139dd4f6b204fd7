#include "domain/deciding_verbs.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <set>
#include <string>

#include "base/strings.h"

using namespace referat;

namespace {

constexpr Forms all_forms =
    form::infinitive | form::present | form::past | form::passive | form::participle;

}  // namespace

TEST_CASE("every verb has a row of its own with Danish forms") {
  std::set<std::string_view> seen;
  for (const DecidingVerb& verb : deciding_verbs()) {
    const VerbForms& forms = verb.forms;
    INFO(forms.infinitive);
    CHECK(seen.insert(forms.infinitive).second);
    CHECK(forms.present == std::string(forms.infinitive) + "r");
    CHECK((forms.passive.empty() || forms.passive == std::string(forms.infinitive) + "s"));
    CHECK_FALSE(forms.past.empty());
    CHECK(forms.participle.ends_with('t'));
  }
}

TEST_CASE("stems are those of the verb's own forms") {
  for (const DecidingVerb& verb : deciding_verbs()) {
    INFO(verb.forms.infinitive);
    const auto forms = forms_of(verb, all_forms);
    for (auto stem : forms_of(verb, form::stem)) {
      REQUIRE(stem.ends_with('*'));
      stem.remove_suffix(1);
      CHECK(std::any_of(forms.begin(), forms.end(),
                        [&](std::string_view form) { return form.starts_with(stem); }));
    }
    const Forms used = verb.tells | verb.undecided;
    if ((used & form::stem) != 0) CHECK_FALSE(forms_of(verb, form::stem).empty());
    if (verb.negated != negation::none) CHECK_FALSE(verb.stems[0].empty());
  }
}

TEST_CASE("only a verb that comes to something tells so") {
  for (const DecidingVerb& verb : deciding_verbs()) {
    INFO(verb.forms.infinitive);
    if (verb.outcome != Outcome::unknown) continue;
    CHECK(verb.tells == form::none);
    CHECK(verb.names == form::none);
    CHECK(verb.undecided == form::none);
  }
}

TEST_CASE("the forms of a set are found over all verbs") {
  const auto stated = forms_of_verbs(&DecidingVerb::states);
  CHECK(is_one_of("godkendes", stated));
  CHECK(is_one_of("udskudt", stated));
  CHECK_FALSE(is_one_of("godkendte", stated));
  CHECK_FALSE(is_one_of("", forms_of_verbs(&DecidingVerb::states)));
}

TEST_CASE("a participle that names an outcome is understood in a filter") {
  for (const DecidingVerb& verb : deciding_verbs()) {
    for (const auto name : forms_of(verb, verb.names)) {
      INFO(name);
      CHECK(parse_outcome(name) == verb.outcome);
    }
  }
}
