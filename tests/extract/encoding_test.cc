#include "extract/encoding.h"

#include <catch2/catch.hpp>

#include "base/error.h"

using Catch::Matchers::Contains;
using referat::Error;
using referat::extract::decode_text;

TEST_CASE("UTF-8 is taken as it is, without byte order mark and with Unix line ends") {
  const auto decoded = decode_text("\xEF\xBB\xBFIndkøb\r\nØkonomi\rSlut");
  CHECK(decoded.text == "Indkøb\nØkonomi\nSlut");
  CHECK(decoded.encoding == "UTF-8");
  CHECK(decoded.repaired_lines.empty());
}

TEST_CASE("Windows-1252 is recognised by its Danish letters") {
  const auto decoded = decode_text(
      "Indk\xF8"
      "b af \xE6"
      "bler \x96 p\xE5 skolerne \xA7 5");
  CHECK(decoded.text == "Indkøb af æbler – på skolerne § 5");
  CHECK(decoded.encoding == "windows-1252");
}

TEST_CASE("a damaged UTF-8 text is repaired, and the lines are told") {
  std::string text = "Indkøb på skolerne, økonomi, børn, æbler, ører, åer, øer, ål, øl, æg\n";
  text += "f\xC3";
  const auto decoded = decode_text(text);
  CHECK(decoded.text.ends_with("f\uFFFD"));
  CHECK(decoded.repaired_lines == std::vector<std::size_t>{2});
}

TEST_CASE("other encodings are refused by name") {
  using namespace std::string_literals;
  CHECK_THROWS_WITH(decode_text("\xFF\xFEP\0u\0n\0"s), Contains("UTF-16LE"));
  CHECK_THROWS_WITH(decode_text("\xFE\xFF\0P\0u"s), Contains("UTF-16BE"));
  CHECK_THROWS_WITH(decode_text("%PDF-1.4\0\1\2"s), Contains("ikke tekst"));
  CHECK_THROWS_WITH(decode_text("Punkt 1\0"s), Contains("NUL"));
  // "Решение городского совета …" in KOI8-R: more letters above ASCII than below.
  CHECK_THROWS_AS(
      decode_text("\xF2\xC5\xDB\xC5\xCE\xC9\xC5 \xC7\xCF\xD2\xCF\xC4\xD3\xCB\xCF\xC7\xCF "
                  "\xD3\xCF\xD7\xC5\xD4\xC1 \xCF \xC2\xC0\xC4\xD6\xC5\xD4\xC5"),
      Error);
}

TEST_CASE("bytes that are no text in any of the encodings are refused") {
  CHECK_THROWS_WITH(decode_text("Punkt 1: \x81\x8D\x8F\x90\x9D\xFF\xFE\xFD\n"),
                    Contains("hverken UTF-8 eller Windows-1252") || Contains("ikke UTF-8"));
}

TEST_CASE("Cyrillic text is refused with the name of its encoding and the way out") {
  // "Протокол заседания городского совета. Повестка дня утверждена." in three encodings.
  struct Row {
    const char* bytes;
    const char* encoding;
  };
  for (const auto& row : std::vector<Row>{
           {"\xBF\xE0\xDE\xE2\xDE\xDA\xDE\xDB \xD7\xD0\xE1\xD5\xD4\xD0\xDD\xD8\xEF "
            "\xD3\xDE\xE0\xDE\xD4\xE1\xDA\xDE\xD3\xDE \xE1\xDE\xD2\xD5\xE2\xD0. "
            "\xBF\xDE\xD2\xD5\xE1\xE2\xDA\xD0 \xD4\xDD\xEF "
            "\xE3\xE2\xD2\xD5\xE0\xD6\xD4\xD5\xDD\xD0.",
            "ISO-8859-5"},
           {"\xF0\xD2\xCF\xD4\xCF\xCB\xCF\xCC \xDA\xC1\xD3\xC5\xC4\xC1\xCE\xC9\xD1 "
            "\xC7\xCF\xD2\xCF\xC4\xD3\xCB\xCF\xC7\xCF \xD3\xCF\xD7\xC5\xD4\xC1. "
            "\xF0\xCF\xD7\xC5\xD3\xD4\xCB\xC1 \xC4\xCE\xD1 "
            "\xD5\xD4\xD7\xC5\xD2\xD6\xC4\xC5\xCE\xC1.",
            "KOI8-R"},
       }) {
    INFO(row.encoding);
    CHECK_THROWS_WITH(decode_text(row.bytes),
                      Contains(row.encoding) && Contains("iconv -f " + std::string(row.encoding)));
  }
}

TEST_CASE("a UTF-8 text cut within a letter keeps all the rest") {
  const std::string text =
      "Børnehaven på Æblevej får ny legeplads, og økonomien følges tæt: 3 år å";
  const auto decoded = decode_text(text.substr(0, text.size() - 1));
  CHECK(decoded.encoding == "UTF-8");
  CHECK(decoded.text == text.substr(0, text.size() - 2) + "\uFFFD");
  CHECK(decoded.repaired_lines == std::vector<std::size_t>{1});
}

TEST_CASE("plain ASCII and nothing at all are UTF-8") {
  CHECK(decode_text("Punkt 1").encoding == "UTF-8");
  CHECK(decode_text("").text.empty());
}

TEST_CASE("letters that were encoded twice are mended, line by line") {
  const auto decoded = decode_text("BlÃ¥bÃ¦rgrÃ¸d â€“ ja\nÆblegrød\nÃlst");
  CHECK(decoded.text == "Blåbærgrød – ja\nÆblegrød\nÃlst");
  CHECK(decoded.mended_lines == 1);
  CHECK(decode_text("Rød grød").mended_lines == 0);
}
