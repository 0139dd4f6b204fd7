// AgendaItem → IndexedItem: which terms an item is found by. schema.h names the prefixes.
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "database/item_data.h"
#include "domain/center.h"
#include "index/indexed_item.h"
#include "text/analyzer.h"

namespace referat::index {

// The words by which every item of a meeting is found: the names of who was there and who wasn't.
// Made once a document.
struct MeetingTerms {
  std::shared_ptr<const Postings> postings;
  std::uint32_t absentees_end = 1;  // the first free position for an item's own
};
[[nodiscard]] MeetingTerms make_meeting_terms(const Meeting& meeting,
                                              const text::Analyzer& analyzer);

// The words beyond limits::max_field_terms are left out, and counted in IndexedItem::left_out.
//
// file_key: file_record.h. The register gives the acronyms and names of the centers that an item
// names: "HR-Centret" in the text is found by HRC, and the reverse.
[[nodiscard]] IndexedItem make_indexed_item(const database::ItemData& data,
                                            const MeetingTerms& meeting,
                                            const std::string& file_key,
                                            const text::Analyzer& analyzer,
                                            const CenterRegister& centers);

}  // namespace referat::index
