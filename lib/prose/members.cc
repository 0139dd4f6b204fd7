#include "prose/members.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "base/strings.h"
#include "domain/deciding_verbs.h"
#include "domain/word_pattern.h"

namespace referat {

namespace {

constexpr std::size_t longest_party = 5;  // letters: "A", "SF", "UP-1", "KFR"

constexpr auto party_names = std::to_array<std::string_view>({"venstre",
                                                              "socialdemokratiet",
                                                              "socialdemokraterne",
                                                              "sf",
                                                              "socialistisk folkeparti",
                                                              "enhedslisten",
                                                              "konservative",
                                                              "de konservative",
                                                              "det konservative folkeparti",
                                                              "dansk folkeparti",
                                                              "df",
                                                              "radikale venstre",
                                                              "det radikale venstre",
                                                              "de radikale",
                                                              "alternativet",
                                                              "liberal alliance",
                                                              "la",
                                                              "moderaterne",
                                                              "nye borgerlige",
                                                              "danmarksdemokraterne",
                                                              "kristendemokraterne",
                                                              "slesvigsk parti"});

// How sentences about them begin.
constexpr auto parties = std::to_array<std::string_view>({"^ venstre",
                                                          "^ socialdemokrat*",
                                                          "^ konservative",
                                                          "^ de konservative",
                                                          "^ det konservative",
                                                          "^ radikale",
                                                          "^ de radikale",
                                                          "^ enhedslisten",
                                                          "^ alternativet",
                                                          "^ dansk folkeparti",
                                                          "^ nye borgerlige",
                                                          "^ liberal alliance",
                                                          "^ moderaterne",
                                                          "^ kristendemokrat*",
                                                          "^ danmarksdemokrat*",
                                                          "^ sf",
                                                          "^ df",
                                                          "^ la",
                                                          "^ socialistisk folkeparti",
                                                          "^ et mindretal",
                                                          "^ mindretal*",
                                                          "^ slesvigsk parti"});

// How minutes begin to tell a vote.
constexpr auto votes = std::to_array<std::string_view>(
    {"^ for stemte", "^ imod stemte", "^ mod stemte", "^ stemte", "^ imod", "^ undlod",
     "^ undlader", "^ hverken for eller imod", "^ for * stemte", "^ imod * stemte", "^ for stemmer",
     "^ imod stemmer", "^ ad punkt # imod", "^ ad pkt # imod", "^ stemmer", "^ for # stem*",
     "^ mindretalsudtalelse*", "^ protokoltilførsel*", "^ særstandpunkt*"});

constexpr auto reasons =
    std::to_array<std::string_view>({"bemærkning*", "begrund*", "fordi", "da", "idet",
                                     "mindretalsudtalelse*", "udtalelse*", "protokol*", "ønsker"});

// Behind the name: what the body did with the member.
constexpr auto done_to =
    std::to_array<std::string_view>({"blev", "bliver", "er", "udpeges", "vælges", "indstilles",
                                     "valgt", "udpeget", "genvælges", "indtræder", "konstitueres"});

constexpr auto bodies = std::to_array<std::string_view>(
    {"udvalget", "rådet", "byråd", "flertal", "direktionen", "bestyrelsen"});

// What the body did with what was named: "A og B anbefales", "Ida Holm (A) blev valgt".
bool is_passive(std::string_view predicate) {
  static const auto participles = [] {
    std::vector<std::string_view> all;
    for (const DecidingVerb& verb : deciding_verbs()) all.push_back(verb.forms.participle);
    return all;
  }();
  const auto words = pattern_words(predicate);
  return !words.empty() && (words[0].ends_with("es") || is_one_of(words[0], done_to) ||
                            is_one_of(words[0], participles));
}

// The end of "V, L og C"; npos where no letter stands first. "I april" isn't the party I.
std::size_t end_of_letters(std::string_view sentence) {
  std::size_t end = std::string_view::npos;
  for (std::size_t at = 0; at < sentence.size();) {
    const std::size_t length = sentence.substr(at).find_first_of(" ,:.");
    const auto letter = sentence.substr(at, length);
    if (letter == "og" || letter == "samt" || letter.empty()) {
      at += letter.size() + 1;
      continue;
    }
    if (letter == "I" || code_points(letter) != 1 || !begins_upper(letter)) break;
    end = at + letter.size();
    at = end + 1;
  }
  return end;
}

bool begins_with_letter(std::string_view sentence) {
  const auto end = end_of_letters(sentence);
  return end < sentence.size() && !is_passive(sentence.substr(end));
}

// The bracket with a party that the sentence's first words, all in capitals, lead to: its end.
std::size_t end_of_member(std::string_view sentence) {
  const auto open = sentence.find('(');
  const auto close = sentence.find(')', open);
  if (close == std::string_view::npos ||
      !is_party_letters(sentence.substr(open + 1, close - open - 1))) {
    return std::string_view::npos;
  }
  const std::string_view name = trim(sentence.substr(0, open));
  if (name.find_first_of(".:;,") != std::string_view::npos) return std::string_view::npos;
  if (name.empty()) return close + 1;
  for (const auto word : split(name, ' ')) {
    const std::string small = lower(word);
    const bool body = std::any_of(bodies.begin(), bodies.end(), [&](std::string_view one) {
      return small.find(one) != std::string::npos;
    });
    if (body || !begins_upper(word)) return std::string_view::npos;
  }
  return close + 1;
}

// Behind "Ida Holm (A), (V) og Ole Krag (C)"; npos where no member stands first.
std::size_t end_of_members(std::string_view sentence) {
  constexpr int most = 30;  // members named in one list
  std::size_t end = end_of_member(sentence);
  for (int member = 1; member < most && end != std::string_view::npos; ++member) {
    std::size_t next = end;
    for (const std::string_view joint : {", ", " og ", " samt "}) {
      if (sentence.substr(end).starts_with(joint)) next = end + joint.size();
    }
    const auto length = next == end ? std::string_view::npos : end_of_member(sentence.substr(next));
    if (length == std::string_view::npos) return end;
    end = next + length;
  }
  return end;
}

bool begins_with_member(std::string_view sentence) {
  const auto end = end_of_members(sentence);
  return end != std::string_view::npos && !is_passive(sentence.substr(end));
}

}  // namespace

bool is_party_letters(std::string_view text) {
  const auto is_sign = [](char c) { return c == '-' || is_digit(c); };
  const auto is_ascii_lower_or_other = [&](char c) {
    const bool ascii = static_cast<unsigned char>(c) < 0x80;
    return ascii && !(c >= 'A' && c <= 'Z') && !is_sign(c);
  };
  return !text.empty() && code_points(text) <= longest_party && begins_upper(text) &&
         std::none_of(text.begin(), text.end(), is_ascii_lower_or_other) && lower(text) != text;
}

bool is_party(std::string_view text) {
  if (is_party_letters(text)) return true;
  const std::string name = lower(text);
  // "Lokallisten", "Fælleslisten": parties of one municipality.
  const bool local = name.ends_with("listen") && name.find(' ') == std::string::npos;
  return begins_upper(text) && (local || is_one_of(name, party_names));
}

bool tells_of_members(std::string_view sentence) {
  if (begins_with_letter(sentence) || begins_with_member(sentence)) return true;
  const auto words = pattern_words(sentence);
  return find_any(words, parties) || find_any(words, votes);
}

bool gives_reasons(std::string_view sentence) { return find_any(pattern_words(sentence), reasons); }

}  // namespace referat
