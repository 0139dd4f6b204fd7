// The pointer file of a database that somebody else has made: a generation in its folder, or
// refused. It must never name a place elsewhere.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/error.h"
#include "database/generation.h"
#include "fuzz/expect.h"
#include "support/temp_dir.h"

using namespace referat;
using test::expect;

namespace {

bool is_generation(std::string_view name) {
  constexpr std::string_view prefix = "gen-";
  return name.starts_with(prefix) && name.size() >= prefix.size() + 4 &&
         name.substr(prefix.size()).find_first_not_of("0123456789") == std::string_view::npos;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const test::TempDir folder;
  const std::string pointer = folder.write("XAPIANDB", {reinterpret_cast<const char*>(data), size});
  try {
    const auto generation = database::current_generation(folder.path());
    expect(generation.has_value(), "a pointer that wasn't seen");
    expect(generation->parent_path() == folder.path(), "a generation elsewhere");
    expect(is_generation(generation->filename().string()), "no generation's name");
    const std::string line = "glass " + generation->filename().string() + "\n";
    expect(test::read_file(pointer) == line, "more than one line was taken for a pointer");
  } catch (const Error& error) {
    expect(error.kind() == ErrorKind::database, error.what());
  }
  return 0;
}
