// Trees compared: whether two queries mean the same.
#pragma once

#include <string>

#include "query/node.h"

namespace referat::test {

// All of a tree but its places in the query and what was typed for its dates.
[[nodiscard]] std::string shape(const query::Node& node);

}  // namespace referat::test
