// Hits of an imagined municipality, for the tests of all renderers.
#pragma once

#include <string>

#include "answer/result.h"

namespace referat::test {

inline Decision decision(Date date, std::string body, Outcome result, std::string text) {
  Decision decision;
  decision.date = date;
  decision.body = std::move(body);
  decision.result = result;
  decision.text = std::move(text);
  return decision;
}

// A plain hit: one decision, a snippet with one match.
inline answer::Hit sick_leave() {
  answer::Hit hit;
  hit.rank = 1;
  hit.score = 12.5;
  hit.id = "engholm/direktionen/2014-03-17/2";
  hit.document = {"referater/2014-03-17-direktionen.txt", "Engholm", "Direktionen", "2014-03-17",
                  "minutes"};
  hit.item.number = "2";
  hit.item.order = 2;
  hit.item.title = "Sygefravær - status for 2013";
  hit.item.case_number = "14/655";
  hit.item.case_key = "14/655";
  hit.item.centers = {"BSC", "CPO"};
  hit.item.recommended_by = {"CPO"};
  hit.item.line = 61;
  hit.item.decisions = {decision({2014, 3, 17}, "Direktionen", Outcome::approved,
                                 "Godkendt. Centerchefen for CSO bedes komme med en plan for "
                                 "hjemmeplejen på et møde før sommerferien.")};
  hit.snippet =
      "Det samlede sygefravær i kommunen endte i 2013 på 13,1 dage pr. medarbejder mod 13,6 dage "
      "året før.";
  hit.highlights = {{12, 22}};
  return hit;
}

// A hit with several decisions, elsewhere than in the document's own body, and a missing word.
inline answer::Hit new_schools() {
  answer::Hit hit;
  hit.rank = 2;
  hit.score = 3.25;
  hit.id = "engholm/byraadet/2015-03-24/7";
  hit.document = {"referater/2015-03-24-byraadet.txt", "Engholm", "Byrådet", "2015-03-24",
                  "minutes"};
  hit.item.number = "7";
  hit.item.order = 7;
  hit.item.title =
      "Ny skolestruktur: høringssvar, forslag til skoledistrikter og tidsplan for "
      "sammenlægningerne";
  hit.item.case_number = "13/2204";
  hit.item.line = 140;
  hit.item.decisions = {
      decision({2015, 3, 16}, "Økonomiudvalget", Outcome::postponed, "Udsat til næste møde."),
      decision({2015, 3, 24}, "Byrådet", Outcome::approved_with_changes,
               "Et flertal godkender indstillingen, idet Lindeskolen består til 2017.")};
  hit.missing = {"sygefravær"};
  hit.snippet = "Forvaltningen har modtaget 212 høringssvar …";
  return hit;
}

// Behind closed doors: nothing but a heading.
inline answer::Hit closed_item() {
  answer::Hit hit;
  hit.rank = 3;
  hit.id = "engholm/direktionen/2014-03-17/4";
  hit.document = sick_leave().document;
  hit.item.number = "4";
  hit.item.title = "Lukket";
  hit.item.closed = true;
  hit.item.line = 122;
  return hit;
}

inline answer::SearchResult answer() {
  answer::SearchResult result;
  result.query = "sygefravær";
  result.interpreted = "sygefravær";
  result.total = 12;
  result.hits = {sick_leave(), new_schools(), closed_item()};
  result.facets = {
      {FacetKind::year, {{"2015", 4, false}, {"2014", 8, false}}, 0},
      {FacetKind::center, {{"CPO", 12, false}, {"Økonomi & Drift", 1, false}}, 3},
      {FacetKind::result, {{"approved", 7, true}, {"postponed", 2, false}}, 0},
  };
  return result;
}

}  // namespace referat::test
