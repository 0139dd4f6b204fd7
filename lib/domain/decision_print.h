// One decision in several minutes: a later meeting, or another body, prints what was decided before
// it. Whoever counts or lists decisions takes each once.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "domain/agenda_item.h"
#include "domain/date.h"
#include "domain/decision.h"
#include "domain/meeting.h"

namespace referat {

struct DecisionPrint {
  std::optional<Date> date{};  // its own, else the meeting's
  std::string body{};          // likewise
  bool reprinted = false;      // by the minutes of a later meeting or of another body
  // What is alike in all prints of it: municipality, case (or title, where there is none), body and
  // day. The text isn't: minutes cut it, or print the part that the case goes on with. Empty if
  // undated.
  std::string identity{};
};

// Where the minutes that print it stand.
struct PrintingMeeting {
  std::string municipality{};
  std::string body{};
  std::optional<Date> date{};
};

[[nodiscard]] PrintingMeeting printing_meeting(const Meeting& meeting);

[[nodiscard]] DecisionPrint print_of(const Decision& decision, const AgendaItem& item,
                                     const PrintingMeeting& meeting);

// Of all the item's decisions, in their order.
[[nodiscard]] std::vector<DecisionPrint> prints_of(const AgendaItem& item,
                                                   const PrintingMeeting& meeting);

// Chooses among the prints that some items hold: those in the minutes of the deciding meeting
// itself, all of them, since two items may be of one case. Where no item is from there, those of
// the first item taken that prints most of them.
class FirstPrints {
 public:
  // First every item is shown …
  void show(const std::vector<DecisionPrint>& of_item);

  // … then each is taken, in the order that is wanted: which of its decisions count.
  [[nodiscard]] std::vector<bool> take(const std::vector<DecisionPrint>& of_item);

 private:
  struct Known {
    bool original = false;
    std::size_t most = 0;  // prints of it in one item
    bool taken = false;
  };
  std::map<std::string, Known> known_;
};

}  // namespace referat
