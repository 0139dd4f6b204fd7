#include "base/error.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <system_error>

#include "base/messages.h"

namespace referat {

namespace {

struct SystemText {
  int number;
  std::string_view danish;
};

constexpr std::array system_texts{
    SystemText{EPERM, N_("det er ikke tilladt")},
    SystemText{ENOENT, N_("findes ikke")},
    SystemText{EINTR, N_("blev afbrudt")},
    SystemText{EIO, N_("fejl ved læsning eller skrivning på disken")},
    SystemText{EBADF, N_("filen er ikke åben")},
    SystemText{EAGAIN, N_("er optaget lige nu")},
    SystemText{ENOMEM, N_("der er ikke hukommelse nok")},
    SystemText{EACCES, N_("manglende rettighed")},
    SystemText{EBUSY, N_("er i brug")},
    SystemText{EEXIST, N_("findes allerede")},
    SystemText{EXDEV, N_("ligger på en anden disk")},
    SystemText{ENODEV, N_("enheden findes ikke")},
    SystemText{ENOTDIR, N_("en del af stien er ikke en mappe")},
    SystemText{EISDIR, N_("er en mappe")},
    SystemText{EINVAL, N_("værdien kan ikke bruges her")},
    SystemText{ENFILE, N_("systemet har for mange åbne filer")},
    SystemText{EMFILE, N_("programmet har for mange åbne filer")},
    SystemText{EFBIG, N_("filen bliver for stor")},
    SystemText{ENOSPC, N_("der er ikke mere plads på disken")},
    SystemText{EDQUOT, N_("den tildelte plads på disken er brugt")},
    SystemText{EROFS, N_("disken kan kun læses")},
    SystemText{EPIPE, N_("modtageren har lukket")},
    SystemText{ENAMETOOLONG, N_("navnet er for langt")},
    SystemText{ENOLCK, N_("filen kan ikke låses")},
    SystemText{ENOTEMPTY, N_("mappen er ikke tom")},
    SystemText{ELOOP, N_("symbolske links peger i ring")},
    SystemText{EOPNOTSUPP, N_("det kan ikke lade sig gøre her")},
    SystemText{ESTALE, N_("netværksdrevet svarer ikke mere")},
    SystemText{ECONNREFUSED, N_("forbindelsen blev afvist")},
    SystemText{ECONNRESET, N_("forbindelsen blev afbrudt")},
    SystemText{ETIMEDOUT, N_("der kom intet svar i tide")},
    SystemText{EHOSTUNREACH, N_("maskinen kan ikke nås")},
};

constexpr int last_error_number = 133;  // Linux: EHWPOISON

}  // namespace

std::string system_error_text(int error_number) {
  const auto* found =
      std::find_if(system_texts.begin(), system_texts.end(),
                   [&](const SystemText& entry) { return entry.number == error_number; });
  if (found != system_texts.end()) return tr(found->danish);
  return tr("{}, systemfejl {}", std::generic_category().message(error_number), error_number);
}

int system_error_number(std::string_view english_text) {
  for (int number = 1; number <= last_error_number; ++number) {
    if (std::generic_category().message(number) == english_text) return number;
  }
  return 0;
}

}  // namespace referat
