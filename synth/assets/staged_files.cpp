// SPDX-License-Identifier: Apache-2.0
#include "assets/staged_files.hpp"

#include <set>

#include "filesystem/path_text.hpp"
#include "tree/state.hpp"

namespace cdk::detail {

namespace {

struct StagedText {
  std::string name;
  std::string content;
};

struct StagedFiles {
  std::vector<StagedFile> files;
  std::vector<StagedText> texts;
  std::set<std::string, std::less<>> names;
};
constexpr const char* kAttachment = "staged files";

StagedFiles& stagedFilesOf(const IConstruct& scope) {
  return attachment<StagedFiles>(scope.asConstruct().node().root().node(), kAttachment);
}

void copyAll(const StagedFiles& staged, filesystem::AssemblyWriter& writer) {
  for (const StagedFile& file : staged.files) {
    if (file.isDirectory)
      writer.copyDirectory(file.name, file.source, file.options);
    else
      writer.copyFile(file.name, file.source);
  }
  for (const StagedText& text : staged.texts) writer.file(text.name, text.content);
}

}  // namespace

void stageFile(const IConstruct& scope, StagedFile file) {
  StagedFiles& staged = stagedFilesOf(scope);
  if (staged.names.insert(file.name).second) staged.files.push_back(std::move(file));
}

void stageText(const IConstruct& scope, std::string name, std::string content) {
  StagedFiles& staged = stagedFilesOf(scope);
  if (staged.names.insert(name).second) staged.texts.push_back({std::move(name), std::move(content)});
}

void copyStagedFiles(const Stage& stage, filesystem::AssemblyWriter& writer) {
  const auto* staged = attachmentOrNull<StagedFiles>(stage.node().root().node(), kAttachment);
  if (!staged) return;
  const std::string directory = filesystem::resolve(stage.assetOutdir());
  if (directory == filesystem::resolve(writer.directory())) {
    copyAll(*staged, writer);
  } else {
    filesystem::AssemblyWriter own(directory);
    copyAll(*staged, own);
    own.commit();
  }
}

}  // namespace cdk::detail
