#include "query/recognise.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "base/limits.h"
#include "base/strings.h"
#include "database/schema.h"
#include "domain/amount.h"
#include "domain/case_number.h"
#include "domain/department_name.h"
#include "prose/outcomes.h"
#include "query/asking.h"
#include "query/date_range.h"
#include "query/typed_word.h"
#include "text/fold.h"
#include "text/function_words.h"
#include "text/lexicon.h"

namespace referat::query {

namespace {

bool is_plain_word(const Node& node) {
  return node.kind == NodeKind::word && node.field == Field::none;
}

// Numbers of four digits only where they are likely to be years.
bool is_likely_period(const Date& first, const Date& last) {
  const auto likely = [](const Date& date) { return date.year >= 1900 && date.year < 2100; };
  const bool years = first.month == 1 && first.day == 1 && last.month == 12 && last.day == 31;
  return !years ||
         ((first == calendar_begin || likely(first)) && (last == calendar_end || likely(last)));
}

// "budgetopfølgning 1. kvartal 2018": what an item is about, and dealt with later. The year alone
// is the date.
bool says_part_of_year(std::string_view text) {
  static constexpr std::array<std::string_view, 8> parts{
      "kvartal", "halvår", "forår", "foråret", "sommer", "sommeren", "efterår", "efteråret"};
  const std::string words = lower(text);
  const auto said = split(words, ' ');
  return std::any_of(said.begin(), said.end(),
                     [](std::string_view word) { return is_one_of(word, parts); });
}

// "til 2018", "fra 2018": in a text mostly said of the year, "budget til 2018".
bool says_no_range(std::string_view text) {
  const auto years = text.rfind(' ');
  if (years == std::string_view::npos) return false;
  const std::string before = lower(text.substr(0, years));
  return before == "til" || before == "fra" || before == "from" || before == "until";
}

// "21/11": the first number a day, the second a month of some year.
bool is_day_month(std::string_view text) {
  const auto slash = text.find('/');
  if (slash == std::string_view::npos) return false;
  Date first;
  Date last;
  // A leap year takes 29/2 too.
  return parse_date_range(std::string(text) + "-2000", first, last) && first == last;
}

bool announces_case(std::string_view word) {
  static constexpr std::array<std::string_view, 12> words{
      "sag", "sagen", "sags", "sagsnr", "sagsnummer", "case",
      "nr",  "j",     "j.nr", "jnr",    "journalnr",  "journalnummer"};
  return is_one_of(lower(without_punctuation(word)), words);
}

// "15/1042" of "sagsnr.15/1042": what was written without a blank.
std::string_view without_announcement(std::string_view word) {
  const auto number = word.find_first_of("0123456789");
  if (number == std::string_view::npos || number == 0) return word;
  return announces_case(word.substr(0, number)) ? word.substr(number) : word;
}

// The participle's basic form: "udskudte" → "udskudt", "forkastede" → "forkastet".
std::string basic_participle(std::string word) {
  if (word.ends_with("ede")) return word.substr(0, word.size() - 2) + 't';
  if (word.ends_with("te")) word.pop_back();
  return word;
}

// What a decision came to, if these words say so by themselves: a participle ("afvist"), negated
// ("ikke godkendt"), or a fixed phrase ("taget af dagsordenen"). Words that as often say something
// else ("ændret", "orientering", "delvis") don't.
std::optional<Outcome> outcome_of_words(std::string_view text) {
  const std::string words = lower(text);
  const auto blanks = std::count(words.begin(), words.end(), ' ');
  const bool negated = words.starts_with("ikke ") && blanks == 1;
  const bool fixed =
      (words.starts_with("taget ") || words.starts_with("trukket ")) && blanks > 0 && blanks < 3;
  // A result by the name that we print: "godkendt med ændringer".
  if (blanks > 0) {
    if (const auto named = parse_outcome(words)) return named;
  }
  if (negated || fixed) {
    const Outcome outcome = recognise_outcome(words);
    return outcome == Outcome::unknown ? std::nullopt : std::optional(outcome);
  }
  if (blanks > 0) return std::nullopt;
  const std::string participle = basic_participle(words);
  const auto outcome = participle.ends_with('t') ? parse_outcome(participle) : std::nullopt;
  const bool decides = outcome && *outcome != Outcome::approved_with_changes &&
                       *outcome != Outcome::noted && *outcome != Outcome::mixed;
  return decides ? outcome : std::nullopt;
}

// Written in small letters, and a word of Danish.
bool is_small_word(std::string_view text) {
  const std::string folded = text::fold(text);
  return folded == text && text::Lexicon::danish().contains(text::fold_spelling(folded));
}

// What every item is: "udskudte sager", "punkter om trafik".
bool says_item(std::string_view word) {
  static constexpr std::array<std::string_view, 10> words{
      "sag",     "sager",     "sagen",          "sagerne",           "punkt",
      "punkter", "punkterne", "dagsordenpunkt", "dagsordenspunkter", "dagsordenspunkt"};
  return is_one_of(word, words);
}

// In the forms that words are compared with.
struct KnownAcronym {
  const AcronymDefinition& definition;
  std::string folded;
  std::string name_lemmas;
};

class Recogniser {
 public:
  Recogniser(const std::vector<const Node*>& nodes, const Vocabulary& vocabulary,
             const text::Analyzer& analyzer)
      : nodes_(nodes), vocabulary_(vocabulary), analyzer_(analyzer) {
    question_ = !nodes.empty() && is_plain_word(*nodes.front()) &&
                begins_question(lower(nodes.front()->text));
    for (const AcronymDefinition& definition : vocabulary.acronyms) {
      acronyms_.push_back({definition, text::fold(definition.acronym), lemmas_of(definition.name)});
    }
  }

