// What an option with "auto", "always" and "never" says.
#pragma once

namespace referat::program {

enum class When { automatic, always, never };

}  // namespace referat::program
