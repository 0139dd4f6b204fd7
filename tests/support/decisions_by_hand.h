// The decisions of some items, each once, found naively in what referat-index --parse prints.
#pragma once

#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <tuple>
#include <vector>

namespace referat::test {

// They stand in the documents, which must outlive it.
struct DecisionByHand {
  const nlohmann::json* document = nullptr;
  const nlohmann::json* item = nullptr;
  const nlohmann::json* decision = nullptr;
  std::string date{};  // ISO or empty
};

// Of the items that pass: passes(meeting, item). A decision of another meeting or body than the
// document's is a print of one made before; it counts only if no item passes that has it from its
// own meeting.
template <typename Predicate>
std::vector<DecisionByHand> decisions_by_hand(const std::vector<nlohmann::json>& documents,
                                              const Predicate& passes) {
  using Key = std::tuple<std::string, std::string, std::string>;
  const auto text = [](const nlohmann::json& value) {
    return value.is_null() ? std::string() : value.get<std::string>();
  };
  std::vector<DecisionByHand> once;
  std::map<Key, std::vector<DecisionByHand>> printed_again;
  std::map<Key, bool> has_original;
  for (const auto& document : documents) {
    const auto& meeting = document.at("meeting");
    for (const auto& item : document.at("items")) {
      if (!passes(meeting, item)) continue;
      std::map<Key, std::vector<DecisionByHand>> here;
      for (const auto& decision : item.at("decisions")) {
        const auto own = [&](const char* name) {
          return text(decision.at(name)).empty() ? text(meeting.at(name)) : text(decision.at(name));
        };
        const DecisionByHand found{&document, &item, &decision, own("date")};
        const bool original =
            own("date") == text(meeting.at("date")) && own("body") == text(meeting.at("body"));
        const Key key{own("date"), own("body"),
                      text(item.at("case_key").is_null() ? item.at("title") : item.at("case_key"))};
        has_original[key] |= original;
        if (original || own("date").empty()) {
          once.push_back(found);
        } else {
          here[key].push_back(found);
        }
      }
      for (auto& [key, prints] : here) {
        if (prints.size() > printed_again[key].size()) printed_again[key] = prints;
      }
    }
  }
  for (const auto& [key, prints] : printed_again) {
    if (!has_original[key]) once.insert(once.end(), prints.begin(), prints.end());
  }
  return once;
}

}  // namespace referat::test
