#include "indexer/one_file.h"

#include <exception>
#include <new>

#include "base/error.h"
#include "base/messages.h"

namespace referat::indexer {

void on_one_file(const std::string& path, Reporter& reporter, const std::function<void()>& work) {
  try {
    work();
  } catch (const Error& error) {
    if (error.kind() == ErrorKind::database || error.kind() == ErrorKind::system) throw;
    reporter.failure(error.what());
  } catch (const std::bad_alloc&) {
    reporter.failure(tr("{}: der er ikke hukommelse nok til filen; del den i mindre filer", path));
  } catch (const std::exception& error) {
    reporter.failure(tr("{}: filen kan ikke læses (uventet fejl: {})", path, error.what()));
  }
}

}  // namespace referat::indexer
