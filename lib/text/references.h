// What minutes refer to in many spellings, as one form each: paragraphs of laws, dates, amounts.
#pragma once

#include <vector>

#include "text/passage.h"

namespace referat::text {

// §5a, § 5 a → §5a. A lone "i" is no letter of a paragraph: "§ 5 i loven" → §5.
void find_paragraphs(const Passage& passage, std::vector<JoinedForm>& forms);

// Dates as domain/date.h reads them → ISO: 19. november 2018 → 2018-11-19.
void find_dates(const Passage& passage, std::vector<JoinedForm>& forms);

// Amounts as domain/amount.h reads them → its key: 150 t. kr. → kr150000.
void find_amounts(const Passage& passage, std::vector<JoinedForm>& forms);

}  // namespace referat::text
