// SPDX-License-Identifier: Apache-2.0
// A program without a mistake: it must compile, so that the others cannot fail for a wrong reason.
#include <cdkpp/cdk.hpp>
#include <cdkpp/iam.hpp>
#include <cdkpp/s3.hpp>
#include <cdkpp/sqs.hpp>

using namespace cdk;

struct Uploads : Stack {
  New<s3::Bucket> bucket{*this, "Bucket", {.bucketName = "uploads", .versioned = true}};
  New<s3::CfnBucket> plain{*this, "Plain",
      {
          .tags = {CfnTag{.key = "purpose", .value = "uploads"}},
          .versioningConfiguration = s3::CfnBucket::VersioningConfigurationProperty{.status = "Enabled"},
      }};
  New<sqs::CfnQueue> queue{*this, "Queue", {.delaySeconds = 3}};
  New<iam::Role> role{*this, "Role", {.assumedBy = iam::ServicePrincipal("lambda.amazonaws.com")}};

  explicit Uploads(Scope scope, StackProps props = {}) : Stack(scope, std::move(props)) {
    bucket->grantRead(role);
    exportValue(bucket->bucketName(), ExportValueOptions{.name = "bucket"});
  }
};

int main() {
  App app;
  New<Uploads> uploads{app, "Uploads"};
  app.synth();
}
