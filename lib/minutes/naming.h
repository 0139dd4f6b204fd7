// What a warning calls a part of a document, so that whoever reads it finds it there.
#pragma once

#include <string>

#include "domain/agenda_item.h"

namespace referat::minutes {

// »Havnens fremtid og en ny …«: enough of a text to find it.
[[nodiscard]] std::string quoted_beginning(const std::string& text);

// "punkt 3, »Havnens fremtid«"; the title alone where no number is printed.
[[nodiscard]] std::string name_of(const AgendaItem& item);

}  // namespace referat::minutes
