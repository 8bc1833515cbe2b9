// SPDX-License-Identifier: Apache-2.0
#include "lambda/version_hash.hpp"

#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/lazy.hpp>
#include <cdkpp/lambda/layer_version.hpp>
#include <cdkpp/lambda/version.hpp>

#include <algorithm>
#include <map>

#include "hash/digest.hpp"
#include "tree/element.hpp"

namespace cdk {

namespace {

/// In this order the properties are hashed; those that are not named come last, sorted.
constexpr const char* FUNCTION_ORDER[] = {"Code",
                                          "Handler",
                                          "Role",
                                          "Runtime",
                                          "Architectures",
                                          "CodeSigningConfigArn",
                                          "DeadLetterConfig",
                                          "Description",
                                          "Environment",
                                          "EphemeralStorage",
                                          "FileSystemConfigs",
                                          "FunctionName",
                                          "ImageConfig",
                                          "KmsKeyArn",
                                          "Layers",
                                          "MemorySize",
                                          "PackageType",
                                          "ReservedConcurrentExecutions",
                                          "RuntimeManagementConfig",
                                          "SnapStart",
                                          "Tags",
                                          "Timeout",
                                          "TracingConfig",
                                          "VpcConfig"};
constexpr const char* LAYER_ORDER[] = {
    "Content", "CompatibleArchitectures", "CompatibleRuntimes", "Description", "LayerName", "LicenseInfo"};

/// Whether a property is part of what a version is, so that a change of it needs a new one.
std::map<std::string, bool, std::less<>>& versionProperties() {
  static std::map<std::string, bool, std::less<>> properties = {{"Architectures", true},
                                                                {"CapacityProviderConfig", true},
                                                                {"Code", true},
                                                                {"CodeSigningConfigArn", false},
                                                                {"DeadLetterConfig", true},
                                                                {"Description", true},
                                                                {"DurableConfig", true},
                                                                {"Environment", true},
                                                                {"EphemeralStorage", true},
                                                                {"FileSystemConfigs", true},
                                                                {"FunctionName", true},
                                                                {"FunctionScalingConfig", true},
                                                                {"Handler", true},
                                                                {"ImageConfig", true},
                                                                {"KmsKeyArn", true},
                                                                {"Layers", true},
                                                                {"LoggingConfig", true},
                                                                {"MemorySize", true},
                                                                {"PackageType", true},
                                                                {"PublishToLatestPublished", true},
                                                                {"RecursiveLoop", true},
                                                                {"ReservedConcurrentExecutions", false},
                                                                {"Role", true},
                                                                {"Runtime", true},
                                                                {"RuntimeManagementConfig", true},
                                                                {"SnapStart", true},
                                                                {"Tags", false},
                                                                {"TenancyConfig", false},
                                                                {"Timeout", true},
                                                                {"TracingConfig", true},
                                                                {"VpcConfig", true}};
  return properties;
}

template <std::size_t N>
Json ordered(const Json& properties, const char* const (&order)[N]) {
  Json result = Json::object();
  for (const char* name : order)
    if (const Json value = properties[name]; value.hasValue()) result.set(name, value);
  std::vector<std::string> rest;
  for (std::size_t i = 0; i < properties.size(); ++i)
    if (!result.contains(properties.key(i))) rest.push_back(properties.key(i));
  std::sort(rest.begin(), rest.end());
  for (const std::string& name : rest) result.set(name, properties[name]);
  return result;
}

Json propertiesOf(const CfnResource& resource) {
  ResolveContext context(resource);
  const Json properties = resource.renderElement(context)["Properties"];
  return properties.hasValue() ? properties : Json::object();
}

Json versionLocked(const Json& properties, const IConstruct& about) {
  Json result = Json::object();
  std::string unknown;
  for (std::size_t i = 0; i < properties.size(); ++i) {
    const auto found = versionProperties().find(properties.key(i));
    if (found == versionProperties().end())
      unknown += (unknown.empty() ? "" : ", ") + properties.key(i);
    else if (found->second)
      result.set(properties.key(i), properties.value(i));
  }
  if (!unknown.empty())
    throw ValidationError("CDKPP4616",
                          "it is not known whether the properties " + unknown +
                              " are part of a version of the function; say so by Function::classifyVersionProperty",
                          about);
  return result;
}

/// As upstream writes a runtime into the hash.
Json runtimeJson(const lambda::Runtime& runtime) {
  const std::string image = "public.ecr.aws/sam/build-" + std::string(runtime.name());
  const Json family = runtime.isFromImage() ? Json() : Json(static_cast<int>(runtime.family()));
  return Json::object({{"name", runtime.name()},
                       {"supportsInlineCode", runtime.supportsInlineCode()},
                       {"supportsCodeGuruProfiling", runtime.supportsCodeGuruProfiling()},
                       {"supportsSnapStart", runtime.supportsSnapStart()},
                       {"family", family},
                       {"bundlingDockerImage", image},
                       {"bundlingImage", image},
                       {"isVariable", runtime.isVariable()}});
}

void addImported(Json& layers, const lambda::ILayerVersion& layer) {
  const List<lambda::Runtime> runtimes = layer.compatibleRuntimes();
  const Value<std::string> arn = layer.layerVersionArn();
  Json list = runtimes.hasValue() ? Json::array() : Json();
  for (const lambda::Runtime& runtime : runtimes)
    list.add(arn.isLiteral() ? runtimeJson(runtime) : Json(runtime.name()));
  if (arn.isLiteral())
    layers.set(arn.literal(), list);
  else
    layers.set(layer.node().id(), Json::object({{"arn", layer.stack().resolve(arn)}, {"runtimes", list}}));
}

std::string layersHash(const List<lambda::ILayerVersion&>& layers) {
  Json result = Json::object();
  for (const lambda::ILayerVersion* layer : detail::sortedByPath(layers)) {
    if (const auto resource = layer->node().defaultChild<CfnResource>())
      result.set(layer->node().id(), ordered(propertiesOf(*resource), LAYER_ORDER));
    else
      addImported(result, *layer);
  }
  return hash::md5(result.dump()).str();
}

}  // namespace

namespace detail {

std::vector<lambda::ILayerVersion*> sortedByPath(const List<lambda::ILayerVersion&>& layers) {
  std::vector<lambda::ILayerVersion*> sorted;
  for (lambda::ILayerVersion& layer : layers) sorted.push_back(&layer);
  std::stable_sort(sorted.begin(), sorted.end(), [](auto* a, auto* b) { return a->path() < b->path(); });
  return sorted;
}

std::string functionHash(const lambda::Function& fn, const CfnResource& resource, const List<std::string>& mixins) {
  std::string text = ordered(versionLocked(propertiesOf(resource), fn), FUNCTION_ORDER).dump();
  text += layersHash(fn.layers());
  for (const std::string& mixin : mixins) text += mixin;
  return hash::md5(text).str();
}

}  // namespace detail

namespace lambda {

void Function::classifyVersionProperty(std::string_view propertyName, bool locked) {
  versionProperties()[std::string(propertyName)] = locked;
}

std::string Function::versionHash() const { return detail::functionHash(*this, *resource_, hashMixins_); }

Version& Function::currentVersion() {
  if (currentVersion_) return *currentVersion_;
  if (warnIfCurrentVersionCalled_) warnInvokeFunctionPermissions(*this);
  const VersionOptions options = currentVersionOptions_.valueOr(VersionOptions{});
  currentVersion_ = New<Version>{*this,
                                 Id("CurrentVersion", node().location()),
                                 {.codeSha256 = options.codeSha256,
                                  .description = options.description,
                                  .lambda = *this,
                                  .maxEventAge = options.maxEventAge,
                                  .maxExecutionEnvironments = options.maxExecutionEnvironments,
                                  .minExecutionEnvironments = options.minExecutionEnvironments,
                                  .onFailure = options.onFailure,
                                  .onSuccess = options.onSuccess,
                                  .provisionedConcurrentExecutions = options.provisionedConcurrentExecutions,
                                  .removalPolicy = options.removalPolicy,
                                  .retryAttempts = options.retryAttempts}};
  CfnResource& resource = *currentVersion_->node().defaultChild<CfnResource>();
  detail::extendLogicalId(resource, detail::lazy([this] { return versionHash(); }));
  return *currentVersion_;
}

}  // namespace lambda
}  // namespace cdk
