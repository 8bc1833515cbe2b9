// SPDX-License-Identifier: Apache-2.0
// An existing JSON template taken into a stack, changed, and connected with new resources.
#include <cdkpp/cdk.hpp>
#include <cdkpp/cloudformation_include.hpp>
#include <cdkpp/s3/cfn_bucket.hpp>

using namespace cdk;
using cloudformation_include::CfnInclude;

struct Group : Construct {
  using Construct::Construct;
};

int main() {
  App app;
  New<Stack> stack{app, "Included"};
  New<CfnInclude> included{stack, "Template", {.templateFile = "template.json"}};
  auto& bucket = included->getResource<s3::CfnBucket>("Bucket");
  bucket.bucketName = "changed-name";
  included->getParameter("Stage").default_ = "changed";
  included->getOutput("BucketArn").description = "changed too";
  New<CfnOutput>{stack, "New", {.value = bucket.attrArn()}};

  New<Stack> replaced{app, "Replaced"};
  New<CfnInclude>{replaced, "Template", {.parameters = {{"Stage", "production"}}, .templateFile = "template.json"}};

  New<Stack> renamed{app, "Renamed"};
  New<Group> group{renamed, "Group"};
  New<CfnInclude> inGroup{group, "Template", {.preserveLogicalIds = false, .templateFile = "template.json"}};
  inGroup->getResource("Custom").addMetadata("found", true);
  app.synth();
}
