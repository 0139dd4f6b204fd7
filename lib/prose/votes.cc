#include "prose/votes.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <vector>

#include "base/limits.h"
#include "base/strings.h"
#include "domain/bullet.h"
#include "domain/word_pattern.h"
#include "prose/members.h"
#include "prose/point_label.h"
#include "prose/proposals.h"

namespace referat {

namespace {

enum class Way { in_favour, against, abstained };

// Of a sentence that begins with how, in lower case; the longest first where one begins another.
struct Label {
  std::string_view beginning{};
  Way way = Way::in_favour;
};
constexpr std::array labels{
    Label{"hverken for eller imod stemte", Way::abstained},
    Label{"hverken for eller imod", Way::abstained},
    Label{"for stemte", Way::in_favour},
    Label{"for stemmer", Way::in_favour},
    Label{"stemte for", Way::in_favour},
    Label{"for:", Way::in_favour},
    Label{"imod stemte", Way::against},
    Label{"imod stemmer", Way::against},
    Label{"mod stemte", Way::against},
    Label{"stemte imod", Way::against},
    Label{"imod:", Way::against},
    Label{"undlod at stemme:", Way::abstained},
    Label{"undlod at tage stilling:", Way::abstained},
    Label{"undlod:", Way::abstained},
    Label{"undlader:", Way::abstained},
    Label{"blankt stemte", Way::abstained},
    Label{"blank stemte", Way::abstained},
};

// "For indstillingen stemte A": what they voted on stands between.
constexpr std::array labels_around{Label{"for ", Way::in_favour}, Label{"imod ", Way::against}};

// Behind those who did so.
constexpr std::array predicates{
    Label{" stemte imod", Way::against},     Label{" stemmer imod", Way::against},
    Label{" stemte i mod", Way::against},    Label{" stemmer i mod", Way::against},
    Label{" stemte mod", Way::against},      Label{" stemmer mod", Way::against},
    Label{" stemte for", Way::in_favour},    Label{" stemmer for", Way::in_favour},
    Label{" undlod", Way::abstained},        Label{" undlader", Way::abstained},
    Label{": Undlod", Way::abstained},       Label{": Undlader", Way::abstained},
    Label{" stemte blankt", Way::abstained}, Label{" stemte hverken", Way::abstained},
};

// What only says that the following are some of the body.
constexpr auto some_of_them = std::to_array<std::string_view>(
    {"et flertal bestående af ", "et mindretal bestående af ", "flertallet bestående af ",
     "mindretallet bestående af ", "et flertal ", "et mindretal ", "flertallet ", "mindretallet "});

// Where a list of voters ends.
constexpr auto list_ends = std::to_array<std::string_view>(
    {" med ", ", da ", " da ", ", idet ", " idet ", " fordi ", " for så vidt ", " til ", " ved ",
     ", der ", ", som ", " vedrørende ", " vedr"});

std::optional<std::size_t> number_of(std::string_view digits) {
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  constexpr std::size_t most = 1000;  // no assembly is larger
  if (error != std::errc() || end != digits.data() + digits.size() || number > most) return {};
  return number;
}

std::string_view without_stop(std::string_view text) {
  text = trim(text);
  while (text.ends_with('.') || text.ends_with(':') || text.ends_with(',')) text.remove_suffix(1);
  return trim(text);
}

// At commas, "og" and "samt", outside brackets.
std::vector<std::string_view> elements(std::string_view list) {
  constexpr std::array<std::string_view, 4> separators{",", ";", " og ", " samt "};
  std::vector<std::string_view> all;
  std::size_t begin = 0;
  int depth = 0;
  const auto add = [&](std::size_t end) {
    const auto element = without_stop(list.substr(begin, end - begin));
    if (!element.empty()) all.push_back(element);
  };
  for (std::size_t i = 0; i < list.size(); ++i) {
    if (list[i] == '(') ++depth;
    if (list[i] == ')' && depth > 0) {
      --depth;
      // "Ida Holm (A) Ole Krag (V)": the comma was forgotten.
      const auto behind = list.substr(i + 1);
      if (depth == 0 && behind.starts_with(' ') && begins_upper(behind.substr(1))) {
        add(i + 1);
        begin = i + 2;
      }
    }
    if (depth > 0) continue;
    for (const auto separator : separators) {
      if (!list.substr(i).starts_with(separator)) continue;
      add(i);
      begin = i + separator.size();
      i = begin - 1;
      break;
    }
  }
  add(list.size());
  return all;
}

// "(V)", "V", "UP-1", "Venstre": without the brackets; empty if it is none.
std::string_view party_of(std::string_view element) {
  if (element.starts_with('(') && element.ends_with(')')) {
    element = trim(element.substr(1, element.size() - 2));
  } else if (element.ends_with(')') && element.find('(') == std::string_view::npos) {
    element.remove_suffix(1);  // "A)"
  }
  return is_party(element) ? element : "";
}

// "Ida Holm (A)", "Ida Holm fra (A)", "Ida (A)"; two words or a party, all in capitals.
bool is_person(std::string_view element) {
  constexpr std::size_t longest = 80;
  const auto open = element.find('(');
  const auto name = trim(element.substr(0, open));
  const bool bracket = open != std::string_view::npos && element.ends_with(')');
  if (element.size() > longest || (open != std::string_view::npos && !bracket)) return false;
  std::size_t words = 0;
  for (const auto word : split(name, ' ')) {
    if (is_one_of(word, {"von", "van", "de", "af", "fra"})) continue;
    if (!begins_upper(word) || word.find_first_of("0123456789:;?!\t") != std::string_view::npos) {
      return false;
    }
    ++words;
  }
  return words > 1 || (words == 1 && bracket);
}

// The number behind the last of a list: "A, B og F (12)", "V (6)".
std::optional<std::size_t> number_behind(std::string_view& element) {
  const auto open = element.rfind('(');
  if (open == std::string_view::npos || !element.ends_with(')')) return {};
  const auto number = number_of(element.substr(open + 1, element.size() - open - 2));
  if (number) element = trim(element.substr(0, open));
  return number;
}

// The whole list is of voters; else only what stands before the first that is none is taken.
struct VoterList {
  VoteSide side;
  bool whole = true;
};

void add_voter(std::vector<std::string>& voters, std::string_view voter) {
  if (voters.size() < limits::max_names) add_once(voters, std::string(voter));
}

VoterList read_list(std::string_view list) {
  VoterList read;
  std::size_t numbers = 0;
  std::optional<std::size_t> last;
  const auto all = elements(list);
  for (std::string_view element : all) {
    const std::string small = lower(element);
    if (small == "ingen" || small == "0") {
      read.side.count = 0;
      continue;
    }
    last = number_behind(element);
    if (last) ++numbers;
    if (const auto party = party_of(element); !party.empty()) {
      add_voter(read.side.parties, party);
    } else if (is_person(element)) {
      add_voter(read.side.names, element);
    } else {
      read.whole = false;
      return read;
    }
  }
  if (last && numbers == 1) read.side.count = last;
  read.whole = !all.empty();
  return read;
}

std::string_view up_to_end(std::string_view list) {
  std::size_t end = list.size();
  for (const auto word : list_ends) end = std::min(end, list.find(word));
  // A full stop ends it, but for that of an initial: "John T. Holm".
  for (auto stop = list.find(". "); stop < end; stop = list.find(". ", stop + 1)) {
    const bool initial =
        stop > 0 && begins_upper(list.substr(stop - 1)) && (stop == 1 || list[stop - 2] == ' ');
    if (!initial) end = stop;
  }
  return list.substr(0, std::min(end, list.size()));
}

// "15 (A, B)", "15 medlemmer: A, B", "15": the number, and the list behind it.
std::optional<std::size_t> take_number(std::string_view& list) {
  list = trim(list);
  const std::size_t digits = std::min(list.find_first_not_of("0123456789"), list.size());
  const auto number = digits == 0 ? std::nullopt : number_of(list.substr(0, digits));
  if (!number) return {};
  list = trim(list.substr(digits));
  for (const std::string_view unit : {"medlemmer", "stemmer", "medlem", "stemme"}) {
    if (!list.starts_with(unit)) continue;
    list = trim(list.substr(unit.size()));
    break;
  }
  while (list.starts_with(':') || list.starts_with('.')) list = trim(list.substr(1));
  list = without_stop(list);
  if (list.starts_with('(') && list.ends_with(')')) list = list.substr(1, list.size() - 2);
  return number;
}

// Sentences of a line; an initial ends none.
std::vector<std::string_view> vote_sentences(std::string_view line) {
  std::vector<std::string_view> sentences;
  while (!line.empty()) {
    std::size_t end = line.size();
    for (auto stop = line.find(". "); stop != std::string_view::npos;
         stop = line.find(". ", stop + 1)) {
      const auto behind = line.substr(stop + 2);
      const bool begins = begins_upper(behind) || behind.starts_with('(');
      const bool initial =
          stop > 0 && begins_upper(line.substr(stop - 1)) && (stop == 1 || line[stop - 2] == ' ');
      if (!begins || initial || (stop > 0 && is_digit(line[stop - 1]) && stop < 3)) continue;
      end = stop + 1;
      break;
    }
    sentences.push_back(trim(line.substr(0, end)));
    line = trim(line.substr(end));
  }
  return sentences;
}

// "imod: Ø" of "Ad punkt 2, imod: Ø".
std::string_view behind_point(std::string_view sentence) {
  constexpr std::size_t longest = 20;
  const auto comma = sentence.find(", ");
  if (comma > longest) return sentence;
  for (const std::string_view name : {"ad ", "ad. ", "pkt", "punkt"}) {
    if (starts_with_ignoring_case(sentence, name)) return sentence.substr(comma + 2);
  }
  return sentence;
}

class VoteReader {
 public:
  std::optional<Votes> read(std::string_view text) {
    for (const auto line : split(text, '\n')) take_line(line);
    // What members moved when the matter was decided is no vote on it.
    if (on_proposal_ && decided_.told()) return decided_;
    return votes_.told() ? std::optional(votes_) : std::nullopt;
  }

