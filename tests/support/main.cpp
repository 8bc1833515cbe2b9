// SPDX-License-Identifier: Apache-2.0
// The main function of all test programs. A test must not see how the machine is set up: what the CDK or the AWS CLI
// put into the environment is removed first.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_session.hpp>
#else
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>
#endif

#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

extern char** environ;

namespace {

void forgetCloudSettings() {
  std::vector<std::string> names;
  for (char** entry = environ; entry != nullptr && *entry != nullptr; ++entry) {
    const std::string_view text = *entry;
    if (text.starts_with("CDK_") || text.starts_with("AWS_") || text.starts_with("CONTEXT_OVERFLOW_LOCATION_ENV"))
      names.emplace_back(text.substr(0, text.find('=')));
  }
  for (const std::string& name : names) unsetenv(name.c_str());
}

}  // namespace

int main(int argc, char** argv) {
  forgetCloudSettings();
  return Catch::Session().run(argc, argv);
}
