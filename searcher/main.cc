// referat-search: argv → options → search → renderer → standard output.
#include <clocale>
#include <iostream>
#include <string>

#include "base/error.h"
#include "base/messages.h"
#include "base/terminal_safe.h"
#include "output/text/layout/caret.h"
#include "output/text/layout/paragraph.h"
#include "program/run.h"
#include "query/query_error.h"
#include "searcher/answer.h"
#include "searcher/pager.h"
#include "searcher/terminal.h"

namespace {

using namespace referat;

int run(const std::vector<std::string>& argv) {
  const auto options = searcher::parse_options(argv);
  for (const auto& remark : options.remarks) {
    std::cerr << searcher::message_for_terminal(remark) << '\n';
  }
  const auto answer = searcher::answer_to(options);
  std::cerr << terminal_safe(answer.messages, true);
  if (!searcher::show(answer.text, options)) return 0;
  if (answer.once_shown) answer.once_shown();
  return answer.exit_code;
}

// A mark stands below the place of the query: the lines keep their columns.
void complain_of_query(const query::QueryError& error) {
  std::cerr << "referat-search: " << terminal_safe(error.problem()) << '\n'
            << output::with_caret(error.query(), error.at()) << '\n';
  output::Paragraph advice;
  advice.append(error.advice());
  output::write_paragraph(std::cerr, advice, {.indent = 2}, {});
}

void complain(const Error& error) {
  if (const auto* of_query = dynamic_cast<const query::QueryError*>(&error)) {
    return complain_of_query(*of_query);
  }
  std::cerr << searcher::message_for_terminal(std::string("referat-search: ") + error.what())
            << '\n';
  if (error.kind() == ErrorKind::usage) std::cerr << tr("Se referat-search --help.\n");
}

}  // namespace

int main(int argc, char** argv) {
  std::setlocale(LC_CTYPE, "");  // for the terminal's encoding
  return program::run([&] { return run({argv, argv + argc}); }, complain);
}
