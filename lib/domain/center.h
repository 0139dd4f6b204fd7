// The register of centers (municipal departments) and other bodies: corpus/centers.tsv.
#pragma once

#include <bitset>
#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace referat {

enum class CenterKind { center, body };

struct Center {
  std::string municipality;  // empty: any municipality
  std::string acronym;       // canonical, e.g. "ØDC"
  CenterKind kind = CenterKind::center;
  std::vector<std::string> names;     // full names: "Økonomi- og Digitaliseringscentret"
  std::vector<std::string> variants;  // other acronyms and known misspellings: "SOUC"
};

// A center or other body named in a text; byte offsets of the whole mention without endings.
struct CenterMention {
  const Center* center = nullptr;  // owned by the register
  std::size_t begin = 0;
  std::size_t end = 0;
};

class CenterRegister {
 public:
  CenterRegister() = default;

  // The text of a register file; see corpus/README.md for its columns. Throws Error(usage) naming
  // the line if a row can't be read; `name` is the file's name for that message.
  static CenterRegister parse(std::string_view tsv, const std::string& name);

  // Reads the file; Error(usage) if that fails.
  static CenterRegister load(const std::string& path);

  [[nodiscard]] const std::vector<Center>& centers() const { return centers_; }

  // The register as text again, as parse() takes it: this is what a database keeps.
  [[nodiscard]] const std::string& source() const { return source_; }

  // All mentions, in order, not overlapping, the longest first where two begin alike.
  // Acronyms count with exact case, as whole words, with Danish endings ("ØDC's", "ØDCs",
  // "BAC-ledelsen"); names in any case, with -center/-centret/-centeret and genitive.
  // Entries of another municipality than the given one don't count; if it is empty, all do.
  [[nodiscard]] std::vector<CenterMention> find(std::string_view text,
                                                std::string_view municipality) const;

  // It has centers of this municipality: no other department is one there.
  [[nodiscard]] bool decides_for(std::string_view municipality) const;

  // The entries whose acronym, variant or name this is as a whole (case ignored), of any
  // municipality.
  [[nodiscard]] std::vector<const Center*> lookup(std::string_view word) const;

 private:
  struct Form {
    std::string text;        // acronym as it is; name in lower case
    bool acronym = false;    // exact case
    std::size_t center = 0;  // index in centers_
  };
  void add_forms(std::size_t center);
  // Entries of another municipality don't count; home is in lower case, empty if unknown.
  static bool counts(const Center& center, const std::string& home);
  // The longest mention that begins here with this word (lower case); center null if none.
  CenterMention mention_at(std::string_view text, std::size_t begin, std::string_view word,
                           const std::string& home) const;
  // The same for the word that takes `length` bytes, with or without a genitive's s.
  CenterMention mention_of_word(std::string_view text, std::size_t begin, std::size_t length,
                                const std::string& home) const;

  // Lets a string_view be looked up without making a string of it.
  struct WordHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view word) const {
      return std::hash<std::string_view>()(word);
    }
  };

  std::string source_;
  std::vector<Center> centers_;
  // By the form's first word in lower case.
  std::unordered_multimap<std::string, Form, WordHash, std::equal_to<>> forms_;
  // The sketches of those words (center.cc): nearly all words of a text are ruled out by them.
  std::bitset<4096> sketches_;
};

// Endings a full name takes: "…centret" → "…center", "…centeret", "…centerets" …; the name itself
// and its genitive are always among them.
[[nodiscard]] std::vector<std::string> inflections_of_name(std::string_view name);

}  // namespace referat
