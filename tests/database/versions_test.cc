#include "database/versions.h"

#include <xapian.h>

#include <catch2/catch.hpp>

#include "base/error.h"
#include "database/schema.h"
#include "support/temp_dir.h"
#include "text/versions.h"

using namespace referat;
namespace metadata = referat::database::metadata;

namespace {

// A database with this program's versions, but for one.
Xapian::WritableDatabase database_with(std::string_view key, const std::string& value) {
  Xapian::WritableDatabase database("", Xapian::DB_BACKEND_INMEMORY);
  for (const auto& [name, version] : database::version_metadata()) {
    database.set_metadata(name, version);
  }
  database.set_metadata(std::string(key), value);
  return database;
}

}  // namespace

TEST_CASE("a database of this program's versions is accepted") {
  CHECK_NOTHROW(database::check_versions(database_with("x", "y"), "db"));
}

TEST_CASE("another schema, analyzer, lexicon or ICU major is refused with the way out") {
  for (const auto key : {metadata::schema, metadata::analyzer, metadata::lexicon, metadata::icu}) {
    INFO(key);
    CHECK_THROWS_WITH(database::check_versions(database_with(key, "0.1"), "min-db"),
                      Catch::Contains("min-db") && Catch::Contains("referat-index --rebuild"));
  }
}

TEST_CASE("the command that builds a database again can be pasted, or isn't told") {
  const auto told = [](const std::string& name, const std::string& version) -> std::string {
    try {
      database::check_versions(database_with(metadata::analyzer, version), name);
    } catch (const Error& error) {
      return error.what();
    }
    return {};
  };
  CHECK(told("min-db", "0.1")
            .ends_with("(analyse 0.1, her " + text::analyzer_version() +
                       "); byg den igen: "
                       "referat-index --rebuild -d min-db MAPPE…"));
  CHECK(told("x;touch PWN", "0.1").ends_with("--rebuild -d 'x;touch PWN' MAPPE…"));
  CHECK(told("x\ny", "0.1").ends_with("byg den igen med referat-index --rebuild"));
  CHECK(told("db", "7\ntouch PWN").find("touch") == std::string::npos);
  CHECK(told("db", std::string(1000, '7')).size() < 200);
}

TEST_CASE("another Xapian or ICU minor version is only recorded") {
  CHECK_NOTHROW(database::check_versions(database_with(metadata::xapian, "1.4.18"), "db"));
  const std::string icu = text::icu_version();
  const std::string other_minor = icu.substr(0, icu.find('.')) + ".99";
  CHECK_NOTHROW(database::check_versions(database_with(metadata::icu, other_minor), "db"));
}

TEST_CASE("a Xapian database of another program is refused") {
  Xapian::WritableDatabase database("", Xapian::DB_BACKEND_INMEMORY);
  CHECK_THROWS_WITH(database::check_versions(database, "db"),
                    Catch::Contains("ikke lavet af referat-index"));
}

TEST_CASE("the version text names all that decides whether a database can be read") {
  const std::string text = database::version_text("referat-index", "0.1.0");
  CHECK(text.starts_with("referat-index 0.1.0\n"));
  for (const auto& [key, version] : database::version_metadata()) {
    CHECK(text.find(version) != std::string::npos);
  }
}
