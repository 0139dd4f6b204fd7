#include "indexer/furniture.h"

#include <algorithm>
#include <cstddef>
#include <map>

#include "base/messages.h"
#include "base/strings.h"

namespace referat::indexer {

namespace {

struct Same {
  std::string shown;  // the text, with "#" for what differs
  std::size_t count = 0;
  std::size_t first = 0;  // line
};

std::string with_numbers_hidden(const std::string& text) {
  std::string form;
  for (const char c : text) {
    if (!is_digit(c)) {
      form += c;
    } else if (!form.ends_with('#')) {
      form += '#';
    }
  }
  return form;
}

}  // namespace

std::string told_furniture(const std::string& path, const std::vector<Heading>& furniture) {
  std::map<std::string, Same> forms;
  for (const auto& [line, text] : furniture) {
    const std::string form = with_numbers_hidden(text);
    Same& same = forms.try_emplace(form, Same{text, 0, line}).first->second;
    if (same.shown != text) same.shown = form;
    same.first = std::min(same.first, line);
    ++same.count;
  }
  std::vector<Same> in_order;
  for (auto& [form, same] : forms) in_order.push_back(std::move(same));
  std::stable_sort(in_order.begin(), in_order.end(),
                   [](const Same& a, const Same& b) { return a.first < b.first; });
  std::vector<std::string> told;
  for (const auto& [shown, count, first] : in_order) {
    told.push_back(count == 1 ? tr("»{}« (linje {})", shown, first)
                              : tr("»{}« ({}, først linje {})", shown, count, first));
  }
  return trn("{1}: {0} linje af sidehoved, sidefod eller knapper er udeladt: {2}",
             "{1}: {0} linjer af sidehoved, sidefod eller knapper er udeladt: {2}",
             furniture.size(), path, join(told, ", "));
}

}  // namespace referat::indexer
