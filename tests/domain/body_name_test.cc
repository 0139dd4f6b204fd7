#include "domain/body_name.h"

#include <catch2/catch.hpp>

using namespace referat;

TEST_CASE("a body is named in any form, and speaks of itself by its kind") {
  CHECK(names_body("jf. Direktionens beslutning", "Direktionen"));
  CHECK(names_body("som økonomiudvalget vedtog", "Økonomiudvalget"));
  CHECK(names_body("Udvalget udsatte sagen", "Økonomiudvalget"));
  CHECK(names_body_in_full("Børne- og Ungeudvalget drøftede", "Børne- og Ungeudvalget"));
  CHECK_FALSE(names_body_in_full("Udvalget udsatte sagen", "Økonomiudvalget"));
  CHECK_FALSE(names_body("Udvalget udsatte sagen", "Direktionen"));
  CHECK_FALSE(names_body("Byrådet vedtog", ""));
  CHECK(names_any_body("Byrådets beslutning"));
  CHECK_FALSE(names_any_body("Handleplanen blev udsat"));
}

TEST_CASE("the plain name of a body is without years, numbers and remarks, and definite") {
  for (const auto* printed :
       {"Byrådet", "Byråd", "Byråd 2022-2025", "3. møde i Byrådet", "nr. 3/2019 Byrådet",
        "Byrådets", "Byrådets ordinære", "rettet - Byrådet", "(rettet udgave) Byrådet",
        "byrådsmøde", "ekstraordinært byrådsmøde", "uden lukkede punkter Byrådet",
        "Lindum Byråd"}) {
    INFO(printed);
    CHECK(plain_body_name(printed) == "Byrådet");
  }
}

TEST_CASE("a body's name may have several words") {
  for (const auto* name :
       {"Klima-, Teknik- og Miljøudvalget", "Børn & Læringsudvalget", "Udvalget for Klima og Veje",
        "Teknisk Udvalg", "Kultur-, Natur- og Friluftslivsudvalget", "Ældre og Handicaprådet"}) {
    INFO(name);
    CHECK(plain_body_name(name) == name);
    CHECK(plain_body_name("2. møde i " + std::string(name) + " 2018 - 2021") == name);
  }
}

TEST_CASE("what is no known body's name stays as it is printed") {
  CHECK(plain_body_name("Chefmøde 12") == "Chefmøde 12");
  CHECK(plain_body_name("").empty());
}
