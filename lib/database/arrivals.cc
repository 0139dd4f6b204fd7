#include "database/arrivals.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <random>
#include <utility>

#include "base/error.h"
#include "base/messages.h"
#include "base/strings.h"
#include "database/item_id.h"

namespace referat::database {

namespace {

constexpr std::size_t order_digits = 16;
constexpr std::size_t max_identity = 64;

// The year 2223. From there on orders count documents: nobody gets to where the next one is refused
// (a first digit of 9).
constexpr std::int64_t end_of_clock = 8'000'000'000'000'000;
constexpr std::int64_t end_of_orders = 8'500'000'000'000'000;

}  // namespace

std::string new_identity() {
  std::random_device random;
  return fmt::format("{:08x}{:08x}", random(), random());
}

bool is_identity(std::string_view text) {
  return !text.empty() && text.size() <= max_identity &&
         std::all_of(text.begin(), text.end(),
                     [](char c) { return is_digit(c) || (c >= 'a' && c <= 'z'); });
}

std::string pack_arrival(const Arrival& arrival) { return arrival.database + "/" + arrival.order; }

Arrival unpack_arrival(std::string_view text) {
  const auto slash = std::min(text.find('/'), text.size());
  const std::string_view database = text.substr(0, slash);
  const std::string_view order = text.substr(std::min(slash + 1, text.size()));
  // The next ones must have as many digits.
  if (!is_identity(database) || order.size() != order_digits || !is_number(order) ||
      order.front() == '9') {
    throw Error(
        ErrorKind::database,
        tr("databasen er beskadiget (det kan ikke læses, hvornår et punkt kom ind); byg den "
           "igen med referat-index --rebuild"));
  }
  return {std::string(database), std::string(order)};
}

std::string text_fingerprint(const Meeting& meeting, const AgendaItem& item) {
  std::string text = meeting_id(meeting) + "\n" + item.case_number.value_or("") + "\n" +
                     item.title + "\n" + item.lead;
  for (const auto& section : item.sections) text += "\n" + section.name + "\n" + section.text;
  for (const auto& attachment : item.attachments) text += "\n" + attachment;
  return fingerprint(text);
}

std::string content_fingerprint(const Minutes& minutes) {
  std::string texts = minutes.meeting.time;
  for (const auto& item : minutes.items) texts += "\n" + text_fingerprint(minutes.meeting, item);
  return fingerprint(texts);
}

Arrivals::Arrivals(std::string database, const std::map<std::string, FileRecord>& files,
                   Clock clock)
    : database_(std::move(database)), clock_(std::move(clock)) {
  for (const auto& [key, record] : files) {
    for (const auto& [arrival, texts] : record.arrivals) learn(arrival, texts);
  }
  if (last_ < end_of_orders) return;
  database_ = new_identity();
  last_ = 0;
  seen_.clear();
}

void Arrivals::learn(const std::string& arrival, const std::vector<std::string>& texts) {
  const auto [database, order] = unpack_arrival(arrival);
  if (database != database_) return;
  std::int64_t number = 0;
  std::from_chars(order.data(), order.data() + order.size(), number);
  last_ = std::max(last_, number);
  for (const auto& text : texts) {
    auto& first = seen_.try_emplace(text, arrival).first->second;
    first = std::min(first, arrival);
  }
}

std::string Arrivals::next() {
  last_ = std::max(std::min(clock_(), end_of_clock), last_ + 1);
  return pack_arrival({database_, fmt::format("{:016}", last_)});
}

// Empty if it has none of this identity.
std::string Arrivals::latest_in(const FileRecord& record) const {
  const std::string begin = pack_arrival({database_, ""});
  std::string latest;
  for (auto own = record.arrivals.lower_bound(begin);
       own != record.arrivals.end() && own->first.starts_with(begin); ++own) {
    latest = own->first;
  }
  return latest;
}

std::vector<std::string> Arrivals::of(const Minutes& minutes, const FileRecord* before,
                                      const std::string& fingerprint) {
  const bool same_bytes =
      before != nullptr && bytes_fingerprint(before->fingerprint) == bytes_fingerprint(fingerprint);
  std::string otherwise = same_bytes ? latest_in(*before) : "";
  std::vector<std::string> arrivals;
  for (const auto& item : minutes.items) {
    const auto seen = seen_.find(text_fingerprint(minutes.meeting, item));
    if (seen == seen_.end() && otherwise.empty()) otherwise = next();
    arrivals.push_back(seen == seen_.end() ? otherwise : seen->second);
  }
  return arrivals;
}

std::int64_t Arrivals::system_clock() {
  const auto now = std::chrono::system_clock::now().time_since_epoch();
  return std::chrono::duration_cast<std::chrono::microseconds>(now).count();
}

}  // namespace referat::database
