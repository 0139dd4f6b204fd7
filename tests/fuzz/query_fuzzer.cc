// Any text is a query, or is refused as one; what is printed of it means the same.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/error.h"
#include "base/limits.h"
#include "base/utf8.h"
#include "fuzz/expect.h"
#include "query/parser.h"
#include "query/printer.h"
#include "query/shape.h"

using namespace referat;
using test::expect;

namespace {

constexpr Date today{2019, 3, 1};

void check_printed(const query::Node& tree) {
  const std::string text = query::to_text(tree);
  expect(valid_utf8(text) == text, "printed text that is no UTF-8");
  // What is printed may be longer than what was typed (NÆR for NEAR), and past the limits the rest
  // is left out.
  if (text.size() > limits::max_query_bytes) return;
  const query::ParsedQuery again = query::parse(text, today);
  if (!again.notes.empty()) return;
  expect(test::shape(again.root) == test::shape(tree), "another meaning of »" + text + "«");
  expect(query::to_text(again.root) == text, "another text for »" + text + "«");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view typed(reinterpret_cast<const char*>(data), size);
  query::ParsedQuery parsed;
  try {
    parsed = query::parse(typed, today);
  } catch (const Error& error) {
    expect(error.kind() == ErrorKind::query, error.what());
    expect(valid_utf8(error.what()) == error.what(), "a message that is no UTF-8");
    return 0;
  }
  check_printed(parsed.root);
  return 0;
}
