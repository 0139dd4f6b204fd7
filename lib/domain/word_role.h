// What a word of a query is to an item that is found.
#pragma once

namespace referat {

enum class WordRole {
  wanted,    // it has it, or is marked as lacking it
  bonus,     // it comes before others if it has it
  held,      // it has it, always: fields
  excluded,  // it lacks it
};

}  // namespace referat
