#include "query/danish_reading.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "base/strings.h"
#include "domain/outcome.h"
#include "query/fields.h"
#include "query/parser.h"
#include "query/period.h"

namespace referat::query {

namespace {

using Strings = std::vector<std::string>;

// "A, B og C"
std::string listed(const Strings& texts, std::string_view conjunction) {
  std::string list;
  for (std::size_t i = 0; i < texts.size(); ++i) {
    if (i > 0) list += i + 1 == texts.size() ? fmt::format(" {} ", conjunction) : ", ";
    list += texts[i];
  }
  return list;
}

std::string place_of(Field field) {
  switch (field) {
    case Field::title:
      return " i titlen";
    case Field::decision:
      return " i beslutningen";
    case Field::recommendation:
      return " i indstillingen";
    case Field::attachment:
      return " blandt bilagene";
    case Field::participant:
      return " blandt deltagerne";
    case Field::absent:
      return " blandt de fraværende";
    default:
      return {};
  }
}

std::string words_text(const Node& node) {
  switch (node.kind) {
    case NodeKind::phrase:
      return fmt::format("netop »{}«", node.text);
    case NodeKind::wildcard:
      return fmt::format("ord, der begynder med »{}«", node.text);
    case NodeKind::near: {
      std::string text = words_text(node.children[0]);
      for (std::size_t i = 1; i < node.children.size(); ++i) {
        text += fmt::format(" højst {} ord fra {}", node.distances[i - 1],
                            words_text(node.children[i]));
      }
      return text;
    }
    default:
      return fmt::format("»{}«", node.text);
  }
}

std::string filter_text(const Node& node) {
  switch (node.field) {
    case Field::case_number:
      return "i sag " + node.text;
    case Field::recommended_by:
      return "indstillet af " + node.text;
    case Field::body:
      return "fra møder i " + node.text;
    case Field::municipality:
      return "fra kommunen " + node.text;
    case Field::result:
      return fmt::format("med resultatet »{}«", danish_outcome(*parse_outcome(node.text)));
    case Field::doc_type:
      return node.text == "dagsorden" ? "fra dagsordener" : "fra referater";
    default:
      return node.text == "ja" ? "for lukkede døre" : "for åbne døre";
  }
}

std::string unit_text(const Unit& unit) {
  switch (unit.kind) {
    case UnitKind::center:
      return fmt::format("centret »{}«", unit.text);
    case UnitKind::acronym:
      return fmt::format("»{}« eller det, den står for", unit.text);
    case UnitKind::case_number:
      return "sagen " + unit.text;
    case UnitKind::result:
      return fmt::format("resultatet »{}«", danish_outcome(*unit.outcome));
    case UnitKind::body:
      return fmt::format("udvalget »{}«", unit.body);
    case UnitKind::amount:
      return fmt::format("beløbet »{}«", unit.text);
    default:
      return fmt::format("»{}«", unit.text);
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
class Reader {
 public:
  Reader(const text::Analyzer& analyzer, const Vocabulary& vocabulary)
      : analyzer_(analyzer), vocabulary_(vocabulary) {}

  [[nodiscard]] Wishes wishes(const Node& node) const {
    Wishes all;
    collect(node, all);
    // Alone, a date is what is wanted.
    if (all.words.empty() && all.facts.empty() && !all.first.empty()) {
      all.facts.push_back(listed(all.first, "eller"));
      all.first.clear();
    }
    return all;
  }

  // "med »a« og »b«, fra 2018, men ikke dem med »c«"
  [[nodiscard]] static std::string phrase(const Wishes& wishes) {
    Strings parts;
    if (!wishes.words.empty()) parts.push_back("med " + listed(wishes.words, "og"));
    parts.insert(parts.end(), wishes.facts.begin(), wishes.facts.end());
    std::string text = join(parts, ", ");
    if (!wishes.unwanted.empty()) {
      text += (text.empty() ? "undtagen dem " : ", men ikke dem ") +
              listed(wishes.unwanted, "eller dem");
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
        return all.first.push_back(danish_period(unit.first, unit.last));
      case UnitKind::day_month:
        return all.first.push_back(fmt::format("med »{}«", unit.text));
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
        return all.facts.push_back(danish_period(node.first, node.last));
      case NodeKind::filter:
        if (node.field == Field::center) return all.words.push_back("centret " + node.text);
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
      all.words.push_back("enten " + listed(words, "eller"));
    } else {
      all.facts.push_back("enten " + listed(phrases, "eller"));
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

// "november 2018": a date without its day.
std::string month_text(const Date& date) {
  const std::string day = date.danish();
  return day.substr(day.find(' ') + 1);
}

bool is_whole_years(const Date& first, const Date& last) {
  return first.month == 1 && first.day == 1 && last.month == 12 && last.day == 31;
}

}  // namespace

std::string danish_period(const Date& first, const Date& last) {
  const bool years = is_whole_years(first, last);
  const auto text = [&](const Date& date) {
    return years ? std::to_string(date.year) : date.danish();
  };
  if (last == calendar_end) return fmt::format("fra {} og frem", text(first));
  if (first == calendar_begin) return fmt::format("til og med {}", text(last));
  if (first == last || (years && first.year == last.year)) return "fra " + text(first);
  if (is_month(first, last)) return "fra " + month_text(first);
  return fmt::format("fra {} til {}", text(first), text(last));
}

std::string danish_reading(const Node& root, const text::Analyzer& analyzer,
                           const Vocabulary& vocabulary) {
  const Wishes wishes = Reader(analyzer, vocabulary).wishes(root);
  const std::string phrase = Reader::phrase(wishes);
  const bool anything = wishes.words.empty() && wishes.facts.empty();
  std::string text = anything ? "Alle punkter" : "Punkter";
  if (!phrase.empty()) text += " " + phrase;
  text += ".";
  if (!wishes.first.empty()) {
    text += fmt::format(" De {} kommer først.", listed(wishes.first, "eller"));
  }
  return text;
}

}  // namespace referat::query
