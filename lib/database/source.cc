#include "database/source.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <filesystem>
#include <mutex>
#include <optional>
#include <set>
#include <string_view>

#include "base/error.h"
#include "base/limits.h"
#include "base/messages.h"
#include "base/shell_text.h"
#include "base/strings.h"
#include "database/generation.h"
#include "database/opening.h"
#include "database/schema.h"
#include "database/snapshot.h"
#include "database/versions.h"
#include "database/xapian_error.h"

namespace referat::database {

namespace {

bool is_folder(const std::string& name) {
  std::error_code ignored;  // what can't be looked at doesn't count as existing
  return name.find('/') != std::string::npos || std::filesystem::exists(name, ignored);
}

// What a server tells of itself before it is asked anything is little.
constexpr AnswerCost opening{.time = std::chrono::seconds(10)};

struct Server {
  std::string host;
  unsigned port = 0;
};

// "localhost:4711", "[::1]:4711"
std::optional<Server> parse_server(std::string_view name) {
  const auto colon = name.rfind(':');
  if (colon == std::string_view::npos || colon == 0) return std::nullopt;
  std::string_view host = name.substr(0, colon);
  if (host.starts_with('[') && host.ends_with(']')) host = host.substr(1, host.size() - 2);
  const std::string_view digits = name.substr(colon + 1);
  unsigned port = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), port);
  const bool whole = error == std::errc() && end == digits.data() + digits.size();
  if (host.empty() || !whole || port == 0 || port > 65535) return std::nullopt;
  return Server{std::string(host), port};
}

[[noreturn]] void refuse_missing(const std::string& name) {
  const ShellText command = "referat-index" + ShellText::database(name) + ShellText(tr(" MAPPE"));
  throw Error(ErrorKind::database,
              command.pasteable()
                  ? tr("databasen {} findes ikke; lav den med {}, eller vælg en anden med --db",
                       name, command.shown())
                  : tr("databasen {} findes ikke; vælg en anden med --db", name));
}

Xapian::Database open_generation(const std::string& name) {
  const auto generation = current_generation(name);
  if (!generation) refuse_missing(name);
  return open_to_read(*generation);
}

// The pointer may name a generation that a writer replaces before it is open.
Xapian::Database open_folder(const std::string& name) {
  return with_translated_errors(name, [&] {
    for (int attempt = 1;; ++attempt) {
      try {
        return open_generation(name);
      } catch (const Xapian::DatabaseOpeningError&) {  // DatabaseNotFoundError is one
        if (attempt == limits::max_search_attempts) throw;
      }
    }
  });
}

Xapian::Database connect(const Server& server, const std::string& name) {
  constexpr unsigned patience = limits::remote_timeout_seconds * 1000;
  try {
    return within_bounds(
        {}, name,
        [&] { return Xapian::Remote::open(server.host, server.port, patience, patience); },
        opening);
  } catch (const Xapian::Error& error) {
    throw Error(ErrorKind::database,
                tr("serveren {} svarer ikke ({}); se efter, om xapian-tcpsrv kører der, og "
                   "om navn og port er rigtige",
                   name, error.get_msg()));
  }
}

// Adds the connection that it makes. One at a time, lest two threads take each other's.
Xapian::Database open_server(const Server& server, const std::string& name,
                             std::vector<Connection>& connections) {
  static std::mutex one_at_a_time;
  const std::lock_guard lock(one_at_a_time);
  const std::vector<Connection> before = connections_to(server.port);
  Xapian::Database database = connect(server, name);
  for (const Connection& now : connections_to(server.port)) {
    const bool known = std::any_of(before.begin(), before.end(), [&](const Connection& other) {
      return other.socket == now.socket;
    });
    if (!known) connections.push_back(now);
  }
  return database;
}

struct Municipalities {
  std::set<std::string> terms;
  bool complete = true;  // every item's is known
};

Municipalities municipalities_of_items(const Xapian::Database& database) {
  const std::string terms(prefix::municipality);
  Municipalities found;
  Xapian::doccount items = 0;
  for (auto term = database.allterms_begin(terms); term != database.allterms_end(terms); ++term) {
    found.terms.insert(*term);
    items += term.get_termfreq();
  }
  found.complete = items == database.get_doccount();
  return found;
}

// The databases' registers as one: each row once, in the order in which they come.
class Registers {
 public:
  void add(const Xapian::Database& database) {
    for (const std::string_view key : {metadata::centers, metadata::departments}) {
      const std::string tsv = database.get_metadata(std::string(key));
      for (const auto row : split(tsv, '\n')) {
        if (const auto [known, added] = known_.emplace(row); added) rows_.push_back(*known);
      }
    }
  }

  // Without the rows of municipalities that no item is from: their acronyms may be another
  // department's here. An item of an unknown municipality may name any center, and then every row
  // stays; both as in item_terms.cc.
  [[nodiscard]] CenterRegister of_items(const Xapian::Database& database,
                                        const std::string& name) const {
    const Municipalities municipalities = municipalities_of_items(database);
    std::string tsv;
    for (const std::string& row : rows_) {
      if (counts(row, municipalities)) append_line(tsv, row);
    }
    try {
      return CenterRegister::parse(tsv, name);
    } catch (const Error&) {
      throw damaged(name);
    }
  }

 private:
  static bool counts(std::string_view row, const Municipalities& municipalities) {
    if (!municipalities.complete) return true;
    const auto cells = split(row, '\t');  // a row of one cell is the parser's to judge
    const std::string home = cells.size() > 1 ? folded_municipality(cells.front()) : "";
    return home.empty() || municipalities.terms.contains(term(prefix::municipality, home));
  }

  std::set<std::string> known_;
  std::vector<std::string> rows_;
};

// Each database once, however often and in whatever ways its folder is named.
std::vector<std::string> distinct(const std::vector<std::string>& names) {
  std::vector<std::string> databases;
  std::set<std::string> known;
  for (const std::string& name : names) {
    std::error_code error;
    const auto folder = std::filesystem::canonical(name, error);
    if (known.insert(error ? name : folder.string()).second) databases.push_back(name);
  }
  return databases;
}

}  // namespace

OpenSource open_source(const std::vector<std::string>& given_names) {
  const std::vector<std::string> names = distinct(given_names);
  OpenSource source;
  source.name = join(names, ", ");
  Registers registers;
  for (const std::string& name : names) {
    const auto server = is_folder(name) ? std::nullopt : parse_server(name);
    if (!server && !is_folder(name)) {
      throw Error(ErrorKind::database,
                  tr("databasen {} findes ikke; skriv en mappe ({}) eller VÆRT:PORT", name,
                     ShellText::argument("./" + name).shown()));
    }
    const Xapian::Database database =
        server ? open_server(*server, name, source.connections) : open_folder(name);
    const auto greet = [&] {
      check_versions(database, name);
      with_translated_errors(name, [&] { registers.add(database); });
    };
    server ? within_bounds(source.connections, name, greet, opening) : greet();
    source.database.add_database(database);
    source.parts.push_back(database);
    source.remote |= server.has_value();
  }
  source.centers =
      on_one_snapshot(source, [&] { return registers.of_items(source.database, source.name); });
  return source;
}

}  // namespace referat::database
