// Pages of other municipalities, in invented text: each layout beside the answer made by hand.
#include <catch2/catch.hpp>
#include <filesystem>

#include "base/strings.h"
#include "minutes/documents.h"

using namespace referat;
using namespace referat::test;

namespace {

// Counts fields that agree, and names those that don't.
class Comparison {
 public:
  explicit Comparison(std::string document) : document_(std::move(document)) {}

  void compare(const std::string& field, const Json& found, const Json& expected) {
    ++fields_;
    if (normal(found) == normal(expected)) {
      ++right_;
    } else {
      differences_ +=
          document_ + ": " + field + ": " + found.dump() + ", expected " + expected.dump() + "\n";
    }
  }

  // The fields that the answer names, others may be anything.
  void compare_object(const std::string& place, const Json& found, const Json& expected) {
    for (const auto& [name, value] : expected.items()) {
      if (name == "items" || name == "decisions") continue;
      compare(place + name, found.at(name), value);
    }
  }

  void compare_list(const std::string& place, const Json& found, const Json& expected) {
    compare(place + "count", found.size(), expected.size());
    for (std::size_t i = 0; i < std::min(found.size(), expected.size()); ++i) {
      const std::string here = place + std::to_string(i + 1) + " ";
      compare_object(here, found[i], expected[i]);
      if (expected[i].contains("decisions")) {
        compare_list(here + "decision ", found[i].at("decisions"), expected[i].at("decisions"));
      }
    }
  }

  [[nodiscard]] int fields() const { return fields_; }
  [[nodiscard]] int right() const { return right_; }
  [[nodiscard]] const std::string& differences() const { return differences_; }

 private:
  static Json normal(const Json& value) {
    return value.is_string() ? Json(collapse_blanks(value.get<std::string>())) : value;
  }

  std::string document_;
  int fields_ = 0;
  int right_ = 0;
  std::string differences_;
};

Comparison compare_document(const std::string& path, const Json& expected) {
  Comparison comparison(std::filesystem::path(path).filename().string());
  const Json found = parsed(path);
  comparison.compare_object("meeting ", found.at("meeting"), expected.at("meeting"));
  comparison.compare_list("item ", found.at("items"), expected.at("items"));
  return comparison;
}

}  // namespace

TEST_CASE("four layouts of other municipalities are read, 95 of 100 fields at least") {
  const auto documents = files_in(shared_path("layouts"), ".txt");
  if (documents.empty()) {
    WARN("../shared/layouts is absent: nothing was compared");
    return;
  }
  const Json expected = read_json(shared_path("layouts/expected.json"));
  int fields = 0;
  int right = 0;
  for (const auto& path : documents) {
    const auto name = std::filesystem::path(path).filename().string();
    const Comparison comparison = compare_document(path, expected.at(name));
    fields += comparison.fields();
    right += comparison.right();
    if (!comparison.differences().empty()) WARN(comparison.differences());
  }
  INFO(right << " of " << fields << " fields");
  CHECK(right * 100 >= fields * 95);
}

TEST_CASE("every layout of our own is read without a fault") {
  const auto documents = files_in(source_path("tests/data/layouts"), ".txt");
  REQUIRE(documents.size() >= 10);
  for (const auto& path : documents) {
    const auto answer = std::filesystem::path(path).replace_extension(".json").string();
    const Comparison comparison = compare_document(path, read_json(answer));
    INFO(comparison.differences());
    CHECK(comparison.right() == comparison.fields());
  }
}
