#include "indexer/summary.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>
#include <vector>

#include "base/messages.h"
#include "base/strings.h"
#include "base/terminal_safe.h"
#include "database/generation.h"
#include "extract/kinds.h"

namespace referat::indexer {

namespace {

std::string documents(std::size_t count) { return trn("{} dokument", "{} dokumenter", count); }

std::string items(std::size_t count) { return trn("{} punkt", "{} punkter", count); }

// 400 ms → "0,4 s"
std::string seconds(std::chrono::milliseconds elapsed) {
  const auto tenths = (elapsed.count() + 50) / 100;
  return tr("{},{} s", tenths / 10, tenths % 10);
}

std::string totals(const index::IndexReport& report, const Run& run) {
  std::vector<std::string> parts{documents(report.indexed + report.unchanged), items(report.items),
                                 trn("{} beslutning", "{} beslutninger", report.decisions)};
  if (!report.years.empty()) {
    const int first = *report.years.begin();
    const int last = *report.years.rbegin();
    parts.push_back(first == last ? fmt::format("{}", first) : fmt::format("{}–{}", first, last));
  }
  if (report.warnings > 0) parts.push_back(trn("{} advarsel", "{} advarsler", report.warnings));
  parts.push_back(seconds(run.elapsed));
  return join(parts, ", ");
}

struct Kinds {
  std::size_t total = 0;
  std::string named;  // "14 .pdf, 4 .docx", the most first
};

std::string kind_named(const std::string& kind, std::size_t count) {
  if (kind == database::without_items) return tr("{} uden dagsordenspunkter", count);
  if (kind == database::unreadable) return trn("{} ulæselig", "{} ulæselige", count);
  return kind.empty() ? tr("{} uden endelse", count) : fmt::format("{} {}", count, kind);
}

Kinds kinds_of(const database::LeftOut& files) {
  constexpr std::size_t most = 5;
  database::FileCounts counts;
  for (const auto& [folder, kinds] : files) {
    for (const auto& [kind, count] : kinds) counts[kind] += count;
  }
  std::vector<std::pair<std::string, std::size_t>> kinds(counts.begin(), counts.end());
  std::stable_sort(kinds.begin(), kinds.end(),
                   [](const auto& a, const auto& b) { return a.second > b.second; });
  Kinds result;
  std::vector<std::string> parts;
  for (const auto& [kind, count] : kinds) {
    result.total += count;
    if (parts.size() < most) parts.push_back(kind_named(kind, count));
  }
  if (kinds.size() > most) parts.emplace_back("…");
  result.named = join(parts, ", ");
  return result;
}

std::string changes(const index::IndexReport& report, const Run& run) {
  std::vector<std::string> parts;
  if (report.unchanged > 0) {
    parts.push_back(trn("{} ny eller ændret", "{} nye eller ændrede", report.indexed));
    parts.push_back(trn("{} uændret", "{} uændrede", report.unchanged));
  }
  if (report.renamed > 0) parts.push_back(trn("{} omdøbt", "{} omdøbte", report.renamed));
  if (report.furniture > 0) {
    parts.push_back(trn("{} linje af sidehoved, sidefod eller knapper udeladt",
                        "{} linjer af sidehoved, sidefod eller knapper udeladt", report.furniture));
  }
  if (report.removed > 0) parts.push_back(trn("{} fjernet", "{} fjernede", report.removed));
  if (const Kinds left_out = kinds_of(run.left_out); left_out.total > 0) {
    parts.push_back(trn("{} fil er ikke med ({})", "{} filer er ikke med ({})", left_out.total,
                        left_out.named));
  }
  if (run.failures > 0) {
    parts.push_back(trn("{} fejl: se ovenfor", "{} fejl: se ovenfor", run.failures));
  }
  return join(parts, ", ");
}

// What the database holds, where that isn't what this run went through.
std::string holdings(const index::IndexReport& report) {
  const bool same = report.documents_held == report.indexed + report.unchanged &&
                    report.items_held == report.items;
  if (same) return "";
  return tr(" (har i alt {}, {})", documents(report.documents_held), items(report.items_held));
}

}  // namespace

std::string other_kinds(const database::LeftOut& files) {
  const Kinds kinds = kinds_of(files);
  std::string told = trn("{} fil er sprunget over ({}): kun {} læses",
                         "{} filer er sprunget over ({}): kun {} læses", kinds.total, kinds.named,
                         extract::known_extensions());
  const bool pdf = std::any_of(files.begin(), files.end(),
                               [](const auto& folder) { return folder.second.contains(".pdf"); });
  if (pdf) told += tr("; pdftotext gør PDF til tekst");
  return told;
}

std::string summary(const index::IndexReport& report, const Run& run) {
  if (report.indexed + report.unchanged + report.removed == 0) {
    std::error_code unknown;  // what can't be looked at isn't there for us
    const auto pointer = std::filesystem::path(run.database) / database::pointer_name;
    return std::filesystem::exists(pointer, unknown)
               ? tr("Ingen dokumenter indekseret; databasen {} er som før\n",
                    terminal_safe(run.database))
               : tr("Ingen dokumenter indekseret; databasen {} er ikke lavet\n",
                    terminal_safe(run.database));
  }
  const std::string second = changes(report, run);
  return tr("{}\n{}{}Database: {}{}\n", totals(report, run), second, second.empty() ? "" : "\n",
            terminal_safe(run.database), holdings(report));
}

}  // namespace referat::indexer
