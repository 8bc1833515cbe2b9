// SPDX-License-Identifier: Apache-2.0
// Snapshots: whole templates compared with files that are committed.
#pragma once
#include <cdkpp/construct/id.hpp>
#include <cdkpp/core/optional.hpp>

#include <string>
#include <string_view>

namespace cdk {
class CloudAssembly;
class Stack;
class Stage;
}  // namespace cdk

// Only a default argument may differ from program to program.
#ifdef CDKPP_SNAPSHOT_DIR
#define CDKPP_DEFAULT_SNAPSHOT_OPTIONS \
  { .directory = CDKPP_SNAPSHOT_DIR }
#else
#define CDKPP_DEFAULT_SNAPSHOT_OPTIONS \
  {}
#endif

namespace cdk::assertions {

struct SnapshotOptions {
  /// The folder of the snapshots. @default what CDKPP_SNAPSHOT_DIR is defined as when the test is compiled, else the
  /// folder "snapshots" beside the source file of the test
  Optional<std::string> directory{};
};

/// The template of a stack is as it was approved: `<directory>/<name>.template.json`; templates of nested stacks are in
/// the folder `<directory>/<name>/`. In a snapshot the hash of an asset is `<asset:what it is>`, so that a change of
/// the asset itself changes nothing.
///
/// What differs is told by resource and property, with what CloudFormation will replace. The new template is left
/// beside the old one as `*.unapproved`; the CMake target `approve`, or a run with CDKPP_UPDATE_SNAPSHOTS=1, accepts
/// it. A snapshot that is missing is written, unless the environment says CI.
/// @throws AssertionError CDKPP6010 when it differs, CDKPP6011 when it is missing in CI, CDKPP6012 when the folder
///         cannot be read or written
void matchesSnapshot(const Stack& stack, std::string_view name,
                     const SnapshotOptions& options = CDKPP_DEFAULT_SNAPSHOT_OPTIONS,
                     Location at = {__builtin_FILE(), static_cast<unsigned>(__builtin_LINE())});
/// All templates of an App or Stage, in the folder `<directory>/<name>/`.
void matchesSnapshot(const Stage& stage, std::string_view name,
                     const SnapshotOptions& options = CDKPP_DEFAULT_SNAPSHOT_OPTIONS,
                     Location at = {__builtin_FILE(), static_cast<unsigned>(__builtin_LINE())});
/// All templates of an assembly on disk.
void matchesSnapshot(const CloudAssembly& assembly, std::string_view name,
                     const SnapshotOptions& options = CDKPP_DEFAULT_SNAPSHOT_OPTIONS,
                     Location at = {__builtin_FILE(), static_cast<unsigned>(__builtin_LINE())});

}  // namespace cdk::assertions
