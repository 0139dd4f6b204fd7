#include "domain/bullet.h"

#include <catch2/catch.hpp>

using namespace referat;

TEST_CASE("bullets and enumerations are entries of a list") {
  for (const auto* line : {"- at planen godkendes", "• projektet", "1. at", "2) at", "a) at",
                           "  3.    at dagsordenen", "o Robotten"}) {
    INFO(line);
    CHECK(is_bullet(line));
  }
  for (const auto* line :
       {"Godkendt.", "2018 var et godt år", "A) med stort", "10.000 kr.", "-2"}) {
    INFO(line);
    CHECK_FALSE(is_bullet(line));
  }
  CHECK(bullet_sign_length("• projektet") == std::string_view("•").size());
  CHECK(bullet_sign_length("●projektet") == std::string_view("●").size());
  CHECK(bullet_sign_length("- at") == 1);
  for (const auto* line : {"1. at", "a) at", "-2", "og", ""}) CHECK(bullet_sign_length(line) == 0);
  CHECK(without_bullet("- at planen godkendes") == "at planen godkendes");
  CHECK(without_bullet("12. Taget til efterretning") == "Taget til efterretning");
  CHECK(without_bullet("Godkendt.") == "Godkendt.");
}
