// What a page of HTML is told of the user's call.
#pragma once

#include <string>
#include <vector>

namespace referat::output {

struct HtmlOptions {
  std::vector<std::string> filters{};    // for people: "center ØDC"
  std::vector<std::string> databases{};  // as the user named them
  std::string made{};                    // the day, ISO
};

}  // namespace referat::output
