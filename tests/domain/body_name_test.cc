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
