// SPDX-License-Identifier: Apache-2.0
// compare ASSEMBLY SNAPSHOTS: compares the templates of an assembly with those stored in a directory.
#include <cdkpp/assertions.hpp>
#include <cdkpp/core/cloud_assembly.hpp>

#include <cstdio>
#include <exception>
#include <filesystem>

int main(int argc, char** argv) {
  if (argc != 3) {
    std::fprintf(stderr, "usage: compare ASSEMBLY SNAPSHOTS\n");
    return 2;
  }
  try {
    const std::filesystem::path stored = argv[2];
    cdk::assertions::matchesSnapshot(
        cdk::CloudAssembly(argv[1], {}, {}), stored.filename().string(), {.directory = stored.parent_path().string()});
  } catch (const cdk::Error& e) {
    std::printf("%s\n", e.message().c_str());
    return 1;
  } catch (const std::exception& e) {
    std::printf("%s\n", e.what());
    return 1;
  }
  std::printf("the templates are as approved\n");
}
