// Any file is minutes, a text without items, or refused; what is read of it can be printed and read
// back.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/error.h"
#include "database/item_data.h"
#include "domain/json.h"
#include "extract/read.h"
#include "fuzz/expect.h"
#include "minutes/reader.h"

using namespace referat;
using test::expect;

namespace {

const CenterRegister& centers() {
  static const CenterRegister read = CenterRegister::parse(
      "municipality\tacronym\tkind\tnames\tvariants\tsource\n"
      "\tTMC\tcenter\tTeknik- og Miljøcentret\tTMK\tfictional\n"
      "Lillesø\tBUC\tcenter\tBørne- og Ungecentret\t\tfictional\n"
      "\tMED\tbody\tMedudvalget\t\tfictional\n",
      "centers.tsv");
  return read;
}

void check_items(const Minutes& minutes, std::size_t lines) {
  for (std::size_t i = 0; i < minutes.items.size(); ++i) {
    const AgendaItem& item = minutes.items[i];
    expect(item.order == i + 1, "items out of order");
    expect(item.line >= 1 && item.line <= lines, "an item on no line");
    expect(i == 0 || item.line > minutes.items[i - 1].line, "two items on one line");
    // What a database keeps of it. dump() throws for text that is no UTF-8.
    const Json json = to_json(item);
    expect(to_json(item_from_json(Json::parse(json.dump()))) == json,
           "an item that isn't read back as it was written");
    const std::string kept = database::pack_item(
        {.id = "a/1", .path = minutes.path, .meeting = minutes.meeting, .item = item});
    expect(database::pack_item(database::unpack_item(kept)) == kept,
           "data that aren't read back as they were kept");
  }
  for (const auto& warning : minutes.warnings)
    expect(warning.line <= lines, "a warning on no line");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  std::size_t lines = 1;
  for (const char c : bytes) lines += c == '\n' || c == '\r' ? 1 : 0;
  try {
    for (const Minutes& minutes :
         minutes::read_minutes(extract::read("fuzz.txt", bytes), centers())) {
      check_items(minutes, lines);
      expect(!to_json(minutes).dump().empty(), "no JSON");
    }
  } catch (const Error& error) {
    expect(error.kind() == ErrorKind::input, error.what());
  }
  return 0;
}
