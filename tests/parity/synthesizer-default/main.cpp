// SPDX-License-Identifier: Apache-2.0
// The default synthesizer with every option, in agnostic and concrete stacks.
#include <cdkpp/cdk.hpp>
#include <cdkpp/core/default_stack_synthesizer.hpp>
#include <cdkpp/ecr_assets.hpp>
#include <cdkpp/s3_assets.hpp>

using namespace cdk;

namespace {

void fill(Stack& stack) {
  New<s3_assets::Asset> file{stack, "File", {.path = "file.txt"}};
  New<ecr_assets::DockerImageAsset> image{stack, "Image", {.directory = "image"}};
}

Json tags(const char* key, const char* value) { return Json::array({Json::object({{"Key", key}, {"Value", value}})}); }

}  // namespace

int main() {
  App app;
  const DefaultStackSynthesizer all{{
      .bootstrapStackVersionSsmParameter = "/own/version",
      .bucketPrefix = "prefix/",
      .cloudFormationExecutionRole = "arn:${AWS::Partition}:iam::${AWS::AccountId}:role/exec-${Qualifier}",
      .deployRoleAdditionalOptions = {{"Tags", tags("department", "it")}, {"ExternalId", "x"}},
      .deployRoleArn = "arn:${AWS::Partition}:iam::${AWS::AccountId}:role/deploy-${Qualifier}-${AWS::Region}",
      .deployRoleExternalId = "deploy-id",
      .dockerTagPrefix = "tag-",
      .fileAssetPublishingExternalId = "file-id",
      .fileAssetPublishingRoleAdditionalOptions = {{"Tags", tags("a", "b")}},
      .fileAssetPublishingRoleArn = "arn:${AWS::Partition}:iam::${AWS::AccountId}:role/file-${Qualifier}",
      .fileAssetsBucketName = "files-${Qualifier}-${AWS::AccountId}-${AWS::Region}",
      .imageAssetPublishingExternalId = "image-id",
      .imageAssetPublishingRoleAdditionalOptions = {{"Tags", tags("c", "d")}},
      .imageAssetPublishingRoleArn = "arn:${AWS::Partition}:iam::${AWS::AccountId}:role/image-${Qualifier}",
      .imageAssetsRepositoryName = "images-${Qualifier}",
      .lookupRoleAdditionalOptions = {{"Tags", tags("e", "f")}},
      .lookupRoleArn = "arn:${AWS::Partition}:iam::${AWS::AccountId}:role/lookup-${Qualifier}",
      .lookupRoleExternalId = "lookup-id",
      .qualifier = "own",
      .useLookupRoleForStackOperations = true,
  }};
  const Environment ireland{.account = "111111111111", .region = "eu-west-1"};
  fill(New<Stack>{app, "All", {.synthesizer = all}});
  fill(New<Stack>{app, "AllConcrete", {.env = ireland, .synthesizer = all}});
  fill(New<Stack>{app, "NoRule", {.synthesizer = DefaultStackSynthesizer{{.generateBootstrapVersionRule = false}}}});
  fill(New<Stack>{app, "Qualifier", {.synthesizer = DefaultStackSynthesizer{{.qualifier = "abc"}}}});
  fill(New<Stack>{
      app, "NoLookup", {.synthesizer = DefaultStackSynthesizer{{.useLookupRoleForStackOperations = false}}}});
  fill(New<Stack>{app, "Literal",
      {.synthesizer = DefaultStackSynthesizer{{.fileAssetsBucketName = "just-a-bucket",
           .imageAssetsRepositoryName = "just-a-repository",
           .qualifier = "xyz"}}}});
  fill(New<Stack>{app, "Concrete", {.env = ireland}});
  fill(New<Stack>{app, "ChinaConcrete", {.env = Environment{.account = "111111111111", .region = "cn-north-1"}}});
  app.synth();
}
