#include "search/similar/similar.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>
#include <vector>

#include "base/error.h"
#include "base/limits.h"
#include "base/messages.h"
#include "base/strings.h"
#include "database/item_id.h"
#include "database/schema.h"
#include "database/snapshot.h"
#include "query/combine.h"
#include "query/ranking_weights.h"
#include "query/text_leaves.h"
#include "search/facets.h"
#include "search/filters.h"
#include "search/hit.h"
#include "search/missing.h"
#include "search/page.h"
#include "search/similar/telling_words.h"
#include "search/snippet.h"
#include "search/unknown_values.h"

namespace referat::search {

namespace {

namespace prefix = database::prefix;
namespace weights = query::weights;
using Strings = std::vector<std::string>;
using Xapian::Query;

// A single word is no subject to compare by: a search finds what has it. Parts of a compound that
// is one of the words don't count beside it.
constexpr std::size_t least_words = 2;

std::string too_short(const answer::Original& original) {
  return original.id.empty() ? tr("{}: teksten er for kort til at sammenligne med: den har for få "
                                  "navneord, som også "
                                  "står i databasen. Skriv mere, eller søg på ordene",
                                  original.path)
                             : tr("Punktet siger for lidt til, at andre kan ligne det.");
}

std::size_t items_with(const Xapian::Database& database, const std::string& lemma) {
  const std::size_t items = database.get_termfreq(database::term(prefix::lemma, lemma)) +
                            database.get_termfreq(database::term(prefix::part, lemma));
  return std::min<std::size_t>(items, database.get_doccount());
}

std::vector<Xapian::docid> ids_of(const std::vector<RankedItem>& items) {
  std::vector<Xapian::docid> ids;
  for (const RankedItem& item : items) ids.push_back(item.id);
  return ids;
}

query::Leaf leaf_of(const TellingWord& word) {
  query::Leaf leaf = query::lemma_leaf(word.lemma, word.pairs);
  leaf.text = word.text;
  return leaf;
}

// The answer, worked out from scratch for one snapshot of the database.
class Comparison {
 public:
  Comparison(const Session& session, const answer::SearchRequest& request)
      : source_(session.source), request_(request), analyzer_(session.analyzer) {}

  // own: the terms of the items that are not to be found. Throws Error(usage) for a draft that says
  // too little.
  answer::SearchResult run(answer::Original original, const AgendaItem& item, const Strings& own) {
    // A word that nothing else has finds nothing.
    std::size_t least = 1;
    for (const std::string& term : own) least += source_.database.get_termfreq(term);
    choose_words(item, least);
    for (const TellingWord& word : words_) original.words.push_back(word.text);
    result_.notes = unknown_value_notes(source_, request_.filters, {});
    if (texts_without({}).size() >= least_words) {
      find(own);
    } else if (original.id.empty()) {
      throw Error(ErrorKind::usage, too_short(original));
    } else {
      result_.notes.push_back({"empty", too_short(original)});
      for (const answer::FacetRequest& facet : request_.facets)
        result_.facets.push_back({facet.kind, {}});
    }
    result_.similar = std::move(original);
    return std::move(result_);
  }

 private:
  void choose_words(const AgendaItem& item, std::size_t least) {
    const Xapian::Database& database = source_.database;
    const Collection collection{
        .items = database.get_doccount(),
        .items_with = [&](const std::string& lemma) { return items_with(database, lemma); },
        .names_person =
            [&](const std::string& word) {
              return database.term_exists(database::term(prefix::participant, word)) ||
                     database.term_exists(database::term(prefix::absent, word));
            },
        .centers = &source_.centers};
    words_ = telling_words(item, least, collection, analyzer_);
    for (const TellingWord& word : words_) leaves_.push_back(leaf_of(word));
  }

  [[nodiscard]] Query ranked(const Strings& own) const {
    std::vector<Query> queries;
    for (std::size_t i = 0; i < words_.size(); ++i) {
      queries.push_back(query::scaled(leaves_[i].query, words_[i].emphasis));
    }
    Query any = query::combined(Query::OP_OR, queries);
    if (any.empty() || own.empty()) return any;
    return {Query::OP_AND_NOT, any, Query(Query::OP_OR, own.begin(), own.end())};
  }

  // What a hit must weigh: a share of all words, or of as many rare ones as any subject has, so
  // that what says little isn't like everything.
  [[nodiscard]] double floor() const {
    const double rarest = std::log(source_.database.get_doccount()) + weights::similar_presence;
    const double all =
        std::accumulate(words_.begin(), words_.end(), 0.0, [](double sum, const TellingWord& word) {
          return sum + word.weight + word.emphasis * weights::similar_presence;
        });
    return std::max(all, rarest * weights::similar_subject) * weights::similar_floor;
  }

