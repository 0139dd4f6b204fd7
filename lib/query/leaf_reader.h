// One word or phrase of a query → a leaf of the tree.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/date.h"
#include "query/lexer.h"
#include "query/node.h"

namespace referat::query {

class LeafReader {
 public:
  // query: all of it, for error messages; it must outlive the reader. today: see parse().
  LeafReader(std::string_view query, const Date& today) : query_(query), today_(today) {}

  // Kind empty if the token has nothing to look for. Throws Error(query) where the field has no
  // such value.
  [[nodiscard]] Node read(const QueryToken& token, Field field);

  // Limits that were met and stars that are no wildcards, each told once, in the user's language.
  [[nodiscard]] const std::vector<std::string>& notes() const { return notes_; }
  [[nodiscard]] const std::vector<std::string>& hints() const { return hints_; }

 private:
  void read_date(const QueryToken& token, Node& node) const;
  void read_word(const QueryToken& token, Node& node);

  std::string_view query_;
  Date today_;
  std::vector<std::string> notes_;
  std::vector<std::string> hints_;
};

}  // namespace referat::query
