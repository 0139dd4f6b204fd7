#include "domain/center.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/error.h"
#include "base/file.h"
#include "base/messages.h"
#include "base/strings.h"
#include "base/utf8.h"

namespace referat {

namespace {

constexpr std::size_t column_count = 6;

std::vector<std::string> list(std::string_view cell) {
  std::vector<std::string> values;
  for (const auto part : split(cell, ';')) {
    if (!trim(part).empty()) values.emplace_back(trim(part));
  }
  return values;
}

[[noreturn]] void refuse(const std::string& name, std::size_t line, std::string_view why) {
  throw Error(ErrorKind::usage, fmt::format("{}:{}: {}", name, line, why));
}

Center parse_row(std::string_view row, const std::string& name, std::size_t line) {
  const auto cells = split(row, '\t');
  // The last columns may be left out where they are empty.
  if (cells.size() < 3 || cells.size() > column_count) {
    refuse(name, line,
           tr("rækken skal have kolonnerne municipality, acronym, kind, names, variants, source"));
  }
  Center center;
  center.municipality = trim(cells[0]);
  center.acronym = trim(cells[1]);
  if (center.acronym.empty()) refuse(name, line, tr("akronymet mangler"));
  const auto kind = trim(cells[2]);
  if (kind != "center" && kind != "body") {
    refuse(name, line, tr("kind skal være center eller body"));
  }
  center.kind = kind == "center" ? CenterKind::center : CenterKind::body;
  if (cells.size() > 3) center.names = list(cells[3]);
  if (cells.size() > 4) center.variants = list(cells[4]);
  return center;
}

// What may follow an acronym: nothing of a word, a genitive ("ØDCs", "ØDC's"), or a hyphen and a
// second element ("BAC-ledelsen"). A bare "s" must end the word, so that "KLs" is KL and "HTKalle"
// isn't HTK.
bool acronym_ends(std::string_view text, std::size_t end) {
  if (!word_character_at(text, end)) return true;
  return text[end] == 's' && !word_character_at(text, end + 1);
}

// A number below 4096 for a word of one byte and more, the same in either case: its length, first
// and last byte (0x20 parts the cases of ASCII letters and of the second byte of æ, ø and å).
std::size_t sketch(std::string_view word) {
  const std::size_t first = static_cast<unsigned char>(word.front()) | 0x20U;
  const std::size_t last = static_cast<unsigned char>(word.back()) | 0x20U;
  return (word.size() * 977 + first * 31 + last) % 4096;
}

}  // namespace

std::vector<std::string> inflections_of_name(std::string_view name) {
  static constexpr std::array<std::string_view, 3> definite_endings{"centret", "centeret",
                                                                    "center"};
  std::vector<std::string> stems;
  for (const auto ending : definite_endings) {
    if (name.size() <= ending.size() || !name.ends_with(ending)) continue;
    const std::string stem(name.substr(0, name.size() - ending.size()));
    for (const auto other : definite_endings) stems.push_back(stem + std::string(other));
    break;
  }
  if (stems.empty()) stems.emplace_back(name);
  std::vector<std::string> forms = stems;
  for (const auto& stem : stems) {
    if (!stem.ends_with('s')) forms.push_back(stem + "s");
  }
  return forms;
}

CenterRegister CenterRegister::parse(std::string_view tsv, const std::string& name) {
  CenterRegister result;
  result.source_ = std::string(tsv);
  std::size_t line = 0;
  for (auto row : split(without_byte_order_mark(tsv), '\n')) {
    ++line;
    if (!is_utf8(row)) refuse(name, line, tr("rækken er ikke UTF-8; gem filen som UTF-8"));
    if (row.ends_with('\r')) row.remove_suffix(1);
    if (trim(row).empty() || row.starts_with('#') || row.starts_with("municipality\t")) continue;
    result.centers_.push_back(parse_row(row, name, line));
    result.add_forms(result.centers_.size() - 1);
  }
  return result;
}

CenterRegister CenterRegister::load(const std::string& path) {
  try {
    const std::string tsv = read_bytes(path);
    if (!tsv.empty()) return parse(tsv, path);
  } catch (const Error& error) {
    if (error.kind() != ErrorKind::input) throw;
  }
  throw Error(ErrorKind::usage, tr("{}: centerregistret kan ikke læses", path));
}

void CenterRegister::add_forms(std::size_t index) {
  const Center& center = centers_[index];
  const auto add = [&](std::string text, bool acronym) {
    const std::string first = lower(text.substr(0, word_length(text)));
    if (first.empty()) return;  // begins with a sign: such a text is never taken for a word
    sketches_.set(sketch(first));
    forms_.emplace(first, Form{std::move(text), acronym, index});
  };
  add(center.acronym, true);
  for (const auto& variant : center.variants) add(variant, true);
  for (const auto& full : center.names) {
    for (const auto& form : inflections_of_name(lower(full))) add(form, false);
  }
}

bool CenterRegister::counts(const Center& center, const std::string& home) {
  return home.empty() || center.municipality.empty() || lower(center.municipality) == home;
}

CenterMention CenterRegister::mention_at(std::string_view text, std::size_t begin,
                                         std::string_view word, const std::string& home) const {
  CenterMention best;
  const auto [first, last] = forms_.equal_range(word);
  for (auto it = first; it != last; ++it) {
    const Form& form = it->second;
    const std::size_t end = begin + form.text.size();
    if (end > text.size() || end <= best.end) continue;
    const std::string_view rest = text.substr(begin);
    const bool same =
        form.acronym ? rest.starts_with(form.text) && acronym_ends(text, end)
                     : starts_with_ignoring_case(rest, form.text) && !word_character_at(text, end);
    if (same && counts(centers_[form.center], home)) best = {&centers_[form.center], begin, end};
  }
  return best;
}

CenterMention CenterRegister::mention_of_word(std::string_view text, std::size_t begin,
                                              std::size_t length, const std::string& home) const {
  const std::string_view printed = text.substr(begin, length);
  // A genitive without an apostrophe: "ØDCs".
  const bool genitive = length > 1 && printed.ends_with('s');
  const bool possible = sketches_.test(sketch(printed)) ||
                        (genitive && sketches_.test(sketch(printed.substr(0, length - 1))));
  if (!possible) return {};
  const std::string word = lower(printed);
  CenterMention mention = mention_at(text, begin, word, home);
  if (mention.center == nullptr && genitive) {
    mention = mention_at(text, begin, std::string_view(word).substr(0, word.size() - 1), home);
  }
  return mention;
}

std::vector<CenterMention> CenterRegister::find(std::string_view text,
                                                std::string_view municipality) const {
  std::vector<CenterMention> mentions;
  const std::string home = lower(municipality);
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t length = word_length(text.substr(i));
    if (length == 0) {
      ++i;
      continue;
    }
    const CenterMention mention = mention_of_word(text, i, length, home);
    if (mention.center != nullptr) mentions.push_back(mention);
    i = std::max(mention.end, i + length);
  }
  return mentions;
}

bool CenterRegister::decides_for(std::string_view municipality) const {
  const std::string home = lower(municipality);
  return !home.empty() && std::any_of(centers_.begin(), centers_.end(), [&](const Center& center) {
    return center.kind == CenterKind::center && lower(center.municipality) == home;
  });
}

std::vector<const Center*> CenterRegister::lookup(std::string_view word) const {
  const std::string wanted = lower(collapse_blanks(word));
  std::vector<const Center*> found;
  const auto [begin, end] = forms_.equal_range(wanted.substr(0, word_length(wanted)));
  for (auto it = begin; it != end; ++it) {
    const Center* center = &centers_[it->second.center];
    if (lower(it->second.text) == wanted &&
        std::find(found.begin(), found.end(), center) == found.end()) {
      found.push_back(center);
    }
  }
  // The multimap gives no order; the register does.
  std::sort(found.begin(), found.end());
  return found;
}

}  // namespace referat
