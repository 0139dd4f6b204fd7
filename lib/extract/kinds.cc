#include "extract/kinds.h"

#include <filesystem>

#include "base/messages.h"
#include "base/strings.h"
#include "extract/plain_text.h"

namespace referat::extract {

namespace {

const std::vector<Kind>& kinds() {
  // The first is what anything else is taken for.
  static const std::vector<Kind> all{{"text", {".txt", ".md", ".markdown"}, read_plain_text}};
  return all;
}

}  // namespace

std::string extension_of(std::string_view path) {
  return lower(std::filesystem::path(path).extension().string());
}

std::string known_extensions() {
  std::vector<std::string> extensions;
  for (const auto& kind : kinds()) {
    extensions.insert(extensions.end(), kind.extensions.begin(), kind.extensions.end());
  }
  return listed(extensions, tr("og"));
}

const Kind* kind_by_extension(std::string_view path) {
  const std::string extension = extension_of(path);
  for (const auto& kind : kinds()) {
    if (is_one_of(extension, kind.extensions)) return &kind;
  }
  return nullptr;
}

const Kind& kind_of(std::string_view path) {
  const Kind* kind = kind_by_extension(path);
  return kind == nullptr ? kinds().front() : *kind;
}

}  // namespace referat::extract
