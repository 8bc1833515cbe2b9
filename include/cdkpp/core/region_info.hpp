// SPDX-License-Identifier: Apache-2.0
// region_info: what is known about AWS regions when a program runs.
#pragma once
#include <cdkpp/core/optional.hpp>

#include <utility>
#include <vector>

namespace cdk::region_info {

/// A fact about a region.
struct IFact {
  /// One of FactName, or a name of your own.
  Required<std::string> name;
  /// E.g. "eu-central-1".
  Required<std::string> region;
  /// Left out, nothing is registered.
  Optional<std::string> value{};
};

/// The names of the facts that are known.
struct FactName {
  /// "aws", "aws-cn" and so on.
  static constexpr const char* PARTITION = "partition";
  /// "amazonaws.com" in most regions.
  static constexpr const char* DOMAIN_SUFFIX = "domainSuffix";
  /// "YES" or "NO": whether the resource type AWS::CDK::Metadata is there.
  static constexpr const char* CDK_METADATA_RESOURCE_AVAILABLE = "cdk:metadata-resource:available";
  /// "YES" or "NO": whether an account must enable the region before use.
  static constexpr const char* IS_OPT_IN_REGION = "aws:is-opt-in-region";
  /// The endpoint of static websites in S3.
  static constexpr const char* S3_STATIC_WEBSITE_ENDPOINT = "s3-static-website:endpoint";
  /// The hosted zone by which Route 53 aliases static websites in S3.
  static constexpr const char* S3_STATIC_WEBSITE_ZONE_53_HOSTED_ZONE_ID = "s3-static-website:route-53-hosted-zone-id";
  /// The hosted zone by which Route 53 aliases Elastic Beanstalk environments.
  static constexpr const char* EBS_ENV_ENDPOINT_HOSTED_ZONE_ID = "ebs-environment:route-53-hosted-zone-id";
  /// How names of VPC endpoint services begin, "com.amazonaws.vpce" in most regions.
  static constexpr const char* VPC_ENDPOINT_SERVICE_NAME_PREFIX = "vpcEndpointServiceNamePrefix";
  /// The account of Elastic Load Balancing, which writes access logs.
  static constexpr const char* ELBV2_ACCOUNT = "elbv2Account";
  /// The account with the images of AWS Deep Learning Containers.
  static constexpr const char* DLC_REPOSITORY_ACCOUNT = "dlcRepositoryAccount";
  /// The account with the images of the Envoy proxy of App Mesh.
  static constexpr const char* APPMESH_ECR_ACCOUNT = "appMeshRepositoryAccount";
  /// The addresses from which Data Firehose connects.
  static constexpr const char* FIREHOSE_CIDR_BLOCK = "firehoseCidrBlock";
  /// Where SAML providers send users who sign in.
  static constexpr const char* SAML_SIGN_ON_URL = "samlSignOnUrl";
  /// The newest Node.js runtime of Lambda.
  static constexpr const char* LATEST_NODE_RUNTIME = "latestNodeRuntime";

  /// The ARN of the layer of CloudWatch Lambda Insights. @param version "1.0.98.0" @param arch "x86_64" or "arm64"
  static std::string cloudwatchLambdaInsightsVersion(std::string_view version, std::string_view arch = "x86_64");
  /// The ARN of the layer of AppConfig. @param version "2.0.181" @param arch "x86_64" or "arm64"
  static std::string appConfigLambdaLayerVersion(std::string_view version, std::string_view arch = "x86_64");
  /// The ARN of a layer of the AWS Distro for OpenTelemetry. @param type "JAVA_SDK" @param version "1.32.0"
  /// @param architecture "x86_64" or "arm64"
  static std::string adotLambdaLayer(std::string_view type, std::string_view version, std::string_view architecture);
  /// The ARN of the layer of Parameters and Secrets. @param version "1.0.103" @param architecture "x86_64" or "arm64"
  static std::string paramsAndSecretsLambdaLayer(std::string_view version, std::string_view architecture);
  /// The service principal, which is "<service>.amazonaws.com" everywhere. @param service "s3" or "s3.amazonaws.com"
  static std::string servicePrincipal(std::string_view service);
};

/// The facts that are built in, and those that the program adds. Added facts are there for all Apps of the program.
class Fact {
 public:
  /// The regions that are built in, sorted, then those that the program added.
  static std::vector<std::string> regions();
  /// The names of the facts that are known for at least one region.
  static std::vector<std::string> names();
  /// All pairs of region and name of which a value is known.
  static std::vector<std::pair<std::string, std::string>> definedFacts();
  /// The value, or nothing.
  static Optional<std::string> find(std::string_view region, std::string_view name);
  /// @throws Error CDKPP2440 when there is no value, or an empty one.
  static std::string requireFact(std::string_view region, std::string_view name);
  /// Adds a fact. (The underscore is there because register is a word of C++.)
  /// @throws Error CDKPP2441 when there is another value and allowReplacing is false.
  static void register_(const IFact& fact, bool allowReplacing = false);
  /// Removes a fact. @throws Error CDKPP2442 when a value is given and the fact has another one.
  static void unregister(std::string_view region, std::string_view name, Optional<std::string> value = {});
};

/// What is known about one region. Nothing is known about regions that are newer than this library.
class RegionInfo {
 public:
  /// Of all regions that are built in or that the program added.
  static std::vector<RegionInfo> regions();
  /// The values of a fact by region, for the regions where it is known.
  static Map<std::string> regionMap(std::string_view factName);
  /// The same for the regions of some partitions.
  static Map<std::string> limitedRegionMap(std::string_view factName, const List<std::string>& partitions);
  static RegionInfo get(std::string_view name) { return RegionInfo(std::string(name)); }

