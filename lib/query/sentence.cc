#include "query/sentence.h"

#include <algorithm>
#include <vector>

#include "base/messages.h"
#include "base/strings.h"
#include "domain/outcome.h"
#include "query/fields.h"
#include "query/period.h"
#include "query/recognise.h"

namespace referat::query {

namespace {

using Strings = std::vector<std::string>;

std::string place_of(Field field) {
  switch (field) {
    case Field::title:
      return tr(" i titlen");
    case Field::decision:
      return tr(" i beslutningen");
    case Field::recommendation:
      return tr(" i indstillingen");
    case Field::attachment:
      return tr(" blandt bilagene");
    case Field::participant:
      return tr(" blandt deltagerne");
    case Field::absent:
      return tr(" blandt de fraværende");
    case Field::vote:
      return tr(" blandt dem, der stemte");
    default:
      return {};
  }
}

std::string words_text(const Node& node) {
  switch (node.kind) {
    case NodeKind::phrase:
      return tr("netop »{}«", node.text);
    case NodeKind::wildcard:
      return tr("ord, der begynder med »{}«", node.text);
    case NodeKind::near: {
      std::string text = words_text(node.children[0]);
      for (std::size_t i = 1; i < node.children.size(); ++i) {
        text = trn("{1} højst {0} ord fra {2}", "{1} højst {0} ord fra {2}", node.distances[i - 1],
                   text, words_text(node.children[i]));
      }
      return text;
    }
    default:
      return tr("»{}«", node.text);
  }
}

std::string filter_text(const Node& node) {
  switch (node.field) {
    case Field::case_number:
      return tr("i sag {}", node.text);
    case Field::recommended_by:
      return tr("indstillet af {}", node.text);
    case Field::body:
      return tr("fra møder i {}", node.text);
    case Field::municipality:
      return tr("fra kommunen {}", node.text);
    case Field::result:
      return tr("med resultatet »{}«", outcome_text(*parse_outcome(node.text)));
    case Field::doc_type:
      return node.text == "dagsorden" ? tr("fra dagsordener") : tr("fra referater");
    default:
      return node.text == "ja" ? tr("for lukkede døre") : tr("for åbne døre");
  }
}

std::string quoted_outcomes(Outcome said) {
  Strings quoted;
  for (const Outcome outcome : outcomes_meant_by(said)) {
    quoted.push_back(tr("»{}«", outcome_text(outcome)));
  }
  return listed(quoted, tr("eller"));
}

std::string unit_text(const Unit& unit) {
  switch (unit.kind) {
    case UnitKind::center:
      return tr("centret »{}«", unit.text);
    case UnitKind::acronym:
      return tr("»{}« eller det, den står for", unit.text);
    case UnitKind::case_number:
      return tr("sagen {}", unit.text);
    case UnitKind::result:
      return tr("resultatet {}", quoted_outcomes(*unit.outcome));
    case UnitKind::body:
      return tr("udvalget »{}« (dets egne punkter eller nævnt)", unit.body);
    case UnitKind::amount:
      return tr("beløbet »{}«", unit.text);
    default:
      return tr("»{}«", unit.text);
  }
}

// What nodes that are joined by AND ask for.
struct Wishes {
  Strings words;     // behind "med"
  Strings facts;     // with prepositions of their own
  Strings unwanted;  // the same
  Strings first;     // dates: who comes first

  [[nodiscard]] bool one() const { return words.size() + facts.size() == 1 && unwanted.empty(); }
};

// Recursion follows the tree, whose depth the parser bounds.
class WishReader {
 public:
  WishReader(const text::Analyzer& analyzer, const Vocabulary& vocabulary)
      : analyzer_(analyzer), vocabulary_(vocabulary) {}

  [[nodiscard]] Wishes wishes(const Node& node) const {
    Wishes all;
    collect(node, all);
    // Alone, a date is what is wanted.
    if (all.words.empty() && all.facts.empty() && !all.first.empty()) {
      all.facts.push_back(listed(all.first, tr("eller")));
      all.first.clear();
    }
    return all;
  }

  // "med »a« og »b«, fra 2018, men ikke dem med »c«"
  [[nodiscard]] static std::string phrase(const Wishes& wishes) {
    Strings parts;
    if (!wishes.words.empty()) parts.push_back(tr("med {}", listed(wishes.words, tr("og"))));
    parts.insert(parts.end(), wishes.facts.begin(), wishes.facts.end());
    std::string text = join(parts, ", ");
    if (!wishes.unwanted.empty()) {
      const std::string unwanted = listed(wishes.unwanted, tr("eller dem"));
      text = text.empty() ? tr("undtagen dem {}", unwanted)
                          : tr("{}, men ikke dem {}", text, unwanted);
    }
    return text;
  }

