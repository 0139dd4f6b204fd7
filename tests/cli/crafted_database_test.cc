// Databases are handed round. What somebody has put into one is answered, or told to be damaged
// with the way out: it never ends a program in another way, nor keeps it for ever.
#include <xapian.h>

#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "base/json.h"
#include "cli/library.h"
#include "database/generation.h"
#include "database/schema.h"
#include "support/command.h"
#include "support/temp_dir.h"

using namespace referat;
using test::CommandResult;
using test::Library;
using test::TempDir;
namespace fs = std::filesystem;
namespace slot = database::slot;

namespace {

using Words = std::vector<std::string>;

// What a person may ask of any database, in every mode and form.
std::vector<Words> questions() {
  std::vector<Words> asked{
      {"strategi"},
      {"strategi", "--explain"},
      {"strategi", "--facets",
       "year,center,case,month,body,municipality,result,"
       "recommended_by"},
      {"strategi", "--sort", "newest"},
      {"strateg*", "indkøbt"},
      {"IKKE", "xyz"},
      {"--show", "strandby/direktionen/2018-11-19/2"},
      {"--history", "18/18284"},
      {"--decisions", "strategi"},
      {"--decisions", "strategi", "--sort", "oldest", "--facets", "year,month,center,result"},
      {"--open"},
      {"strategi", "--timeline"},
      {"--coverage"},
      {"--similar", "strandby/direktionen/2018-11-19/2"},
      {"--save", "nyt", "strategi"},
      {"--saved", "nyt", "--since-last"}};
  for (const char* kind : {"year", "center", "month", "body", "case", "result"}) {
    asked.push_back({"--values", kind});
  }
  for (const char* format : {"json", "jsonl", "csv", "html"}) {
    asked.push_back({"strategi", "--format", format});
  }
  for (const char* mode : {"--decisions", "--coverage", "--timeline"}) {
    asked.push_back({mode, "--format", "json"});
    if (mode != std::string("--coverage")) asked.back().emplace_back("strategi");
  }
  asked.push_back({"--history", "18/18284", "--format", "json"});
  return asked;
}

class Crafted {
 public:
  // A copy of an honest database, altered.
  explicit Crafted(const std::function<void(Xapian::WritableDatabase&)>& alter) {
    static const Library honest;
    fs::copy(honest.database(), folder_.path() / "db", fs::copy_options::recursive);
    const auto generation = database::current_generation(folder_.path() / "db");
    Xapian::WritableDatabase database(generation->string(), Xapian::DB_OPEN);
    alter(database);
    database.commit();
  }

  [[nodiscard]] CommandResult ask(const Words& words) const {
    Words call{"timeout", "30", REFERAT_SEARCH, "-d", database()};
    call.insert(call.end(), words.begin(), words.end());
    return run(call);
  }

  // Takes in a document that it hasn't.
  [[nodiscard]] CommandResult index(const Words& more = {}) const {
    Words call{"timeout",
               "30",
               REFERAT_INDEX,
               "-d",
               database(),
               folder_.write("ref/ny.txt", test::minutes_with("Ny strategi", "Om strategien."))};
    call.insert(call.end(), more.begin(), more.end());
    return run(call);
  }
  [[nodiscard]] CommandResult rebuild() const { return index({"--rebuild"}); }

 private:
  [[nodiscard]] std::string database() const { return folder_ / "db"; }
  [[nodiscard]] CommandResult run(const Words& call) const {
    test::CommandOptions options;
    options.environment = {{"XDG_STATE_HOME", folder_ / "state"}, {"REFERAT_CONFIG", ""}};
    return test::run(call, options);
  }

