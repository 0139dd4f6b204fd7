// Memory can be limited only where no sanitizer takes part: those need address space without end.
#pragma once

namespace referat::test {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr bool sanitized = true;
#else
inline constexpr bool sanitized = false;
#endif

// Of threads: it keeps a file of its own, which a limit on files ends before main().
#if defined(__SANITIZE_THREAD__)
inline constexpr bool thread_sanitized = true;
#else
inline constexpr bool thread_sanitized = false;
#endif

}  // namespace referat::test
