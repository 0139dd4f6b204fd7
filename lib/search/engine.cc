#include "search/engine.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "base/strings.h"
#include "index/schema.h"
#include "index/xapian_error.h"
#include "query/parser.h"
#include "query/ranking_weights.h"
#include "query/translate.h"
#include "search/explain.h"
#include "search/explain_hits.h"
#include "search/facets.h"
#include "search/filters.h"
#include "search/hit.h"
#include "search/missing.h"
#include "search/page.h"
#include "search/snippet.h"
#include "search/spelling.h"
#include "search/unknown_values.h"

namespace referat::search {

namespace {

using query::Leaf;
using Indexes = std::vector<std::size_t>;

// What all the lists have; they ascend.
Indexes in_all(const std::vector<Indexes>& lists) {
  if (lists.empty()) return {};
  Indexes common = lists.front();
  for (const Indexes& list : lists) {
    std::erase_if(common, [&](std::size_t index) {
      return !std::binary_search(list.begin(), list.end(), index);
    });
  }
  return common;
}

// "RPA=Robotic Process Automation"; a collection explains some dozens.
std::vector<AcronymDefinition> explained_acronyms(const Xapian::Database& database) {
  const std::string prefix(index::prefix::acronym);
  std::vector<AcronymDefinition> acronyms;
  const auto end = database.allterms_end(prefix);
  for (auto term = database.allterms_begin(prefix); term != end; ++term) {
    const std::string text = (*term).substr(prefix.size());
    const auto equals = text.find('=');
    if (equals == std::string::npos || acronyms.size() == limits::max_acronyms) break;
    acronyms.push_back({text.substr(0, equals), text.substr(equals + 1)});
  }
  return acronyms;
}

// The answer is worked out from scratch for one snapshot of the database.
class Answer {
 public:
  Answer(const OpenSource& source, const SearchRequest& request, const text::Analyzer& analyzer)
      : source_(source), request_(request), analyzer_(analyzer) {}

  SearchResult run() {
    filters_ = filters_by_kind(request_.filters, source_.centers);
    acronyms_ = explained_acronyms(source_.database);
    read_query();
    if (count(translation_.strict)) {
      suggest();
    } else if (!correct() || !count(translation_.strict)) {
      relax();
    }
    add_hits();
    note_relaxed();
    if (request_.explain) explain_query();
    return std::move(result_);
  }

 private:
  void read_query() {
    query::ParsedQuery parsed = query::parse(request_.query);
    root_ = std::move(parsed.root);
    translation_ = translate({});
    result_.query = request_.query;
    result_.interpreted = query::to_text(root_);
    for (const std::string& note : parsed.notes) result_.notes.push_back({"limit", note});
    for (const std::string& note : translation_.notes) result_.notes.push_back({"limit", note});
    if (parsed.unbuilt_syntax) {
      result_.notes.push_back({"syntax",
                               "Jokertegn (*) og NÆR/n er ikke understøttet endnu; ordene søges, "
                               "som de står."});
    }
    for (Note& note : unknown_value_notes(source_, request_.filters, root_)) {
      result_.notes.push_back(std::move(note));
    }
    if (root_.kind == query::NodeKind::empty && !trim(request_.query).empty()) {
      result_.notes.push_back({"empty", "Søgningen har ingen ord at søge efter; alt vises."});
    }
  }

  [[nodiscard]] query::Translation translate(const Indexes& without) const {
    const query::Vocabulary vocabulary{
        .has_term = [this](const std::string& term) { return source_.database.term_exists(term); },
        .centers = &source_.centers,
        .acronyms = acronyms_};
    return query::translate(root_, analyzer_, vocabulary, without);
  }

  void suggest() {
    if (const auto tree = suggested(root_, source_.database, analyzer_)) {
      result_.suggestion = query::to_text(*tree);
    }
  }

  // Words that nothing has are taken for typing errors. True if there were any.
  bool correct() {
    auto tree = corrected(root_, source_.database, analyzer_);
    if (!tree) return false;
    root_ = std::move(*tree);
    translation_ = translate({});
    result_.corrected = query::to_text(root_);
    result_.interpreted = *result_.corrected;
    return true;
  }

  // What total and facets count when no item has all words: the items that have the words that
  // occur at all, or any of the words.
  void relax() {
    if (translation_.leaves.size() < 2) return;
    complete_ = false;
    const Indexes absent = absent_leaves(source_.database, translation_.leaves);
    const bool some = !absent.empty() && absent.size() < translation_.leaves.size();
    if (some && count(translate(absent).strict)) {
      relaxed_ = fmt::format("Ingen punkter har alle ordene; udeladt er {}, som ikke findes.",
                             texts(absent));
    } else if (count(translation_.relaxed)) {
      relaxed_ = fmt::format("Ingen punkter har alle ordene; her er dem, der har nogle af dem{}.",
                             some ? fmt::format(" ({} findes ikke)", texts(absent)) : "");
      absent_ = absent;
      any_word_ = true;
    }
  }

  // Once the page is known: which words none of its items has.
  void note_relaxed() {
    if (relaxed_.empty()) return;
    if (any_word_ && !result_.hits.empty()) {
      Indexes nowhere = missing_everywhere_;
      std::erase_if(nowhere, [&](std::size_t leaf) {
        return std::find(absent_.begin(), absent_.end(), leaf) != absent_.end();
      });
      relaxed_ += nowhere.empty()
                      ? " Ved hvert punkt står, hvad det mangler."
                      : fmt::format(" Ingen af de viste har {}.", texts(nowhere, " eller "));
    }
    result_.notes.push_back({"relaxed", relaxed_});
  }

