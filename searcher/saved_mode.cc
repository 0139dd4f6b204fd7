#include "searcher/saved_mode.h"

#include <array>
#include <ctime>
#include <sstream>
#include <utility>

#include "base/error.h"
#include "base/messages.h"
#include "base/shell_text.h"
#include "domain/date.h"
#include "output/json/parts.h"
#include "output/text/layout/paragraph.h"
#include "search/hits/hits.h"
#include "search/marks.h"
#include "search/session.h"
#include "searcher/rendering.h"
#include "searcher/search_mode.h"

namespace referat::searcher {

namespace {

// "4. marts 2024 kl. 7.05", as the clock on the wall has it.
std::string local_time(std::int64_t seconds) {
  const std::time_t moment = seconds;
  std::tm time{};
  localtime_r(&moment, &time);
  const Date date{time.tm_year + 1900, time.tm_mon + 1, time.tm_mday};
  return tr("{} kl. {}.{:02}", date.text(), time.tm_hour, time.tm_min);
}

std::string iso_time(std::int64_t seconds) {
  const std::time_t moment = seconds;
  std::tm time{};
  gmtime_r(&moment, &time);
  std::array<char, sizeof("2024-03-04T07:05:00Z")> text{};
  std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", &time);
  return text.data();
}

std::string as_typed(const std::vector<std::string>& arguments) {
  std::string call;
  for (const auto& argument : arguments) {
    call += (call.empty() ? "" : " ") + ShellText::argument(argument).shown();
  }
  return call;
}

// The saved search as it will be once everything up to the marks has been seen.
SavedSearch seen_now(SavedSearch search, answer::Marks marks) {
  search.seen = std::move(marks);
  search.seen_at = std::time(nullptr);
  return search;
}

std::string nothing_new(const Options& options, const std::string& since) {
  output::Paragraph paragraph;
  paragraph.append(tr("Intet nyt i »{}« siden {}.", options.saved->name, since));
  std::ostringstream out;
  const auto text = text_options(options);
  output::write_paragraph(out, paragraph, {.width = text.width}, text.style);
  return out.str();
}

std::string list_text(const Options& options, const std::vector<SavedSearch>& searches) {
  if (searches.empty()) return tr("Ingen gemte søgninger; gem en med --save NAVN.\n");
  const auto text = text_options(options);
  std::ostringstream out;
  for (const auto& search : searches) {
    output::Paragraph name;
    name.append(search.name, output::sgr::bold);
    name.append(text.style.dot());
    name.append(tr("set til og med {}", local_time(search.seen_at)));
    output::write_paragraph(out, name, {.width = text.width}, text.style);
    // For copying: never broken.
    out << "  " << text.style.paint(output::sgr::faint, as_typed(search.arguments)) << '\n';
  }
  const ShellText news = options.invocation.program +
                         ShellText::option("saved", searches.front().name) + " --since-last";
  if (!news.pasteable()) return out.str();
  out << '\n'
      << tr("Vis nyt") << "  " << text.style.paint(output::sgr::faint, news.shown()) << '\n';
  return out.str();
}

Json list_json(const SavedSearch& search) {
  return {{"name", search.name},
          {"arguments", search.arguments},
          {"seen_at", iso_time(search.seen_at)}};
}

std::string json_text(const Json& json, bool indented) {
  std::ostringstream out;
  output::write_json_text(out, json, indented);
  return out.str();
}

}  // namespace

Answer save_answer(const Options& options) {
  search::Session session(options.databases);
  auto marks = search::marks_of(session);  // first: see marks.h
  const auto result = search::search(session, options.request);
  Answer answer = rendered(options, session, result);
  const auto folder = searches_folder();
  const bool replaced = is_saved(folder, options.name);
  save(folder, seen_now({.name = options.name, .arguments = options.lasting}, std::move(marks)));
  answer.messages += tr(
      "søgningen er gemt som {}{}; referat-search --saved {} --since-last viser, hvad der siden er "
      "kommet til\n",
      options.name, replaced ? tr(" i stedet for den, der hed det før") : "", options.name);
  return answer;
}

Answer news_answer(const Options& options) {
  const SavedSearch& saved = options.saved.value();
  const std::string since = local_time(saved.seen_at);
  Options asked = options;
  asked.request.filters.news = saved.seen;
  asked.filters.push_back(tr("nyt siden {}", since));
  search::Session session(options.databases);
  auto marks = search::marks_of(session);  // first: see marks.h
  const auto result = search::search(session, asked.request);
  Answer answer = rendered(asked, session, result);
  if (result.total == 0 && options.format == Format::text && !options.cite)
    answer.text = nothing_new(asked, since);
  if (result.hits.size() < result.total) {
    answer.messages +=
        tr("kun {} af {} nye punkter er vist, så næste gang vises de igen; få alle med i et større "
           "-n, eller regn dem for set: --saved {} --save {}\n",
           number_text(result.hits.size()), number_text(result.total), saved.name, saved.name);
    return answer;
  }
  answer.once_shown = [seen = seen_now(saved, std::move(marks))] { save(searches_folder(), seen); };
  return answer;
}

Answer list_saved_answer(const Options& options) {
  const auto [searches, problems] = all_saved(searches_folder());
  Answer answer{.text = {}, .messages = {}, .exit_code = searches.empty() ? 1 : 0};
  for (const auto& problem : problems) answer.messages += problem + "\n";
  if (options.format == Format::text) {
    answer.text = list_text(options, searches);
  } else if (options.format == Format::json) {
    Json list = Json::array();
    for (const auto& search : searches) list.push_back(list_json(search));
    answer.text = json_text(list, true);
  } else if (options.format == Format::jsonl) {
    for (const auto& search : searches) answer.text += json_text(list_json(search), false);
  } else {
    throw Error(ErrorKind::usage,
                tr("--saved list kan ikke skrives som csv; brug text eller json"));
  }
  return answer;
}

Answer forget_answer(const Options& options) {
  if (forget(searches_folder(), options.name)) {
    return {.text = {},
            .messages = tr("den gemte søgning {} er glemt\n", options.name),
            .exit_code = 0};
  }
  return {.text = {},
          .messages = tr("der er ingen gemt søgning med navnet {}; --saved list viser "
                         "dem, der er\n",
                         options.name),
          .exit_code = 1};
}

}  // namespace referat::searcher
