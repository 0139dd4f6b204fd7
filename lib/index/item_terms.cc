#include "index/item_terms.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <set>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/limits.h"
#include "base/strings.h"
#include "base/utf8.h"
#include "database/decision_slot.h"
#include "database/packed_set.h"
#include "database/schema.h"
#include "domain/acronym.h"
#include "domain/case_number.h"
#include "domain/item_texts.h"

namespace referat::index {

namespace {

namespace prefix = database::prefix;
namespace slot = database::slot;

// How much one occurrence counts, that is its wdf:
//   whole item   surface, lemma, part and pair 1 each: all are searched, each with its own weight
//   fields       the same without surface forms, which only serve phrases there
//   participants 0: the same list in every item of a meeting says who, never how much
struct Weighing {
  std::uint32_t surface = 0;
  std::uint32_t others = 0;  // lemmas, parts, pairs
};
constexpr Weighing whole_item{1, 1};
constexpr Weighing scored_field{0, 1};
constexpr Weighing unscored_field{0, 0};

// BM25 measures an item's length as the sum of all wdf, so that an item of many compounds or with a
// long decision would count as longer than it is. One term without meaning fills every item up to
// this many for each of its words: lengths are then as words are. An item that has more (a title
// alone, of compounds only) stays as it is.
constexpr std::uint32_t length_per_word = 12;

// Between two texts of a field, so that no phrase and no NEAR runs from one into the next.
constexpr std::uint32_t position_gap = 100;

// The text's beginning that is analysed at once: all of it, but for texts that no minutes have.
// What the words of those take beside their terms isn't held for all of them. Cut where a paragraph
// ends, else at a blank.
std::string_view text_piece(std::string_view text) {
  constexpr std::size_t most = limits::max_analysed_bytes;
  if (text.size() <= most) return text;
  const auto head = text.substr(0, most);
  for (const std::string_view end : {"\n\n", "\n", " "}) {
    const auto at = head.rfind(end);
    if (at != std::string_view::npos && at > most / 2) return text.substr(0, at + end.size());
  }
  return text.substr(0, code_point_begin(text, most));
}

class Terms {
 public:
  explicit Terms(const text::Analyzer& analyzer) : analyzer_(analyzer) {}

  // Returns the first position behind the texts.
  std::uint32_t add_field(std::string_view prefix, const Texts& texts, Weighing weighing,
                          std::uint32_t position = 1) {
    const std::string lemmas = database::field_prefix(prefix::lemma, prefix);
    const std::string parts = database::field_prefix(prefix::part, prefix);
    const std::string pairs = database::field_prefix(prefix::pair, prefix);
    most_ = postings_.size() + limits::max_field_terms;
    for (const auto text : texts) {
      std::uint32_t last = 0;
      for (std::string_view rest = text; !rest.empty();) {
        const auto piece = text_piece(rest);
        rest.remove_prefix(piece.size());
        const std::uint32_t first = last > 0 ? last + 1 : position;
        for (const auto& token : analyzer_.analyze(piece, first)) {
          if (Posting* surface = posting(database::term(prefix, token.surface()))) {
            surface->wdf += weighing.surface;
            surface->positions.push_back(token.position);
          } else {
            ++left_out_;
          }
          add_all(lemmas, token.lemmas(), weighing.others);
          add_all(parts, token.parts(), weighing.others);
          add_all(pairs, token.pairs, weighing.others);
          if (prefix == prefix::surface && !token.joined) ++words_;
          last = std::max(last, token.position);
        }
      }
      if (last > 0) position = last + position_gap;
    }
    return position;
  }

  // Words that the item is found by but doesn't hold: they add no more than one occurrence to what
  // it says itself, and no phrase.
  void add_context(std::string_view text) {
    for (const auto& token : analyzer_.analyze(text)) {
      postings_.try_emplace(database::term(prefix::surface, token.surface()), Posting{1, {}});
      for (const auto& lemma : token.lemmas()) {
        postings_.try_emplace(database::term(prefix::lemma, lemma), Posting{1, {}});
      }
    }
  }

  void add_boolean(std::string_view prefix, std::string_view value) {
    if (!value.empty()) postings_.try_emplace(database::term(prefix, value));
  }

  // Makes the item as long as its words are many; see length_per_word.
  void pad() {
    std::uint64_t length = 0;
    for (const auto& [name, posting] : postings_) length += posting.wdf;
    const std::uint64_t wanted = words_ * length_per_word;
    if (wanted > length) {
      postings_[std::string(prefix::padding)].wdf = static_cast<std::uint32_t>(wanted - length);
    }
  }

  // Occurrences of words.
  [[nodiscard]] std::size_t left_out() const { return left_out_; }

