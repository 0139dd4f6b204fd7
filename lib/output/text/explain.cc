#include "output/text/explain.h"

#include <algorithm>
#include <ostream>
#include <string>

#include "base/messages.h"
#include "base/strings.h"
#include "output/text/layout/paragraph.h"
#include "output/words/explain.h"
#include "output/words/wording.h"

namespace referat::output {

namespace {

using answer::ExplainedWord;
using answer::LemmaReading;
using answer::WordKind;
using Strings = std::vector<std::string>;

// A word whose lemmas, parts or names fill more than this is told in short.
constexpr std::size_t max_lines_of_word = 6;
constexpr std::size_t max_forms = 8;  // of a wildcard

std::string in_items(std::size_t count) {
  if (count == 0) return tr("i intet punkt");
  return trn("i {} punkt", "i {} punkter", count);
}

// "indkøb strategi" → "strategi for indkøb"
std::string said_apart(const std::string& pair) {
  const auto blank = pair.find(' ');
  if (blank == std::string::npos) return pair;
  return pair.substr(blank + 1) + " for " + pair.substr(0, blank);  // Danish, as in documents
}

std::string lemmas_text(const LemmaReading& reading) {
  switch (reading.origin) {
    case WordOrigin::stem:
      return tr("stamme {}", join(reading.lemmas, ", "));
    case WordOrigin::number:
    case WordOrigin::acronym:
      return {};
    default:
      break;
  }
  return trn("grundform {1}", "grundformer {1}", reading.lemmas.size(),
             join(reading.lemmas, tr(" eller ")));
}

// "leksikon: grundform strategi, dele indkøb + strategi"
std::string reading_text(const LemmaReading& reading, bool several) {
  Strings facts;
  for (const std::string& fact :
       {lemmas_text(reading),
        reading.parts.empty() ? "" : tr("dele {}", join(reading.parts, ", "))}) {
    if (!fact.empty()) facts.push_back(fact);
  }
  std::string text = name_text(reading.origin);
  if (several) text = in_quotes(reading.form) + " " + text;
  return facts.empty() ? text : text + ": " + join(facts, "; ");
}

std::string value_text(const ExplainedWord& word) {
  if (word.kind == WordKind::result) {
    const auto outcome = parse_outcome(word.value);
    return outcome ? outcome_text(*outcome) : word.value;
  }
  return date_text(word.value);
}

// What a word was taken for: "sagsnummer", "dato: 19. november 2018".
std::string kind_text(const ExplainedWord& word) {
  std::string text = name_text(word.kind);
  if (!word.value.empty() && word.kind != WordKind::period && word.value != word.text) {
    text += ": " + value_text(word);
  }
  return text;
}

bool says_words(const ExplainedWord& word) {
  return word.kind == WordKind::word || word.kind == WordKind::phrase ||
         word.kind == WordKind::wildcard;
}

std::string role_text(const ExplainedWord& word) {
  switch (word.role) {
    case WordRole::bonus:
      return tr("hæver, men kræves ikke");
    case WordRole::excluded:
      return tr("må ikke stå der");
    case WordRole::held:
      if (!says_words(word)) return tr("kun de punkter");
      return word.field.empty() ? "" : tr("kun i feltet {}", tr(word.field));
    case WordRole::wanted:
      break;
  }
  return {};
}

std::string pairs_text(const ExplainedWord& word) {
  Strings said;
  for (const auto& [pair, items] : word.pairs) said.push_back(said_apart(pair));
  if (said.empty()) return {};
  const std::string list = all_in_quotes(said);
  return word.kind == WordKind::neighbours ? tr("som {}", list) : tr("siges også {}", list);
}

// Of a wildcard, or of a word near another: the forms of it that there are.
std::string forms_text(const ExplainedWord& word) {
  if (word.forms.empty() || (word.forms.size() == 1 && word.forms[0] == lower(word.text))) {
    return {};
  }
  const std::size_t shown = std::min(word.forms.size(), max_forms);
  const Strings forms(word.forms.begin(), word.forms.begin() + static_cast<std::ptrdiff_t>(shown));
  const std::size_t more = word.forms.size() - shown;
  const std::string list = all_in_quotes(forms);
  return more == 0 ? tr("her {}", list)
                   : trn("her {1} og {0} anden", "her {1} og {0} andre", more, list);
}

// Of a word that no item has: whether there is such a word, and what it is like.
std::string unknown_text(const ExplainedWord& word) {
  const bool wanted = word.role == WordRole::wanted && word.field.empty();
  if (word.kind != WordKind::word || word.items > 0 || !wanted) return {};
  const bool danish =
      std::any_of(word.readings.begin(), word.readings.end(), [](const LemmaReading& reading) {
        return reading.origin == WordOrigin::dictionary || reading.origin == WordOrigin::compound;
      });
  return (danish ? tr("et dansk ord, som punkterne ikke bruger")
                 : tr("hverken i leksikon eller punkter")) +
         (word.nearest.empty() ? tr("; intet ord dér ligner")
                               : tr("; dér ligner {}", all_in_quotes(word.nearest)));
}

Strings facts_of(const ExplainedWord& word) {
  Strings facts{in_items(word.items)};
  if (!word.typed.empty()) facts.push_back(tr("rettet fra {}", in_quotes(word.typed)));
  facts.push_back(kind_text(word));
  facts.push_back(role_text(word));
  const bool small = word.kind == WordKind::function_word && word.role == WordRole::bonus;
  for (const LemmaReading& reading : small ? std::vector<LemmaReading>() : word.readings) {
    facts.push_back(reading_text(reading, word.readings.size() > 1));
  }
  facts.push_back(forms_text(word));
  const bool other_row = word.kind == WordKind::word && !word.rows.empty();
  facts.push_back(other_row ? tr("også i rækkefølge: {}", all_in_quotes(word.rows)) : "");
  facts.push_back(word.synonyms.empty() ? "" : tr("finder også {}", all_in_quotes(word.synonyms)));
  facts.push_back(pairs_text(word));
  facts.push_back(unknown_text(word));
  std::erase(facts, "");
  return facts;
}

// Recursion follows the query, whose depth the parser bounds.
void write_word(std::ostream& out, const ExplainedWord& word, std::size_t indent,
                const TextOptions& options) {
  Paragraph paragraph;
  paragraph.append(word.text, sgr::bold);
  for (const std::string& fact : facts_of(word)) {
    paragraph.append(std::string(options.style.dot()) + fact);
  }
  write_paragraph(out, paragraph,
                  {.width = options.width,
                   .indent = indent + 4,
                   .first = std::string(indent, ' '),
                   .max_lines = max_lines_of_word},
                  options.style);
  for (const ExplainedWord& alternative : word.alternatives) {
    write_word(out, alternative, indent + 2, options);
  }
}

void write_line(std::ostream& out, const std::string& text, const TextOptions& options) {
  Paragraph paragraph;
  paragraph.append(text, sgr::faint);
  write_paragraph(out, paragraph, {.width = options.width, .indent = 2}, options.style);
}

std::string weights_text(const answer::Explanation& explanation, const Style& style) {
  if (explanation.weights.empty()) {
    return tr("Ordene tæller ikke i rækkefølgen, som er efter dato.");
  }
  Strings weights;
  for (const auto& [name, value] : explanation.weights) {
    weights.push_back(weight_text(name) + " " + decimal_text(value));
  }
  return tr("Vægte ved siden af ordets egen, 1: {}", join(weights, style.dot()));
}

// "deltager:Lund"; the text of a boolean field has its name already.
std::string with_field(const ExplainedWord& word) {
  return says_words(word) && !word.field.empty() ? tr(word.field) + ":" + word.text : word.text;
}

// Why no item has all of it.
std::string why_nothing(const answer::Explanation& explanation) {
  Strings absent;
  for (const ExplainedWord& word : explanation.words) {
    const bool demanded = word.role == WordRole::wanted || word.role == WordRole::held;
    if (demanded && word.items == 0) absent.push_back(with_field(word));
  }
  if (!absent.empty()) return tr("Intet punkt har {}.", all_in_quotes(absent));
  const std::size_t unfiltered = explanation.unfiltered.value_or(0);
  if (unfiltered > 0) {
    return trn("Uden filtre er der {} punkt.", "Uden filtre er der {} punkter.", unfiltered);
  }
  return tr("Hvert for sig findes ordene, men intet punkt opfylder det hele.");
}

}  // namespace

void write_explanation(std::ostream& out, const answer::SearchResult& result,
                       const TextOptions& options) {
  if (!result.explanation) return;
  const answer::Explanation& explanation = *result.explanation;
  Paragraph heading;
  heading.append(tr("Sådan er søgningen læst"), sgr::bold);
  heading.append(
      trn(" (databasen har {} punkt)", " (databasen har {} punkter)", explanation.items));
  out << '\n';
  write_paragraph(out, heading, {.width = options.width}, options.style);
  if (!explanation.reading.empty()) {
    Paragraph reading;
    reading.append(explanation.reading);
    write_paragraph(out, reading, {.width = options.width, .indent = 2, .first = "  "},
                    options.style);
  }
  for (const ExplainedWord& word : explanation.words) write_word(out, word, 2, options);
  if (explanation.words.empty()) {
    write_line(out, tr("Ingen ord: alt, der passerer filtrene."), options);
  } else if (result.hits.empty() && result.total == 0) {
    write_line(out, why_nothing(explanation), options);
  } else {
    write_line(out, weights_text(explanation, options.style), options);
  }
}

}  // namespace referat::output
