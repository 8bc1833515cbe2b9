// SPDX-License-Identifier: Apache-2.0
// File assets that are handed to the synthesizer, with every option.
#include <cdkpp/cdk.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Direct"};
  const auto show = [&](const char* id, const FileAssetLocation& location) {
    New<CfnResource> parts{stack, id,
        {.properties = Json::object({{"bucket", location.bucketName}, {"key", location.objectKey},
             {"http", location.httpUrl}, {"s3", location.s3ObjectUrl}}),
            .type = "Custom::Location"}};
  };
  IStackSynthesizer& synthesizer = stack->synthesizer();
  const FileAssetSource file{
      .fileName = "config.json", .packaging = FileAssetPackaging::FILE, .sourceHash = "hash-of-file"};
  show("File", synthesizer.addFileAsset(file));
  show("Directory", synthesizer.addFileAsset({.displayName = "A folder",
                        .fileName = "folder",
                        .packaging = FileAssetPackaging::ZIP_DIRECTORY,
                        .sourceHash = "hash-of-folder"}));
  show("Executable", synthesizer.addFileAsset({.executable = {"./build", "zip"}, .sourceHash = "hash-of-executable"}));
  show("DeployTime", synthesizer.addFileAsset({.deployTime = true,
                         .fileName = "config.json",
                         .packaging = FileAssetPackaging::FILE,
                         .sourceHash = "hash-deploy-time"}));
  show("Again", synthesizer.addFileAsset(file));
  app.synth();
}
