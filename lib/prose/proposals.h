// What members move to do otherwise than recommended, in their own words: it decides nothing, and
// where it falls nothing is decided by that either. The vote does, and what the body decides then.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace referat {

// "V foreslog, at …", "Et ændringsforslag fra A blev sat til afstemning". `words` are the
// sentence's (domain/word_pattern.h), here and below.
[[nodiscard]] bool proposes(const std::vector<std::string>& words);

// "Forslaget faldt", "Ikke vedtaget": said of what was proposed before.
[[nodiscard]] bool speaks_of_proposal(const std::vector<std::string>& words);

// Rejected, it leaves the matter as it is: an amendment, a proposal to postpone.
[[nodiscard]] bool is_side_proposal(const std::vector<std::string>& words);

// "Forslaget faldt", "Et forslag fra A blev ikke vedtaget": the item's own matter might be called
// so too, unless the body decides on another one later.
[[nodiscard]] bool may_be_members_proposal(const std::vector<std::string>& words);

// "Herefter blev indstillingen godkendt": what the body decides when a proposal has fallen.
[[nodiscard]] bool goes_on_after_proposal(const std::vector<std::string>& words);

// "sagen udsættes" of "V foreslog, at sagen udsættes"; all of it where nothing introduces it.
[[nodiscard]] std::string_view proposed_by(std::string_view sentence);

// "(C) stillede et ændringsforslag: Udvalget beslutter …": what stands behind the colon, in this
// line and below, is quoted, until it is told what became of it.
[[nodiscard]] bool begins_quotation(std::string_view sentence,
                                    const std::vector<std::string>& words);

// "For stemte: …", "Forslaget faldt", "Herefter …", "Byrådet godkendte …". A result by itself
// ("Godkendt.") ends it, too, and is the reader's to know.
[[nodiscard]] bool ends_quotation(std::string_view sentence, const std::vector<std::string>& words);

}  // namespace referat