  TempDir folder_;
};

// How many questions were refused because the database is damaged.
int refusals(const Crafted& database) {
  int refused = 0;
  for (const Words& question : questions()) {
    const CommandResult answer = database.ask(question);
    std::string asked;
    for (const std::string& word : question) asked += word + ' ';
    INFO(asked);
    INFO(answer.err);
    REQUIRE(answer.exit_code >= 0);
    REQUIRE(answer.exit_code <= 3);
    REQUIRE(answer.err.find("uventet fejl") == std::string::npos);
    if (answer.exit_code != 3) continue;
    ++refused;
    REQUIRE(answer.err.find("--rebuild") != std::string::npos);
    REQUIRE(answer.out.empty());
  }
  CHECK(database.rebuild().exit_code == 0);
  return refused;
}

using Alter = std::function<void(Xapian::Document&)>;

Crafted with_documents(const Alter& alter) {
  return Crafted([&](Xapian::WritableDatabase& database) {
    for (Xapian::docid id = 1; id <= database.get_lastdocid(); ++id) {
      Xapian::Document document = database.get_document(id);
      alter(document);
      database.replace_document(id, document);
    }
  });
}

Alter data(const std::string& bytes) {
  return [bytes](Xapian::Document& document) { document.set_data(bytes); };
}

Alter data(const std::function<void(Json&)>& alter) {
  return [alter](Xapian::Document& document) {
    Json json = Json::from_msgpack(document.get_data());
    alter(json);
    std::string bytes;
    Json::to_msgpack(json, bytes);
    document.set_data(bytes);
  };
}

Alter value(unsigned slot, const std::string& bytes) {
  return [slot, bytes](Xapian::Document& document) { document.add_value(slot, bytes); };
}

Alter summary(const std::function<void(Json&)>& alter) {
  return [alter](Xapian::Document& document) {
    if (document.get_value(slot::document).empty()) return;
    Json json = Json::parse(document.get_value(slot::document));
    alter(json);
    document.add_value(slot::document, json.dump());
  };
}

std::string packed(const std::string& value) { return static_cast<char>(value.size()) + value; }

void check_refused(const std::string& what, const Alter& alter) {
  INFO(what);
  CHECK(refusals(with_documents(alter)) > 0);
}

constexpr int deep = 300'000;

// name: of the record itself, or of its one document.
std::string record_with(const std::string& name, const Json& value) {
  Json document = {{"id", "m"},
                   {"claim", "m"},
                   {"meeting", "m"},
                   {"content", "c"},
                   {"day", "d"},
                   {"sources", Json::array()},
                   {"items", 1},
                   {"elsewhere", 0},
                   {"decisions", 0},
                   {"warnings", 0},
                   {"date", ""},
                   {"municipality", ""},
                   {"municipality_inferred", false},
                   {"departments", Json::array()}};
  Json record = {
      {"path", "/a"}, {"file", "/a"}, {"fingerprint", "f"}, {"arrivals", Json::object()}};
  (document.contains(name) ? document : record)[name] = value;
  record["documents"] = Json::array({document});
  return record.dump();
}

void check_damaged(const CommandResult& result) {
  INFO(result.err);
  CHECK(result.exit_code == 3);
  CHECK(result.err.find("beskadiget") != std::string::npos);
  CHECK(result.err.find("--rebuild") != std::string::npos);
}

}  // namespace

TEST_CASE("a crafted item is told to be damaged, whatever is asked") {
  check_refused("deep", data(std::string(deep, '\x91')));
  check_refused("deep maps", data([] {
                  std::string bytes;
                  for (int i = 0; i < deep; ++i)
                    bytes +=
                        "\x81\xa1"
                        "a";
                  return bytes;
                }()));
  check_refused("nothing", data(""));
  check_refused("no MessagePack", data("\xc1 hej"));
  check_refused("a large length", data("\xdf\xff\xff\xff\xff"));
  check_refused("UTF-8", data([](Json& json) { json["item"]["title"] = "Strategi \xff\xfe"; }));
  check_refused("UTF-8 in a key", data([](Json& json) { json["item"]["\xff"] = 1; }));
  check_refused("negative", data([](Json& json) { json["item"]["line"] = -1; }));
  check_refused("fraction", data([](Json& json) { json["item"]["order"] = 1e300; }));
  check_refused("large", data([](Json& json) { json["item"]["line"] = UINT64_MAX; }));
  check_refused("type", data([](Json& json) { json["item"]["title"] = Json::array(); }));
  check_refused("date", data([](Json& json) { json["meeting"]["date"] = "2018-13-40"; }));
}

