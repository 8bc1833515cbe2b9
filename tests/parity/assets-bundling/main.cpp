// SPDX-License-Identifier: Apache-2.0
// Assets that a local command makes: kinds of hashes and of outputs.
#include <cdkpp/cdk.hpp>
#include <cdkpp/s3_assets.hpp>

#include <fstream>

using namespace cdk;

namespace {

class Write : public ILocalBundling {
 public:
  explicit Write(List<std::string> files) : files_(std::move(files)) {}
  bool tryBundle(const std::string& outputDir, const BundlingOptions&) override {
    for (const std::string& file : files_) std::ofstream(outputDir + "/" + file) << "made: " << file << "\n";
    return true;
  }
  Json hashInput() const override { return Json::object({{"files", files_}}); }

 private:
  List<std::string> files_;
};

}  // namespace

int main() {
  App app;
  New<Stack> stack{app, "Bundled"};
  const auto show = [&](const std::string& id, const s3_assets::AssetProps& props) {
    New<s3_assets::Asset> asset{stack, id, props};
    New<CfnResource> parts{stack, id + "Parts",
        {.properties = Json::object(
             {{"hash", asset->assetHash()}, {"key", asset->s3ObjectKey()}, {"zip", asset->isZipArchive()}}),
            .type = "Custom::Asset"}};
  };
  const DockerImage image = DockerImage::fromRegistry("never-used");
  show("Output", {.assetHashType = AssetHashType::OUTPUT,
                     .bundling = BundlingOptions{.image = image, .local = Write({"a.txt", "b.txt"})},
                     .path = "source"});
  show("Source", {.bundling = BundlingOptions{.image = image, .local = Write({"a.txt", "b.txt"})}, .path = "source"});
  show("SourceOptions", {.assetHashType = AssetHashType::SOURCE,
                            .bundling = BundlingOptions{.command = {"make", "all"},
                                .environment = {{"B", "2"}, {"A", "1"}},
                                .image = image,
                                .local = Write({"a.txt"}),
                                .user = "root",
                                .workingDirectory = "/build"},
                            .path = "source"});
  show("Custom", {.assetHash = "custom",
                     .bundling = BundlingOptions{.image = image, .local = Write({"a.txt"})},
                     .path = "source"});
  show("Archived",
      {.bundling =
              BundlingOptions{.image = image, .local = Write({"code.zip"}), .outputType = BundlingOutput::ARCHIVED},
          .path = "source"});
  show("Discovered", {.bundling = BundlingOptions{.image = image, .local = Write({"code.jar"})}, .path = "source"});
  show("NotArchived",
      {.bundling =
              BundlingOptions{.image = image, .local = Write({"code.zip"}), .outputType = BundlingOutput::NOT_ARCHIVED},
          .path = "source"});
  show("SingleFile",
      {.assetHashType = AssetHashType::OUTPUT,
          .bundling =
              BundlingOptions{.image = image, .local = Write({"only.txt"}), .outputType = BundlingOutput::SINGLE_FILE},
          .path = "source"});
  app.synth();
}