  std::vector<Unit> run() {
    std::vector<Unit> units;
    for (std::size_t i = 0; i < nodes_.size(); i += units.back().count) {
      units.push_back(unit_at(i));
      units.back().typed = typed_for(i, units.back().count);
    }
    // From the number backwards: "sag nr. 15/1042".
    for (std::size_t i = units.size(); i-- > 1;) {
      const UnitKind next = units[i].kind;
      const bool before_case = next == UnitKind::case_number || next == UnitKind::announcement;
      const bool word = units[i - 1].kind == UnitKind::function_word ||
                        (units[i - 1].kind == UnitKind::node && is_plain_word(*units[i - 1].node));
      if (before_case && word && announces_case(units[i - 1].text)) {
        units[i - 1].kind = UnitKind::announcement;
      }
    }
    return units;
  }

 private:
  [[nodiscard]] Unit unit_at(std::size_t i) const {
    const Node& node = *nodes_[i];
    Unit unit{.node = &node, .text = node.text};
    if (!is_plain_word(node)) return unit;
    if (const auto number = known_case(node.text)) {
      unit.kind = UnitKind::case_number;
      unit.text = *number;
      return unit;
    }
    for (std::size_t count = words_in_a_row(i); count > 0; --count) {
      unit.count = count;
      unit.text = text_of(i, count);
      if (is_body(unit, i) || is_center(unit) || is_acronym(unit) || is_date(unit) ||
          is_amount(unit) || is_result(unit) || is_function_words(unit)) {
        return unit;
      }
    }
    unit.count = 1;
    if (is_day_month(without_punctuation(unit.text))) {
      unit.kind = UnitKind::day_month;
    } else if (is_function_word(unit.text)) {
      unit.kind = UnitKind::function_word;
    }
    return unit;
  }

  [[nodiscard]] std::size_t words_in_a_row(std::size_t i) const {
    std::size_t count = 0;
    while (count < limits::max_unit_words && i + count < nodes_.size() &&
           is_plain_word(*nodes_[i + count])) {
      ++count;
    }
    return count;
  }

