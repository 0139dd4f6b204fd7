// A request read against one snapshot of the databases: which items are meant. Every kind of answer
// (hits, decisions, a timeline) begins with one.
#pragma once

#include <xapian.h>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "answer/facet.h"
#include "answer/query_reading.h"
#include "answer/request.h"
#include "query/translate.h"
#include "search/facets.h"
#include "search/session.h"

namespace referat::search {

class Inquiry {
 public:
  // Reads the query, takes words that nothing has for typing errors, and where no item has all
  // words, falls back on the items that have some. Counts the request's facets on the way. What it
  // is given must outlive it. Throws as search() does.
  Inquiry(const Session& session, const answer::SearchRequest& request);
  Inquiry(const Inquiry&) = delete;  // the translation points into the tree
  Inquiry& operator=(const Inquiry&) = delete;

  // The items that are meant, filters included: what `total` counts, exactly.
  [[nodiscard]] const Xapian::Query& items() const { return items_; }
  [[nodiscard]] std::size_t total() const { return counted_.total; }

  // The items that may print a decision of the periods asked for, in whichever meeting's minutes;
  // items() where no period is asked for.
  [[nodiscard]] Xapian::Query deciding_items() const;
  [[nodiscard]] const std::vector<answer::Facet>& facets() const { return counted_.facets; }

  // What the items are found by, before the filters.
  [[nodiscard]] const Xapian::Query& query() const { return query_; }

  // Every one of the items has all wanted words.
  [[nodiscard]] bool complete() const { return complete_; }
  [[nodiscard]] const query::Node& root() const { return root_; }
  [[nodiscard]] const query::Translation& translation() const { return translation_; }
  [[nodiscard]] const std::vector<KindFilter>& filters() const { return filters_; }

  // The query in a sentence, in the user's language.
  [[nodiscard]] std::string sentence() const;

  // Words, phrases and fields of text, which a snippet may show.
  [[nodiscard]] std::vector<query::Leaf> text_leaves() const;

  // How the query was read. nowhere: the leaves that no item of the page shown has, if there is a
  // page and complete() is false.
  [[nodiscard]] answer::QueryReading reading(
      const std::optional<std::vector<std::size_t>>& nowhere = {}) const;

 private:
  using Indexes = std::vector<std::size_t>;

  void read_query();
  [[nodiscard]] query::Vocabulary vocabulary() const { return vocabulary(request_.periods_of); }
  [[nodiscard]] query::Vocabulary vocabulary(PeriodOf periods_of) const;
  [[nodiscard]] query::Translation translate(const Indexes& without) const;
  bool correct();
  void relax();
  bool count_nearest();
  void offer_without_quotes();
  bool hint_at_person();
  bool count(const Xapian::Query& query);
  bool count_everywhere();
  [[nodiscard]] std::string texts(const Indexes& leaves, std::string_view separator = ", ") const;

  const database::OpenSource& source_;
  const answer::SearchRequest& request_;
  const text::Analyzer& analyzer_;
  std::vector<KindFilter> filters_;
  std::optional<KindFilter> once_;  // one of them, if there are items that another document has too
  std::vector<AcronymDefinition> acronyms_;
  query::Node root_;
  query::Translation translation_;
  Xapian::Query query_;
  Xapian::Query items_;
  Tally counted_;
  bool complete_ = true;
  std::string relaxed_;      // the note that says so, as far as it is known before the page is
  bool some_words_ = false;  // which of the words an item has differs
  Indexes absent_;           // leaves that no item of the database has
  answer::QueryReading reading_;
};

}  // namespace referat::search
