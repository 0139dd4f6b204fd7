#include "answer/request.h"

namespace referat::answer {

bool Filters::empty() const {
  return years.empty() && months.empty() && centers.empty() && recommended_by.empty() &&
         cases.empty() && bodies.empty() && municipalities.empty() && results.empty() && !since &&
         !until && !news;
}

}  // namespace referat::answer
