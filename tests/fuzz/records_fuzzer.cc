// What a database keeps as bytes, from whoever made it: the data of items and the values of slots.
// Each reader gives a value that can be kept and read again, and printed as UTF-8, or says that the
// database is damaged. The first byte chooses the reader.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/error.h"
#include "base/json.h"
#include "base/utf8.h"
#include "database/arrivals.h"
#include "database/decision_slot.h"
#include "database/document_summary.h"
#include "database/file_record.h"
#include "database/item_data.h"
#include "database/left_out.h"
#include "database/packed_set.h"
#include "domain/json.h"
#include "fuzz/expect.h"

using namespace referat;
using test::expect;

namespace {

void check_json(const Json& json) {
  static_cast<void>(json_text(json, -1, BrokenUtf8::refused));  // throws for text that is no UTF-8
}

void check_item(std::string_view bytes) {
  const database::ItemData data = database::unpack_item(bytes);
  check_json(to_json(data.meeting));
  check_json(to_json(data.item));
  for (const Decision& decision : data.item.decisions) {
    expect(is_utf8(decision.text.substr(decision.deciding)), "a decision cut within a character");
  }
  for (const LookBack& look : data.item.look_backs) {
    for (const DecisionReference& date : look.dates) {
      expect(date.first.valid() && date.last.valid(), "a day that there isn't");
      expect(date.begin <= date.end && date.end <= look.sentence.size(), "a date beside its text");
    }
  }
  const std::string kept = database::pack_item(data);
  expect(database::pack_item(database::unpack_item(kept)) == kept, "an item that changes");
}

void check_summary(std::string_view bytes) {
  const std::string kept = database::pack_summary(database::unpack_summary(bytes));
  expect(database::pack_summary(database::unpack_summary(kept)) == kept, "a summary that changes");
}

void check_record(std::string_view bytes) {
  const std::string kept = database::pack_record(database::unpack_record(bytes));
  expect(database::pack_record(database::unpack_record(kept)) == kept, "a record that changes");
}

void check_decisions(std::string_view bytes) {
  const database::DecidingItem item = database::unpack_deciding_item(bytes);
  expect(item.prints.size() == item.results.size(), "a decision without results");
  for (const DecisionPrint& print : item.prints) {
    expect(!print.date || print.date->valid(), "a day that there isn't");
    expect(is_utf8(print.identity), "an identity that is no UTF-8");
  }
}

void check_set(std::string_view bytes) {
  for (const std::string& member : database::unpack_set(bytes)) {
    expect(!member.empty() && is_utf8(member), "a member that is no text");
  }
}

void check_arrival(std::string_view bytes) {
  const database::Arrival arrival = database::unpack_arrival(bytes);
  expect(database::pack_arrival(arrival) == bytes, "an arrival that changes");
  // What comes before all of this database sorts before it, or a search for the next never ends.
  expect(database::pack_arrival({arrival.database, ""}) < bytes, "an arrival before its database");
}

void check_single(std::string_view bytes) {
  database::check_single_value(bytes);
  database::check_beginning_of_day(bytes, "-01-01");
  expect(bytes.empty() || bytes.size() == 4, "a year that is none");
}

void check_left_out(std::string_view bytes) {
  const std::string kept = database::pack_left_out(database::unpack_left_out(bytes));
  expect(database::pack_left_out(database::unpack_left_out(kept)) == kept, "counts that change");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  constexpr void (*checks[])(std::string_view) = {check_item,      check_summary, check_record,
                                                  check_decisions, check_set,     check_arrival,
                                                  check_single,    check_left_out};
  const std::string_view bytes(reinterpret_cast<const char*>(data + 1), size - 1);
  try {
    checks[data[0] % std::size(checks)](bytes);
  } catch (const Error& error) {
    expect(error.kind() == ErrorKind::database, error.what());
  }
  return 0;
}
