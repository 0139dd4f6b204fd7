// A query that may be somebody's name: who was there stands in the minutes' lists, not in what
// their items say.
#pragma once

#include <vector>

#include "query/node.h"

namespace referat::search {

// The words of the query as a participant's name, `deltager:"Ida Holm"` of `ida holm`, then with
// room for middle names, `deltager:(ida NÆR/3 holm)`. Nothing if the query is anything but two to
// four plain words.
[[nodiscard]] std::vector<query::Node> as_participant(const query::Node& root);

}  // namespace referat::search
