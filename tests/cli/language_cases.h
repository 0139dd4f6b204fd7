// Which environment is whose language; the programs and the completions must agree.
#pragma once

#include <map>
#include <string>
#include <vector>

namespace referat::test {

struct LanguageCase {
  std::map<std::string, std::string> environment;
  bool english;
};

inline const std::vector<LanguageCase> language_cases{
    {{{"LC_ALL", "en_GB.UTF-8"}}, true},
    {{{"LC_ALL", "en"}}, true},
    {{{"LC_ALL", "en_XY.no-such-charset"}}, true},
    {{{"LC_ALL", "da_DK.UTF-8"}}, false},
    {{{"LC_ALL", "C"}}, false},
    {{{"LC_ALL", "de_DE.UTF-8"}}, false},
    {{{"LC_ALL", "enm_GB"}}, false},
    {{{"LC_ALL", ""}, {"LC_MESSAGES", "en_GB"}, {"LANG", "da_DK"}}, true},
    {{{"LC_ALL", ""}, {"LC_MESSAGES", ""}, {"LANG", "en_GB"}}, true},
    {{{"LC_ALL", "da_DK"}, {"LC_MESSAGES", "en_GB"}, {"LANG", "en_GB"}}, false},
    {{{"LC_ALL", ""}, {"LC_MESSAGES", ""}, {"LANG", ""}}, false},
    {{{"LC_ALL", "da_DK"}, {"LANGUAGE", "en_GB:da"}}, true},
    {{{"LC_ALL", "en_GB"}, {"LANGUAGE", "da:en"}}, false},
    {{{"LC_ALL", "de_DE"}, {"LANGUAGE", "de:en"}}, true},
    {{{"LC_ALL", "C"}, {"LANGUAGE", "en"}}, false},
    {{{"LC_ALL", "C.UTF-8"}, {"LANGUAGE", "en"}}, true}};

}  // namespace referat::test
