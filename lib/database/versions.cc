#include "database/versions.h"

#include <xapian.h>

#include <array>
#include <string_view>

#include "base/error.h"
#include "base/messages.h"
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

[[noreturn]] void refuse(const std::string& name, const Part& part, const std::string& theirs,
                         const std::string& ours) {
  throw Error(ErrorKind::database,
              tr("databasen {} er lavet af en anden udgave af Referat ({} {}, her {}); byg "
                 "den igen: referat-index --rebuild -d {} MAPPE…",
                 name, tr(part.danish), theirs.empty() ? tr("ukendt") : theirs, ours, name));
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
