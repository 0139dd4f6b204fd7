#include "prose/deciding_words.h"

#include <algorithm>
#include <array>
#include <optional>

#include "base/strings.h"
#include "domain/deciding_verbs.h"
#include "domain/word_pattern.h"
#include "prose/point_label.h"

namespace referat {

namespace {

using Words = std::vector<std::string>;

const std::string nothing = "_";

// Clauses that say something of another matter, told by their comma.
constexpr auto relatives =
    std::to_array<std::string_view>({", som ", ", der ", ", hvis ", ", da ", ", så "});

// What begins a subordinate clause, or a remark: nothing behind it decides.
constexpr auto clause_beginnings = std::to_array<std::string_view>({"hvis",
                                                                    "såfremt",
                                                                    "når",
                                                                    "indtil",
                                                                    "hvorvidt",
                                                                    "hvordan",
                                                                    "hvad",
                                                                    "hvem",
                                                                    "hvor",
                                                                    "hvornår",
                                                                    "hvilk*",
                                                                    "fordi",
                                                                    "selvom",
                                                                    "idet",
                                                                    "således at",
                                                                    "for at",
                                                                    "efter at",
                                                                    "om der",
                                                                    "med * bemærkning*",
                                                                    "med * begrundelse*",
                                                                    "med den ~ bemærkning*"});

// Before the main clause.
constexpr auto first_clauses = std::to_array<std::string_view>(
    {"^ hvis", "^ såfremt", "^ når", "^ idet", "^ da", "^ fordi", "^ selvom", "^ efter at",
     "^ indtil", "^ eftersom", "^ for at"});

// They tell how or why; a decision may stand behind them.
constexpr auto phrase_beginnings = std::to_array<std::string_view>({"med henblik",
                                                                    "med henvisning",
                                                                    "med følgende",
                                                                    "med * tilføjelse*",
                                                                    "med * ændring",
                                                                    "med * ændringer",
                                                                    "med * præcisering",
                                                                    "med ønske*",
                                                                    "med opfordring",
                                                                    "under forudsætning",
                                                                    "jf",
                                                                    "jævnfør",
                                                                    "i henhold",
                                                                    "på baggrund af",
                                                                    "i forbindelse med",
                                                                    "som følge af",
                                                                    "i stedet for",
                                                                    "forud for",
                                                                    "inden",
                                                                    "herunder",
                                                                    "frem mod"});

constexpr auto questions =
    std::to_array<std::string_view>({"^ hvad", "^ hvilk*", "^ hvordan", "^ hvornår", "^ hvor",
                                     "^ hvem", "^ hvorfor", "^ hvorvidt"});

// What is wished isn't so. What is wished of the matter itself has wordings: "ønsker sagen
// genoptaget".
constexpr auto wishes = std::to_array<std::string_view>(
    {"ønsker", "ønskede", "ønskes", "ønskedes", "foreslog", "foreslår", "foreslås"});

// What somebody says "at" or "om" behind.
constexpr auto reports = std::to_array<std::string_view>(
    {"bemærke*",     "oplyse*",    "oplyste",     "orientere*",    "spurgte",    "spørger",
     "mener",        "mente",      "håber",       "forvente*",     "foreslår",   "foreslås",
     "foreslog",     "opfordre*",  "beder",       "bad",           "anmode*",    "henstille*",
     "understrege*", "præcisere*", "påpege*",     "fremhæve*",     "minder",     "mindede",
     "konstatere*",  "vurdere*",   "tilkendegav", "tilkendegiver", "redegjorde", "redegør",
     "fortalte",     "nævnte",     "udtrykte",    "opmærksom",     "stillede",   "stiller",
     "fremsatte",    "fremsætter", "bestilte",    "bestiller",     "anerkende*", "takke*",
     "kvittere*",    "udtalte",    "anførte",     "gerne",         "begærede",   "begærer"});

// What the body decides may stand behind "at" with these, and with deciding verbs; behind others
// it is somebody's thought: "instruerer administrationen om, at der …, hvis Byrådet godkender".
constexpr auto introducing = std::to_array<std::string_view>(
    {"find*", "fandt", "meddel*", "enig*",  "aftal*",   "konklud*", "valgte", "vælger",
     "vil",   "kan",   "kunne",   "stemte", "flertal*", "nåede",    "faldt",  "kom",
     "send*", "tag*",  "tog",     "give*",  "gav",      "pege*"});

constexpr auto reported = std::to_array<std::string_view>({"at", "om"});

bool matches(const std::string& word, std::string_view pattern) {
  if (pattern.ends_with('*')) return word.starts_with(pattern.substr(0, pattern.size() - 1));
  return word == pattern;
}

template <std::size_t N>
bool is_any(const std::string& word, const std::array<std::string_view, N>& patterns) {
  return std::any_of(patterns.begin(), patterns.end(),
                     [&](std::string_view pattern) { return matches(word, pattern); });
}

// Keeps the words before the first of these, unless they begin with it.
template <std::size_t N>
void cut_before(Words& words, const std::array<std::string_view, N>& beginnings) {
  std::size_t first = words.size();
  for (const auto beginning : beginnings) {
    const auto place = find_pattern(words, beginning);
    if (place && *place > 0) first = std::min(first, *place);
  }
  words.resize(first);
}

// Without what a relative clause tells of something else: "henviser til strategien, som Byrådet
// vedtog i marts" decides nothing.
std::string_view before_relatives(std::string_view sentence) {
  for (const auto relative : relatives) sentence = sentence.substr(0, sentence.find(relative));
  return sentence;
}

// "udsættes sagen" of "Såfremt der kommer svar, udsættes sagen". Empty where there is no more.
std::string_view behind_first_clauses(std::string_view sentence) {
  constexpr int most = 3;  // more of them is no sentence
  for (int clause = 0; find_any(pattern_words(sentence), first_clauses); ++clause) {
    if (clause == most) return {};
    const auto comma = sentence.find(", ");
    if (comma == std::string_view::npos) return {};
    sentence.remove_prefix(comma + 2);
  }
  return sentence;
}

// The forms of verbs by which a matter is decided, and those of their participles that stand before
// nouns.
struct FormsThatDecide {
  std::vector<std::string> infinitives, participles, before_nouns;
};

std::string plural(std::string_view participle) {
  std::string form(participle);
  if (form.ends_with("get") || form.ends_with("vet")) {
    form.resize(form.size() - 2);
    return form + "ne";
  }
  return form + 'e';
}

const FormsThatDecide& deciding_forms() {
  static const auto all = [] {
    FormsThatDecide forms;
    for (const DecidingVerb& verb : deciding_verbs()) {
      if (verb.outcome == Outcome::unknown) continue;
      forms.infinitives.emplace_back(verb.forms.infinitive);
      forms.participles.emplace_back(verb.forms.participle);
      forms.before_nouns.push_back(plural(verb.forms.participle));
      forms.before_nouns.emplace_back(verb.forms.past);
    }
    return forms;
  }();
  return all;
}

bool has(const std::vector<std::string>& forms, const std::string& word) {
  return std::find(forms.begin(), forms.end(), word) != forms.end();
}

constexpr auto definite = std::to_array<std::string_view>(
    {"den", "det", "de", "denne", "dette", "disse", "sin", "sit", "sine", "dens", "dets", "deres",
     "alle", "samtlige", "øvrige"});
constexpr auto indefinite = std::to_array<std::string_view>({"en", "et", "ny", "nyt"});
constexpr auto prepositions = std::to_array<std::string_view>(
    {"over", "af", "med", "for", "til", "om", "i", "på", "fra", "ved", "efter", "uden"});
constexpr auto adverbs = std::to_array<std::string_view>(
    {"netop", "allerede", "tidligere", "nyligt", "nylig", "nu", "endeligt", "hidtil", "senest",
     "først", "lige", "oprindeligt"});
// Behind a verb, not behind a participle before its noun.
constexpr auto behind_verbs = std::to_array<std::string_view>(
    {"at",        "ikke",    "den",    "det",         "de",
     "en",        "et",      "på",     "i",           "med",
     "til",       "af",      "dog",    "også",        "enstemmigt",
     "*udvalget", "byrådet", "*rådet", "direktionen", "kommunalbestyrelsen"});
constexpr auto being =
    std::to_array<std::string_view>({"er", "blev", "bliver", "var", "blevet", "været"});

bool may_be_noun(const std::string& word) {
  return std::none_of(behind_verbs.begin(), behind_verbs.end(), [&](std::string_view other) {
    return other.starts_with('*') ? word.ends_with(other.substr(1)) : word == other;
  });
}

// "den netop vedtagne plan", "over vedtagne sager", "et godkendt budget"
bool stands_before_noun(const Words& words, std::size_t at) {
  if (at == 0 || at + 1 == words.size() || !may_be_noun(words[at + 1])) return false;
  std::size_t before = at - 1;
  while (before > 0 && is_any(words[before], adverbs)) --before;
  const std::string& determiner = words[before];
  if (has(deciding_forms().participles, words[at])) return is_any(determiner, indefinite);
  if (!has(deciding_forms().before_nouns, words[at])) return false;
  if (words[at].ends_with("ne")) return !is_any(determiner, being);
  return is_any(determiner, definite) || is_any(determiner, prepositions);
}

// "skal godkendes", "forventes vedtaget"
constexpr auto still_to_do = std::to_array<std::string_view>(
    {"skal", "bør", "burde", "forventes", "ventes", "kræver", "kræves", "mangler"});

bool approves_or_rejects(const std::string& word) {
  return std::any_of(deciding_verbs().begin(), deciding_verbs().end(), [&](const auto& verb) {
    return (verb.outcome == Outcome::approved || verb.outcome == Outcome::rejected) &&
           (word == verb.forms.infinitive || word == verb.forms.passive ||
            word == verb.forms.participle);
  });
}

void cross_out_what_is_to_do(Words& words) {
  constexpr std::size_t reach = 3;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const bool will_be = words[i] == "vil" && i + 1 < words.size() && words[i + 1] == "blive";
    if (!will_be && !is_any(words[i], still_to_do)) continue;
    for (std::size_t k = i + 1; k < std::min(words.size(), i + 1 + reach); ++k) {
      if (approves_or_rejects(words[k])) words[k] = nothing;
    }
  }
}

// They decide with the infinitive behind them.
constexpr auto agreeing = std::to_array<std::string_view>({"enig*", "tilslutning*", "beslutning*"});

// "hjemmel til at imødekomme", "forslag om at udsætte"
void cross_out_what_may_be(Words& words) {
  constexpr std::size_t reach = 2;
  for (std::size_t i = 1; i < words.size(); ++i) {
    if (words[i] != "at" || !is_any(words[i - 1], prepositions)) continue;
    if (i > 1 && is_any(words[i - 2], agreeing)) continue;
    for (std::size_t k = i + 1; k < std::min(words.size(), i + 1 + reach); ++k) {
      if (has(deciding_forms().infinitives, words[k])) words[k] = nothing;
    }
  }
}

// "godkendelse": a name for what may be decided.
void cross_out_nouns(Words& words) {
  for (std::string& word : words) {
    if (word.find("else") == std::string::npos) continue;
    const bool of_verb =
        std::any_of(deciding_verbs().begin(), deciding_verbs().end(), [&](const auto& verb) {
          if (verb.outcome != Outcome::approved) return false;
          const auto stems = forms_of(verb, form::stem);
          return std::any_of(stems.begin(), stems.end(),
                             [&](std::string_view stem) { return matches(word, stem); });
        });
    if (of_verb) word = nothing;
  }
}

// "sag om tilslutning til fjernvarmen", "tilslutningspligten": what may be joined. "giver sin
// tilslutning" decides.
void cross_out_connections(Words& words) {
  constexpr std::string_view noun = "tilslutning";
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (!words[i].starts_with(noun)) continue;
    const bool compound = words[i].starts_with("tilslutnings");
    if (compound || (i > 0 && is_any(words[i - 1], prepositions))) words[i] = nothing;
  }
}