  bool count(const Xapian::Query& query) {
    set_ = filtered(query, filters_);
    Tally counted = tally(source_.database, query, filters_, request_.facets);
    result_.total = counted.total;
    result_.facets = std::move(counted.facets);
    return result_.total > 0;
  }

  [[nodiscard]] std::string texts(const Indexes& leaves, std::string_view separator = ", ") const {
    std::vector<std::string> quoted;
    for (const std::size_t leaf : leaves) {
      quoted.push_back("»" + translation_.leaves[leaf].text + "«");
    }
    return join(quoted, separator);
  }

  void add_hits() {
    Sort sort = request_.sort;
    if (sort == Sort::relevance && !translation_.has_text) sort = Sort::newest;
    // A first page that would stay half empty is filled with what comes closest.
    const bool fill = sort == Sort::relevance && translation_.leaves.size() > 1 &&
                      result_.total > 0 && result_.total < request_.limit;
    const bool by_words = sort == Sort::relevance && (fill || !complete_);
    const Xapian::Query ranked = by_words ? filtered(translation_.relaxed, filters_) : set_;
    const std::size_t end = std::max(result_.total, fill ? request_.limit : 0);
    const std::size_t limit = std::min(request_.limit, end - std::min(end, request_.offset));
    const auto items = page_of(source_.database, ranked, sort, request_.offset, limit);
    read_hits(items, by_words, sort == Sort::relevance);
  }

  void read_hits(const std::vector<RankedItem>& items, bool by_words, bool by_relevance) {
    std::vector<Xapian::docid> ids;
    for (const RankedItem& item : items) ids.push_back(item.id);
    std::vector<Indexes> missing(items.size());
    if (by_words || !complete_) {
      missing = missing_leaves(source_.database, ids, translation_.leaves);
    }
    missing_everywhere_ = in_all(missing);
    const std::vector<Leaf> leaves = all_leaves();
    for (std::size_t i = 0; i < items.size(); ++i) {
      Hit hit = read_hit(source_.database, ids[i]);
      hit.rank = request_.offset + i + 1;
      hit.score = items[i].weight;
      if (by_words) hit.score -= coordination(missing[i].size());
      for (const std::size_t leaf : missing[i]) {
        hit.missing.push_back(translation_.leaves[leaf].text);
      }
      Snippet snippet = make_snippet(hit.item, leaves, analyzer_);
      hit.snippet = std::move(snippet.text);
      hit.highlights = std::move(snippet.highlights);
      result_.hits.push_back(std::move(hit));
    }
    if (request_.explain) {
      explain_hits(source_.database, translation_, analyzer_, ids, by_relevance, result_.hits);
    }
  }

  void explain_query() {
    const bool by_relevance = request_.sort == Sort::relevance && translation_.has_text;
    result_.explanation = explain(source_.database, translation_, by_relevance);
    if (result_.total > 0 || filters_.empty()) return;
    result_.explanation->unfiltered = tally(source_.database, translation_.strict, {}, {}).total;
  }

  // What translation_.relaxed has added to the weight of an item that lacks so many leaves.
  [[nodiscard]] double coordination(std::size_t lacking) const {
    return query::weights::coordination * static_cast<double>(translation_.leaves.size() - lacking);
  }

  [[nodiscard]] std::vector<Leaf> all_leaves() const {
    std::vector<Leaf> leaves = translation_.leaves;
    leaves.insert(leaves.end(), translation_.other_leaves.begin(), translation_.other_leaves.end());
    return leaves;
  }

  const OpenSource& source_;
  const SearchRequest& request_;
  const text::Analyzer& analyzer_;
  std::vector<KindFilter> filters_;
  std::vector<AcronymDefinition> acronyms_;
  query::Node root_;
  query::Translation translation_;
  Xapian::Query set_;           // what total counts, filters included
  bool complete_ = true;        // every item of the set has all wanted words
  std::string relaxed_;         // the note that says so, as far as it is known before the page is
  bool any_word_ = false;       // an item of the set has any of the words
  Indexes absent_;              // leaves that no item of the database has
  Indexes missing_everywhere_;  // leaves that no item of the page has
  SearchResult result_;
};

// Runs an action on the opened databases, again from the start when a writer has replaced the
// snapshot under it.
template <typename Action>
auto on_one_snapshot(OpenSource& source, const Action& action) {
  return index::with_translated_errors(source.name, [&] {
    for (int attempt = 1;; ++attempt) {
      try {
        return action();
      } catch (const Xapian::DatabaseModifiedError&) {
        if (attempt == limits::max_search_attempts) throw;
        source.database.reopen();
      }
    }
  });
}

}  // namespace

SearchResult search(OpenSource& source, const SearchRequest& request) {
  const text::Analyzer analyzer;
  return on_one_snapshot(source, [&] { return Answer(source, request, analyzer).run(); });
}

std::optional<Hit> find_item(OpenSource& source, const std::string& id) {
  const std::string term = index::term(index::prefix::id, id);
  return on_one_snapshot(source, [&]() -> std::optional<Hit> {
    const auto posting = source.database.postlist_begin(term);
    if (posting == source.database.postlist_end(term)) return std::nullopt;
    return read_hit(source.database, *posting);
  });
}

}  // namespace referat::search
