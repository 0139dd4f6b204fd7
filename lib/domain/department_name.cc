#include "domain/department_name.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <utility>

#include "base/strings.h"
#include "base/utf8.h"

namespace referat {

namespace {

struct Head {
  std::string_view word;
  std::string_view plain;
};
constexpr std::array<Head, 16> heads{{{"center", "center"},
                                      {"centret", "center"},
                                      {"centeret", "center"},
                                      {"fagcenter", "fagcenter"},
                                      {"fagcentret", "fagcenter"},
                                      {"afdeling", "afdeling"},
                                      {"afdelingen", "afdeling"},
                                      {"forvaltning", "forvaltning"},
                                      {"forvaltningen", "forvaltning"},
                                      {"sekretariat", "sekretariat"},
                                      {"sekretariatet", "sekretariat"},
                                      {"stab", "stab"},
                                      {"staben", "stab"},
                                      {"fagforvaltningen", "fagforvaltning"},
                                      {"magistratsafdeling", "magistratsafdeling"},
                                      {"magistratsafdelingen", "magistratsafdeling"}}};

struct Ending {
  std::string_view word;
  std::string_view plain;
};
constexpr std::array<Ending, 10> endings{{{"forvaltningen", "forvaltning"},
                                          {"forvaltning", "forvaltning"},
                                          {"afdelingen", "afdeling"},
                                          {"afdeling", "afdeling"},
                                          {"centeret", "center"},
                                          {"centret", "center"},
                                          {"center", "center"},
                                          {"sekretariatet", "sekretariat"},
                                          {"sekretariat", "sekretariat"},
                                          {"staben", "stab"}}};

// What ends so and isn't of a municipality, or no such word at all.
constexpr std::array<std::string_view, 8> no_departments{
    "statsforvaltning", "skatteforvaltning",   "statsadvokatafdeling", "procenter",
    "docenter",         "kommunalforvaltning", "kirkeforvaltning",     "selvforvaltning"};

bool is_conjunction(std::string_view word) {
  return is_one_of(word, {"og", "&", "&g", "&amp;", "+"});
}

std::string_view without(std::string_view word, std::string_view ending) {
  return word.ends_with(ending) ? word.substr(0, word.size() - ending.size()) : word;
}

std::string with_plain_signs(std::string_view printed) {
  std::string text = lower(collapse_blanks(printed));
  for (const std::string_view hyphen : {"\u2010", "\u2011", "\u2013"}) {
    for (auto at = text.find(hyphen); at != std::string::npos; at = text.find(hyphen, at + 1)) {
      text.replace(at, hyphen.size(), "-");
    }
  }
  return text;
}

// "miljøforvaltningen" → "miljøforvaltning"; empty if the word ends otherwise.
std::string plain_compound(std::string_view word) {
  for (const auto& [ending, plain] : endings) {
    if (!word.ends_with(ending)) continue;
    const std::string_view beginning = without(word, ending);
    if (code_points(beginning) < 2) return {};
    return std::string(beginning) + std::string(plain);
  }
  return {};
}

// "CTM", "C-SIK"
bool is_acronym(std::string_view word) {
  constexpr std::size_t longest = 8;
  std::size_t capitals = 0;
  std::size_t others = 0;
  for (std::size_t i = 0; i < word.size();) {
    const auto letter = next_code_point(word, i);
    if (u_isupper(letter) != 0) {
      ++capitals;
    } else if (letter != '-') {
      ++others;
    }
  }
  return capitals >= 2 && others <= 1 && code_points(word) <= longest;
}

std::string squashed(const DepartmentName& name) {
  std::string text = name.head;
  for (const auto& element : name.elements) {
    for (const char c : element) {
      if (c != ' ' && c != '-') text += c;
    }
  }
  return text;
}

bool same_word_but_for_ending(std::string_view a, std::string_view b) {
  constexpr std::size_t shortest_stem = 4;
  const auto [end, other] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
  const auto common = static_cast<std::size_t>(end - a.begin());
  if (common < shortest_stem) return a == b;
  const auto may_end = [&](std::string_view word) {
    return is_one_of(word.substr(common),
                     {"", "e", "er", "r", "et", "t", "en", "n", "ne", "ene", "rne", "erne"});
  };
  return may_end(a) && may_end(b);
}

bool same_stem(std::string_view a, std::string_view b) {
  constexpr std::size_t shortest = 5;
  const auto [end, other] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
  const auto common = static_cast<std::size_t>(end - a.begin());
  const auto formed = [&](std::string_view word) {
    return is_one_of(word.substr(common), {"ation", "ering", "else", "ning", "ing"});
  };
  return common >= shortest && formed(a) && formed(b);
}

// Exactly one element, without digits, is another: one that may stand for it.
template <typename MayStand>
bool differs_in_one(const DepartmentName& a, const DepartmentName& b, const MayStand& may_stand) {
  if (a.form != b.form || a.head != b.head || a.elements.size() != b.elements.size()) return false;
  std::size_t differing = 0;
  for (std::size_t i = 0; i < a.elements.size(); ++i) {
    if (a.elements[i] == b.elements[i]) continue;
    const bool digits = a.elements[i].find_first_of("0123456789") != std::string::npos;
    if (digits || !may_stand(a.elements[i], b.elements[i])) return false;
    ++differing;
  }
  return differing == 1;
}

}  // namespace

std::string DepartmentName::key() const {
  std::string key = head;
  for (const auto& element : elements) {
    if (!key.empty()) key += '|';
    key += element;
  }
  return key;
}

std::string_view department_head(std::string_view word) {
  const auto* head = std::find_if(heads.begin(), heads.end(),
                                  [&](const Head& known) { return known.word == word; });
  return head == heads.end() ? std::string_view() : head->plain;
}

bool is_department_compound(std::string_view word) {
  if (!begins_upper(word)) return false;
  const std::string plain = plain_compound(with_plain_signs(word));
  return !plain.empty() && department_head(plain).empty() &&
         std::none_of(no_departments.begin(), no_departments.end(),
                      [&](std::string_view other) { return plain.ends_with(other); });
}

DepartmentName read_department_name(std::string_view printed) {
  DepartmentName name;
  const std::string text = with_plain_signs(printed);
  const auto words = split(text, ' ');
  std::size_t first = 0;
  if (words.size() > 1) {
    name.head = department_head(words[0]);
    if (!name.head.empty()) first = words[1] == "for" ? 2 : 1;
  }
  std::string element;
  const auto close = [&] {
    if (!element.empty()) name.elements.push_back(std::exchange(element, {}));
  };
  for (std::size_t i = first; i < words.size(); ++i) {
    if (is_conjunction(words[i])) {
      close();
      name.closed_by_and = true;
      continue;
    }
    const bool last_of_element = words[i].ends_with(',');
    const auto word = without(without(words[i], ","), "-");
    if (!word.empty()) element += (element.empty() ? "" : " ") + std::string(word);
    if (last_of_element) close();
  }
  close();
  if (!name.head.empty()) {
    name.form = DepartmentForm::headed;
  } else if (words.size() == 1 && is_acronym(printed)) {
    name.form = DepartmentForm::acronym;
  } else if (!name.elements.empty()) {
    // "miljøforvaltning" of a genitive, too: "Miljøforvaltningens".
    std::string& last = name.elements.back();
    std::string plain = plain_compound(last);
    if (plain.empty() && last.ends_with('s')) plain = plain_compound(without(last, "s"));
    if (!plain.empty()) {
      name.form = DepartmentForm::compound;
      last = plain;
    } else if (last.ends_with("s afdeling") || last.ends_with("s afdelings")) {
      name.form = DepartmentForm::compound;
      last = without(last, "s").ends_with("afdeling") ? std::string(without(last, "s")) : last;
    }
  }
  return name;
}

bool names_department_outright(std::string_view name) {
  return read_department_name(name).form != DepartmentForm::bare ||
         name.find(' ') == std::string_view::npos;
}

bool same_but_for_endings(const DepartmentName& a, const DepartmentName& b) {
  if (a.form != b.form || a.head != b.head || a.form == DepartmentForm::acronym) return false;
  if (squashed(a) == squashed(b)) return true;
  return std::equal(a.elements.begin(), a.elements.end(), b.elements.begin(), b.elements.end(),
                    same_word_but_for_ending);
}

bool is_run_on(const DepartmentName& name, const DepartmentName& of) {
  if (name.form != of.form || name.head != of.head) return false;
  const std::string text = squashed(name);
  const std::string shorter = squashed(of);
  if (!text.starts_with(shorter)) return false;
  const std::string_view rest = std::string_view(text).substr(shorter.size());
  return rest == "s" || rest == "udvalget" || rest == "udvalg" || rest == "forvaltningen";
}

bool is_misprint(const DepartmentName& a, const DepartmentName& b) {
  return differs_in_one(a, b, [](const std::string& one, const std::string& other) {
    constexpr std::size_t shortest = 5;
    if (std::min(code_points(one), code_points(other)) < shortest) return false;
    return edit_distance(one, other) == 1 || same_stem(one, other);
  });
}

bool is_short_for(const DepartmentName& name, const DepartmentName& of) {
  return name.elements.size() > 1 &&
         differs_in_one(name, of, [](const std::string& cut, const std::string& whole) {
           constexpr std::size_t shortest = 4;
           return code_points(cut) >= shortest && whole.starts_with(cut) &&
                  whole.find(' ') == std::string::npos;
         });
}

}  // namespace referat
