#include "browser/browser.h"

#include <fmt/format.h>

#include <iostream>
#include <stdexcept>

#include "support/command.h"

namespace referat::test {

namespace {

// A page around the page: asks it when it is there, and leaves the answer for --dump-dom.
constexpr const char* frame = R"(<!DOCTYPE html>
<meta charset="utf-8">
<iframe id="page" src="page.html" style="border: 0; height: 1200px; width: {}px"></iframe>
<pre id="answer"></pre>
<script>
const ask = {};
window.onload = () => {{
  const answer = ask(document.getElementById("page").contentWindow);
  document.getElementById("answer").textContent = "ANSWER" + btoa(unescape(encodeURIComponent(
      JSON.stringify(answer)))) + "END";
}};
</script>
)";

std::string from_base64(const std::string& text) {
  std::string bytes;
  unsigned bits = 0;
  int count = 0;
  for (const char c : text) {
    const auto digit = std::string_view(
                           "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
                           "0123456789+/")
                           .find(c);
    if (digit == std::string_view::npos) break;
    bits = (bits << 6U) | static_cast<unsigned>(digit);
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes += static_cast<char>((bits >> static_cast<unsigned>(count)) & 0xFFU);
  }
  return bytes;
}

}  // namespace

bool Browser::installed() {
  static const bool found = run({"sh", "-c", "command -v chromium"}).exit_code == 0;
  if (!found) std::cout << "SKIPPED: chromium is missing (tests/install-packages browser)\n";
  return found;
}

std::string Browser::run_on(const std::string& file,
                            const std::vector<std::string>& options) const {
  std::vector<std::string> command{"chromium",
                                   "--headless",
                                   "--no-sandbox",
                                   "--disable-gpu",
                                   "--disable-quic",
                                   "--no-first-run",
                                   "--disable-background-networking",
                                   "--disable-component-update",
                                   "--disable-sync",
                                   "--allow-file-access-from-files",
                                   "--user-data-dir=" + (folder_ / "profile")};
  command.insert(command.end(), options.begin(), options.end());
  command.push_back("file://" + file);
  const auto result = run(command);
  if (result.exit_code != 0) throw std::runtime_error("chromium: " + result.err);
  return result.out;
}

nlohmann::json Browser::ask(const std::string& page, const std::string& function, int width) const {
  folder_.write("page.html", page);
  const std::string file = folder_.write("frame.html", fmt::format(frame, width, function));
  const std::string dom = run_on(file, {"--window-size=1300,1300", "--dump-dom"});
  const auto begin = dom.find("ANSWER", dom.find("<pre"));
  const auto end = dom.find("END", begin);
  if (begin == std::string::npos || end == std::string::npos) {
    throw std::runtime_error("the page gave no answer: " + dom);
  }
  return nlohmann::json::parse(from_base64(dom.substr(begin + 6, end - begin - 6)));
}

std::string Browser::printed(const std::string& page) const {
  const std::string file = folder_.write("page.html", page);
  const std::string pdf = folder_ / "page.pdf";
  static_cast<void>(run_on(file, {"--no-pdf-header-footer", "--print-to-pdf=" + pdf}));
  return read_file(pdf);
}

}  // namespace referat::test
