#include "indexer/one_file.h"

#include <exception>
#include <new>
#include <system_error>

#include "base/error.h"
#include "base/messages.h"

namespace referat::indexer {

namespace {

// The file system has its own words for it.
bool no_memory(const std::exception& error) {
  const auto* system = dynamic_cast<const std::system_error*>(&error);
  return dynamic_cast<const std::bad_alloc*>(&error) != nullptr ||
         (system != nullptr && system->code() == std::errc::not_enough_memory);
}

}  // namespace

bool on_one_file(const std::string& path, Reporter& reporter, const std::function<void()>& work) {
  try {
    work();
    return true;
  } catch (const Error& error) {
    if (error.kind() == ErrorKind::database || error.kind() == ErrorKind::system) throw;
    reporter.failure(error.what());
  } catch (const std::exception& error) {
    reporter.failure(
        no_memory(error)
            ? tr("{}: der er ikke hukommelse nok til filen; del den i mindre filer", path)
            : tr("{}: filen kan ikke læses (uventet fejl: {})", path, error.what()));
  }
  return false;
}

}  // namespace referat::indexer
