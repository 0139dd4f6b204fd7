// The one error a query can have: a known field with a value that can't be read.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/error.h"
#include "query/fields.h"

namespace referat::query {

// In parts, for whoever shows the place: a terminal puts a caret below it, a form marks its field.
// what() is problem() and advice() on one line.
class QueryError : public Error {
 public:
  // at: the byte of the query where the value begins.
  QueryError(std::string_view query, std::size_t at, Field field, std::string_view value);

  [[nodiscard]] const std::string& query() const { return query_; }
  [[nodiscard]] std::size_t at() const { return at_; }
  [[nodiscard]] Field field() const { return field_; }
  [[nodiscard]] const std::string& value() const { return value_; }

  // What is wrong, without a stop at the end: "»abc« efter år: er ikke en dato".
  [[nodiscard]] std::string problem() const;
  // What can be written: a sentence.
  [[nodiscard]] std::string advice() const;

 private:
  std::string query_;
  std::size_t at_;
  Field field_;
  std::string value_;
};

}  // namespace referat::query
