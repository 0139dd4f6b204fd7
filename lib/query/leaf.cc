#include "query/leaf.h"

namespace referat::query {

void Leaf::add_highlights(const Leaf& other) {
  surfaces.insert(surfaces.end(), other.surfaces.begin(), other.surfaces.end());
  lemmas.insert(lemmas.end(), other.lemmas.begin(), other.lemmas.end());
  pairs.insert(pairs.end(), other.pairs.begin(), other.pairs.end());
  phrases.insert(phrases.end(), other.phrases.begin(), other.phrases.end());
  beginnings.insert(beginnings.end(), other.beginnings.begin(), other.beginnings.end());
}

void Leaf::add_member(const Leaf& member) {
  add_highlights(member);
  members.push_back(member.members.size() == 1 ? member.members[0] : member);
}

}  // namespace referat::query
