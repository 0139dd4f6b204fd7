// What a fuzzing target finds wrong: it says so and aborts, which libFuzzer records as a crash.
#pragma once

#include <string>

namespace referat::test {

void expect(bool condition, const std::string& what);

}  // namespace referat::test
