#include "index/municipal_departments.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "base/strings.h"
#include "database/item_data.h"
#include "database/packed_set.h"
#include "database/schema.h"
#include "index/examples.h"
#include "support/temp_dir.h"

using namespace referat;
using namespace referat::test;
using index::IndexOptions;
using index::SourceDocument;

namespace {

// The first line is the body, each other line what one item's department is called; with "!" it
// recommends.
std::vector<Minutes> read_names(const SourceDocument& document, const std::string&) {
  const auto lines = split(document.bytes, '\n');
  std::vector<AgendaItem> items;
  for (std::size_t i = 1; i < lines.size(); ++i) {
    AgendaItem item = example_item(std::to_string(i), "Sag " + std::to_string(i) + document.path);
    const bool recommends = lines[i].ends_with('!');
    const std::string name(lines[i].substr(0, lines[i].size() - (recommends ? 1 : 0)));
    item.departments.named = {{.name = name, .recommends = recommends}};
    if (recommends) item.departments.recommenders = {name};
    items.push_back(std::move(item));
  }
  Minutes minutes = example_minutes(std::move(items));
  minutes.meeting.municipality = "Solbjerg";
  minutes.meeting.body = lines[0];
  return {minutes};
}

// What an answer, a filter and a count see of each item.
std::vector<std::string> seen(const std::filesystem::path& folder) {
  const Xapian::Database database(database::current_generation(folder)->string());
  std::vector<std::string> items;
  for (auto at = database.postlist_begin(""); at != database.postlist_end(""); ++at) {
    const auto document = database.get_document(*at);
    const auto data = database::unpack_item(document.get_data());
    std::string item = data.item.title + ": " + join(data.item.centers, ", ") + " < " +
                       join(data.item.recommended_by, ", ");
    CHECK(document.get_value(database::slot::centers) == database::pack_set(data.item.centers));
    for (const auto prefix : {database::prefix::center, database::prefix::recommended_by}) {
      auto term = document.termlist_begin();
      for (term.skip_to(std::string(prefix));
           term != document.termlist_end() && (*term).starts_with(prefix); ++term) {
        item += " " + *term;
      }
    }
    items.push_back(item);
  }
  std::sort(items.begin(), items.end());
  items.push_back(database.get_metadata(std::string(database::metadata::departments)));
  return items;
}

void index_all(const TempDir& folder, const std::vector<SourceDocument>& documents,
               IndexOptions options = {}) {
  options.database = folder.path() / "db";
  index::Indexer indexer(options, example_register());
  for (const auto& document : documents) indexer.add(document, read_names);
  indexer.finish();
}

const SourceDocument mentioned{"/ref/a.txt", "Udvalg A\nCenter for Skov og Sø\nCenter for Vinde"};
const SourceDocument recommending{"/ref/b.txt", "Udvalg B\nCenter for Skov og Sø!"};
const SourceDocument otherwise{
    "/ref/c.txt", "Udvalg C\nCenter for Skov & Sø!\nCenter for Skov & Sø!\nCenter for Skov & Sø"};

}  // namespace

TEST_CASE("a department is called as all documents call it, in whatever order and runs they come") {
  std::vector<SourceDocument> documents{mentioned, recommending, otherwise};
  const TempDir together;
  index_all(together, documents);
  const auto expected = seen(together.path() / "db");
  CHECK(expected[0] == "Sag 1/ref/a.txt: Center for Skov & Sø <  XC:center for skov og sø");
  const auto by_path = [](const auto& a, const auto& b) { return a.path < b.path; };
  while (std::next_permutation(documents.begin(), documents.end(), by_path)) {
    const TempDir one_run;
    index_all(one_run, documents);
    CHECK(seen(one_run.path() / "db") == expected);
    const TempDir three_runs;
    for (const auto& document : documents) index_all(three_runs, {document});
    CHECK(seen(three_runs.path() / "db") == expected);
  }
}

TEST_CASE("what a document taught is forgotten with it") {
  const TempDir folder;
  index_all(folder, {mentioned, recommending, otherwise});
  index_all(folder, {{recommending.path, "Udvalg B\nCenter for Vinde"},
                     {otherwise.path, "Udvalg C\nCenter for Skov & Sø"}});
  const TempDir other;
  index_all(other, {mentioned,
                    {recommending.path, "Udvalg B\nCenter for Vinde"},
                    {otherwise.path, "Udvalg C\nCenter for Skov & Sø"}});
  CHECK(seen(folder.path() / "db") == seen(other.path() / "db"));
  CHECK(seen(folder.path() / "db")[0] == "Sag 1/ref/a.txt:  < ");
}
