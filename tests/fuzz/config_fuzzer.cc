// Any file as referat.conf: options as if they had been typed, or refused with the file and line.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "base/error.h"
#include "base/utf8.h"
#include "fuzz/expect.h"
#include "searcher/options.h"
#include "support/temp_dir.h"

using namespace referat;
using test::expect;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const test::TempDir folder;
  const std::string file =
      folder.write("referat.conf", {reinterpret_cast<const char*>(data), size});
  setenv("REFERAT_CONFIG", file.c_str(), 1);
  try {
    const auto options = searcher::parse_options({"referat-search", "skole"});
    expect(options.request.limit <= 1000, "a limit beyond the limit");
  } catch (const Error& error) {
    expect(error.kind() == ErrorKind::usage, error.what());
    expect(std::string(error.what()).starts_with(file + ":"), error.what());
  }
  return 0;
}
