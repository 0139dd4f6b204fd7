// A search request as plain name–value pairs give it, from a command line or anywhere else.
#pragma once

#include <string_view>
#include <vector>

#include "answer/request.h"
#include "domain/date.h"
#include "domain/facet_kind.h"
#include "program/arguments.h"

namespace referat::searcher {

// Pairs have the names of option_table.h ({.option = "year", .value = "2018"}); one without a name
// is words of the query. Options that say nothing of what is searched for (--color) are passed
// over. What isn't given is as in answer/request.h, but facets: the usual three. Text that isn't
// valid UTF-8 is repaired (U+FFFD). `today` is what "sidste år" is counted from. Throws
// Error(usage): a name that there isn't, a missing value, one that can't be read. Values that only
// the search knows (years, results) are checked there.
[[nodiscard]] answer::SearchRequest search_request(const std::vector<program::Argument>& pairs,
                                                   const Date& today);

// By the name that somebody typed, English or Danish. Throws Error(usage) with those in
// the language of the user.
[[nodiscard]] FacetKind named_facet(std::string_view name);

}  // namespace referat::searcher