 private:
  void take_line(std::string_view line) {
    if (open_) {
      const auto list = read_list(up_to_end(without_bullet(line)));
      if (list.whole) {
        add(*open_, list.side);
        return;
      }
      open_.reset();
    }
    const bool tells =
        line.find("tem") != std::string_view::npos || line.find("mod") != std::string_view::npos ||
        line.find("For:") != std::string_view::npos || line.find("ndl") != std::string_view::npos ||
        line.find("eltage i") != std::string_view::npos ||
        line.find("orslag") != std::string_view::npos ||
        line.find("habil") != std::string_view::npos;
    if (!tells) return;
    for (const auto sentence : vote_sentences(line)) take(sentence);
  }

  void take(std::string_view sentence) {
    // Who may take part was voted on first.
    const auto words = pattern_words(sentence);
    if (find_pattern(words, "deltage i * behandling") || find_pattern(words, "*habil*")) {
      votes_ = {};
      return;
    }
    if (sentence.find("orslag") != std::string_view::npos && proposes(words)) {
      if (!on_proposal_) decided_ = votes_;
      on_proposal_ = true;
      votes_ = {};
      return;
    }
    // "Ad punkt 2, imod: Ø", "1.-2. Ida Holm (A) undlod"
    const auto point = point_label(sentence);
    if (!point.subject.empty() && point.text.size() < sentence.size()) sentence = point.text;
    sentence = behind_point(sentence);
    if (take_label(sentence) || take_predicate(sentence)) return;
    take_numbers(sentence);
  }