  [[nodiscard]] std::string text_of(std::size_t i, std::size_t count) const {
    std::string text = nodes_[i]->text;
    for (std::size_t next = i + 1; next < i + count; ++next) text += ' ' + nodes_[next]->text;
    return text;
  }

  // Words that were one before ("kontraktstyring") have it in common.
  [[nodiscard]] std::string typed_for(std::size_t i, std::size_t count) const {
    std::string typed;
    bool corrected = false;
    for (std::size_t next = i; next < i + count; ++next) {
      const Node& node = *nodes_[next];
      corrected |= !node.typed.empty();
      const std::string& word = node.typed.empty() ? node.text : node.typed;
      if (!typed.ends_with(word)) typed += (typed.empty() ? "" : " ") + word;
    }
    return corrected ? typed : "";
  }

  // The number as the database has it.
  [[nodiscard]] std::optional<std::string> known_case(std::string_view word) const {
    word = without_announcement(without_punctuation(word));
    if (!looks_like_case_number(word)) return std::nullopt;
    const auto known = [&](std::string_view prefix, const std::string& number) {
      return vocabulary_.has_term(database::term(prefix, number));
    };
    if (!known(database::prefix::case_identity, case_identity(word))) return std::nullopt;
    const auto spelt = [&](const std::string& key) {
      return known(database::prefix::case_key, key);
    };
    const std::vector<std::string> keys = case_keys(word);
    const auto found = std::find_if(keys.begin(), keys.end(), spelt);
    // As it is typed, if that will do, or if all spellings have other noughts.
    const bool as_typed = spelt(case_key(word)) || found == keys.end();
    return as_typed ? std::string(word) : *found;
  }

  bool is_center(Unit& unit) const {
    if (vocabulary_.centers == nullptr) return false;
    const std::string_view text = without_punctuation(unit.text);
    unit.centers = vocabulary_.centers->lookup(text);
    // "by" and "med" are words first, whatever acronym has the same letters.
    if (unit.count == 1 && is_small_word(text)) {
      std::erase_if(unit.centers, [&](const Center* center) {
        return text::fold(center->acronym) == text::fold(text);
      });
    }
    // "Børn og Unge" are words first, too, whatever department is called so.
    if (!names_department_outright(text)) {
      std::erase_if(unit.centers, [](const Center* center) {
        return center->acronym.find(' ') != std::string::npos;
      });
    }
    if (unit.centers.empty() && unit.count == 1) unit.centers = genitive_of_center(text);
    if (!unit.centers.empty()) unit.kind = UnitKind::center;
    return !unit.centers.empty();
  }

  // What is typed in small letters may be an acronym too, but "hus" is no "HUS".
  bool is_acronym(Unit& unit) const {
    if (acronyms_.empty()) return false;
    const std::string_view typed = without_punctuation(unit.text);
    const std::string folded = text::fold(typed);
    const bool word = text::Lexicon::danish().contains(text::fold_spelling(folded));
    const std::string name = lemmas_of(typed);
    for (const KnownAcronym& known : acronyms_) {
      const bool same = word ? typed == known.definition.acronym : folded == known.folded;
      if (same || name == known.name_lemmas) unit.acronyms.push_back(known.definition);
    }
    if (!unit.acronyms.empty()) unit.kind = UnitKind::acronym;
    return !unit.acronyms.empty();
  }

  // A name in any of its forms.
  [[nodiscard]] std::string lemmas_of(std::string_view name) const {
    std::string lemmas;
    for (const text::Token& token : analyzer_.analyze(name)) {
      if (!token.joined) lemmas += token.lemmas().front() + ' ';
    }
    return lemmas;
  }

