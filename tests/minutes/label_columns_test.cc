#include "minutes/label_columns.h"

#include <catch2/catch.hpp>

#include "minutes/documents.h"

using namespace referat;
using namespace referat::test;

namespace {

std::string joined(std::string_view text) {
  auto lines = lines_of(text);
  minutes::join_label_columns(lines);
  std::string all;
  for (const auto& line : lines) {
    if (!line.blank()) all += line.text + "|";
  }
  return all;
}

}  // namespace

TEST_CASE("labels in one column and their values in the next are put together") {
  CHECK(joined("Sagsnr.:\nSagen afgøres i:\n\n12/27845\nByrådet\n") ==
        "Sagsnr.: 12/27845|Sagen afgøres i: Byrådet|");
}

TEST_CASE("labels without as many values, or of which none is known, stay") {
  CHECK(joined("Sagsnr.:\nSagen afgøres i:\n\n12/27845\n") ==
        "Sagsnr.:|Sagen afgøres i:|12/27845|");
  CHECK(joined("Fordele:\nUlemper:\n\nBillig\nLangsom\n") == "Fordele:|Ulemper:|Billig|Langsom|");
}
