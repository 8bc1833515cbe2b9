// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/region_info.hpp>

#include <fstream>
#include <string>
#include <nlohmann/json.hpp>

#include "hash/digest.hpp"
#include "support/catch.hpp"

using namespace cdk;
using namespace cdk::region_info;

namespace {

nlohmann::json expected() {
  std::ifstream in("expected.json");
  if (!in) throw std::runtime_error("cannot read expected.json; run in the directory of the tests");
  return nlohmann::json::parse(in);
}

template <class F>
std::string codeOf(F f) {
  try {
    f();
  } catch (const Error& error) {
    return error.code();
  }
  return "";
}

std::string textOf(const Optional<std::string>& value) { return value ? *value : "(nothing)"; }

/// Makes a fact what it was before a test.
struct Restored {
  const char* region;
  const char* name;
  Optional<std::string> value = Fact::find(region, name);
  ~Restored() {
    Fact::unregister(region, name);
    if (value) Fact::register_({.name = name, .region = region, .value = value});
  }
};

}  // namespace

TEST_CASE("the built-in facts are those of the CDK", "[region]") {
  const auto table = expected();
  const auto defined = Fact::definedFacts();
  CHECK(defined.size() == table.at("count"));
  std::string all;
  for (const auto& [region, name] : defined)
    all += region + "\t" + name + "\t" + *Fact::find(region, name) + "\n";  // sorted by region and name
  CHECK(hash::sha256(all).str() == table.at("sha256").get<std::string>());
  for (const auto& row : table.at("samples")) {
    INFO(row.dump());
    CHECK(textOf(Fact::find(row[0].get<std::string>(), row[1].get<std::string>())) ==
          (row[2].is_null() ? "(nothing)" : row[2].get<std::string>()));
  }
}

TEST_CASE("a region tells what is known about it", "[region]") {
  const RegionInfo frankfurt = RegionInfo::get("eu-central-1");
  CHECK(frankfurt.name() == "eu-central-1");
  CHECK(*frankfurt.partition() == "aws");
  CHECK(*frankfurt.domainSuffix() == "amazonaws.com");
  CHECK(*frankfurt.s3StaticWebsiteEndpoint() == "s3-website.eu-central-1.amazonaws.com");
  CHECK(*frankfurt.s3StaticWebsiteHostedZoneId() == "Z21DNDUVLTQW6Q");
  CHECK(*frankfurt.elbv2Account() == "054676820928");
  CHECK_FALSE(frankfurt.isOptInRegion());
  CHECK(frankfurt.cdkMetadataResourceAvailable());
  CHECK(RegionInfo::get("ap-east-1").isOptInRegion());
  CHECK(*RegionInfo::get("cn-north-1").vpcEndpointServiceNamePrefix() == "cn.com.amazonaws.vpce");
  CHECK(*RegionInfo::get("us-east-1").cloudwatchLambdaInsightsArn("1.0.98.0") ==
        "arn:aws:lambda:us-east-1:580247275435:layer:LambdaInsightsExtension:14");
  CHECK(*RegionInfo::get("us-east-1").paramsAndSecretsLambdaLayerArn("1.0.103", "x86_64") ==
        "arn:aws:lambda:us-east-1:177933569100:layer:AWS-Parameters-and-Secrets-Lambda-Extension:4");
  CHECK(RegionInfo::get("us-east-1").appConfigLambdaArn("2.0.181", "x86_64").hasValue());
  CHECK(RegionInfo::get("us-east-1").adotLambdaLayerArn("JAVA_SDK", "1.32.0", "arm64").hasValue());
  CHECK(RegionInfo::regions().size() == 47);
}

TEST_CASE("nothing is known about a region that is not built in", "[region]") {
  const RegionInfo mars = RegionInfo::get("mars-east-1");
  CHECK_FALSE(mars.partition().hasValue());
  CHECK_FALSE(mars.elbv2Account().hasValue());
  CHECK_FALSE(mars.isOptInRegion());
  CHECK(codeOf([] { Fact::requireFact("mars-east-1", FactName::PARTITION); }) == "CDKPP2440");
  CHECK(codeOf([] { Fact::requireFact("us-east-1", "no such fact"); }) == "CDKPP2440");
}

TEST_CASE("a program can add facts, and replace them when it says so", "[region]") {
  const Restored partition{"mars-east-1", FactName::PARTITION};
  const Restored account{"eu-west-1", FactName::ELBV2_ACCOUNT};
  const std::string before = *Fact::find("eu-west-1", FactName::ELBV2_ACCOUNT);

  Fact::register_({.name = FactName::PARTITION, .region = "mars-east-1", .value = "aws-mars"});
  CHECK(*RegionInfo::get("mars-east-1").partition() == "aws-mars");
  CHECK(Fact::regions().back() == "mars-east-1");
  CHECK(Fact::requireFact("mars-east-1", FactName::PARTITION) == "aws-mars");
  Fact::register_({.name = FactName::PARTITION, .region = "mars-east-1", .value = "aws-mars"});
  CHECK(codeOf([] {
    Fact::register_({.name = FactName::PARTITION, .region = "mars-east-1", .value = "aws-phobos"});
  }) == "CDKPP2441");
  CHECK(codeOf([] { Fact::register_({.name = FactName::ELBV2_ACCOUNT, .region = "eu-west-1", .value = "1"}); }) ==
        "CDKPP2441");
  Fact::register_({.name = FactName::ELBV2_ACCOUNT, .region = "eu-west-1", .value = "1"}, true);
  CHECK(*Fact::find("eu-west-1", FactName::ELBV2_ACCOUNT) == "1");
  CHECK(codeOf([] { Fact::unregister("eu-west-1", FactName::ELBV2_ACCOUNT, "2"); }) == "CDKPP2442");
  Fact::unregister("eu-west-1", FactName::ELBV2_ACCOUNT, "1");
  CHECK_FALSE(Fact::find("eu-west-1", FactName::ELBV2_ACCOUNT).hasValue());
  Fact::register_({.name = FactName::ELBV2_ACCOUNT, .region = "eu-west-1", .value = before});
  CHECK(*Fact::find("eu-west-1", FactName::ELBV2_ACCOUNT) == before);
}

TEST_CASE("the values of a fact can be asked for by region", "[region]") {
  const Map<std::string> all = RegionInfo::regionMap(FactName::PARTITION);
  const Map<std::string> china = RegionInfo::limitedRegionMap(FactName::PARTITION, {"aws-cn"});
  CHECK(all.size() == 47);
  CHECK(all.key(0) == "af-south-1");
  REQUIRE(china.size() == 2);
  CHECK(china.key(0) == "cn-north-1");
  CHECK(china.value(1) == "aws-cn");
}

TEST_CASE("service principals are those of the CDK", "[region]") {
  const auto table = expected();  // must outlive the loop, which refers to a part of it
  for (const auto& row : table.at("principals")) {
    INFO(row.dump());
    const std::string service = row[0];
    const std::string region = row[1];
    CHECK(Default::servicePrincipal(service, region, "the.suffix").literal() == row[2].get<std::string>());
    CHECK(RegionInfo::get(region).servicePrincipal(service) == row[3].get<std::string>());
  }
}
