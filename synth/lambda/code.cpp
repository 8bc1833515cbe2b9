// SPDX-License-Identifier: Apache-2.0
// The kinds of code.
#include <cdkpp/core/annotations.hpp>
#include <cdkpp/core/bundling.hpp>
#include <cdkpp/core/cfn_parameter.hpp>
#include <cdkpp/core/docker_image.hpp>
#include <cdkpp/core/errors.hpp>
#include <cdkpp/ecr_assets/docker_image_asset.hpp>
#include <cdkpp/iam/principals.hpp>
#include <cdkpp/kms/ikey.hpp>
#include <cdkpp/lambda/cfn_function.hpp>
#include <cdkpp/lambda/cfn_layer_version.hpp>
#include <cdkpp/lambda/code.hpp>
#include <cdkpp/s3/ibucket.hpp>
#include <cdkpp/s3_assets/asset.hpp>

#include <cstring>

#include "assets/child_process.hpp"

namespace cdk::lambda {
namespace {

Optional<Value<std::string>> keyArn(const Optional<kms::IKeyRef&>& key) {
  return key ? Optional<Value<std::string>>(key->keyRef().keyArn) : Optional<Value<std::string>>();
}

class InlineCode final : public ICode {
 public:
  explicit InlineCode(Value<std::string> code) : code_(std::move(code)) {}
  CodeConfig bind(Construct&) override { return {.inlineCode = code_}; }

 private:
  Value<std::string> code_;
};

class S3Code : public ICode {
 public:
  S3Code(s3::IBucketRef& bucket, Value<std::string> key, BucketOptions options)
      : bucket_(&bucket), key_(std::move(key)), options_(std::move(options)) {}
  CodeConfig bind(Construct&) override {
    return {.s3Location = CodeLocation{.bucketName = bucket_->bucketRef().bucketName,
                                       .objectKey = key_,
                                       .objectVersion = options_.objectVersion},
            .s3ObjectStorageMode = options_.s3ObjectStorageMode,
            .sourceKMSKeyArn = keyArn(options_.sourceKMSKey)};
  }

 protected:
  s3::IBucketRef* bucket_;
  Value<std::string> key_;
  BucketOptions options_;
};

/// What Lambda may call by: a function or a layer, of any name where that is not known.
struct CallerArn {
  Value<std::string> arn;
  bool anyName;
  const char* kind;
  const char* nameProperty;
};
Optional<CallerArn> callerArn(const CfnResource& resource) {
  const auto make = [&](const Optional<Value<std::string>>& name, const char* type, const char* kind,
                        const char* nameProperty) {
    const bool anyName = !name || !name->isLiteral();
    return CallerArn{.arn = Stack::of(resource).formatArn({.arnFormat = ArnFormat::COLON_RESOURCE_NAME,
                                                           .resource = type,
                                                           .resourceName = anyName ? Value<std::string>("*") : *name,
                                                           .service = "lambda"}),
                     .anyName = anyName,
                     .kind = kind,
                     .nameProperty = nameProperty};
  };
  if (const auto* fn = dynamic_cast<const CfnFunction*>(&resource))
    return make(fn->functionName, "function", "functions", "functionName");
  if (const auto* layer = dynamic_cast<const CfnLayerVersion*>(&resource))
    return make(layer->layerName, "layer", "layers", "layerVersionName");
  return {};
}

/// Code that Lambda reads each time where it is: the bucket and its key let it. The warnings are in the words of the
/// CDK, so that tools find them.
class ReferencedCode final : public S3Code {
 public:
  ReferencedCode(s3::IBucket& bucket, Value<std::string> key, BucketOptions options)
      : S3Code(bucket, std::move(key), std::move(options)), policies_(&bucket) {}
  void bindToResource(CfnResource& resource, const ResourceBindOptions&) override {
    const Optional<CallerArn> caller = callerArn(resource);
    if (!caller) return;
    if (caller->anyName) warnOfAnyName(resource, *caller);
    Stack& stack = Stack::of(resource);
    const Json fromCaller = Json::object({{"aws:SourceArn", caller->arn}});
    openBucket(resource, Json::object({{"StringEquals", Json::object({{"aws:SourceAccount", stack.account()}})},
                                       {"ArnLike", fromCaller}}));
    const Json byBucket = Json::object(
        {{"aws:SourceAccount", stack.account()}, {"kms:ViaService", "s3." + stack.region() + ".amazonaws.com"}});
    openKey(resource, Json::object({{"StringEquals", byBucket}, {"ArnLike", fromCaller}}));
  }

