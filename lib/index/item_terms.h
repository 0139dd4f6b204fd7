// AgendaItem → IndexedItem: which terms an item is found by. schema.h names the prefixes.
#pragma once

#include <string>

#include "database/item_data.h"
#include "domain/center.h"
#include "index/indexed_item.h"
#include "text/analyzer.h"

namespace referat::index {

// file_key: file_record.h. The register gives the acronyms and names of the centers that an item
// names: "HR-Centret" in the text is found by HRC, and the reverse.
[[nodiscard]] IndexedItem make_indexed_item(const database::ItemData& data,
                                            const std::string& file_key,
                                            const text::Analyzer& analyzer,
                                            const CenterRegister& centers);

}  // namespace referat::index
