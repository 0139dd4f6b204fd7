// The real minutes against answers checked by hand (../shared/truth).
#include <catch2/catch.hpp>
#include <set>

#include "base/strings.h"
#include "minutes/documents.h"

using namespace referat;
using namespace referat::test;

namespace {

std::string collapsed(const Json& text) {
  return text.is_null() ? "" : collapse_blanks(text.get<std::string>());
}

std::set<std::string> as_set(const Json& list) { return {list.begin(), list.end()}; }

Json names_of(const Json& list) {
  Json names = Json::array();
  for (const auto& entry : list) names.push_back(entry.at("name"));
  return names;
}

void check_meeting(const Json& found, const Json& truth) {
  for (const auto* field : {"body", "date", "time", "place"}) {
    INFO(field);
    CHECK(found.at(field) == truth.at(field));
  }
  INFO("participants");
  CHECK(names_of(found.at("participants")) == truth.at("participants"));
  for (const auto& person : found.at("participants")) {
    const std::string name = person.at("name");
    const auto& roles = truth.at("participant_roles");
    INFO("role of " << name);
    CHECK(person.at("role") == (roles.contains(name) ? roles.at(name) : Json()));
  }
}

void check_decisions(const Json& found, const Json& truth) {
  REQUIRE(found.size() == truth.size());
  for (std::size_t i = 0; i < truth.size(); ++i) {
    INFO("decision " << i + 1);
    CHECK(found[i].at("date") == truth[i].at("date"));
    CHECK(collapsed(found[i].at("text")) == collapsed(truth[i].at("text")));
    CHECK(found[i].at("result") == truth[i].at("result"));
  }
}

void check_item(const Json& found, const Json& truth) {
  for (const auto* field : {"title", "case_number", "closed", "line"}) {
    INFO(field);
    CHECK(found.at(field) == truth.at(field));
  }
  CHECK(found.at("number") == std::to_string(truth.at("number").get<int>()));
  const Json& listed = found.at("toc_title");
  CHECK((listed.is_null() ? found.at("title") : listed) == truth.at("toc_title"));
  {
    INFO("sections");
    CHECK(names_of(found.at("sections")) == truth.at("sections"));
  }
  {
    INFO("recommended_by");
    CHECK(as_set(found.at("recommended_by")) == as_set(truth.at("recommending")));
  }
  {
    INFO("centers");
    CHECK(as_set(found.at("centers")) == as_set(truth.at("centers_mentioned")));
  }
  {
    INFO("attachments");
    CHECK(names_of(found.at("attachments")) == truth.at("attachments"));
  }
  check_decisions(found.at("decisions"), truth.at("decisions"));
}

}  // namespace

TEST_CASE("three real minutes are read as they were by hand, field by field") {
  const auto answers = files_in(shared_path("truth"), ".json");
  if (answers.empty()) {
    WARN("../shared/truth is absent: nothing was compared");
    return;
  }
  for (const auto& path : answers) {
    const Json truth = read_json(path);
    if (!truth.contains("items")) continue;  // centers.json
    const std::string file = truth.at("file");
    INFO("document " << file);
    const Json found = parsed(shared_path("minutes/" + file));
    CHECK(found.at("warnings").empty());
    check_meeting(found.at("meeting"), truth.at("meeting"));
    REQUIRE(found.at("items").size() == truth.at("items").size());
    for (std::size_t i = 0; i < truth.at("items").size(); ++i) {
      INFO("item " << i + 1);
      check_item(found.at("items")[i], truth.at("items")[i]);
    }
  }
}

TEST_CASE("every spelling of a center in the real minutes leads to its acronym") {
  const std::string path = shared_path("truth/centers.json");
  if (files_in(shared_path("truth"), ".json").empty()) {
    WARN("../shared/truth is absent: nothing was compared");
    return;
  }
  const Json truth = read_json(path);
  for (const auto& [acronym, center] : truth.at("centers").items()) {
    std::vector<std::string> spellings{acronym};
    for (const auto& variant : center.at("variants").items()) spellings.push_back(variant.key());
    for (const auto& spelling : spellings) {
      INFO(acronym << " written " << spelling);
      const auto found = project_register().find(spelling, "Høje-Taastrup");
      REQUIRE(found.size() == 1);
      CHECK(found[0].center->acronym == acronym);
      CHECK(found[0].center->kind == CenterKind::center);
    }
  }
  for (const auto& [acronym, unit] : truth.at("not_centers").items()) {
    INFO(acronym);
    for (const auto& mention : project_register().find(acronym, "Høje-Taastrup")) {
      CHECK(mention.center->kind == CenterKind::body);
    }
  }
}
