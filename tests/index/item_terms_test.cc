#include "index/item_terms.h"

#include <catch2/catch.hpp>

#include "base/limits.h"
#include "database/packed_set.h"
#include "database/schema.h"
#include "index/examples.h"

using namespace referat;
using namespace referat::test;

namespace {

index::IndexedItem indexed(const AgendaItem& item) {
  const text::Analyzer analyzer;
  const Meeting meeting = example_meeting();
  return index::make_indexed_item(
      {"hoeje-taastrup/direktionen/2018-11-19/8", "/1.txt", meeting, item},
      index::make_meeting_terms(meeting, analyzer), "/1.txt", analyzer, example_register());
}

bool has(const index::IndexedItem& item, const std::string& term) {
  const auto in = [&](const index::Postings& postings) {
    return std::any_of(postings.begin(), postings.end(),
                       [&](const auto& entry) { return entry.first == term; });
  };
  return in(item.postings) || in(*item.of_meeting);
}

// The only stem that the analyzer gives a word.
std::string stem(const std::string& word) {
  return text::Analyzer().analyze(word).at(0).lemmas().at(0);
}

}  // namespace

TEST_CASE("every text of an item is found by its words") {
  const auto item = indexed(purchasing_item());
  for (const char* word : {"indkøbsstrategi", "18/18284", "genoptages", "sagsfremstilling",
                           "deltaget", "udbuddet", "spendanalyse", "fraværende", "gitte"}) {
    INFO(word);
    CHECK(has(item, word));
    CHECK(has(item, "Z" + stem(word)));
  }
}

TEST_CASE("surface forms carry positions for phrases, stems and booleans don't") {
  const auto item = indexed(purchasing_item());
  CHECK_FALSE(posting_of(item, "udbuddet").positions.empty());
  CHECK(posting_of(item, "Z" + stem("udbuddet")).positions.empty());
  CHECK(posting_of(item, "XY:2018").positions.empty());
  CHECK(posting_of(item, "XY:2018").wdf == 0);
}

TEST_CASE("what stands in a section and in a list counts once") {
  const auto item = indexed(purchasing_item());
  CHECK(posting_of(item, "evalueringen").wdf == 1);  // in the decision section, and a decision
  CHECK(posting_of(item, "udbuddet").wdf == 2);      // in recommendation and decision
  CHECK(posting_of(item, "spendanalyse").wdf == 1);  // an attachment without a section
  CHECK(posting_of(item, "lund").wdf == 1);          // in the list of absentees and its line
}

TEST_CASE("no phrase runs from one text of an item into the next") {
  AgendaItem example = example_item("1", "Ny skole");
  example.lead = "Vedtaget i byrådet";
  const auto item = indexed(example);
  const auto end_of_title = posting_of(item, "skole").positions.at(0);
  const auto begin_of_lead = posting_of(item, "vedtaget").positions.at(0);
  CHECK(end_of_title == posting_of(item, "ny").positions.at(0) + 1);
  CHECK(begin_of_lead >= end_of_title + 100);
}

TEST_CASE("each field is found by itself") {
  const auto item = indexed(purchasing_item());
  CHECK(has(item, "Sindkøbsstrategi"));
  CHECK(has(item, "ZS" + stem("indkøbsstrategi")));
  CHECK(has(item, "XDudskydes"));
  CHECK(has(item, "XDevaluering"));  // the subject of a part
  CHECK(has(item, "XIindstiller"));
  CHECK(has(item, "XBspendanalyse"));
  CHECK(has(item, "XPkragelund"));
  CHECK(has(item, "XQhvidberg"));
  CHECK(has(item, "XQgitte"));
  CHECK_FALSE(has(item, "XPhvidberg"));  // who was absent took no part
  CHECK_FALSE(has(item, "Sudbuddet"));
  CHECK_FALSE(has(item, "XDindstiller"));
  CHECK_FALSE(has(item, "kragelund"));
}

TEST_CASE("a phrase works within a field") {
  const auto item = indexed(purchasing_item());
  CHECK(posting_of(item, "XDgodkendes").positions.at(0) ==
        posting_of(item, "XDudbuddet").positions.at(0) + 1);
}

TEST_CASE("field terms are scored by their stems, and don't make the item longer otherwise") {
  const auto item = indexed(purchasing_item());
  CHECK(posting_of(item, "Sindkøbsstrategi").wdf == 0);
  CHECK(posting_of(item, "ZS" + stem("indkøbsstrategi")).wdf == 1);
  CHECK(posting_of(item, "ZXP" + stem("kragelund")).wdf == 0);
}

TEST_CASE("a center's name finds the item that writes its acronym, and the reverse") {
  AgendaItem by_acronym = example_item("1", "HRC's budget");
  AgendaItem by_name = example_item("1", "Budget for HR-Centret");
  CHECK(has(indexed(by_acronym), "Z" + stem("centret")));
  CHECK(has(indexed(by_name), "hrc"));
  CHECK(posting_of(indexed(by_name), "hrc").positions.empty());
  CHECK(has(indexed(example_item("1", "Drøftet i HU")), "hovedudvalget"));
  CHECK(has(indexed(purchasing_item()), "økodig"));  // a variant
}

