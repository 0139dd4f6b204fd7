#include "minutes/web_furniture.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

#include "base/strings.h"
#include "domain/bullet.h"
#include "minutes/municipality.h"

namespace referat::minutes {

namespace {

// In lower case: nothing that minutes themselves would say on a line of its own.
constexpr auto buttons = std::to_array<std::string_view>({"tilbage til forsiden",
                                                          "tilbage til oversigten",
                                                          "hent som pdf",
                                                          "hent pdf",
                                                          "kopier link",
                                                          "til toppen",
                                                          "til top",
                                                          "gå til toppen",
                                                          "del på facebook",
                                                          "del på linkedin",
                                                          "åbn i nyt vindue",
                                                          "print siden",
                                                          "udskriv siden",
                                                          "læs højt",
                                                          "spring til indhold",
                                                          "spring til hovedindhold",
                                                          "spring til sidens indhold",
                                                          "spring til hovednavigation",
                                                          "gå til hovedindhold",
                                                          "tilgængelighedserklæring",
                                                          "cookies",
                                                          "cookiepolitik",
                                                          "privatlivspolitik",
                                                          "accepter cookies"});
// Where some of those show that it is a web page.
constexpr auto menu_entries = std::to_array<std::string_view>(
    {"menu", "søg", "luk", "print", "udskriv", "del", "forside", "politik", "borger", "erhverv",
     "selvbetjening", "kontakt", "kontakt os", "om kommunen", "nyheder", "job",
     "dagsordener og referater", "dagsordner og referater", "politik og demokrati"});
// How lines of a page's foot begin.
constexpr auto contacts = std::to_array<std::string_view>(
    {"telefon", "tlf", "cvr", "ean", "e-mail", "email", "mail:", "åbningstider", "sikker post"});
constexpr std::string_view file_list_button = "hent som pdf";

constexpr std::string_view glued = "PDF";

std::string_view without_sign(std::string_view text) {
  return trim(text.substr(bullet_sign_length(text)));
}

template <std::size_t n>
bool says_one_of(std::string_view text, const std::array<std::string_view, n>& entries) {
  constexpr std::size_t longest = 40;
  return text.size() <= longest && is_one_of(lower(without_sign(text)), entries);
}

bool is_button(std::string_view text) { return says_one_of(text, buttons); }

bool is_web_page(const std::vector<Line>& lines) {
  constexpr std::ptrdiff_t least = 2;
  return std::count_if(lines.begin(), lines.end(),
                       [](const Line& line) { return is_button(line.text); }) >= least;
}

// "• PDFNotat", where the system's buttons show that the page is one of its.
bool takes_kind(std::string_view text) {
  const auto name = without_sign(text);
  constexpr std::string_view not_glued = " -:.,";  // "PDF-notat"
  return name.size() > glued.size() && name.size() < text.size() && name.starts_with(glued) &&
         not_glued.find(name[glued.size()]) == std::string_view::npos;
}

bool has_file_lists(const std::vector<Line>& lines) {
  for (const Line& line : lines) {
    if (lower(without_sign(std::string_view(line.text).substr(0, 40))) == file_list_button)
      return true;
  }
  return false;
}

bool tells_contact(std::string_view text) {
  const std::string small = lower(text);
  return std::any_of(contacts.begin(), contacts.end(),
                     [&](std::string_view word) { return small.starts_with(word); }) ||
         (small.find('@') != std::string::npos && small.find(' ') == std::string::npos);
}

// "1234 Vestermose", "Rådhustorvet 1"
bool tells_address(std::string_view text) {
  constexpr std::size_t longest = 60;
  constexpr std::size_t postal_code = 4;
  const auto digits = std::min(text.find_first_not_of("0123456789"), text.size());
  const auto blank = text.rfind(' ');
  const bool town = digits == postal_code && begins_upper(trim(text.substr(digits)));
  const bool street = blank != std::string_view::npos && begins_upper(text) &&
                      blank + 1 < text.size() && is_digit(text[blank + 1]);
  return text.size() <= longest && (town || street);
}

// Whose page it is: the last lines, if one of them says how to get in touch. Behind the body of the
// minutes, that is at most so many lines.
std::size_t contact_footer(const std::vector<Line>& lines) {
  constexpr std::size_t most_lines = 20;
  std::size_t begin = lines.size();
  bool contact = false;
  for (std::size_t i = lines.size(); i > 0 && lines.size() - i < most_lines; --i) {
    const std::string& text = lines[i - 1].text;
    if (text.empty()) continue;
    const bool footer = tells_contact(text) || tells_address(text) || is_button(text) ||
                        says_one_of(text, menu_entries) || stated_municipality(text);
    if (!footer) break;
    contact = contact || tells_contact(text);
    begin = i - 1;
  }
  return contact ? begin : lines.size();
}

class Page {
 public:
  explicit Page(std::vector<Line>& lines)
      : lines_(lines),
        has_file_lists_(has_file_lists(lines)),
        is_web_page_(is_web_page(lines)),
        last_(previous_filled(lines, lines.size())),
        footer_(is_web_page_ ? contact_footer(lines) : lines.size()) {}

  std::vector<Heading> clean() {
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      Line& line = lines_[i];
      if (line.blank()) continue;
      const bool count = has_file_lists_ && files_ > 0 && line.text == std::to_string(files_);
      const bool menu = (is_web_page_ || i == last_) && says_one_of(line.text, menu_entries);
      if (count || menu || i >= footer_ || is_button(line.text)) {
        taken_.push_back({line.number, line.text});
        line.text.clear();
        files_ = count ? 0 : files_;
        continue;
      }
      files_ = take_kind(line) ? files_ + 1 : 0;
    }
    return std::move(taken_);
  }

 private:
  bool take_kind(Line& line) const {
    if (!has_file_lists_ || !takes_kind(line.text)) return false;
    const auto name = without_sign(line.text);
    const auto sign = line.text.substr(0, line.text.size() - name.size());
    line.text = sign + std::string(name.substr(glued.size()));
    return true;
  }

  std::vector<Line>& lines_;
  bool has_file_lists_;
  bool is_web_page_;
  std::size_t last_;       // filled line
  std::size_t footer_;     // where it begins, or the document's end
  std::size_t files_ = 0;  // of the list that ends above
  std::vector<Heading> taken_;
};

}  // namespace

std::vector<Heading> take_web_furniture(std::vector<Line>& lines) { return Page(lines).clean(); }

}  // namespace referat::minutes