  bool take_label(std::string_view sentence) {
    for (const auto& [beginning, way] : labels) {
      if (!starts_with_ignoring_case(sentence, beginning)) continue;
      return take_listed(way, sentence.substr(beginning.size()));
    }
    // "Undlod V og C."
    for (const std::string_view verb : {"undlod ", "undlader "}) {
      if (!starts_with_ignoring_case(sentence, verb)) continue;
      const auto list = read_list(up_to_end(sentence.substr(verb.size())));
      if (list.whole) add(Way::abstained, list.side);
      return list.whole;
    }
    constexpr std::size_t farthest = 60;  // bytes between "for" and "stemte"
    for (const auto& [beginning, way] : labels_around) {
      if (!starts_with_ignoring_case(sentence, beginning)) continue;
      const auto verb = sentence.find(" stemte");
      if (verb == std::string_view::npos || verb > farthest) continue;
      return take_listed(way, sentence.substr(verb + std::string_view(" stemte").size()));
    }
    return false;
  }

  bool take_listed(Way way, std::string_view list) {
    list = trim(list);
    if (list.starts_with(':')) list = trim(list.substr(1));
    list = up_to_end(list);
    if (without_stop(list).empty()) {
      start(way, true);
      open_ = way;
      return true;
    }
    const auto number = take_number(list);
    VoterList read = read_list(list);
    if (number) read.side.count = number;
    if (!read.side.told()) return false;
    start(way, !read.side.names.empty() || !read.side.parties.empty());
    add(way, read.side);
    return true;
  }

  // "(Ø) stemte imod, (A) undlod"
  bool take_predicate(std::string_view sentence) {
    constexpr int most = 4;  // ways to vote in one sentence, and one more
    bool taken = false;
    for (int told = 0; told < most; ++told) {
      const auto rest = take_one_predicate(sentence);
      if (!rest) return taken;
      taken = true;
      // "A stemmer for og V stemmer imod"
      constexpr std::string_view joint = " og ";
      const auto comma = rest->find(", ");
      if (rest->starts_with(joint)) {
        sentence = rest->substr(joint.size());
      } else if (comma != std::string_view::npos) {
        sentence = rest->substr(comma + 2);
      } else {
        return true;
      }
    }
    return taken;
  }