TEST_CASE("a center's name doesn't make its general words the item's") {
  const auto item = indexed(example_item("1", "ØDC's regnskab"));
  CHECK(has(item, "digitaliseringscentret"));
  CHECK_FALSE(has(item, "økonomi"));
  CHECK(has(indexed(example_item("1", "Økonomi- og Digitaliseringscentret")), "ødc"));
}

TEST_CASE("another municipality's center of the same acronym is left out") {
  CHECK_FALSE(has(indexed(example_item("1", "HRC's budget")), "renovationscentret"));
}

TEST_CASE("the deciding bodies find the item") {
  const auto item = indexed(purchasing_item());
  CHECK(has(item, "direktionen"));
  CHECK(has(item, "økonomiudvalget"));
  CHECK(posting_of(item, "direktionen").positions.empty());
}

TEST_CASE("a text that is analysed in pieces has its words in their places") {
  std::string text;
  std::size_t lines = 0;
  for (; text.size() < 5 * limits::max_analysed_bytes / 2; ++lines) text += "en kvast på kajen\n";
  auto example = purchasing_item();
  example.sections.push_back({"Resume", SectionKind::summary, text + "og broen", 10});
  const auto item = indexed(example);
  const auto quay = posting_of(item, "kajen").positions;
  REQUIRE(quay.size() == lines);
  CHECK(quay.back() - quay.front() == 4 * (lines - 1));
  CHECK(posting_of(item, "broen").positions.back() == quay.back() + 2);
}

TEST_CASE("boolean terms hold what filters ask for") {
  auto example = purchasing_item();
  example.closed = true;
  const auto item = indexed(example);
  for (const char* term : {"Q:hoeje-taastrup/direktionen/2018-11-19/8", "F:/1.txt", "XY:2018",
                           "XM:2018-11", "XT:2018-11-19", "XK:18/18284", "XH:18/18284", "XC:hrc",
                           "XC:ødc", "XR:ødc", "XU:direktionen", "XN:høje-tåstrup", "XE:mixed",
                           "XE:approved", "XE:postponed", "XL:1", "XO:minutes", "XF:2018-11-13"}) {
    INFO(term);
    CHECK(has(item, term));
  }
  CHECK_FALSE(has(indexed(purchasing_item()), "XL:1"));
}

TEST_CASE("value slots hold what sorts and facets need") {
  namespace slot = database::slot;
  const auto values = indexed(purchasing_item()).values;
  CHECK(values.at(slot::date) == "20181119");
  CHECK(values.at(slot::year) == "2018");
  CHECK(values.at(slot::month) == "2018-11");
  CHECK(values.at(slot::body) == "Direktionen");
  CHECK(values.at(slot::municipality) == "Høje-Taastrup");
  CHECK(values.at(slot::case_number) == "18/18284");
  CHECK(database::unpack_set(values.at(slot::centers)) == std::vector<std::string>{"HRC", "ØDC"});
  CHECK(database::unpack_set(values.at(slot::recommended_by)) == std::vector<std::string>{"ØDC"});
  CHECK(database::unpack_set(values.at(slot::results)) ==
        std::vector<std::string>{"approved", "mixed", "postponed"});
}

TEST_CASE("an item without date, case and decisions has no such terms or values") {
  const text::Analyzer analyzer;
  const auto item = index::make_indexed_item(
      {"ukendt/udateret/1", "-", Meeting{}, example_item("1", "Eventuelt")},
      index::make_meeting_terms({}, analyzer), "-", analyzer, {});
  CHECK(item.values.size() == 1);  // the id
  for (const auto& [term, posting] : item.postings) {
    CHECK_FALSE(term.starts_with("XK:"));
    CHECK_FALSE(term.starts_with("XE:"));
    CHECK_FALSE(term.starts_with("XT:"));
  }
}

TEST_CASE("terms are in order, each once") {
  const auto postings = indexed(purchasing_item()).postings;
  for (std::size_t i = 1; i < postings.size(); ++i) {
    CHECK(postings[i - 1].first < postings[i].first);
  }
}

TEST_CASE("no term is longer than Xapian takes, whatever the text") {
  AgendaItem example = example_item("1", std::string(5000, 'a'));
  example.case_key = std::string(5000, '1');
  example.recommended_by = {std::string(5000, 'b')};
  for (const auto& [term, posting] : indexed(example).postings) CHECK(term.size() <= 200);
}

TEST_CASE("of more different words than any minutes have the last are counted, not indexed") {
  AgendaItem example = example_item("1", "Havnen");
  std::string& text = example.lead;
  for (std::size_t i = 0; i < limits::max_field_terms / 2; ++i) {
    text += "a" + std::to_string(1000000 + i) + " ";
  }
  example.attachments = {"kajen"};
  example.sections = {{"Bilag", SectionKind::attachments, "bolværket", 9}};
  const auto item = indexed(example);
  CHECK(item.left_out > 0);
  CHECK(has(item, "havnen"));
  CHECK(has(item, "a1000000"));
  CHECK_FALSE(has(item, "bolværket"));
  CHECK(has(item, "XBkajen"));  // a field has room of its own
}
