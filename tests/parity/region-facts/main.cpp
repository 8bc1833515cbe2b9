// SPDX-License-Identifier: Apache-2.0
// Facts about regions: known in a concrete stack, a mapping or a pattern in an agnostic one.
#include <cdkpp/cdk.hpp>
#include <cdkpp/core/region_info.hpp>
#include <cdkpp/iam.hpp>

#include <string>

using namespace cdk;
using region_info::FactName;
using region_info::RegionInfo;

namespace {

void show(Stack& stack) {
  const std::string facts[] = {FactName::DOMAIN_SUFFIX, FactName::PARTITION, FactName::S3_STATIC_WEBSITE_ENDPOINT,
      FactName::ELBV2_ACCOUNT, FactName::VPC_ENDPOINT_SERVICE_NAME_PREFIX, FactName::CDK_METADATA_RESOURCE_AVAILABLE,
      FactName::servicePrincipal("states.amazonaws.com")};
  int index = 0;
  for (const std::string& fact : facts)
    New<CfnOutput> output{stack, "Fact" + std::to_string(index++), {.value = stack.regionalFact(fact, "unknown")}};
  New<iam::Role> role{stack, "Role", {.assumedBy = iam::ServicePrincipal("states.amazonaws.com")}};
  // The region that upstream's program gives changes nothing: service principals are spelt alike everywhere.
  New<iam::Role> other{stack, "Other", {.assumedBy = iam::ServicePrincipal("logs.amazonaws.com")}};
}

}  // namespace

int main() {
  App app;
  New<Stack> agnostic{app, "Agnostic"};
  show(*agnostic);
  New<Stack> ireland{app, "Ireland", {.env = Environment{.region = "eu-west-1"}}};
  show(*ireland);
  New<Stack> china{app, "China", {.env = Environment{.region = "cn-northwest-1"}}};
  show(*china);
  New<Stack> optIn{app, "OptIn", {.env = Environment{.region = "ap-east-1"}}};
  show(*optIn);
  New<Stack> info{app, "Info"};
  const RegionInfo region = RegionInfo::get("eu-south-1");
  New<CfnOutput> suffix{info, "Suffix", {.value = region.domainSuffix().valueOr("none")}};
  New<CfnOutput> partition{info, "Partition", {.value = region.partition().valueOr("none")}};
  New<CfnOutput> website{info, "Website", {.value = region.s3StaticWebsiteEndpoint().valueOr("none")}};
  New<CfnOutput> optInOutput{info, "OptIn", {.value = region.isOptInRegion() ? "true" : "false"}};
  New<CfnOutput> principal{info, "Principal", {.value = region.servicePrincipal("logs.amazonaws.com")}};
  app.synth();
}
