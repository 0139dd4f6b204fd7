// What the program keeps for its user, as somebody else may have left it: the last searches, and a
// saved one. It is read as something that can be kept again, or as nothing, or refused.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/error.h"
#include "fuzz/expect.h"
#include "searcher/last_search.h"
#include "searcher/saved_search.h"
#include "support/temp_dir.h"

using namespace referat;
using test::expect;

namespace {

void check_last_searches(const std::string& text) {
  const searcher::Remembered lists = searcher::from_json(text);
  const std::string kept = searcher::to_json(lists);
  expect(searcher::to_json(searcher::from_json(kept)) == kept, "lists that change");
  static_cast<void>(searcher::list_for(lists, 1));
}

void check_saved_search(const std::string& text) {
  static const test::TempDir folder;
  folder.write("nyt.json", text);
  const auto search = searcher::find_saved(folder.path(), "nyt");
  expect(search.has_value(), "a file that wasn't seen");
  searcher::save(folder.path(), *search);
  const auto again = searcher::find_saved(folder.path(), "nyt");
  expect(again && again->arguments == search->arguments && again->seen == search->seen &&
             again->seen_at == search->seen_at,
         "a search that changes");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text(reinterpret_cast<const char*>(data), size);
  check_last_searches(text);
  try {
    check_saved_search(text);
  } catch (const Error& error) {
    expect(error.kind() == ErrorKind::system, error.what());
  }
  return 0;
}
