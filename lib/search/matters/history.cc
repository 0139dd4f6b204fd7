#include "search/matters/history.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

#include "base/messages.h"
#include "base/strings.h"
#include "database/snapshot.h"
#include "domain/case_mention.h"
#include "domain/case_number.h"
#include "search/filters.h"
#include "search/matters/case_items.h"
#include "search/matters/case_references.h"
#include "search/unknown_values.h"

namespace referat::search {

namespace {

template <class Text>
std::vector<std::string> distinct(const std::vector<answer::Hit>& items, const Text& text) {
  std::set<std::string> texts;
  for (const answer::Hit& item : items) texts.insert(text(item));
  return {texts.begin(), texts.end()};
}

// Of the spellings that are known of the case the one with the most noughts before the running
// number: case_keys() makes of it the one without any, though none between.
std::string fullest_key(const std::string& asked, const std::vector<answer::Hit>& items) {
  const auto length = [](const std::string& key) {
    return key.size() - std::min(key.find('/'), key.size());
  };
  std::string fullest = asked;
  for (const answer::Hit& item : items) {
    const std::string key = item.item.case_key.value_or("");
    if (length(key) > length(fullest)) fullest = key;
  }
  return fullest;
}

class HistoryMaker {
 public:
  HistoryMaker(const Session& session, const answer::HistoryRequest& request)
      : source_(session.source),
        request_(request),
        typed_(without_case_label(request.case_number)),
        analyzer_(session.analyzer) {}

  answer::CaseHistory write() {
    history_.asked = request_.case_number;
    history_.case_key = case_key(typed_);
    const Xapian::Query query = case_query(history_.case_key);
    auto filters = filters_by_kind(request_.filters, source_.centers, request_.today);
    if (auto once = counted_once(source_.database)) filters.push_back(std::move(*once));
    const std::vector<answer::Hit> all = read_case_items(source_.database, query);
    history_.items = read_case_items(source_.database, filtered(query, filters));
    for (std::size_t i = 0; i < history_.items.size(); ++i) history_.items[i].rank = i + 1;
    history_.case_numbers =
        distinct(all, [](const answer::Hit& hit) { return hit.item.case_number.value_or(""); });
    history_.municipalities =
        distinct(all, [](const answer::Hit& hit) { return hit.document.municipality; });
    add_references({fullest_key(history_.case_key, all), all, history_.municipalities}, filters);
    add_notes(all);
    return std::move(history_);
  }

 private:
  void add_references(const CaseFile& file, const std::vector<KindFilter>& filters) {
    FoundReferences found = case_references(source_, file, filters, analyzer_);
    history_.references = std::move(found.references);
    std::stable_sort(history_.references.begin(), history_.references.end(),
                     [](const auto& a, const auto& b) { return earlier_item(a.hit, b.hit); });
    if (found.cut) {
      note("limit", tr("Der kan være flere henvisninger: kun de {} nyeste punkter, der "
                       "kunne have nogen, er læst.",
                       number_text(limits::max_reference_candidates)));
    }
  }

  void add_notes(const std::vector<answer::Hit>& all) {
    const std::size_t hidden = all.size() - history_.items.size();
    for (answer::Note& unknown : unknown_value_notes(source_, request_.filters, {})) {
      history_.notes.push_back(std::move(unknown));
    }
    if (all.empty()) add_unknown_case();
    if (hidden > 0) {
      note("filter", trn("{} punkt i sagen er ikke med på grund af filtrene.",
                         "{} punkter i sagen er ikke med på grund af filtrene.", hidden));
    }
    if (distinct(history_.items, [](const answer::Hit& hit) {
          return hit.document.municipality;
        }).size() > 1) {
      note("municipality", tr("{} har hver deres sag med det nummer; vælg én med --municipality.",
                              join(named_municipalities(), ", ")));
    }
  }

  [[nodiscard]] std::vector<std::string> named_municipalities() const {
    std::vector<std::string> names = history_.municipalities;
    if (std::erase(names, "") > 0) names.push_back(tr("ukendt kommune"));
    return names;
  }

  void add_unknown_case() {
    if (typed_.find_first_of("0123456789") == std::string::npos) {
      note("case", tr("Det er ikke et sagsnummer: der er intet tal i det. Søg på ordene uden "
                      "--history; --values case viser sagerne."));
      return;
    }
    answer::Filters wanted;
    wanted.cases.push_back(typed_);
    for (answer::Note& unknown : unknown_value_notes(source_, wanted, {})) {
      note("case", std::move(unknown.message));
    }
  }

  void note(const std::string& kind, std::string message) {
    history_.notes.push_back({kind, std::move(message)});
  }

  const database::OpenSource& source_;
  const answer::HistoryRequest& request_;
  std::string typed_;  // without "sag nr."
  const text::Analyzer& analyzer_;
  answer::CaseHistory history_;
};

}  // namespace

answer::CaseHistory case_history(Session& session, const answer::HistoryRequest& request) {
  return database::on_one_snapshot(session.source,
                                   [&] { return HistoryMaker(session, request).write(); });
}

}  // namespace referat::search