 private:
  void collect(const Node& node, Wishes& all) const {
    if (node.kind == NodeKind::except) {
      collect(node.children[0], all);
      const Node& unwanted = node.children[1];
      const bool several = unwanted.kind == NodeKind::any;
      for (const Node& child : several ? unwanted.children : std::vector<Node>{unwanted}) {
        all.unwanted.push_back(phrase(wishes(child)));
      }
    } else if (node.kind == NodeKind::all) {
      std::vector<const Node*> direct;
      for (const Node& child : node.children) {
        if (child.kind == NodeKind::except) collect(child, all);
        if (child.kind != NodeKind::except) direct.push_back(&child);
      }
      for (const Unit& unit : recognise(direct, vocabulary_, analyzer_)) add(unit, all);
    } else if (node.kind != NodeKind::empty) {
      for (const Unit& unit : recognise({&node}, vocabulary_, analyzer_)) add(unit, all);
    }
  }

  void add(const Unit& unit, Wishes& all) const {
    switch (unit.kind) {
      case UnitKind::node:
        return add_node(*unit.node, all);
      case UnitKind::date:
        return all.first.push_back(period_words(unit.first, unit.last));
      case UnitKind::day_month:
        return all.first.push_back(tr("med »{}«", unit.text));
      case UnitKind::announcement:
      case UnitKind::function_word:
        return;
      default:
        return all.words.push_back(unit_text(unit));
    }
  }

  void add_node(const Node& node, Wishes& all) const {
    switch (node.kind) {
      case NodeKind::any:
        if (!is_choice_of_dates(node, vocabulary_, analyzer_)) return add_choice(node, all);
        for (const Node& child : node.children) collect(child, all);
        return;
      case NodeKind::date:
        return all.facts.push_back(period_words(node.first, node.last));
      case NodeKind::filter:
        if (node.field == Field::center) return all.words.push_back(tr("centret {}", node.text));
        return all.facts.push_back(filter_text(node));
      default:
        return all.words.push_back(words_text(node) + place_of(node.field));
    }
  }

  // Words only: "enten »a« eller »b«", behind "med"; else "enten med »a« eller fra 2018".
  void add_choice(const Node& node, Wishes& all) const {
    std::vector<Wishes> choices;
    for (const Node& child : node.children) choices.push_back(wishes(child));
    Strings words;
    Strings phrases;
    for (const Wishes& choice : choices) {
      if (choice.one() && !choice.words.empty()) words.push_back(choice.words[0]);
      phrases.push_back(phrase(choice));
    }
    if (words.size() == choices.size()) {
      all.words.push_back(tr("enten {}", listed(words, tr("eller"))));
    } else {
      all.facts.push_back(tr("enten {}", listed(phrases, tr("eller"))));
    }
  }

  const text::Analyzer& analyzer_;
  const Vocabulary& vocabulary_;
};

bool is_month(const Date& first, const Date& last) {
  const auto next = day_after(last);
  return first.day == 1 && first.year == last.year && first.month == last.month &&
         (!next || next->month != last.month);
}

bool is_whole_years(const Date& first, const Date& last) {
  return first.month == 1 && first.day == 1 && last.month == 12 && last.day == 31;
}

}  // namespace

std::string period_words(const Date& first, const Date& last) {
  const bool years = is_whole_years(first, last);
  const auto text = [&](const Date& date) {
    return years ? std::to_string(date.year) : date.text();
  };
  if (last == calendar_end) return tr("fra {} og frem", text(first));
  if (first == calendar_begin) return tr("til og med {}", text(last));
  if (first == last || (years && first.year == last.year)) return tr("fra {}", text(first));
  if (is_month(first, last)) return tr("fra {}", first.month_text());
  return tr("fra {} til {}", text(first), text(last));
}

std::string sentence_of(const Node& root, const text::Analyzer& analyzer,
                        const Vocabulary& vocabulary) {
  const Wishes wishes = WishReader(analyzer, vocabulary).wishes(root);
  const std::string phrase = WishReader::phrase(wishes);
  const bool anything = wishes.words.empty() && wishes.facts.empty();
  std::string text = anything ? tr("Alle punkter") : tr("Punkter");
  if (!phrase.empty()) text += " " + phrase;
  text += ".";
  if (!wishes.first.empty()) {
    text += tr(" De {} rykker op.", listed(wishes.first, tr("eller")));
  }
  return text;
}

}  // namespace referat::query