  // What stands behind it; nothing if there is none.
  std::optional<std::string_view> take_one_predicate(std::string_view sentence) {
    std::size_t verb = std::string_view::npos;
    Label first{};
    for (const Label& label : predicates) {
      const auto place = sentence.find(label.beginning);
      if (place < verb) {
        verb = place;
        first = label;
      }
    }
    if (verb == std::string_view::npos) return std::nullopt;
    std::string_view subject = sentence.substr(0, verb);
    for (const auto words : some_of_them) {
      if (!starts_with_ignoring_case(subject, words)) continue;
      subject.remove_prefix(words.size());
      break;
    }
    const auto list = read_list(without_stop(subject));
    if (!list.whole) return std::nullopt;
    add(first.way, list.side);
    return sentence.substr(verb + first.beginning.size());
  }

  // "Med stemmerne 12 for og 3 imod", "med 12 stemmer mod 3", "ingen imod"
  void take_numbers(std::string_view sentence) {
    const auto words = pattern_words(sentence);
    const bool vote = find_pattern(words, "stemm*").has_value();
    const auto in_favour = number_before(words, "for");
    const auto against = number_before(words, "imod");
    if (vote || (in_favour && against)) {
      set(Way::in_favour, in_favour);
      set(Way::against, against);
      set(Way::abstained, number_before(words, "undlod"));
    }
    if (!vote) return;
    for (std::size_t i = 1; i + 1 < words.size(); ++i) {
      if (words[i] != "mod") continue;
      const std::size_t before = words[i - 1] == "stemmer" && i > 1 ? i - 2 : i - 1;
      const auto yes = number_of(words[before]);
      const auto no =
          words[i + 1] == "ingen" ? std::optional<std::size_t>(0) : number_of(words[i + 1]);
      if (!yes || !no) continue;
      set(Way::in_favour, yes);
      set(Way::against, no);
    }
  }

  // "12 for", "12 stemmer for", "ingen imod"
  static std::optional<std::size_t> number_before(const std::vector<std::string>& words,
                                                  std::string_view how) {
    for (std::size_t i = 1; i < words.size(); ++i) {
      if (words[i] != how) continue;
      const bool unit = i > 1 && is_one_of(words[i - 1], {"stemmer", "stemte", "stemme"});
      const std::string& word = words[unit ? i - 2 : i - 1];
      if (word == "ingen") return 0;
      if (const auto number = number_of(word)) return number;
    }
    return {};
  }

  VoteSide& side(Way way) {
    if (way == Way::in_favour) return votes_.in_favour;
    return way == Way::against ? votes_.against : votes_.abstained;
  }

  // Another vote begins; behind that on a proposal it is the decision's.
  void begin() {
    if (votes_.told()) on_proposal_ = false;
    votes_ = {};
  }

  // A side that is told once more begins another vote.
  void start(Way way, bool list) {
    if (way != Way::in_favour) return;
    const VoteSide& known = side(way);
    const bool again = !known.names.empty() || !known.parties.empty();
    if (list && again) begin();
  }

  void set(Way way, std::optional<std::size_t> count) {
    if (!count) return;
    if (way == Way::in_favour && votes_.told()) begin();
    side(way).count = count;
  }

  // Who voted otherwise before is in another vote now.
  [[nodiscard]] bool contradicts(Way way, const VoteSide& more) const {
    const auto common = [](const auto& a, const auto& b) {
      return std::any_of(a.begin(), a.end(), [&](const std::string& voter) {
        return std::find(b.begin(), b.end(), voter) != b.end();
      });
    };
    const auto meets = [&](Way other, const VoteSide& known) {
      return other != way &&
             (common(more.parties, known.parties) || common(more.names, known.names));
    };
    return meets(Way::in_favour, votes_.in_favour) || meets(Way::against, votes_.against) ||
           meets(Way::abstained, votes_.abstained);
  }

  void add(Way way, const VoteSide& more) {
    if (contradicts(way, more)) begin();
    VoteSide& known = side(way);
    if (more.count) known.count = more.count;
    for (const auto& party : more.parties) add_voter(known.parties, party);
    for (const auto& name : more.names) add_voter(known.names, name);
  }

  Votes votes_;
  Votes decided_;             // before the first proposal
  bool on_proposal_ = false;  // votes_ is of what somebody proposed
  std::optional<Way> open_;   // those in the lines below a label voted so
};

}  // namespace

std::optional<Votes> read_votes(std::string_view decision_text) {
  return VoteReader().read(decision_text);
}

}  // namespace referat
