// The manual and the shells' completion know every option that the programs know.
#include <catch2/catch.hpp>
#include <cctype>

#include "indexer/options.h"
#include "searcher/known_options.h"
#include "support/command.h"
#include "support/temp_dir.h"

namespace referat {

namespace {

using Options = boost::program_options::options_description;

std::string source(const std::string& name) {
  return test::read_file(std::string(REFERAT_SOURCE_DIR) + "/" + name);
}

std::string troff(std::string text) {
  for (std::size_t at = 0; (at = text.find('-', at)) != std::string::npos; at += 2) {
    text.insert(at, "\\");
  }
  return text;
}

// The text holds the name as a whole word, not as the beginning of another.
bool names(const std::string& text, const std::string& name) {
  for (auto at = text.find(name); at != std::string::npos; at = text.find(name, at + 1)) {
    const char next = at + name.size() < text.size() ? text[at + name.size()] : '\n';
    if (std::isalnum(static_cast<unsigned char>(next)) == 0 && next != '-' &&
        text.compare(at + name.size(), 2, "\\-") != 0) {
      return true;
    }
  }
  return false;
}

void check_all_named(const std::string& folder, const std::string& program,
                     const Options& options) {
  const auto manual = [&](const std::string& name) { return troff("--" + name); };
  const auto dashed = [](const std::string& name) { return "--" + name; };
  const auto fish = [](const std::string& name) { return "-l " + name; };
  const auto check = [&](const std::string& file, const auto& spelling) {
    const std::string text = source(folder + "/" + file);
    REQUIRE_FALSE(text.empty());
    for (const auto& option : options.options()) {
      INFO(folder << '/' << file << " lacks --" << option->long_name());
      CHECK(names(text, spelling(option->long_name())));
    }
  };
  check("man/" + program + ".1", manual);
  check("man/da/" + program + ".1", manual);
  check("completion/" + program + ".bash", dashed);
  check("completion/_" + program, dashed);
  const std::string text = source(folder + "/completion/" + program + ".fish");
  for (const auto& option : options.options()) {
    INFO(program << ".fish lacks -l " << option->long_name());
    const bool in_loop = names(text, "-l $kind") && names(text, option->long_name());
    CHECK((names(text, fish(option->long_name())) || in_loop));
  }
}

}  // namespace

TEST_CASE("every option of referat-search is in its manual and its completions") {
  check_all_named("searcher", "referat-search", searcher::known_options());
}

TEST_CASE("every option of referat-index is in its manual and its completions") {
  check_all_named("indexer", "referat-index", indexer::known_options());
}

TEST_CASE("groff has nothing to complain of in the manual") {
  if (test::run({"sh", "-c", "command -v groff"}).exit_code != 0) {
    WARN("skipped: groff isn't installed");
    return;
  }
  for (const char* page : {"searcher/man/referat-search.1", "searcher/man/da/referat-search.1",
                           "searcher/man/referat.conf.5", "searcher/man/da/referat.conf.5",
                           "indexer/man/referat-index.1", "indexer/man/da/referat-index.1"}) {
    CAPTURE(page);
    const auto result = test::run(
        {"groff", "-Kutf8", "-Tutf8", "-ww", "-man", std::string(REFERAT_SOURCE_DIR) + "/" + page});
    CHECK(result.exit_code == 0);
    CHECK(result.err.empty());
    CHECK(result.out.find("referat") != std::string::npos);
  }
}

}  // namespace referat
