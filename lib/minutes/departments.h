// What a document's items call departments, where no register decides.
#pragma once

#include "domain/center.h"
#include "domain/minutes.h"

namespace referat::minutes {

// Fills the items' departments, and with them their centers and recommended_by as far as this
// document alone tells: a database, which knows the municipality's others, does it anew.
void find_departments(const CenterRegister& centers, Minutes& minutes);

}  // namespace referat::minutes
