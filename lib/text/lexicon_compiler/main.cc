// make-lexicon: runs once in a build.
//   make-lexicon DA_DK.aff DA_DK.dic IRREGULARS.tsv EXCEPTIONS.tsv OUTPUT
#include <fmt/format.h>

#include <cstdlib>
#include <exception>
#include <fstream>
#include <stdexcept>
#include <string>

#include "text/lexicon_compiler/affixes.h"
#include "text/lexicon_compiler/expansion.h"
#include "text/lexicon_compiler/lexicon_builder.h"

namespace {

namespace compiler = referat::text::lexicon_compiler;

// Errors name the file.
template <typename Read>
auto read_file(const std::string& path, const Read& read) {
  std::ifstream file(path);
  if (!file) throw std::runtime_error(fmt::format("{}: can't be opened", path));
  try {
    return read(file);
  } catch (const std::runtime_error& error) {
    throw std::runtime_error(fmt::format("{}: {}", path, error.what()));
  }
}

void make_lexicon(char** paths) {
  const auto suffixes = read_file(paths[0], compiler::read_suffixes);
  const auto expansion =
      read_file(paths[1], [&](std::istream& dic) { return compiler::expand(dic, suffixes); });
  const auto irregulars = read_file(paths[2], compiler::read_irregulars);
  const auto exceptions = read_file(paths[3], compiler::read_exceptions);
  const std::string bytes = compiler::build_lexicon(expansion, irregulars, exceptions);
  std::ofstream output(paths[4], std::ios::binary);
  output.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  output.close();
  if (!output) throw std::runtime_error(fmt::format("{}: can't be written", paths[4]));
}

}  // namespace

int main(int argc, char** argv) {
  constexpr int arguments = 5;
  if (argc != arguments + 1) {
    fmt::print(stderr, "usage: make-lexicon AFF DIC IRREGULARS EXCEPTIONS OUTPUT\n");
    return EXIT_FAILURE;
  }
  try {
    make_lexicon(argv + 1);
  } catch (const std::exception& error) {
    fmt::print(stderr, "make-lexicon: {}\n", error.what());
    return EXIT_FAILURE;
  }
  return EXIT_SUCCESS;
}
