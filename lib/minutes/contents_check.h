// The contents list held against the items that were found.
#pragma once

#include "domain/minutes.h"
#include "minutes/contents_list.h"

namespace referat::minutes {

// Keeps the list's spelling of a title; where there are more or fewer items than entries, a warning
// names the entries that no item has. What stands below the first item is no contents list.
void compare_contents(const ContentsList& contents, Minutes& minutes);

}  // namespace referat::minutes
