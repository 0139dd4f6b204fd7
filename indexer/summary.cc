#include "summary.h"

#include <fmt/format.h>

#include <vector>

#include "base/strings.h"
#include "base/terminal_safe.h"

namespace referat::indexer {

namespace {

std::string counted(std::size_t number, const char* one, const char* many) {
  return fmt::format("{} {}", danish_number(number), number == 1 ? one : many);
}

// 400 ms → "0,4 s"
std::string seconds(std::chrono::milliseconds elapsed) {
  const auto tenths = (elapsed.count() + 50) / 100;
  return fmt::format("{},{} s", tenths / 10, tenths % 10);
}

std::string totals(const index::IndexReport& report, const Run& run) {
  std::vector<std::string> parts{
      counted(report.indexed + report.unchanged, "dokument", "dokumenter"),
      counted(report.items, "punkt", "punkter"),
      counted(report.decisions, "beslutning", "beslutninger")};
  if (!report.years.empty()) {
    const int first = *report.years.begin();
    const int last = *report.years.rbegin();
    parts.push_back(first == last ? fmt::format("{}", first) : fmt::format("{}–{}", first, last));
  }
  if (report.warnings > 0) parts.push_back(counted(report.warnings, "advarsel", "advarsler"));
  parts.push_back(seconds(run.elapsed));
  return join(parts, ", ");
}

std::string changes(const index::IndexReport& report, const Run& run) {
  std::vector<std::string> parts;
  if (report.unchanged > 0) {
    parts.push_back(counted(report.indexed, "ny eller ændret", "nye eller ændrede"));
    parts.push_back(counted(report.unchanged, "uændret", "uændrede"));
  }
  if (report.removed > 0) parts.push_back(counted(report.removed, "fjernet", "fjernede"));
  if (run.failures > 0) {
    parts.push_back(fmt::format("{} fejl: se ovenfor", danish_number(run.failures)));
  }
  return join(parts, ", ");
}

// What the database holds, where that isn't what this run went through.
std::string holdings(const index::IndexReport& report) {
  const bool same = report.documents_held == report.indexed + report.unchanged &&
                    report.items_held == report.items;
  if (same) return "";
  return fmt::format(" (har i alt {}, {})",
                     counted(report.documents_held, "dokument", "dokumenter"),
                     counted(report.items_held, "punkt", "punkter"));
}

}  // namespace

std::string summary(const index::IndexReport& report, const Run& run) {
  if (report.indexed + report.unchanged + report.removed == 0) {
    return fmt::format("Ingen dokumenter indekseret; databasen {} er som før\n",
                       terminal_safe(run.database));
  }
  const std::string second = changes(report, run);
  return fmt::format("{}\n{}{}Database: {}{}\n", totals(report, run), second,
                     second.empty() ? "" : "\n", terminal_safe(run.database), holdings(report));
}

}  // namespace referat::indexer