void cross_out_participles(Words& words) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (stands_before_noun(words, i)) words[i] = nothing;
  }
}

// Of a subject: "Forslaget om at bygge havnen blev forkastet".
constexpr auto matters = std::to_array<std::string_view>(
    {"forslag*", "anmodning*", "ansøgning*", "ønske*", "indstilling*", "sagen", "spørgsmål*",
     "beslutning*", "orientering*", "punkt*", "krav*", "henvendelse*"});

bool names_matter(const Words& words, std::size_t at) {
  return at > 1 && words[at - 1] == "om" && is_any(words[at - 2], matters);
}

bool is_deciding(const std::string& word) {
  // By their first byte: nearly all words are ruled out by it.
  static const auto forms = [] {
    std::array<std::vector<std::string_view>, 256> all;
    constexpr Forms every = form::infinitive | form::present | form::past | form::passive |
                            form::participle | form::stem;
    for (const DecidingVerb& verb : deciding_verbs()) {
      for (const auto form : forms_of(verb, every)) {
        all[static_cast<unsigned char>(form[0])].push_back(form);
      }
    }
    return all;
  }();
  const auto& likely = forms[static_cast<unsigned char>(word[0])];
  return std::any_of(likely.begin(), likely.end(),
                     [&](std::string_view form) { return matches(word, form); });
}