 private:
  static void warnOfAnyName(const CfnResource& resource, const CallerArn& caller) {
    Annotations::of(resource).addWarningV2(
        "@aws-cdk/aws-lambda:s3ObjectStorageModeReferenceWildcardSourceArn",
        std::string("To avoid a circular dependency between the S3 bucket policy and the Lambda resource during "
                    "deployment, a wildcard is used in the aws:SourceArn condition to match all Lambda ") +
            caller.kind +
            " in this account (access is still limited to this account via aws:SourceAccount).\nIt is strongly "
            "recommended to further scope down the policy by specifying an explicit " +
            caller.nameProperty +
            ", following the guidance in the \"Self-managed S3 code storage\" section of the module README.");
  }
  void openBucket(CfnResource& resource, const Json& conditions) const {
    const auto result = policies_->addToResourcePolicy(
        iam::PolicyStatement{{.actions = {"s3:GetObject", "s3:GetObjectVersion"},
                              .conditions = conditions,
                              .principals = {iam::ServicePrincipal("lambda.amazonaws.com")},
                              .resources = {policies_->arnForObjects(key_)}}});
    if (result.policyDependable) resource.node().addDependency(*result.policyDependable);
    if (!result.statementAdded)
      Annotations::of(resource).addWarningV2(
          "@aws-cdk/aws-lambda:s3ObjectStorageModeReferenceImportedBucketPolicy",
          "Cannot update the policy of an imported bucket for S3ObjectStorageMode.REFERENCE. Grant the "
          "lambda.amazonaws.com service principal s3:GetObject and s3:GetObjectVersion on the referenced object "
          "manually. See https://docs.aws.amazon.com/lambda/latest/dg/configuration-self-managed-storage.html for the "
          "required policy.");
  }
  void openKey(CfnResource& resource, const Json& conditions) const {
    const Handle<kms::IKey> key = policies_->encryptionKey();
    if (!key) return;
    const auto result =
        key->addToResourcePolicy(iam::PolicyStatement{{.actions = {"kms:Decrypt"},
                                                       .conditions = conditions,
                                                       .principals = {iam::ServicePrincipal("lambda.amazonaws.com")},
                                                       .resources = {"*"}}},
                                 true);
    if (result.statementAdded) return resource.node().addDependency(*key);
    Annotations::of(resource).addWarningV2(
        "@aws-cdk/aws-lambda:s3ObjectStorageModeReferenceImportedKeyPolicy",
        "Cannot update the policy of the KMS key encrypting the code bucket for S3ObjectStorageMode.REFERENCE. Grant "
        "the lambda.amazonaws.com service principal kms:Decrypt on that key manually. See "
        "https://docs.aws.amazon.com/lambda/latest/dg/configuration-self-managed-storage.html for the required "
        "policy.");
  }
  s3::IBucket* policies_;
};

template <class Asset>
void requireSameStack(const Asset& asset, const IConstruct& scope) {
  if (&Stack::of(asset) != &Stack::of(scope))
    throw ValidationError(
        "CDKPP4621",
        "this code is part of the stack '" + Stack::of(asset).path() + "' already; make another Code for each stack",
        scope);
}

class AssetCode final : public ICode {
 public:
  AssetCode(std::string path, s3_assets::AssetOptions options) : path_(std::move(path)), options_(std::move(options)) {}
  CodeConfig bind(Construct& scope) override {
    if (asset_)
      requireSameStack(*asset_, scope);
    else
      asset_ = make(scope);
    if (!asset_->isZipArchive())
      throw ValidationError("CDKPP4621",
                            "'" + path_ + "' is neither a directory nor an archive; code must be one of them", scope);
    return {.s3Location = CodeLocation{.bucketName = asset_->s3BucketName(), .objectKey = asset_->s3ObjectKey()},
            .sourceKMSKeyArn = keyArn(options_.sourceKMSKey)};
  }
  void bindToResource(CfnResource& resource, const ResourceBindOptions& options) override {
    asset_->addResourceMetadata(resource, options.resourceProperty.valueOr("Code"));
  }