  /// E.g. "eu-central-1".
  const std::string& name() const { return name_; }
  bool cdkMetadataResourceAvailable() const;
  bool isOptInRegion() const;
  Optional<std::string> domainSuffix() const { return fact(FactName::DOMAIN_SUFFIX); }
  Optional<std::string> partition() const { return fact(FactName::PARTITION); }
  Optional<std::string> s3StaticWebsiteEndpoint() const { return fact(FactName::S3_STATIC_WEBSITE_ENDPOINT); }
  Optional<std::string> s3StaticWebsiteHostedZoneId() const {
    return fact(FactName::S3_STATIC_WEBSITE_ZONE_53_HOSTED_ZONE_ID);
  }
  Optional<std::string> ebsEnvEndpointHostedZoneId() const { return fact(FactName::EBS_ENV_ENDPOINT_HOSTED_ZONE_ID); }
  Optional<std::string> vpcEndpointServiceNamePrefix() const {
    return fact(FactName::VPC_ENDPOINT_SERVICE_NAME_PREFIX);
  }
  Optional<std::string> elbv2Account() const { return fact(FactName::ELBV2_ACCOUNT); }
  Optional<std::string> dlcRepositoryAccount() const { return fact(FactName::DLC_REPOSITORY_ACCOUNT); }
  Optional<std::string> appMeshRepositoryAccount() const { return fact(FactName::APPMESH_ECR_ACCOUNT); }
  Optional<std::string> firehoseCidrBlock() const { return fact(FactName::FIREHOSE_CIDR_BLOCK); }
  Optional<std::string> samlSignOnUrl() const { return fact(FactName::SAML_SIGN_ON_URL); }
  Optional<std::string> cloudwatchLambdaInsightsArn(std::string_view insightsVersion,
                                                    std::string_view architecture = "x86_64") const;
  Optional<std::string> appConfigLambdaArn(std::string_view layerVersion,
                                           std::string_view architecture = "x86_64") const;
  Optional<std::string> adotLambdaLayerArn(std::string_view type, std::string_view version,
                                           std::string_view architecture) const;
  Optional<std::string> paramsAndSecretsLambdaLayerArn(std::string_view version, std::string_view architecture) const;
  /// "<service>.amazonaws.com". @param service "s3" or "s3.amazonaws.com"
  std::string servicePrincipal(std::string_view service) const;

 private:
  explicit RegionInfo(std::string name) : name_(std::move(name)) {}
  Optional<std::string> fact(std::string_view factName) const { return Fact::find(name_, factName); }
  std::string name_;
};

/// Values for where the region is not known when the program runs.
struct Default {
  static constexpr const char* VPC_ENDPOINT_SERVICE_NAME_PREFIX = "com.amazonaws.vpce";
  /// The service principal as it was spelt in each region before AWS took "<service>.amazonaws.com" everywhere.
  /// @param serviceFqn "s3" or "s3.amazonaws.com" @param region such as "cn-north-1", may be a token
  /// @param urlSuffix "amazonaws.com.cn" or a token
  static Value<std::string> servicePrincipal(std::string_view serviceFqn, const Value<std::string>& region,
                                             const Value<std::string>& urlSuffix);
};

}  // namespace cdk::region_info
