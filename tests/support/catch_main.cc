#define CATCH_CONFIG_MAIN
#include <catch2/catch.hpp>
#include <cstdlib>

namespace {

// No test reads the settings of whoever runs it; what the tests start inherits this.
[[maybe_unused]] const int without_settings = setenv("REFERAT_CONFIG", "", 1);

}  // namespace