  void find(const Strings& own) {
    const Query ranked_items = ranked(own);
    auto likest = page_of(source_.database, ranked_items, answer::Sort::relevance, 0,
                          limits::max_similar_items);
    const double least = floor();
    std::erase_if(likest, [&](const RankedItem& item) { return item.weight < least; });
    const Query these =
        query::combined(Query::OP_OR, item_queries(source_.database, with_enough_words(likest)));
    auto filters = filters_by_kind(request_.filters, source_.centers, request_.today);
    if (auto once = counted_once(source_.database)) filters.push_back(std::move(*once));
    Tally counted = tally(source_.database, these, filters, request_.facets);
    result_.total = counted.total;
    result_.facets = std::move(counted.facets);
    if (result_.total == 0) return;
    const Query found(Query::OP_FILTER, ranked_items, filtered(these, filters));
    read(page_of(source_.database, found, request_.sort, request_.offset, request_.limit));
  }

  // A single word in common may mean anything, unless the title says it.
  [[nodiscard]] std::vector<Xapian::docid> with_enough_words(
      const std::vector<RankedItem>& items) const {
    const std::vector<Xapian::docid> ids = ids_of(items);
    const auto missing = missing_leaves(source_.database, ids, leaves_);
    std::vector<Xapian::docid> enough;
    for (std::size_t i = 0; i < ids.size(); ++i) {
      const bool several = texts_without(missing[i]).size() >= least_words;
      if (several || has_title_word(missing[i])) enough.push_back(ids[i]);
    }
    return enough;
  }

  [[nodiscard]] bool has_title_word(const std::vector<std::size_t>& missing) const {
    for (std::size_t i = 0; i < words_.size(); ++i) {
      if (words_[i].in_title && !std::binary_search(missing.begin(), missing.end(), i)) return true;
    }
    return false;
  }

  void read(const std::vector<RankedItem>& page) {
    const auto missing = missing_leaves(source_.database, ids_of(page), leaves_);
    for (std::size_t i = 0; i < page.size(); ++i) {
      answer::Hit hit = read_hit(source_.database, page[i].id);
      hit.rank = request_.offset + i + 1;
      hit.score = page[i].weight;
      hit.shared_words = texts_without(missing[i]);
      Snippet snippet = make_snippet(hit.item, leaves_, analyzer_);
      hit.snippet = std::move(snippet.text);
      hit.highlights = std::move(snippet.highlights);
      result_.hits.push_back(std::move(hit));
    }
  }

  // A part of a compound is no news beside the compound.
  [[nodiscard]] Strings texts_without(const std::vector<std::size_t>& missing) const {
    Strings texts;
    Strings parts;
    for (std::size_t i = 0; i < words_.size(); ++i) {
      if (std::binary_search(missing.begin(), missing.end(), i)) continue;
      const TellingWord& word = words_[i];
      if (std::find(parts.begin(), parts.end(), word.lemma) != parts.end()) continue;
      texts.push_back(word.text);
      parts.insert(parts.end(), word.parts.begin(), word.parts.end());
    }
    return texts;
  }

  const database::OpenSource& source_;
  const answer::SearchRequest& request_;
  const text::Analyzer& analyzer_;
  std::vector<TellingWord> words_;
  std::vector<query::Leaf> leaves_;  // one for each word
  answer::SearchResult result_;
};

// The item and its other prints, as terms.
Strings prints_of(const Xapian::Database& database, const answer::Hit& item) {
  Strings prints{database::term(prefix::id, item.id)};
  const std::string meeting = database::meeting_of(item.id);
  const std::string ids = database::term(prefix::id, meeting);
  const auto end = database.allterms_end(ids);
  for (auto term = database.allterms_begin(ids); term != end; ++term) {
    const std::string other = (*term).substr(prefix::id.size());
    if (other == item.id || database::document_of(other) == database::document_of(item.id) ||
        database::meeting_of(other) != meeting) {
      continue;
    }
    const answer::Hit print = read_hit(database, *database.postlist_begin(*term));
    if (database::folded_name(print.item.title) == database::folded_name(item.item.title)) {
      prints.push_back(*term);
    }
  }
  return prints;
}

// The first line is what it is about.
AgendaItem item_of(const answer::DraftText& draft) {
  const std::string_view text = trim(draft.text);
  const std::size_t end = std::min(text.find('\n'), text.size());
  AgendaItem item;
  item.title = trim(text.substr(0, end));
  item.lead = text.substr(end);
  return item;
}

}  // namespace

std::optional<answer::SearchResult> similar_to_item(Session& session, const std::string& id,
                                                    const answer::SearchRequest& request) {
  const std::string term = database::term(prefix::id, id);
  return database::on_one_snapshot(session.source, [&]() -> std::optional<answer::SearchResult> {
    const Xapian::Database& database = session.source.database;
    const auto posting = database.postlist_begin(term);
    if (posting == database.postlist_end(term)) return std::nullopt;
    const answer::Hit hit = read_hit(database, *posting);
    return Comparison(session, request)
        .run({.id = id, .path = {}, .title = hit.item.title, .words = {}}, hit.item,
             prints_of(database, hit));
  });
}

answer::SearchResult similar_to_text(Session& session, const answer::DraftText& draft,
                                     const answer::SearchRequest& request) {
  const AgendaItem item = item_of(draft);
  return database::on_one_snapshot(session.source, [&] {
    return Comparison(session, request)
        .run({.id = {}, .path = draft.path, .title = item.title, .words = {}}, item, {});
  });
}

}  // namespace referat::search
