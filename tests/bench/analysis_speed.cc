// How fast text becomes terms, on one core: the Analyzer, and as its floor ICU's word breaks alone,
// over the same files in turn.
//   analysis_speed FILE…
// Every round begins with a new Analyzer, as referat-index does: words met for the first time are
// part of the figure, so give it as much text as you would index.
#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <iostream>
#include <iterator>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

#include "extract/encoding.h"
#include "text/analyzer.h"

namespace {

constexpr int rounds = 7;
constexpr double bytes_per_megabyte = 1e6;

std::string read(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw std::runtime_error(path + ": can't be read");
  const std::string bytes{std::istreambuf_iterator<char>(file), {}};
  return referat::extract::decode_text(bytes).text;
}

void check(UErrorCode status) {
  if (U_FAILURE(status)) throw std::runtime_error(u_errorName(status));
}

// Both give the number of words, so that nothing is optimised away.
std::size_t analyze(const std::vector<std::string>& texts) {
  const referat::text::Analyzer analyzer;
  std::size_t tokens = 0;
  for (const auto& text : texts) tokens += analyzer.analyze(text).size();
  return tokens;
}

std::size_t break_words(const std::vector<std::string>& texts) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::BreakIterator> breaks(
      icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
  check(status);
  UText utext = UTEXT_INITIALIZER;
  std::size_t words = 0;
  for (const auto& text : texts) {
    utext_openUTF8(&utext, text.data(), static_cast<std::int64_t>(text.size()), &status);
    breaks->setText(&utext, status);
    check(status);
    while (breaks->next() != icu::BreakIterator::DONE) {
      if (breaks->getRuleStatus() != UBRK_WORD_NONE) ++words;
    }
  }
  utext_close(&utext);
  return words;
}

double seconds(const std::function<std::size_t()>& work) {
  const auto start = std::chrono::steady_clock::now();
  if (work() == 0) throw std::runtime_error("no words");
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

double median(std::vector<double> values) {
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

}  // namespace

int main(int argc, char** argv) try {
  if (argc < 2) {
    std::cerr << "usage: analysis_speed FILE…\n";
    return EXIT_FAILURE;
  }
  std::vector<std::string> texts;
  double megabytes = 0;
  for (const auto& path : std::vector<std::string>(argv + 1, argv + argc)) {
    texts.push_back(read(path));
    megabytes += static_cast<double>(texts.back().size()) / bytes_per_megabyte;
  }

  std::vector<double> analyzer;
  std::vector<double> icu;
  for (int round = 0; round < rounds; ++round) {
    analyzer.push_back(seconds([&] { return analyze(texts); }));
    icu.push_back(seconds([&] { return break_words(texts); }));
    std::cout << "round " << round + 1 << ": Analyzer " << megabytes / analyzer.back()
              << " MB/s, ICU word breaks " << megabytes / icu.back() << " MB/s\n";
  }
  std::cout << megabytes << " MB, medians of " << rounds << ": Analyzer "
            << megabytes / median(analyzer) << " MB/s, ICU word breaks " << megabytes / median(icu)
            << " MB/s; the Analyzer takes " << median(analyzer) / median(icu) << " times as long\n";
  return EXIT_SUCCESS;
} catch (const std::exception& error) {
  std::cerr << error.what() << '\n';
  return EXIT_FAILURE;
}
