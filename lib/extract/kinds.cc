#include "extract/kinds.h"

#include <algorithm>
#include <filesystem>

#include "base/messages.h"
#include "base/strings.h"
#include "extract/first_agenda.h"
#include "extract/plain_text.h"

namespace referat::extract {

namespace {

bool anything(std::string_view /*bytes*/) { return true; }

const std::vector<Kind>& kinds() {
  static const std::vector<Kind> all{
      {"firstagenda", {".json"}, looks_like_first_agenda, read_first_agenda},
      {"text", {".txt", ".md", ".markdown"}, anything, read_plain_text},
  };
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

const Kind& kind_of(std::string_view bytes) {
  return *std::find_if(kinds().begin(), kinds().end(),
                       [&](const Kind& kind) { return kind.recognises(bytes); });
}

}  // namespace referat::extract
