// The title line of a document: kind, body, date, time and place in one line.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "domain/meeting.h"

namespace referat::minutes {

struct HeaderTitle {
  DocumentType type = DocumentType::minutes;
  std::string body;  // each empty if the line doesn't say
  std::optional<Date> date;
  std::string time;
  std::string place;
};

// "REFERAT Direktionen d. 11-09-2017", "Kulturudvalget – Referat – 4. februar 2019", "Referat til
// mødet i Udvalget for Klima den 9. marts 2021 kl. 16:30 i Nordby Rådhus", "Referat".
[[nodiscard]] std::optional<HeaderTitle> parse_header_title(std::string_view line);

// "kl. 09:00", "kl. 9.30", "kl. 17", "17:30" anywhere in the text → "HH:MM", else empty.
[[nodiscard]] std::string find_time(std::string_view text);

// The line is nothing but a body's name: "Byrådet", "Udvalget for Klima og Veje".
[[nodiscard]] bool is_body_name(std::string_view line);

}  // namespace referat::minutes
