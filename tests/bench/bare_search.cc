// The least that a search can cost: open the database, run one query for one term, print ten
// documents' data sizes. No analysis, facets, snippets or output format.
//   bare_search GENERATION TERM
#include <xapian.h>

#include <cstdlib>
#include <iostream>

int main(int argc, char** argv) try {
  if (argc != 3) {
    std::cerr << "usage: bare_search GENERATION TERM\n";
    return EXIT_FAILURE;
  }
  const Xapian::Database database(argv[1], Xapian::DB_BACKEND_GLASS);
  Xapian::Enquire enquire(database);
  enquire.set_query(Xapian::Query(argv[2]));
  const Xapian::MSet page = enquire.get_mset(0, 10);
  for (auto hit = page.begin(); hit != page.end(); ++hit) {
    std::cout << hit.get_rank() + 1 << ' ' << hit.get_document().get_data().size() << '\n';
  }
  return EXIT_SUCCESS;
} catch (const Xapian::Error& error) {
  std::cerr << error.get_description() << '\n';
  return EXIT_FAILURE;
}