// Behind the word that makes all that follows a wish or a report.
std::size_t end_of_deciding(const Words& words) {
  constexpr std::size_t reach = 5;
  bool introduced = false;
  for (std::size_t i = 0; i < words.size(); ++i) {
    introduced = introduced || is_any(words[i], introducing) || is_deciding(words[i]);
    if (words[i] == "at" && i > 0 && !introduced && !names_matter(words, i)) return i;
    if (is_any(words[i], wishes)) return i + 1;
    if (!is_any(words[i], reports)) continue;
    const std::size_t last = std::min(words.size(), i + 1 + reach);
    for (std::size_t k = i + 1; k < last; ++k) {
      if (is_any(words[k], reported)) return i + 1;
    }
  }
  return words.size();
}

DecidingWords read(std::string_view sentence, bool phrases) {
  // "1-2 anbefalet": the numbers are no words of the sentence.
  sentence.remove_prefix(point_label(sentence).subject.size());
  const std::string_view main = before_relatives(behind_first_clauses(sentence));
  DecidingWords deciding{.words = pattern_words(main)};
  if (sentence.ends_with('?') || find_any(deciding.words, questions)) return {};
  cut_before(deciding.words, clause_beginnings);
  if (!phrases) cut_before(deciding.words, phrase_beginnings);
  cross_out_nouns(deciding.words);
  cross_out_connections(deciding.words);
  cross_out_participles(deciding.words);
  cross_out_what_is_to_do(deciding.words);
  cross_out_what_may_be(deciding.words);
  deciding.end = end_of_deciding(deciding.words);
  return deciding;
}

}  // namespace

DecidingWords deciding_words(std::string_view sentence) { return read(sentence, false); }

DecidingWords deciding_words_with_phrases(std::string_view sentence) {
  return read(sentence, true);
}

std::string_view decision_on_return(std::string_view sentence) {
  const auto remark = sentence.find("bemærkning");
  if (remark == std::string_view::npos) return {};
  const auto sent = pattern_words(sentence.substr(0, remark));
  if (!find_pattern(sent, "*sendes")) return {};
  const auto has = sentence.find(" har ", remark);
  const auto clause = sentence.find("at ", remark);
  if (has == std::string_view::npos || clause == std::string_view::npos || clause > has) return {};
  return sentence.substr(has + 1);
}

}  // namespace referat
