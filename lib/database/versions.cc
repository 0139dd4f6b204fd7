#include "database/versions.h"

#include <xapian.h>

#include <algorithm>
#include <array>
#include <string_view>

#include "base/error.h"
#include "base/messages.h"
#include "base/shell_text.h"
#include "database/schema.h"
#include "database/xapian_error.h"
#include "domain/json.h"
#include "text/versions.h"

namespace referat::database {

namespace {

std::string major(const std::string& version) { return version.substr(0, version.find('.')); }

struct Part {
  std::string_view key;
  std::string_view danish;
  bool major_only = false;
};
// Xapian's version is only recorded: the format of its files is its own affair.
constexpr std::array must_agree{
    Part{metadata::schema, N_("skema")},
    Part{metadata::analyzer, N_("analyse")},
    Part{metadata::lexicon, N_("leksikon")},
    Part{metadata::icu, "ICU", true},
};

// As ours are: "8", "72.1", "da-080648fe7d84088f-cf8d066f". A database may hold anything.
bool looks_like_version(const std::string& text) {
  constexpr std::size_t most = 40;
  const auto is_of_version = [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' ||
           c == '-';
  };
  return !text.empty() && text.size() <= most &&
         std::all_of(text.begin(), text.end(), is_of_version);
}

[[noreturn]] void refuse(const std::string& name, const Part& part, const std::string& theirs,
                         const std::string& ours) {
  const std::string shown = looks_like_version(theirs) ? theirs : tr("ukendt");
  const ShellText command =
      "referat-index --rebuild" + ShellText::database(name) + ShellText(tr(" MAPPE…"));
  throw Error(
      ErrorKind::database,
      command.pasteable()
          ? tr("databasen {} er lavet af en anden udgave af Referat ({} {}, her {}); byg den igen: "
               "{}",
               name, tr(part.danish), shown, ours, command.shown())
          : tr("databasen {} er lavet af en anden udgave af Referat ({} {}, her {}); byg den igen "
               "med referat-index --rebuild",
               name, tr(part.danish), shown, ours));
}

}  // namespace

std::map<std::string, std::string> version_metadata() {
  return {{std::string(metadata::schema), std::string(schema_version)},
          {std::string(metadata::analyzer), text::analyzer_version()},
          {std::string(metadata::lexicon), text::lexicon_version()},
          {std::string(metadata::icu), text::icu_version()},
          {std::string(metadata::xapian), Xapian::version_string()}};
}

std::string version_text(std::string_view program, std::string_view version) {
  const auto versions = version_metadata();
  return tr("{} {}\nskema {}, JSON {}, analyse {}, leksikon {}, Xapian {}, ICU {}\n", program,
            version, versions.at(std::string(metadata::schema)), json_version,
            versions.at(std::string(metadata::analyzer)),
            versions.at(std::string(metadata::lexicon)), versions.at(std::string(metadata::xapian)),
            versions.at(std::string(metadata::icu)));
}

void check_versions(const Xapian::Database& database, const std::string& name) {
  with_translated_errors(name, [&] {
    if (database.get_metadata(std::string(metadata::schema)).empty()) {
      throw Error(ErrorKind::database,
                  tr("databasen {} er ikke lavet af referat-index; vælg en anden med --db", name));
    }
    const auto ours = version_metadata();
    for (const auto& part : must_agree) {
      const std::string key(part.key);
      const std::string theirs = database.get_metadata(key);
      const bool same =
          part.major_only ? major(theirs) == major(ours.at(key)) : theirs == ours.at(key);
      if (!same) refuse(name, part, theirs, ours.at(key));
    }
  });
}

}  // namespace referat::database
