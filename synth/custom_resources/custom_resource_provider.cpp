// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/asset_staging.hpp>
#include <cdkpp/core/custom_resource_provider.hpp>
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/fn.hpp>
#include <cdkpp/core/lazy.hpp>
#include <cdkpp/core/region_info.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>

#include "assets/bundle.hpp"
#include "assets/staged_files.hpp"
#include "context/switch.hpp"
#include "custom_resources/handler_asset.hpp"
#include "custom_resources/handlers.hpp"
#include "filesystem/output_file.hpp"
#include "filesystem/path_text.hpp"

namespace cdk {

namespace fs = std::filesystem;

namespace {

constexpr const char* kInlineContext = "@aws-cdk/core:inlineCustomResourceIfPossible";
constexpr const char* kAssetMetadataContext = "aws:cdk:enable-asset-metadata";
constexpr const char* kBasicExecution =
    "arn:${AWS::Partition}:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole";

std::string readFile(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  return std::string(std::istreambuf_iterator<char>(in), {});
}

const char* textOf(CustomResourceProviderRuntime runtime) {
  switch (runtime) {
    case CustomResourceProviderRuntime::NODEJS_12_X: return "nodejs12.x";
    case CustomResourceProviderRuntime::NODEJS_14_X: return "nodejs14.x";
    case CustomResourceProviderRuntime::NODEJS_16_X: return "nodejs16.x";
    case CustomResourceProviderRuntime::NODEJS_18_X: return "nodejs18.x";
    case CustomResourceProviderRuntime::NODEJS_20_X: return "nodejs20.x";
    case CustomResourceProviderRuntime::NODEJS_22_X: return "nodejs22.x";
    case CustomResourceProviderRuntime::NODEJS_24_X: return "nodejs24.x";
  }
  return "";
}

Json environmentOf(const Map<Value<std::string>>& environment) {
  if (environment.size() == 0) return {};
  std::vector<std::pair<std::string, Json>> variables{{"AWS_STS_REGIONAL_ENDPOINTS", Json("regional")}};
  for (std::size_t i = 0; i < environment.size(); ++i)
    if (environment.key(i) != variables[0].first) variables.emplace_back(environment.key(i), environment.value(i));
  std::sort(variables.begin(), variables.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  Json rendered = Json::object();
  for (const auto& [name, value] : variables) rendered.set(name, value);
  return Json::object({{"Variables", rendered}});
}

CustomResourceProviderOptions optionsOf(const CustomResourceProviderProps& props) {
  return {.description = props.description,
          .environment = props.environment,
          .memorySize = props.memorySize,
          .policyStatements = props.policyStatements,
          .timeout = props.timeout,
          .useCfnResponseWrapper = props.useCfnResponseWrapper};
}

std::string providerId(std::string_view uniqueId) { return std::string(uniqueId) + "CustomResourceProvider"; }

/// What the function's properties say about its code.
struct Code {
  Json property;
  std::string handler = "index.handler";
  std::string hash{};
  std::string assetPath{};
};

}  // namespace

struct CustomResourceProviderBase::State {
  CfnResource* role = nullptr;
  CfnResource* handler = nullptr;
  std::string codeHash{};
  Json statements = Json::array();
  std::unique_ptr<detail::TemporaryDirectory> code{};  // copied when the App is synthesized
};

namespace {

Code uploaded(CustomResourceProviderBase& scope, const std::string& path, const std::string& hash, bool wrapped) {
  const FileAssetLocation location =
      Stack::of(scope).synthesizer().addFileAsset({.displayName = static_cast<IConstruct&>(scope).path() + " Code",
                                                   .fileName = path,
                                                   .packaging = FileAssetPackaging::ZIP_DIRECTORY,
                                                   .sourceHash = hash});
  return {.property = Json::object({{"S3Bucket", location.bucketName}, {"S3Key", location.objectKey}}),
          .handler = wrapped ? "__entrypoint__.handler" : "index.handler",
          .hash = hash,
          .assetPath = path};
}

Code codeOfDirectory(CustomResourceProviderBase& scope, const std::string& directory, bool wrapped,
                     std::unique_ptr<detail::TemporaryDirectory>& copy) {
  const std::string index = filesystem::join(directory, "index.js");
  if (!fs::exists(index))
    throw IoError("CDKPP2662", "cannot find " + index + ", the code of a custom resource provider", scope);
  if (detail::isSwitchedOn(scope, kInlineContext)) return {.property = Json::object({{"ZipFile", readFile(index)}})};
  copy = std::make_unique<detail::TemporaryDirectory>("cdkpp-custom-resource-");
  FileSystem::copyDirectory(directory, copy->path(), {.exclude = {"*.ts", ".*.ts"}});
  if (wrapped)
    filesystem::writeFile(filesystem::join(copy->path(), detail::kEntrypointFile),
                          detail::handlerFile("entrypoint").text);
  New<AssetStaging> staging{scope, Id("Staging", scope.node().location()), {.sourcePath = copy->path()}};
  return uploaded(scope, staging->relativeStagedPath(Stack::of(scope)), staging->assetHash(), wrapped);
}

Code codeOfHandler(CustomResourceProviderBase& scope, const std::string& handler, bool wrapped) {
  if (detail::isSwitchedOn(scope, kInlineContext))
    return {.property = Json::object({{"ZipFile", detail::handlerCode(handler, wrapped).index}})};
  const detail::StagedHandler staged = detail::stageHandler(scope, handler, wrapped);
  return uploaded(scope, staged.path, staged.hash, wrapped);
}

}  // namespace

CustomResourceProviderBase::CustomResourceProviderBase(Scope scope, const detail::ProviderCode& code,
                                                       Value<std::string> runtimeName,
                                                       const CustomResourceProviderOptions& options)
    : Construct(scope), state_(new State) {
  std::unique_ptr<State> guard(state_);
  for (const Json& statement : options.policyStatements) addToRolePolicy(statement);
  const bool wrapped = options.useCfnResponseWrapper.valueOr(true);
  const Code made = code.handler.empty() ? codeOfDirectory(*this, code.directory, wrapped, state_->code)
                                         : codeOfHandler(*this, code.handler, wrapped);
  state_->codeHash = made.hash;

  const Location at = node().location();
  const Json trust = Json::object({{"Action", "sts:AssumeRole"},
                                   {"Effect", "Allow"},
                                   {"Principal", Json::object({{"Service", "lambda.amazonaws.com"}})}});
  const Json policies = Json::lazy([state = state_]() -> Json {
    if (state->statements.size() == 0) return {};
    return Json::array({Json::object(
        {{"PolicyName", "Inline"},
         {"PolicyDocument", Json::object({{"Version", "2012-10-17"}, {"Statement", state->statements}})}})});
  });
  New<CfnResource> role{
      *this,
      Id("Role", at),
      {.properties = Json::object({{"AssumeRolePolicyDocument",
                                    Json::object({{"Version", "2012-10-17"}, {"Statement", Json::array({trust})}})},
                                   {"ManagedPolicyArns", Json::array({Json(Fn::sub(kBasicExecution))})},
                                   {"Policies", policies}}),
       .type = "AWS::IAM::Role"}};
  state_->role = &*role;

  constexpr double defaultMinutes = 15;
  constexpr double defaultMebibytes = 128;
  New<CfnResource> function{
      *this,
      Id("Handler", at),
      {.properties =
           Json::object({{"Code", made.property},
                         {"Timeout", options.timeout.valueOr(Duration::minutes(defaultMinutes)).toSeconds()},
                         {"MemorySize", options.memorySize.valueOr(Size::mebibytes(defaultMebibytes)).toMebibytes()},
                         {"Handler", made.handler},
                         {"Role", roleArn()},
                         {"Runtime", runtimeName},
                         {"Environment", environmentOf(options.environment)},
                         {"Description", options.description}}),
       .type = "AWS::Lambda::Function"}};
  state_->handler = &*function;
  function->addResourceDependency(*role);
  if (!made.assetPath.empty() && detail::isSwitchedOn(*this, kAssetMetadataContext)) {
    function->addMetadata("aws:asset:path", made.assetPath);
    function->addMetadata("aws:asset:property", "Code");
  }
  guard.release();
}
CustomResourceProviderBase::~CustomResourceProviderBase() { delete state_; }

const std::string& CustomResourceProviderBase::codeHash() const {
  if (state_->codeHash.empty())
    throw AssumptionError("CDKPP2663", "the code of this provider stands in the template, so it has no hash", *this);
  return state_->codeHash;
}
Value<std::string> CustomResourceProviderBase::roleArn() const {
  return state_->role->getAtt("Arn", ResolutionTypeHint::STRING);
}
Value<std::string> CustomResourceProviderBase::serviceToken() const {
  return state_->handler->getAtt("Arn", ResolutionTypeHint::STRING);
}
void CustomResourceProviderBase::addToRolePolicy(Json statement) { state_->statements.add(std::move(statement)); }

CustomResourceProvider::CustomResourceProvider(Scope scope, CustomResourceProviderProps props)
    : CustomResourceProviderBase(scope, {.directory = *props.codeDirectory}, textOf(*props.runtime), optionsOf(props)) {
}

Handle<CustomResourceProvider> CustomResourceProvider::getOrCreateProvider(const IConstruct& scope,
                                                                           std::string_view uniqueId,
                                                                           const CustomResourceProviderProps& props) {
  Stack& stack = Stack::of(scope);
  const std::string id = providerId(uniqueId);
  if (const Handle<Construct> existing = stack.node().tryFindChild(id))
    return dynamic_cast<CustomResourceProvider&>(*existing);
  return New<CustomResourceProvider>{stack, Id(id, scope.asConstruct().node().location()), props};
}

Value<std::string> CustomResourceProvider::getOrCreate(const IConstruct& scope, std::string_view uniqueId,
                                                       const CustomResourceProviderProps& props) {
  return getOrCreateProvider(scope, uniqueId, props)->serviceToken();
}

namespace detail {

BuiltInProvider::BuiltInProvider(Scope scope, BuiltInProviderProps props)
    : CustomResourceProviderBase(scope, {.handler = props.handler}, props.runtimeName, props.options) {}

BuiltInProvider& builtInProvider(const IConstruct& scope, std::string_view uniqueId, std::string_view handler,
                                 const CustomResourceProviderOptions& options) {
  Stack& stack = Stack::of(scope);
  const std::string id = providerId(uniqueId);
  if (const Handle<Construct> existing = stack.node().tryFindChild(id))
    return dynamic_cast<BuiltInProvider&>(*existing);
  return New<BuiltInProvider>{
      stack,
      Id(id, scope.asConstruct().node().location()),
      {.handler = std::string(handler),
       .options = options,
       .runtimeName = stack.regionalFact(region_info::FactName::LATEST_NODE_RUNTIME, "nodejs24.x")}};
}

}  // namespace detail
}  // namespace cdk
