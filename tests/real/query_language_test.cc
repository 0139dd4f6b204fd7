// Wildcards, NÆR and ranges on the real minutes, against brute force over what --parse prints.
#include <algorithm>
#include <catch2/catch.hpp>
#include <functional>
#include <set>

#include "base/strings.h"
#include "real/real_minutes.h"

using namespace referat::test;

namespace {

using Names = std::set<std::string>;
using Words = std::vector<std::string>;

// Letters and digits in a row, in small letters.
Words words_of(const std::string& text) {
  const std::string small = referat::lower(text);
  Words words;
  for (std::string_view rest = small; !rest.empty();) {
    const std::size_t length = referat::word_length(rest);
    if (length > 0) words.emplace_back(rest.substr(0, length));
    rest.remove_prefix(std::max<std::size_t>(length, 1));
  }
  return words;
}

// The texts of an item, each by itself.
std::vector<Words> texts_of(const Json& item) {
  std::vector<Words> texts{words_of(item["title"]), words_of(item["lead"])};
  for (const auto& section : item["sections"]) texts.push_back(words_of(section["text"]));
  for (const auto& decision : item["decisions"]) texts.push_back(words_of(decision["text"]));
  for (const auto& attachment : item["attachments"]) texts.push_back(words_of(attachment["name"]));
  return texts;
}

Names items_where(const std::function<bool(const Json& document, const Json& item)>& passes) {
  Names names;
  for (const auto& document : parsed_minutes()) {
    const auto path = document["path"].get<std::string>();
    for (const auto& item : document["items"]) {
      if (!passes(document, item)) continue;
      names.insert(path.substr(path.rfind('/') + 1, 3) + "/" + item["number"].get<std::string>());
    }
  }
  return names;
}

Names items_with_text(const std::function<bool(const Words&)>& passes) {
  return items_where([&](const Json&, const Json& item) {
    const auto texts = texts_of(item);
    return std::any_of(texts.begin(), texts.end(), passes);
  });
}

bool is_near(const Words& words, const std::string& a, const std::string& b, std::size_t distance) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (!words[i].starts_with(a)) continue;
    const std::size_t first = i - std::min(i, distance);
    for (std::size_t j = first; j < std::min(words.size(), i + distance + 1); ++j) {
      if (j != i && words[j].starts_with(b)) return true;
    }
  }
  return false;
}

Names found(const std::string& query) {
  const Json result = answer({"-n", "100", "--", query});
  Names names;
  for (const auto& note : result["notes"]) {
    if (note["kind"] == "relaxed") return names;
  }
  for (const auto& hit : result["hits"]) {
    if (hit["missing"].empty()) names.insert(name_of(hit));
  }
  CHECK(names.size() == result["total"]);
  return names;
}

}  // namespace

TEST_CASE("A star finds every item with a word that begins so") {
  for (const std::string beginning :
       {"indkøb", "udbud", "strateg", "telefon", "beredskab", "app"}) {
    CAPTURE(beginning);
    const Names expected = items_with_text([&](const Words& words) {
      return std::any_of(words.begin(), words.end(),
                         [&](const std::string& word) { return word.starts_with(beginning); });
    });
    REQUIRE_FALSE(expected.empty());
    CHECK(found(beginning + "*") == expected);
  }
}

TEST_CASE("NÆR finds every item with words so near each other") {
  const std::vector<Words> pairs{
      {"strategi", "indkøb"}, {"sygefrav", "status"}, {"udbud", "kontrakt"}, {"møde", "direktion"}};
  for (const Words& pair : pairs) {
    for (const std::size_t distance : {1U, 2U, 5U, 10U, 99U}) {
      CAPTURE(pair, distance);
      const Names expected = items_with_text(
          [&](const Words& words) { return is_near(words, pair[0], pair[1], distance); });
      CHECK(found(pair[0] + "* NÆR/" + std::to_string(distance) + " " + pair[1] + "*") == expected);
    }
  }
}

TEST_CASE("Every form of a range keeps the items of that time") {
  const auto from = [](const std::string& first, const std::string& last) {
    return items_where([&](const Json& document, const Json&) {
      const auto date = document["meeting"]["date"].get<std::string>();
      return first <= date && date <= last;
    });
  };
  CHECK(found("år:2018") == from("2018-01-01", "2018-12-31"));
  CHECK(found("år:2017-2018") == from("2017-01-01", "2018-12-31"));
  CHECK(found("år:efter 2017") == from("2018-01-01", "9999"));
  CHECK(found("dato:før nov 2018") == from("", "2018-10-31"));
  CHECK(found("dato:5. november 2018..19-11-2018") == from("2018-11-05", "2018-11-19"));
  CHECK(found("år:2017 dato:nov 2018").size() ==
        from("2017-01-01", "2017-12-31").size() + from("2018-11-01", "2018-11-30").size());
}

TEST_CASE("Closed items and document types are what --parse says") {
  const Names closed =
      items_where([](const Json&, const Json& item) { return item["closed"].get<bool>(); });
  REQUIRE_FALSE(closed.empty());
  CHECK(found("lukket:ja") == closed);
  CHECK(found("lukket:nej").size() + closed.size() == found("type:referat").size());
}