  [[nodiscard]] Postings take() {
    Postings sorted;
    sorted.reserve(postings_.size());
    // One by one, so that the terms of a large item aren't held twice.
    while (!postings_.empty()) {
      auto node = postings_.extract(postings_.begin());
      sorted.emplace_back(std::move(node.key()), std::move(node.mapped()));
    }
    std::sort(sorted.begin(), sorted.end(),
              [](const auto& a, const auto& b) { return a.first < b.first; });
    for (auto& [name, posting] : sorted) {
      auto& positions = posting.positions;
      std::sort(positions.begin(), positions.end());
      positions.erase(std::unique(positions.begin(), positions.end()), positions.end());
    }
    return sorted;
  }

 private:
  void add_all(const std::string& prefix, const std::vector<std::string>& values,
               std::uint32_t wdf) {
    for (const auto& value : values) {
      if (Posting* known = posting(database::term(prefix, value))) known->wdf += wdf;
    }
  }

  // The term's, or nothing if it is one too many.
  Posting* posting(std::string term) {
    if (postings_.size() < most_) return &postings_[std::move(term)];
    const auto known = postings_.find(term);
    return known == postings_.end() ? nullptr : &known->second;
  }

  const text::Analyzer& analyzer_;
  std::uint64_t words_ = 0;  // of the whole item
  std::size_t most_ = 0;     // terms that the field at hand may bring the item to
  std::size_t left_out_ = 0;
  std::unordered_map<std::string, Posting> postings_;
};

// The register's entries that the item names, in its text or as the reader understood it.
std::set<const Center*> named_centers(const database::ItemData& data, const Texts& texts,
                                      const CenterRegister& centers) {
  const std::string& municipality = data.meeting.municipality;
  std::set<const Center*> named;
  for (const auto text : texts) {
    for (const auto& mention : centers.find(text, municipality)) named.insert(mention.center);
  }
  const auto add = [&](const std::string& word) {
    for (const auto* center : centers.lookup(word)) {
      const bool here = municipality.empty() || center->municipality.empty() ||
                        database::folded_municipality(center->municipality) ==
                            database::folded_municipality(municipality);
      if (here) named.insert(center);
    }
  };
  std::for_each(data.item.centers.begin(), data.item.centers.end(), add);
  std::for_each(data.item.recommended_by.begin(), data.item.recommended_by.end(), add);
  return named;
}

// The words of a full name that name the center by themselves: "HR-Centret", "Hovedudvalget", and
// "Digitaliseringscentret" of "Økonomi- og Digitaliseringscentret". The others (økonomi, indkøb)
// would find every item of that center; queries by the whole name are turned into its acronym.
std::vector<std::string_view> naming_words(std::string_view name) {
  auto words = split(name, ' ');
  if (words.size() == 1) return words;
  std::vector<std::string_view> naming;
  std::copy_if(words.begin(), words.end(), std::back_inserter(naming), [](std::string_view word) {
    return word.ends_with("centret") || word.ends_with("centeret");
  });
  return naming;
}

void add_center(Terms& terms, const Center& center) {
  terms.add_context(center.acronym);
  for (const auto& variant : center.variants) terms.add_context(variant);
  for (const auto& name : center.names) {
    for (const auto word : naming_words(name)) terms.add_context(word);
  }
}

// "imod Ø", each voter beside the way, so that a phrase finds both.
void add_vote_texts(std::vector<std::string>& texts, const std::optional<Votes>& votes) {
  if (!votes) return;
  const auto add = [&](std::string_view way, const VoteSide& side) {
    if (side.parties.empty() && side.names.empty() && side.count) texts.emplace_back(way);
    for (const auto& party : side.parties) texts.push_back(fmt::format("{} {}", way, party));
    for (const auto& name : side.names) texts.push_back(fmt::format("{} {}", way, name));
  };
  add("for", votes->in_favour);
  add("imod", votes->against);
  add("undlod", votes->abstained);
}

std::vector<std::string> vote_texts(const AgendaItem& item) {
  std::vector<std::string> texts;
  for (const Decision& decision : item.decisions) {
    // Of a decision in parts it is a part's.
    if (decision.parts.empty()) add_vote_texts(texts, decision.votes);
    for (const DecisionPart& part : decision.parts) add_vote_texts(texts, part.votes);
  }
  return texts;
}

void add_text_terms(Terms& terms, const database::ItemData& data, const MeetingTerms& meeting,
                    const CenterRegister& centers) {
  const AgendaItem& item = data.item;
  const Texts texts = whole_text(item);
  terms.add_field(prefix::surface, texts, whole_item);
  terms.add_field(prefix::title, {item.title, item.toc_title}, scored_field);
  terms.add_field(prefix::decision, decision_texts(item), scored_field);
  terms.add_field(prefix::recommendation, recommendation_texts(item), scored_field);
  terms.add_field(prefix::attachment, {item.attachments.begin(), item.attachments.end()},
                  scored_field);
  terms.add_field(prefix::absent, absentee_texts(item), unscored_field, meeting.absentees_end);
  const auto votes = vote_texts(item);
  terms.add_field(prefix::vote, {votes.begin(), votes.end()}, unscored_field);
  for (const auto* center : named_centers(data, texts, centers)) add_center(terms, *center);
  terms.add_context(data.meeting.municipality);
  terms.add_context(data.meeting.body);
  for (const auto& decision : item.decisions) terms.add_context(decision.body);
  terms.pad();
}

std::vector<std::string> all_result_names(const AgendaItem& item) {
  std::vector<std::string> names;
  for (const auto& decision : item.decisions) {
    for (auto& name : database::result_names(decision)) names.push_back(std::move(name));
  }
  return names;
}

void add_boolean_terms(Terms& terms, const database::ItemData& data, const std::string& file_key) {
  const AgendaItem& item = data.item;
  terms.add_boolean(prefix::id, data.id);
  terms.add_boolean(prefix::file, file_key);
  if (data.meeting.date) {
    const std::string iso = data.meeting.date->iso();
    terms.add_boolean(prefix::year, iso.substr(0, 4));
    terms.add_boolean(prefix::month, iso.substr(0, 7));
    terms.add_boolean(prefix::date, iso);
  }
  if (item.case_key) {
    terms.add_boolean(prefix::case_key, *item.case_key);
    terms.add_boolean(prefix::case_identity, case_identity(*item.case_key));
  }
  for (const auto& center : item.centers) {
    terms.add_boolean(prefix::center, database::folded_name(center));
  }
  for (const auto& who : item.recommended_by) {
    terms.add_boolean(prefix::recommended_by, database::folded_name(who));
  }
  terms.add_boolean(prefix::body, database::folded_name(data.meeting.body));
  terms.add_boolean(prefix::municipality, database::folded_municipality(data.meeting.municipality));
  for (const auto& result : all_result_names(item)) terms.add_boolean(prefix::result, result);
  if (item.closed) terms.add_boolean(prefix::closed, "1");
  terms.add_boolean(prefix::doc_type,
                    data.meeting.doc_type == DocumentType::agenda ? "agenda" : "minutes");
  for (const auto& decision : item.decisions) {
    if (decision.date) terms.add_boolean(prefix::decision_date, decision.date->iso());
    const std::string body =
        database::folded_name(decision.body.empty() ? data.meeting.body : decision.body);
    for (const auto& result : database::result_names(decision)) {
      terms.add_boolean(prefix::body_result, fmt::format("{}={}", body, result));
    }
  }
}

void add_acronyms(Terms& terms, const database::ItemData& data) {
  for (const auto text : whole_text(data.item)) {
    for (const auto& [acronym, name] : find_acronyms(text)) {
      terms.add_boolean(prefix::acronym, fmt::format("{}={}", acronym, name));
    }
  }
}

std::map<unsigned, std::string> slot_values(const database::ItemData& data) {
  const AgendaItem& item = data.item;
  std::map<unsigned, std::string> values;
  const auto set = [&](unsigned slot, std::string value) {
    if (!value.empty()) values.emplace(slot, std::move(value));
  };
  set(slot::id, data.id);
  if (data.meeting.date) {
    const std::string iso = data.meeting.date->iso();
    set(slot::date, database::slot_date(*data.meeting.date));
    set(slot::year, iso.substr(0, 4));
    set(slot::month, iso.substr(0, 7));
  }
  set(slot::time, data.meeting.time);
  set(slot::body, data.meeting.body);
  set(slot::municipality, data.meeting.municipality);
  if (item.case_key) set(slot::case_number, item.case_number.value_or(*item.case_key));
  set(slot::centers, database::pack_set(item.centers));
  set(slot::recommended_by, database::pack_set(item.recommended_by));
  set(slot::results, database::pack_set(all_result_names(item)));
  set(slot::decisions, database::pack_deciding_item(item, data.meeting));
  if (const auto dates = database::decision_dates(item.decisions, data.meeting.date);
      !dates.empty()) {
    set(slot::first_decision, database::slot_date(dates.front()));
    set(slot::last_decision, database::slot_date(dates.back()));
  }
  return values;
}

}  // namespace

MeetingTerms make_meeting_terms(const Meeting& meeting, const text::Analyzer& analyzer) {
  Terms terms(analyzer);
  terms.add_field(prefix::participant, participant_texts(meeting), unscored_field);
  const auto end = terms.add_field(prefix::absent, absentee_texts(meeting), unscored_field);
  return {.postings = std::make_shared<const Postings>(terms.take()), .absentees_end = end};
}

IndexedItem make_indexed_item(const database::ItemData& data, const MeetingTerms& meeting,
                              const std::string& file_key, const text::Analyzer& analyzer,
                              const CenterRegister& centers) {
  Terms terms(analyzer);
  add_text_terms(terms, data, meeting, centers);
  add_boolean_terms(terms, data, file_key);
  add_acronyms(terms, data);
  const std::size_t left_out = terms.left_out();
  return {.id = data.id,
          .postings = terms.take(),
          .values = slot_values(data),
          .data = database::pack_item(data),
          .of_meeting = meeting.postings,
          .left_out = left_out};
}

}  // namespace referat::index
