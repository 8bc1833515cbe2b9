// SPDX-License-Identifier: Apache-2.0
// Files that the constructs of an App want in the assembly. They are copied when it is written.
#pragma once
#include <cdkpp/core/file_system.hpp>
#include <cdkpp/core/stage.hpp>

#include <memory>
#include <string>
#include <vector>

#include "filesystem/atomic_write.hpp"

namespace cdk::detail {

/// A file or directory, and the name it gets in the directory of the App. The name depends on the content.
struct StagedFile {
  std::string source;
  std::string name;
  CopyOptions options{};
  bool isDirectory = false;
  std::shared_ptr<const void> owner{};  ///< keeps a temporary source alive
};

/// Enters a file for the App that the construct is in; a name is entered once.
void stageFile(const IConstruct& scope, StagedFile file);
/// Enters a text as a file, for what the library itself brings along.
void stageText(const IConstruct& scope, std::string name, std::string content);
/// All files of the App that a stage is in, copied by the writer of the stage's assembly or, when the App has its
/// directory elsewhere, by one of their own.
void copyStagedFiles(const Stage& stage, filesystem::AssemblyWriter& writer);

}  // namespace cdk::detail