 private:
  Handle<s3_assets::Asset> make(Construct& scope) const {
    return New<s3_assets::Asset>{scope,
                                 Id("Code", scope.node().location()),
                                 {.assetHash = options_.assetHash,
                                  .assetHashType = options_.assetHashType,
                                  .bundling = options_.bundling,
                                  .deployTime = options_.deployTime.valueOr(true),
                                  .displayName = options_.displayName,
                                  .exclude = options_.exclude,
                                  .extraHash = options_.extraHash,
                                  .followSymlinks = options_.followSymlinks,
                                  .ignoreMode = options_.ignoreMode,
                                  .path = path_,
                                  .readers = options_.readers}};
  }
  std::string path_;
  s3_assets::AssetOptions options_;
  Handle<s3_assets::Asset> asset_{};
};

class AssetImageCode final : public ICode {
 public:
  AssetImageCode(std::string directory, AssetImageCodeProps props)
      : directory_(std::move(directory)), props_(std::move(props)) {}
  CodeConfig bind(Construct& scope) override {
    if (asset_)
      requireSameStack(*asset_, scope);
    else
      asset_ = make(scope);
    return {.image = CodeImageConfig{.cmd = props_.cmd,
                                     .entrypoint = props_.entrypoint,
                                     .imageUri = asset_->imageUri(),
                                     .workingDirectory = props_.workingDirectory}};
  }
  void bindToResource(CfnResource& resource, const ResourceBindOptions& options) override {
    asset_->addResourceMetadata(resource, options.resourceProperty.valueOr("Code.ImageUri"));
  }

