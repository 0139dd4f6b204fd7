#include "minutes/web_furniture.h"

#include <array>
#include <string_view>

#include "base/strings.h"
#include "domain/bullet.h"
#include "minutes/lines/item_label.h"

namespace referat::minutes {

namespace {

// In lower case: nothing that minutes themselves would say on a line of its own.
constexpr std::array<std::string_view, 14> buttons{"tilbage til forsiden",
                                                   "tilbage til oversigten",
                                                   "hent som pdf",
                                                   "hent pdf",
                                                   "kopier link",
                                                   "til toppen",
                                                   "til top",
                                                   "gå til toppen",
                                                   "del på facebook",
                                                   "åbn i nyt vindue",
                                                   "print siden",
                                                   "udskriv siden",
                                                   "læs højt",
                                                   "spring til indhold"};
constexpr std::string_view file_list_button = "hent som pdf";

constexpr std::string_view glued = "PDF";

std::string_view without_sign(std::string_view text) {
  return trim(text.substr(bullet_sign_length(text)));
}

bool is_button(std::string_view text) {
  constexpr std::size_t longest = 40;
  return text.size() <= longest && is_one_of(lower(without_sign(text)), buttons);
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

class Page {
 public:
  explicit Page(std::vector<Line>& lines) : lines_(lines), has_file_lists_(has_file_lists(lines)) {}

  std::vector<Heading> clean() {
    for (Line& line : lines_) {
      if (line.blank()) continue;
      const bool count = has_file_lists_ && files_ > 0 && line.text == std::to_string(files_);
      if (count || is_button(line.text)) {
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
  std::size_t files_ = 0;  // of the list that ends above
  std::vector<Heading> taken_;
};

}  // namespace

std::vector<Heading> take_web_furniture(std::vector<Line>& lines) { return Page(lines).clean(); }

}  // namespace referat::minutes
