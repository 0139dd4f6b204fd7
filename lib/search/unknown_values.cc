#include "search/unknown_values.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <limits>
#include <string>
#include <string_view>
#include <utility>

#include "base/limits.h"
#include "base/messages.h"
#include "base/strings.h"
#include "base/utf8.h"
#include "database/schema.h"
#include "domain/case_number.h"
#include "query/filter_query.h"
#include "search/facet_source.h"
#include "search/facets.h"

namespace referat::search {

namespace {

using query::Field;
using query::Node;
using query::NodeKind;

constexpr std::size_t most_notes = 3;
constexpr std::size_t most_offers = 3;
constexpr std::size_t most_examples = 10;
constexpr std::size_t longest_shown = 60;  // bytes

struct Kind {
  Field field;
  std::string_view noun;     // with a capital: it begins the note
  bool lists_others = true;  // that exist, and that may have been meant
};
constexpr std::array kinds{
    Kind{Field::center, N_("Centret")},
    Kind{Field::recommended_by, N_("Indstilleren")},
    Kind{Field::case_number, N_("Sagen")},
    Kind{Field::body, N_("Udvalget")},
    Kind{Field::municipality, N_("Kommunen")},
    Kind{Field::result, N_("Resultatet"), false},
    Kind{Field::doc_type, N_("Dokumenttypen"), false},
};

const Kind* kind_of(Field field) {
  const auto* found = std::find_if(kinds.begin(), kinds.end(),
                                   [&](const Kind& kind) { return kind.field == field; });
  return found == kinds.end() ? nullptr : found;
}

struct Value {
  const Kind* kind;
  std::string text;
  friend bool operator==(const Value&, const Value&) = default;
};

class Values {
 public:
  void add(Field field, const std::string& text) {
    const Value value{kind_of(field), text};
    const bool known = std::find(values_.begin(), values_.end(), value) != values_.end();
    if (value.kind != nullptr && !known) values_.push_back(value);
  }

  // The query's fields, but for those of what is not wanted.
  void add(const Node& node) {
    if (node.kind == NodeKind::filter) add(node.field, node.text);
    const std::size_t wanted = node.kind == NodeKind::except ? 1 : node.children.size();
    for (std::size_t i = 0; i < wanted; ++i) add(node.children[i]);
  }

  void add(const answer::Filters& filters) {
    for (const Kind& kind : kinds) {
      const auto facet = counted_by(kind.field);
      if (!facet) continue;
      for (const auto& text : filters.of(*facet)) add(kind.field, text);
    }
  }

  [[nodiscard]] const std::vector<Value>& all() const { return values_; }

 private:
  std::vector<Value> values_;
};

bool occurs(const database::OpenSource& source, const Value& value) {
  Xapian::Enquire enquire(source.database);
  enquire.set_query(query::filter_query(value.kind->field, value.text, &source.centers));
  enquire.set_weighting_scheme(Xapian::BoolWeight());
  return !enquire.get_mset(0, 1).empty();
}

// All that the items of the database have of this kind, the most frequent first.
std::vector<std::string> existing(const database::OpenSource& source, const Kind& kind) {
  const auto facet = counted_by(kind.field);
  if (!facet || !kind.lists_others) return {};
  const Xapian::Query everything{std::string()};
  const answer::FacetRequest all{*facet, std::numeric_limits<std::size_t>::max()};
  std::vector<std::string> values;
  Tally counted = tally(source.database, everything, {}, {all});
  for (auto& value : counted.facets.at(0).values) values.push_back(std::move(value.value));
  return values;
}

bool resembles(const std::string& wanted, const std::string& name) {
  const std::string existing = database::folded_name(name);
  const std::size_t letters = code_points(wanted);
  if (letters >= 3 && existing.find(wanted) != std::string::npos) return true;
  const std::size_t most = letters <= 4 ? 1 : letters <= 8 ? 2 : 3;
  return edit_distance(wanted, existing) <= most;
}

// A center may be meant by any of its names.
bool resembles(const std::string& wanted, const std::string& value, const CenterRegister& centers) {
  if (resembles(wanted, value)) return true;
  const auto entries = centers.lookup(value);
  return std::any_of(entries.begin(), entries.end(), [&](const Center* center) {
    const auto like = [&](const std::string& name) { return resembles(wanted, name); };
    return std::any_of(center->names.begin(), center->names.end(), like) ||
           std::any_of(center->variants.begin(), center->variants.end(), like);
  });
}

std::vector<std::string> near_values(const Value& value, const std::vector<std::string>& all,
                                     const CenterRegister& centers) {
  const bool is_case = value.kind->field == Field::case_number;
  const std::string wanted =
      is_case ? case_identity(value.text) : database::folded_name(value.text);
  std::vector<std::string> near;
  if (wanted.size() > limits::max_compared_bytes) return near;
  for (const auto& candidate : all) {
    if (near.size() == most_offers) break;
    // A part of a case number is no typing error.
    const bool like = is_case ? edit_distance(wanted, case_identity(candidate)) == 1
                              : resembles(wanted, candidate, centers);
    if (like) near.push_back(candidate);
  }
  return near;
}

// What to write instead.
std::string offer(const Value& value, std::vector<std::string> all, const CenterRegister& centers) {
  if (all.empty()) return ".";
  const auto near = near_values(value, all, centers);
  if (!near.empty()) return tr("; mente du {}?", listed(near, tr("eller")));
  const std::string list =
      fmt::format("--values {}", facts_of(*counted_by(value.kind->field)).name);
  if (value.kind->field == Field::case_number) {
    return tr("; {} viser sagerne.", list);
  }
  if (all.size() <= most_examples) return tr("; vælg blandt {}.", listed(all, tr("og")));
  const std::size_t more = all.size() - most_examples;
  all.resize(most_examples);
  return trn("; vælg fx blandt {1} ({0} anden vises med {2}).",
             "; vælg fx blandt {1} ({0} andre vises med {2}).", more, join(all, ", "), list);
}

std::string shown(const std::string& text) {
  if (text.size() <= longest_shown) return text;
  return text.substr(0, code_point_begin(text, longest_shown)) + "…";
}

}  // namespace

std::vector<answer::Note> unknown_value_notes(const database::OpenSource& source,
                                              const answer::Filters& filters, const Node& root) {
  Values values;
  values.add(filters);
  values.add(root);
  std::vector<answer::Note> notes;
  for (const Value& value : values.all()) {
    if (notes.size() == most_notes) break;
    if (occurs(source, value)) continue;
    notes.push_back(
        {"filter", tr("{} »{}« findes ikke i databasen{}", tr(value.kind->noun), shown(value.text),
                      offer(value, existing(source, *value.kind), source.centers))});
  }
  return notes;
}

}  // namespace referat::search
