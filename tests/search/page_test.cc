#include "search/page.h"

#include <catch2/catch.hpp>
#include <random>
#include <string>
#include <vector>

using namespace referat::answer;
using namespace referat::search;

namespace {

const std::vector<std::string> words{"kommune", "budget", "inhabil"};

// Two words in every second and every third item, the last one in hardly any.
Xapian::WritableDatabase items(std::mt19937& random) {
  constexpr int all = 200;
  const std::vector<std::size_t> one_in{2, 3, all};
  Xapian::WritableDatabase database("", Xapian::DB_BACKEND_INMEMORY);
  const auto times = [&] { return static_cast<unsigned>(random() % 6 + 1); };
  for (int item = 0; item < all; ++item) {
    Xapian::Document document;
    for (std::size_t i = 0; i < words.size(); ++i) {
      if (random() % one_in[i] == 0) document.add_term(words[i], times());
    }
    document.add_term("andet", 5 * times());
    database.add_document(document);
  }
  return database;
}

std::vector<double> weights(const std::vector<RankedItem>& page) {
  std::vector<double> weights;
  for (const RankedItem& item : page) weights.push_back(item.weight);
  return weights;
}

}  // namespace

// Xapian 1.4 leaves good items out of a short page when it stops looking at what can't get in:
// where AND_MAYBE (which OR turns into as well) becomes AND, it steps past an item that the right
// side had already reached.
TEST_CASE("page: a short page is the beginning of a long one") {
  std::mt19937 random(20181119);
  const Xapian::Query query(Xapian::Query::OP_OR, words.begin(), words.end());
  for (int round = 0; round < 100; ++round) {
    const auto database = items(random);
    const auto all = weights(page_of(database, query, Sort::relevance, 0, 200));
    for (std::size_t limit = 1; limit < 20; ++limit) {
      INFO("round " << round << ", limit " << limit);
      const auto page = weights(page_of(database, query, Sort::relevance, 0, limit));
      REQUIRE(page == std::vector<double>(all.begin(), all.begin() + static_cast<long>(limit)));
    }
  }
}
