// A list of texts, each once.
#pragma once

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace referat {

// Adds at the end of a list what isn't there yet: add_once() (strings.h) for lists that are as long
// as a document makes them. The list is its owner's, and must live as long.
class OnceList {
 public:
  explicit OnceList(std::vector<std::string>& list)
      : list_(list), known_(list.begin(), list.end()) {}

  void add(std::string_view text) {
    if (known_.emplace(text).second) list_.emplace_back(text);
  }

 private:
  std::vector<std::string>& list_;
  std::unordered_set<std::string> known_;
};

}  // namespace referat