TEST_CASE("a crafted decision or look back of an item is told to be damaged") {
  const auto of_decision = [](const std::function<void(Json&)>& alter) {
    return data([alter](Json& json) {
      for (Json& decision : json["item"]["decisions"]) alter(decision);
    });
  };
  check_refused("year 99999", of_decision([](Json& json) { json["date"] = "99999-01-01"; }));
  check_refused("no date", of_decision([](Json& json) { json["date"] = "i går"; }));
  const auto deciding = [](const Json& place) {
    return data([place](Json& json) {
      for (Json& decision : json["sentences"][0]) decision[0] = place;
    });
  };
  check_refused("beyond the text", deciding(4'000'000));
  const auto look_back = [](const Json& date) {
    return data([date](Json& json) {
      json["sentences"][2] = Json::array(
          {Json::array({"Sagen blev udsat.", 3, Json::array({date}), Json::array({"postponed"})})});
    });
  };
  CHECK(refusals(with_documents(look_back({20181119, 20181119, 0, 5}))) == 0);
  check_refused("no day", look_back({20189999, 20181119, 0, 5}));
  check_refused("out of range", look_back({UINT64_MAX, 20181119, 0, 5}));
  check_refused("backwards", look_back({20181119, 20181118, 0, 5}));
  check_refused("an end before its beginning", look_back({20181119, 20181119, 5, 0}));
  check_refused("an end beyond the text", look_back({20181119, 20181119, 0, 500}));
}

TEST_CASE("a crafted value slot is told to be damaged, or is a value like any other") {
  for (const char* arrived : {"zzzz/", "zzzz", "0", "ab/12", "ab/9999999999999999",
                              "\xff/0000000000001000", "ab/000000000000100x"}) {
    check_refused(arrived, value(slot::arrived, arrived));
  }
  for (const char* year : {"9999999999", "99x", "-1", "\xff", "0000", "2018 "}) {
    check_refused(year, value(slot::year, year));
  }
  for (const char* month : {"2018-99", "nov", "\xff", "2018-1"}) {
    check_refused(month, value(slot::month, month));
  }
  check_refused("body", value(slot::body, "Byr\xe5 det"));
  check_refused("case", value(slot::case_number, "18/\xff"));
  check_refused("short set", value(slot::centers,
                                   "\x05"
                                   "ab"));
  check_refused("set", value(slot::centers, packed("\xff")));
  check_refused("results", value(slot::results, std::string("\0\0", 2)));
  for (const char* decision :
       {"d", "d 0 i-går own approved x", "d 0 2018-11-19 own nonsense x", "x y", "b \xff"}) {
    check_refused(decision, value(slot::decisions, packed(decision)));
  }
  // Where a value may be anything, it is.
  refusals(with_documents(value(slot::id, "\xff")));
  refusals(with_documents(value(slot::date, "zzzz")));
  refusals(with_documents(value(slot::first_decision, "zzzz")));
  refusals(with_documents(value(slot::last_decision, "\xff")));
}

TEST_CASE("a crafted summary of a document is told to be damaged") {
  check_refused("deep", value(slot::document, "{\"a\":" + std::string(deep, '[')));
  check_refused("no JSON", value(slot::document, "{"));
  check_refused("date", summary([](Json& json) { json["date"] = "2018-02-30"; }));
  check_refused("year", summary([](Json& json) { json["date"] = "99999-01-01"; }));
  check_refused("negative", summary([](Json& json) { json["items"] = -1; }));
  check_refused("fraction", summary([](Json& json) { json["decisions"] = 1.5; }));
  check_refused("large", summary([](Json& json) { json["closed"] = UINT64_MAX; }));
  check_refused("many", summary([](Json& json) { json["items"] = UINT32_MAX; }));
  check_refused("line", summary([](Json& json) { json["warnings"] = {{-3, "x"}}; }));
}

