// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/region_info.hpp>

#include <algorithm>

#include "region/facts.hpp"

namespace cdk::region_info {
namespace {

/** "1.0.98.0" as "1_0_98_0". */
std::string underscored(std::string_view version) {
  std::string result(version);
  std::replace(result.begin(), result.end(), '.', '_');
  return result;
}

std::string_view withoutSuffix(std::string_view text, std::string_view suffix) {
  if (text.ends_with(suffix)) text.remove_suffix(suffix.size());
  return text;
}

/** The service in one of its spellings "s3", "s3.amazonaws.com" …; empty for anything else. */
std::string_view simpleServiceName(std::string_view service) {
  for (const std::string_view suffix : {".amazonaws.com", ".amazonaws.com.cn", ".c2s.ic.gov", ".sc2s.sgov.gov"})
    if (service.ends_with(suffix)) {
      service.remove_suffix(suffix.size());
      break;
    }
  return service.find('.') == std::string_view::npos ? service : std::string_view();
}

}  // namespace

std::string FactName::cloudwatchLambdaInsightsVersion(std::string_view version, std::string_view arch) {
  return "cloudwatch-lambda-insights-version:" + underscored(version) + "_" + std::string(arch);
}

std::string FactName::appConfigLambdaLayerVersion(std::string_view version, std::string_view arch) {
  return "appconfig-lambda-layer:" + underscored(version) + "_" + std::string(arch);
}

std::string FactName::adotLambdaLayer(std::string_view type, std::string_view version, std::string_view architecture) {
  return "adot-lambda-layer:" + std::string(type) + "_" + underscored(version) + "_" + std::string(architecture);
}

std::string FactName::paramsAndSecretsLambdaLayer(std::string_view version, std::string_view architecture) {
  return "params-and-secrets-layer:" + underscored(version) + "_" + std::string(architecture);
}

std::string FactName::servicePrincipal(std::string_view service) {
  if (service.ends_with(".amazonaws.com"))
    service = withoutSuffix(service, ".amazonaws.com");
  else
    service = withoutSuffix(service, ".amazonaws.com.cn");
  return std::string(service) + ".amazonaws.com";
}

std::vector<RegionInfo> RegionInfo::regions() {
  std::vector<RegionInfo> result;
  for (std::string& name : Fact::regions()) result.push_back(RegionInfo(std::move(name)));
  return result;
}

Map<std::string> RegionInfo::regionMap(std::string_view factName) {
  Map<std::string> result = Map<std::string>::empty();
  for (const std::string& region : Fact::regions())
    if (auto value = detail::findFact(region, factName); value && !value->empty()) result.set(region, *value);
  return result;
}

Map<std::string> RegionInfo::limitedRegionMap(std::string_view factName, const List<std::string>& partitions) {
  const Map<std::string> all = regionMap(factName);
  Map<std::string> result = Map<std::string>::empty();
  for (std::size_t i = 0; i < all.size(); ++i) {
    bool wanted = false;
    for (const std::string& partition : partitions) wanted |= partition == detail::partitionByName(all.key(i));
    if (wanted) result.set(all.key(i), all.value(i));
  }
  return result;
}

bool RegionInfo::cdkMetadataResourceAvailable() const {
  return fact(FactName::CDK_METADATA_RESOURCE_AVAILABLE).valueOr("NO") == "YES";
}

bool RegionInfo::isOptInRegion() const { return fact(FactName::IS_OPT_IN_REGION).valueOr("NO") == "YES"; }

Optional<std::string> RegionInfo::cloudwatchLambdaInsightsArn(std::string_view insightsVersion,
                                                              std::string_view architecture) const {
  return fact(FactName::cloudwatchLambdaInsightsVersion(insightsVersion, architecture));
}

Optional<std::string> RegionInfo::appConfigLambdaArn(std::string_view layerVersion,
                                                     std::string_view architecture) const {
  return fact(FactName::appConfigLambdaLayerVersion(layerVersion, architecture));
}

Optional<std::string> RegionInfo::adotLambdaLayerArn(std::string_view type, std::string_view version,
                                                     std::string_view architecture) const {
  return fact(FactName::adotLambdaLayer(type, version, architecture));
}

Optional<std::string> RegionInfo::paramsAndSecretsLambdaLayerArn(std::string_view version,
                                                                 std::string_view architecture) const {
  return fact(FactName::paramsAndSecretsLambdaLayer(version, architecture));
}

std::string RegionInfo::servicePrincipal(std::string_view service) const { return FactName::servicePrincipal(service); }

Value<std::string> Default::servicePrincipal(std::string_view serviceFqn, const Value<std::string>& region,
                                             const Value<std::string>& urlSuffix) {
  const std::string service(simpleServiceName(serviceFqn));
  if (service.empty()) return std::string(serviceFqn);
  const std::string known = region.isLiteral() ? region.literal() : std::string();
  const Value<std::string> universal = service + ".amazonaws.com";
  const Value<std::string> ofPartition = service + "." + urlSuffix;
  const auto isOneOf = [&](std::initializer_list<std::string_view> services) {
    return std::find(services.begin(), services.end(), service) != services.end();
  };

  const bool isoException = known.starts_with("us-iso-") && isOneOf({"cloudhsm", "config", "states", "workspaces"});
  const bool isobException = known.starts_with("us-isob-") && isOneOf({"dms", "states"});
  if (isoException || isobException) return service == "states" ? universal : ofPartition;
  if (service == "logs") return service + "." + region + "." + urlSuffix;
  if (service == "states") return service + "." + region + ".amazonaws.com";
  if (service == "elasticmapreduce") return known.starts_with("cn-") ? ofPartition : universal;
  if (service == "codedeploy") {
    if (known.starts_with("us-iso")) return universal;
    if (known.starts_with("cn-")) return service + "." + region + "." + urlSuffix;
    return service + "." + region + ".amazonaws.com";
  }
  return universal;
}

}  // namespace cdk::region_info
