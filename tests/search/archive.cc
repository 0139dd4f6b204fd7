#include "search/archive.h"

#include <fmt/format.h>

#include <array>
#include <catch2/catch.hpp>
#include <utility>

#include "base/strings.h"
#include "domain/case_number.h"
#include "domain/outcome.h"
#include "index/indexer.h"
#include "prose/item_sentences.h"
#include "prose/outcomes.h"
#include "search/hits/hits.h"

namespace referat::test {

namespace {

struct Draft {
  std::string title;
  std::string text;
  std::string decision = "Godkendt.";
  std::string case_number{};
  std::vector<std::string> centers{};
  std::vector<std::string> recommended_by{};
};

AgendaItem item_of(const Draft& draft, std::size_t order) {
  AgendaItem item;
  item.number = std::to_string(order);
  item.order = order;
  item.title = draft.title;
  if (!draft.case_number.empty()) {
    item.case_number = draft.case_number;
    item.case_key = case_key(draft.case_number);
  }
  item.sections.push_back({"Sagsfremstilling", SectionKind::background, draft.text, order * 10});
  item.sections.push_back({"Beslutning", SectionKind::decision, draft.decision, order * 10 + 5});
  Decision decision;
  decision.text = draft.decision;
  read_outcome(decision);
  item.decisions.push_back(decision);
  item.centers = draft.centers;
  item.recommended_by = draft.recommended_by;
  item.line = order * 10;
  return item;
}

Minutes minutes(const std::string& municipality, const std::string& body, std::optional<Date> date,
                const std::vector<Draft>& drafts) {
  Minutes document;
  document.meeting.municipality = municipality;
  document.meeting.body = body;
  document.meeting.date = date;
  document.meeting.participants = {{"Ulla Nørhave", "V"}};
  document.path = fmt::format("/arkiv/{}-{}.txt", slug(body), date ? date->iso() : "udateret");
  for (const Draft& draft : drafts) {
    document.items.push_back(item_of(draft, document.items.size() + 1));
    read_sentences(document.items.back(), date);
  }
  return document;
}

// Items that differ in little but their place: for ties, pages and counts.
Minutes serial_minutes(int meeting) {
  static constexpr std::array<const char*, 3> subjects{"vejen", "skolen", "biblioteket"};
  static constexpr std::array<const char*, 4> decisions{"Godkendt.", "Afvist.", "Sagen udsættes.",
                                                        "Taget til efterretning."};
  std::vector<Draft> drafts;
  for (int i = 0; i < 6; ++i) {
    const auto n = static_cast<std::size_t>(meeting * 6 + i);
    Draft draft{.title = "Drift og vedligehold",
                .text = fmt::format("Serien handler om {}.", subjects.at(n % 3)),
                .decision = decisions.at(n % 4),
                .case_number = fmt::format("15/{}", 1000 + n % 7)};
    if (n % 2 == 0) draft.centers.push_back("TMC");
    if (n % 5 == 0) draft.centers.push_back("FKC");
    drafts.push_back(std::move(draft));
  }
  const Date date{2014 + meeting / 4, 1 + meeting % 4, 10};
  return minutes("Engholm", "Økonomiudvalget", date, drafts);
}

template <class Enum>
int number_of(Enum value) {
  return static_cast<int>(value);
}

std::string word_summary(const answer::ExplainedWord& word) {
  std::string text =
      fmt::format("{}<{} {}/{} {} {}: {} [{}] [{}] [{}]", word.text, word.typed,
                  number_of(word.kind), number_of(word.role), word.field, word.value, word.items,
                  join(word.rows, ","), join(word.synonyms, ","), join(word.nearest, ","));
  for (const auto& reading : word.readings) {
    text += fmt::format(" {} {} {} {}", reading.form, number_of(reading.origin),
                        join(reading.lemmas, ","), join(reading.parts, ","));
  }
  for (const auto& pair : word.pairs) text += fmt::format(" ({}: {})", pair.pair, pair.items);
  for (const auto& other : word.alternatives) text += " {" + word_summary(other) + "}";
  return text;
}

std::string explanation_summary(const answer::Explanation& explanation) {
  std::string text = fmt::format("{} items", explanation.items);
  if (explanation.unfiltered) text += fmt::format(", unfiltered {}", *explanation.unfiltered);
  for (const auto& [name, value] : explanation.weights) text += fmt::format(" {}={}", name, value);
  for (const auto& word : explanation.words) text += "\n  " + word_summary(word);
  return text + "\n";
}

std::string match_summary(const answer::MatchedWord& word) {
  std::string text = fmt::format("\n  {} {}", word.text, number_of(word.kind));
  if (word.score) text += fmt::format(" {:.4f}", *word.score);
  for (const auto& match : word.matches) {
    text += fmt::format(" {}/{}x{} {}", number_of(match.place), number_of(match.likeness),
                        match.count, join(match.found, ","));
  }
  return text;
}

}  // namespace

std::vector<Minutes> archive() {
  std::vector<Minutes> documents{
      minutes("Høje-Taastrup", "Direktionen", Date{2018, 11, 19},
              {{.title = "Indkøbsstrategi 2018-2021",
                .text = "ØDC har udarbejdet en strategi for indkøb og e-handel i 2018.",
                .case_number = "18/18284",
                .centers = {"ØDC"},
                .recommended_by = {"ØDC"}},
               {.title = "Sygefravær på skolerne",
                .text = "HR-Centret fremlægger sygefraværet.\nAftalen er no cure no pay.",
                .decision = "Punktet udskydes til næste møde.",
                .centers = {"HRC"},
                .recommended_by = {"HRC"}},
               {.title = "Beredskabsplan",
                .text = "Planen for beredskab følger sag 18/18284 om indkøb.",
                .decision = "Taget til efterretning."}}),
      minutes("Høje-Taastrup", "Direktionen", Date{2019, 3, 5},
              {{.title = "Opfølgning",
                .text = "Økonomi- og Digitaliseringscentret følger op på strategien.",
                .case_number = "18-18284",
                .centers = {"ØDC"}},
               {.title = "Kontanthjælp",
                .text = "Tilbagebetaling af kontanthjælp drøftedes den 21/11.",
                .decision = "Afvist."},
               {.title = "Robotter", .text = "Robotter på no-cure-no-pay vilkår; ehandel."}}),
      minutes("Engholm", "Byrådet", Date{2017, 5, 2},
              {{.title = "Budget",
                .text = "Budgettet for 2018 indeholder en pulje til indkøb.",
                .decision = "Vedtaget.",
                .recommended_by = {"Økonomiudvalget"}},
               {.title = "Ny svømmehal", .text = "Svømmehallen kan ikke udskydes."}}),
      minutes("Engholm", "Byrådet", std::nullopt, {{.title = "Uden dato", .text = "Budget."}}),
  };
  for (int meeting = 0; meeting < 10; ++meeting) documents.push_back(serial_minutes(meeting));
  return documents;
}

CenterRegister archive_centers() {
  return CenterRegister::parse(
      "Høje-Taastrup\tØDC\tcenter\tØkonomi- og Digitaliseringscentret\t\n"
      "Høje-Taastrup\tHRC\tcenter\tHR-Centret\t\n"
      "Engholm\tTMC\tcenter\tTeknik- og Miljøcentret\tTMS\n"
      "Engholm\tFKC\tcenter\tFritids- og Kulturcentret\t\n"
      "\tØU\tbody\tØkonomiudvalget\t\n",
      "centers.tsv");
}

index::Added add(index::Indexer& indexer, const Minutes& document, const std::string& bytes) {
  const auto read = [&](const index::SourceDocument&, const std::string&) {
    return std::vector{document};
  };
  const index::SourceDocument source{document.path, bytes};
  const auto added = indexer.add(source, read);
  const bool postponed = added.outcome == index::Added::Outcome::postponed;
  return postponed ? indexer.add_postponed(source, read) : added;
}

void build_database(const std::string& path, const std::vector<Minutes>& documents) {
  index::IndexOptions options;
  options.database = path;
  index::Indexer indexer(options, archive_centers());
  for (const Minutes& document : documents) {
    REQUIRE(add(indexer, document, document.path).items == document.items.size());
  }
  REQUIRE(indexer.finish().refused.empty());
}

Layouts::Layouts(const std::vector<Minutes>& documents) {
  std::vector<Minutes> even;
  std::vector<Minutes> odd;
  for (std::size_t i = 0; i < documents.size(); ++i) {
    (i % 2 == 0 ? even : odd).push_back(documents[i]);
  }
  const std::string whole = folder_ / "alt";
  const std::string first = folder_ / "lige";
  const std::string second = folder_ / "ulige";
  build_database(whole, documents);
  build_database(first, even);
  build_database(second, odd);
  const auto serve = [&](const std::vector<std::string>& databases) {
    servers_.push_back(std::make_unique<TcpServer>(databases));
    return servers_.back()->address();
  };
  layouts_ = {{"one database", {whole}},
              {"two databases", {first, second}},
              {"two databases, the other way round", {second, first}},
              {"a server", {serve({whole})}},
              {"a server with two databases", {serve({first, second})}},
              {"a folder and a server", {first, serve({second})}}};
}

answer::SearchResult Layouts::search(const answer::SearchRequest& request) const {
  INFO("query: " << request.query);
  return same_answer([&](search::Session& session) { return search::search(session, request); },
                     [](const answer::SearchResult& result) { return summary(result); });
}

std::vector<std::string> names(const answer::SearchResult& result) {
  std::vector<std::string> short_names;
  for (const answer::Hit& hit : result.hits) {
    const std::string year = hit.document.date.empty() ? "?" : hit.document.date.substr(0, 4);
    short_names.push_back(year + "/" + hit.item.number.value_or("?"));
  }
  return short_names;
}

std::string hit_summary(const answer::Hit& hit) {
  std::string text = fmt::format("{} {:.4f} {} [{}] {}", hit.rank, hit.score, hit.id,
                                 join(hit.missing, ","), hit.snippet);
  for (const auto& [begin, end] : hit.highlights) text += fmt::format(" {}-{}", begin, end);
  if (!hit.explanation) return text;
  for (const auto& word : *hit.explanation) text += match_summary(word);
  return text;
}

std::string facet_summary(const answer::Facet& facet) {
  std::string text(facts_of(facet.kind).name);
  for (const auto& value : facet.values) {
    text += fmt::format(" {}:{}{}", value.value, value.count, value.selected ? "*" : "");
  }
  return text + fmt::format(" +{}", facet.more);
}

std::string summary(const answer::SearchResult& result) {
  std::string text = fmt::format("{} → {}: {}\n", result.query, result.interpreted, result.total);
  for (const auto& note : result.notes) text += fmt::format("{}: {}\n", note.kind, note.message);
  if (result.explanation) text += explanation_summary(*result.explanation);
  for (const auto& hit : result.hits) text += hit_summary(hit) + "\n";
  for (const auto& facet : result.facets) text += facet_summary(facet) + "\n";
  return text;
}

}  // namespace referat::test
