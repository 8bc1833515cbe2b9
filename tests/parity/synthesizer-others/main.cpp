// SPDX-License-Identifier: Apache-2.0
// The other synthesizers, and a default one for the whole app.
#include <cdkpp/cdk.hpp>
#include <cdkpp/core/bootstrapless_synthesizer.hpp>
#include <cdkpp/core/cli_credentials_stack_synthesizer.hpp>
#include <cdkpp/core/default_stack_synthesizer.hpp>
#include <cdkpp/core/legacy_stack_synthesizer.hpp>
#include <cdkpp/s3_assets.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>

using namespace cdk;

namespace {

void addQueue(Stack& stack) { New<sqs::CfnQueue> queue{stack, "Queue"}; }

void fill(Stack& stack) {
  addQueue(stack);
  New<s3_assets::Asset> file{stack, "File", {.path = "file.txt"}};
}

}  // namespace

int main() {
  App app{{.defaultStackSynthesizer =
               DefaultStackSynthesizer{{.generateBootstrapVersionRule = false, .qualifier = "whole"}}}};
  const Environment ireland{.account = "111111111111", .region = "eu-west-1"};
  fill(New<Stack>{app, "AppDefault"});
  fill(New<Stack>{app, "Own", {.synthesizer = DefaultStackSynthesizer{}}});
  fill(New<Stack>{app, "CliCredentials", {.synthesizer = CliCredentialsStackSynthesizer{}}});
  fill(New<Stack>{app, "CliCredentialsAll",
      {.env = ireland,
          .synthesizer = CliCredentialsStackSynthesizer{{.bucketPrefix = "p/",
              .dockerTagPrefix = "t-",
              .fileAssetsBucketName = "bucket-${Qualifier}",
              .imageAssetsRepositoryName = "repository",
              .qualifier = "cli"}}}});
  addQueue(New<Stack>{app, "Bootstrapless", {.synthesizer = BootstraplessSynthesizer{}}});
  addQueue(New<Stack>{app, "BootstraplessAll",
      {.env = ireland,
          .synthesizer =
              BootstraplessSynthesizer{{.cloudFormationExecutionRoleArn = "arn:aws:iam::111111111111:role/exec",
                  .deployRoleArn = "arn:aws:iam::111111111111:role/deploy"}}}});
  New<Stack> legacy{app, "Legacy", {.synthesizer = LegacyStackSynthesizer{}}};
  fill(legacy);
  addQueue(New<NestedStack>{legacy, "Nested"});
  New<Stack> parent{app, "Parent", {.synthesizer = CliCredentialsStackSynthesizer{}}};
  fill(New<NestedStack>{parent, "Nested"});
  app.synth();
}