TEST_CASE("more identities than there can be databases end the search for marks") {
  const Crafted crafted([](Xapian::WritableDatabase& database) {
    const Xapian::Document document = database.get_document(1);
    for (int i = 0; i < 2000; ++i) {
      Xapian::Document other = document;
      other.add_value(slot::arrived, "db" + std::to_string(i) + "/0000000000001000");
      database.add_document(other);
    }
  });
  CHECK(crafted.ask({"--save", "nyt", "strategi"}).exit_code == 3);
}

TEST_CASE("crafted terms and a crafted register break nothing") {
  refusals(with_documents([](Xapian::Document& document) {
    for (const char* prefix :
         {"", "Z", "W", "V", "S", "XA:", "XC:", "XU:", "XK:", "XE:", "Q:", "XN:"}) {
      for (const std::string& value :
           {std::string("\xff\xfe"), std::string("strateg\xc3"), std::string("=\xc3"),
            std::string(200, 'x'), std::string("=")}) {
        document.add_term(prefix + value);
      }
    }
  }));
  const Crafted crafted([](Xapian::WritableDatabase& database) {
    database.set_metadata(std::string(database::metadata::centers), "\tT\xff\tcenter\tA\t\n");
  });
  CHECK(refusals(crafted) > 0);
}

TEST_CASE("crafted records of files are told to be damaged, and a rebuild is the way out") {
  for (const std::string& record :
       {std::string("x"), std::string(deep, '['), record_with("items", -1),
        record_with("items", UINT32_MAX), record_with("decisions", UINT32_MAX),
        record_with("warnings", UINT32_MAX), record_with("date", "xxxx"),
        record_with("date", "2018-02-30"), record_with("arrivals", {{"zzzz/", {"a"}}})}) {
    INFO(record.substr(0, 200));
    const Crafted crafted([&](Xapian::WritableDatabase& database) {
      database.set_metadata(std::string(database::metadata::file) + "/a", record);
    });
    check_damaged(crafted.index());
    CHECK(crafted.rebuild().exit_code == 0);
    CHECK(crafted.index().exit_code == 0);
  }
}

TEST_CASE("a crafted identity is told to be damaged, and a rebuild is the way out") {
  const Crafted crafted([](Xapian::WritableDatabase& database) {
    database.set_metadata(std::string(database::metadata::identity), "Min base/1");
  });
  check_damaged(crafted.index());
  CHECK(crafted.rebuild().exit_code == 0);
  CHECK(crafted.index().exit_code == 0);
  CHECK(crafted.ask({"--save", "nyt", "strategi"}).exit_code == 0);
}

TEST_CASE("what comes in after crafted arrivals is as sound as before") {
  for (const char* rebuild : {"--quiet", "--rebuild"}) {
    CAPTURE(rebuild);
    const Crafted crafted([](Xapian::WritableDatabase& database) {
      const std::string identity = database.get_metadata(std::string(database::metadata::identity));
      database.set_metadata(std::string(database::metadata::file) + "/a",
                            record_with("arrivals", {{identity + "/8999999999999999", {"a"}}}));
    });
    CHECK(crafted.ask({"--save", "nyt", "strategi"}).exit_code == 0);
    CHECK(crafted.index({rebuild}).exit_code == 0);
    CHECK(crafted.index().exit_code == 0);
    CHECK(crafted.ask({"--saved", "nyt", "--since-last"}).exit_code == 0);
  }
}

TEST_CASE("a crafted version puts no line of its own into the message, and no command") {
  const Crafted crafted([](Xapian::WritableDatabase& database) {
    database.set_metadata(std::string(database::metadata::schema),
                          "7\n\nreferat-search: kør\ntouch PWN\n");
  });
  const CommandResult result = crafted.ask({"strategi"});
  CHECK(result.exit_code == 3);
  CHECK(std::count(result.err.begin(), result.err.end(), '\n') == 1);
  CHECK(result.err.find("touch") == std::string::npos);
  CHECK(result.err.find("ukendt") != std::string::npos);
}
