#include "searcher/similar_mode.h"

#include <filesystem>
#include <string>
#include <system_error>

#include "base/error.h"
#include "base/messages.h"
#include "base/shell_text.h"
#include "base/strings.h"
#include "extract/read.h"
#include "search/session.h"
#include "search/similar/similar.h"
#include "searcher/search_mode.h"
#include "searcher/wanted_item.h"

namespace referat::searcher {

namespace {

constexpr const char* standard_input = "-";

bool is_file(const std::string& path) {
  std::error_code ignored;
  return path == standard_input || std::filesystem::exists(path, ignored);
}

answer::DraftText draft_of(const std::string& path) {
  return {.path = path, .text = extract::read(path).text};
}

// The call with the item's id for its rank, which from now on means an item of this answer.
Options by_id(Options options, const WantedItem& wanted) {
  if (wanted.id == options.similar_to) return options;
  options.invocation.arguments.replace(ShellText::option("similar", options.similar_to),
                                       ShellText::option("similar", wanted.id));
  if (wanted.databases == options.databases) return options;
  for (const auto& database : wanted.databases) {
    options.invocation.program += " -d " + ShellText::argument(database);
  }
  options.databases = wanted.databases;
  return options;
}

}  // namespace

Answer similar_answer(const Options& options) {
  std::string message;
  const auto wanted = wanted_item("similar", options.similar_to, options, message);
  if (!wanted) throw Error(ErrorKind::usage, std::string(trim(message)));
  const Options call = by_id(options, *wanted);
  search::Session session(call.databases);
  if (wanted->id != standard_input) {
    const auto result = search::similar_to_item(session, wanted->id, call.request);
    if (result) return rendered(call, session, *result);
  }
  if (!is_file(wanted->id)) {
    throw Error(
        ErrorKind::usage,
        tr("»{}« er hverken et punkts id eller en fil; id står nederst ved hvert punkt i en "
           "søgning, og --similar 3 er det tredje punkt i den seneste",
           wanted->id));
  }
  return rendered(call, session,
                  search::similar_to_text(session, draft_of(wanted->id), call.request));
}

}  // namespace referat::searcher