 private:
  Handle<ecr_assets::DockerImageAsset> make(Construct& scope) const {
    return New<ecr_assets::DockerImageAsset>{scope,
                                             Id("AssetImage", scope.node().location()),
                                             {.assetName = props_.assetName,
                                              .buildArgs = props_.buildArgs,
                                              .buildContexts = props_.buildContexts,
                                              .buildSecrets = props_.buildSecrets,
                                              .buildSsh = props_.buildSsh,
                                              .cacheDisabled = props_.cacheDisabled,
                                              .cacheFrom = props_.cacheFrom,
                                              .cacheTo = props_.cacheTo,
                                              .directory = directory_,
                                              .displayName = props_.displayName,
                                              .exclude = props_.exclude,
                                              .extraHash = props_.extraHash,
                                              .file = props_.file,
                                              .followSymlinks = props_.followSymlinks,
                                              .ignoreMode = props_.ignoreMode,
                                              .invalidation = props_.invalidation,
                                              .networkMode = props_.networkMode,
                                              .outputs = props_.outputs,
                                              .platform = props_.platform,
                                              .target = props_.target}};
  }
  std::string directory_;
  AssetImageCodeProps props_;
  Handle<ecr_assets::DockerImageAsset> asset_{};
};

/// In the words of the CDK, so that tools find it.
void warnOfVersion(const s3::IBucketRef& bucket, const char* api, const char* option) {
  Annotations::of(bucket).addWarningV2(
      "@aws-cdk/aws-lambda:codeFromBucketObjectVersionNotSpecified",
      std::string(option) + " is not defined for S3Code." + api +
          "(). The lambda will not be updated automatically if the code in the bucket is updated. This is because "
          "CDK/Cloudformation does not track changes on the source S3 Bucket. It is recommended to either use "
          "S3Code.fromAsset() instead or set " +
          option + ".");
}

}  // namespace

Code Code::fromBucket(s3::IBucketRef& bucket, Value<std::string> key, Optional<Value<std::string>> objectVersion) {
  if (!objectVersion) warnOfVersion(bucket, "fromBucket", "objectVersion");
  return S3Code(bucket, std::move(key), BucketOptions{.objectVersion = std::move(objectVersion)});
}

Code Code::fromBucketV2(s3::IBucket& bucket, Value<std::string> key, BucketOptions options) {
  if (!options.objectVersion) {
    if (options.s3ObjectStorageMode.valueOr("") == S3ObjectStorageMode::REFERENCE)
      throw ValidationError("CDKPP4624",
                            "S3ObjectStorageMode::REFERENCE needs objectVersion: the object must not change", bucket);
    warnOfVersion(bucket, "fromBucketV2", "options.objectVersion");
  }
  if (options.s3ObjectStorageMode.valueOr("") == S3ObjectStorageMode::REFERENCE)
    return ReferencedCode(bucket, std::move(key), std::move(options));
  return S3Code(bucket, std::move(key), std::move(options));
}

Code Code::fromInline(Value<std::string> code) {
  if (code.isLiteral() && code.literal().empty())
    throw ValidationError("CDKPP4620", "inline code is empty; give the text of the code");
  return InlineCode(std::move(code));
}

Code Code::fromAsset(std::string path, s3_assets::AssetOptions options) {
  return AssetCode(std::move(path), std::move(options));
}

Code Code::fromCustomCommand(std::string output, List<std::string> command, s3_assets::AssetOptions options) {
  if (command.size() == 0)
    throw ValidationError("CDKPP4623",
                          "command is empty; give the program and its arguments, {\"node\", \"build.js\"}");
  std::vector<std::string> words;
  for (const std::string& word : command) words.push_back(word);
  const detail::ProcessResult result = detail::runProcess(words, detail::ProcessOutput::TO_STDERR);
  if (!result.succeeded()) {
    const std::string how = result.startError    ? "cannot be started: " + std::string(std::strerror(result.startError))
                            : result.signal != 0 ? "was ended by signal " + std::to_string(result.signal)
                                                 : "ended with status " + std::to_string(result.status);
    throw ValidationError("CDKPP4623", "the command '" + words.front() + "' that makes '" + output + "' " + how +
                                           "; what it printed stands above");
  }
  return AssetCode(std::move(output), std::move(options));
}

Code Code::fromDockerBuild(const std::string& path, const DockerBuildAssetOptions& options) {
  std::string imagePath = options.imagePath.valueOr("/asset/.");
  if (imagePath.ends_with('/'))
    imagePath += '.';
  else if (!imagePath.ends_with("/."))
    imagePath += "/.";
  const DockerImage image = DockerImage::fromBuild(path, {.buildArgs = options.buildArgs,
                                                          .cacheDisabled = options.cacheDisabled,
                                                          .file = options.file,
                                                          .platform = options.platform,
                                                          .targetStage = options.targetStage});
  return AssetCode(image.cp(imagePath, options.outputPath), {});
}

CfnParametersCode Code::fromCfnParameters(CfnParametersCodeProps props) { return CfnParametersCode(std::move(props)); }

Code Code::fromAssetImage(std::string directory, AssetImageCodeProps props) {
  return AssetImageCode(std::move(directory), std::move(props));
}

struct CfnParametersCode::State {
  Handle<CfnParameter> bucketName{};
  Handle<CfnParameter> objectKey{};
  Optional<Value<std::string>> sourceKMSKeyArn{};
};

CfnParametersCode::State& CfnParametersCode::state() const { return const_cast<State&>(detail::unbox<State>(state_)); }

CfnParametersCode::CfnParametersCode(CfnParametersCodeProps props) {
  State state{.sourceKMSKeyArn = keyArn(props.sourceKMSKey)};
  if (props.bucketNameParam) state.bucketName = *props.bucketNameParam;
  if (props.objectKeyParam) state.objectKey = *props.objectKeyParam;
  state_ = detail::box<State>(std::move(state));
}

CodeConfig CfnParametersCode::bind(Construct& scope) {
  const Location at = scope.node().location();
  State& s = state();
  if (!s.bucketName)
    s.bucketName = New<CfnParameter>{scope, Id("LambdaSourceBucketNameParameter", at), {.type = "String"}};
  if (!s.objectKey)
    s.objectKey = New<CfnParameter>{scope, Id("LambdaSourceObjectKeyParameter", at), {.type = "String"}};
  return {.s3Location =
              CodeLocation{.bucketName = s.bucketName->valueAsString(), .objectKey = s.objectKey->valueAsString()},
          .sourceKMSKeyArn = s.sourceKMSKeyArn};
}

namespace {

Value<std::string> nameOf(const Handle<CfnParameter>& parameter) {
  if (!parameter)
    throw ValidationError("CDKPP4622", "the parameters do not exist yet; make the function with this code first");
  return parameter->logicalId();
}

}  // namespace

Value<std::string> CfnParametersCode::bucketNameParam() const { return nameOf(state().bucketName); }
Value<std::string> CfnParametersCode::objectKeyParam() const { return nameOf(state().objectKey); }

Json CfnParametersCode::assign(const CodeLocation& location) const {
  // The keys are tokens: names of parameters are settled at synthesis.
  return Json::lazy([bucketKey = bucketNameParam(), objectKey = objectKeyParam(), location](ResolveContext& context) {
    Json result = Json::object();
    result.set(context.resolve(bucketKey).asString(), *location.bucketName);
    result.set(context.resolve(objectKey).asString(), *location.objectKey);
    return result;
  });
}

}  // namespace cdk::lambda
