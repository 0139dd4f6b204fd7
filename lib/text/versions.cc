#include "text/versions.h"

#include <fmt/format.h>
#include <unicode/uversion.h>

#include <array>
#include <cstdint>
#include <string_view>

#include "text/lexicon.h"
#include "text/stemmer.h"

namespace referat::text {

namespace {

// libstemmer doesn't tell its version, and Snowball's Danish rules have changed between versions:
// words that the rules treat differently stand for them.
std::uint32_t stemmer_fingerprint() {
  static constexpr std::array<std::string_view, 14> probes = {
      "centret",   "centrene",    "budgettet", "kommunernes", "løsning", "løst",      "høflighed",
      "borgernes", "erhvervsliv", "gældende",  "skatter",     "lovlig",  "udvalgets", "bedst"};
  const Stemmer stemmer;
  std::uint32_t hash = 2166136261U;  // FNV-1a
  for (const auto probe : probes) {
    for (const char c : stemmer.stems(probe).front() + ' ') {
      hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    }
  }
  return hash;
}

}  // namespace

std::string analyzer_version() { return "5"; }

std::string icu_version() {
  UVersionInfo version;
  u_getVersion(version);
  std::array<char, U_MAX_VERSION_STRING_LENGTH> text{};
  u_versionToString(version, text.data());
  return text.data();
}

std::string lexicon_version() {
  static const std::string version =
      fmt::format("da-{:016x}-{:08x}", Lexicon::danish().fingerprint(), stemmer_fingerprint());
  return version;
}

}  // namespace referat::text
