// The title line of a document: kind, body, date, time and place in one line.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "domain/meeting.h"

namespace referat::minutes {

struct HeaderTitle {
  std::optional<DocumentType> type;  // each empty if the line doesn't say
  std::string body;                  // as printed
  bool corrected = false;            // "(rettet udgave)"
  std::optional<Date> date;
  std::string time;
  std::string place;
};

// "REFERAT Direktionen d. 11-09-2017", "Kulturudvalget – Referat – 4. februar 2019", "Referat til
// mødet i Udvalget for Klima den 9. marts 2021 kl. 16:30 i Nordby Rådhus", "Referat", "Møde den 4.
// februar 2019 kl. 17.00 i Byrådssalen"; a date alone, with weekday and time: "Torsdag d. 6. juni
// 2019 kl. 13:00".
[[nodiscard]] std::optional<HeaderTitle> parse_header_title(std::string_view line);

// The body that the meeting is of by its printed name, under its plain one.
void set_body(const std::string& printed, Meeting& meeting);

// What stands behind the time: "kl. 16:30 i Nordby Rådhus", "kl. 18 på Rådhuset".
[[nodiscard]] std::string find_place_after_time(std::string_view text);

// "kl. 09:00", "kl. 9.30", "kl. 17", "17:30" anywhere in the text → "HH:MM", else empty.
[[nodiscard]] std::string find_time(std::string_view text);

// Without what counts meetings and years: "3. møde i Byrådet 2019" gives "møde i Byrådet", "Byråd
// 2022-2025" gives "Byråd".
[[nodiscard]] std::string_view without_term(std::string_view body);

// The line is nothing but a body's name: "Byrådet", "Udvalget for Klima og Veje".
[[nodiscard]] bool is_body_name(std::string_view line);

}  // namespace referat::minutes