  // "ØDC's", "ØDCs"; not "BAC-ledelsen", which says more than BAC. In capitals only: "hus" is not
  // the genitive of HU.
  [[nodiscard]] std::vector<const Center*> genitive_of_center(std::string_view word) const {
    for (const CenterMention& mention : vocabulary_.centers->find(word, "")) {
      const std::string_view ending = word.substr(mention.end);
      if (mention.begin == 0 && (ending == "s" || ending == "'s" || ending == "’s")) {
        return vocabulary_.centers->lookup(mention.center->acronym);
      }
    }
    return {};
  }

  [[nodiscard]] bool is_date(Unit& unit) const {
    // "2018.." and "2018-" keep their ends.
    for (const std::string_view text :
         {std::string_view(unit.text), without_punctuation(unit.text)}) {
      const bool range = parse_date_range(text, unit.first, unit.last, vocabulary_.today);
      if (range && is_likely_period(unit.first, unit.last) && !says_no_range(text) &&
          !says_part_of_year(text)) {
        unit.kind = UnitKind::date;
        return true;
      }
    }
    return false;
  }
  // In every form: "udskudte", "forkastet", "taget af dagsordenen".
  static bool is_result(Unit& unit) {
    unit.outcome = outcome_of_words(without_punctuation(unit.text));
    if (unit.outcome) unit.kind = UnitKind::result;
    return unit.outcome.has_value();
  }

  // Whose items are asked for; not the one that something was sent to ("oversendt til Byrådet").
  bool is_body(Unit& unit, std::size_t first) const {
    if (first > 0 && is_plain_word(*nodes_[first - 1]) && lower(nodes_[first - 1]->text) == "til") {
      return false;
    }
    const std::string_view text = without_punctuation(unit.text);
    std::vector<std::string> names{std::string(text)};
    if (vocabulary_.centers != nullptr) {
      for (const Center* center : vocabulary_.centers->lookup(text)) {
        if (center->kind != CenterKind::body) continue;
        names.insert(names.end(), center->names.begin(), center->names.end());
      }
    }
    for (const std::string& name : names) {
      if (!vocabulary_.has_term(
              database::term(database::prefix::body, database::folded_name(name))))
        continue;
      unit.kind = UnitKind::body;
      unit.body = name;
      if (vocabulary_.centers != nullptr) unit.centers = vocabulary_.centers->lookup(text);
      return true;
    }
    return false;
  }

  static bool is_function_words(Unit& unit) {
    if (!is_function_phrase(lower(without_punctuation(unit.text)))) return false;
    unit.kind = UnitKind::function_word;
    return true;
  }

  [[nodiscard]] bool is_function_word(std::string_view text) const {
    const std::string word = lower(without_punctuation(text));
    return text::is_function_word(word) || says_item(word) || (question_ && is_asking_word(word));
  }

  static bool is_amount(Unit& unit) {
    if (!parse_amount(unit.text)) return false;
    unit.kind = UnitKind::amount;
    return true;
  }

  const std::vector<const Node*>& nodes_;
  const Vocabulary& vocabulary_;
  const text::Analyzer& analyzer_;
  std::vector<KnownAcronym> acronyms_;
  bool question_ = false;
};

}  // namespace

std::vector<Unit> recognise(const std::vector<const Node*>& nodes, const Vocabulary& vocabulary,
                            const text::Analyzer& analyzer) {
  return Recogniser(nodes, vocabulary, analyzer).run();
}

bool is_choice_of_dates(const Node& node, const Vocabulary& vocabulary,
                        const text::Analyzer& analyzer) {
  if (node.kind != NodeKind::any) return false;
  return std::all_of(node.children.begin(), node.children.end(), [&](const Node& child) {
    std::vector<const Node*> words{&child};
    if (child.kind == NodeKind::all) {
      words.clear();
      for (const Node& word : child.children) words.push_back(&word);
    }
    const std::vector<Unit> units = recognise(words, vocabulary, analyzer);
    return std::all_of(units.begin(), units.end(),
                       [](const Unit& unit) { return unit.kind == UnitKind::date; });
  });
}

}  // namespace referat::query
