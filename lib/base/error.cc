#include "base/error.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <system_error>

namespace referat {

namespace {

struct SystemText {
  int number;
  std::string_view danish;
};

constexpr std::array system_texts{
    SystemText{EPERM, "det er ikke tilladt"},
    SystemText{ENOENT, "findes ikke"},
    SystemText{EINTR, "blev afbrudt"},
    SystemText{EIO, "fejl ved læsning eller skrivning på disken"},
    SystemText{EBADF, "filen er ikke åben"},
    SystemText{EAGAIN, "er optaget lige nu"},
    SystemText{ENOMEM, "der er ikke hukommelse nok"},
    SystemText{EACCES, "manglende rettighed"},
    SystemText{EBUSY, "er i brug"},
    SystemText{EEXIST, "findes allerede"},
    SystemText{EXDEV, "ligger på en anden disk"},
    SystemText{ENODEV, "enheden findes ikke"},
    SystemText{ENOTDIR, "en del af stien er ikke en mappe"},
    SystemText{EISDIR, "er en mappe"},
    SystemText{EINVAL, "værdien kan ikke bruges her"},
    SystemText{ENFILE, "systemet har for mange åbne filer"},
    SystemText{EMFILE, "programmet har for mange åbne filer"},
    SystemText{EFBIG, "filen bliver for stor"},
    SystemText{ENOSPC, "der er ikke mere plads på disken"},
    SystemText{EDQUOT, "den tildelte plads på disken er brugt"},
    SystemText{EROFS, "disken kan kun læses"},
    SystemText{EPIPE, "modtageren har lukket"},
    SystemText{ENAMETOOLONG, "navnet er for langt"},
    SystemText{ENOLCK, "filen kan ikke låses"},
    SystemText{ENOTEMPTY, "mappen er ikke tom"},
    SystemText{ELOOP, "symbolske links peger i ring"},
    SystemText{EOPNOTSUPP, "det kan ikke lade sig gøre her"},
    SystemText{ESTALE, "netværksdrevet svarer ikke mere"},
    SystemText{ECONNREFUSED, "forbindelsen blev afvist"},
    SystemText{ECONNRESET, "forbindelsen blev afbrudt"},
    SystemText{ETIMEDOUT, "der kom intet svar i tide"},
    SystemText{EHOSTUNREACH, "maskinen kan ikke nås"},
};

constexpr int last_error_number = 133;  // Linux: EHWPOISON

}  // namespace

std::string system_error_text(int error_number) {
  const auto* found =
      std::find_if(system_texts.begin(), system_texts.end(),
                   [&](const SystemText& entry) { return entry.number == error_number; });
  if (found != system_texts.end()) return std::string(found->danish);
  return fmt::format("{}, systemfejl {}", std::generic_category().message(error_number),
                     error_number);
}

int system_error_number(std::string_view english_text) {
  for (int number = 1; number <= last_error_number; ++number) {
    if (std::generic_category().message(number) == english_text) return number;
  }
  return 0;
}

}  // namespace referat
