// SPDX-License-Identifier: Apache-2.0
// Code: where the code of functions and layers comes from. Follows aws-cdk-lib 2.276.0, aws-lambda.
#pragma once
#include <cdkpp/core/polymorphic.hpp>
#include <cdkpp/lambda/code_options.hpp>
#include <cdkpp/s3/bucket_ref.hpp>

namespace cdk::s3 {
class IBucket;
}

namespace cdk {
class CfnParameter;
class CfnResource;
}  // namespace cdk

namespace cdk::lambda {

/// An object in a bucket.
struct CodeLocation {
  Required<Value<std::string>> bucketName;
  Required<Value<std::string>> objectKey;
  /// @default the newest
  Optional<Value<std::string>> objectVersion{};
};

/// A container image.
struct CodeImageConfig {
  /// CloudFormation: ImageConfig.Command. @default that of the image
  List<Value<std::string>> cmd{};
  /// CloudFormation: ImageConfig.EntryPoint. @default that of the image
  List<Value<std::string>> entrypoint{};
  /// CloudFormation: Code.ImageUri.
  Required<Value<std::string>> imageUri;
  /// CloudFormation: ImageConfig.WorkingDirectory. @default that of the image
  Optional<Value<std::string>> workingDirectory{};
};

/// What code says of itself; exactly one of image, inlineCode and s3Location.
struct CodeConfig {
  Optional<CodeImageConfig> image{};
  /// CloudFormation: Code.ZipFile.
  Optional<Value<std::string>> inlineCode{};
  Optional<CodeLocation> s3Location{};
  /// CloudFormation: Code.S3ObjectStorageMode. @default S3ObjectStorageMode::COPY
  Optional<std::string> s3ObjectStorageMode{};
  /// CloudFormation: Code.SourceKMSKeyArn. @default none
  Optional<Value<std::string>> sourceKMSKeyArn{};
};

struct ResourceBindOptions {
  /// The property of the resource that holds the code. @default "Code", for images "Code.ImageUri"
  Optional<std::string> resourceProperty{};
};

/// A kind of code. A class of yours is copied into a Code.
class ICode {
 public:
  /// @param scope the function or layer
  virtual CodeConfig bind(Construct& scope) = 0;
  /// The second step, when the L1 exists.
  virtual void bindToResource(CfnResource&, const ResourceBindOptions& = {}) {}

 protected:
  ICode() = default;
  ICode(const ICode&) = default;
  ICode& operator=(const ICode&) = default;
  ~ICode() = default;
};

class CfnParametersCode;

/// The code of a function or a layer, a value. Copies are the same code; those of one stack share its asset.
///
///     .code = lambda::Code::fromAsset("handler")
class Code {
 public:
  template <class T>
    requires std::is_base_of_v<ICode, T>
  Code(T code) : code_(detail::shareObject<ICode>(std::move(code))) {}
  ICode* operator->() const { return detail::sharedObject<ICode>(code_); }

  /// An archive in a bucket. Without a version Lambda does not learn of new objects: a warning says so.
  static Code fromBucket(
      s3::IBucketRef& bucket, Value<std::string> key, Optional<Value<std::string>> objectVersion = {});
  /// An archive in a bucket, which may be encrypted or stay where it is: then the policies of the bucket and of its key
  /// let Lambda read it.
  /// @throws ValidationError CDKPP4624 for S3ObjectStorageMode::REFERENCE without a version.
  static Code fromBucketV2(s3::IBucket& bucket, Value<std::string> key, BucketOptions options = {});
  /// Code that stands in the template, up to 4 MiB: a file "index.js" or "index.py".
  /// @throws ValidationError CDKPP4620 when it is empty.
  static Code fromInline(Value<std::string> code);
  /// A directory or a .zip file of this machine. A relative path starts at the current directory.
  /// @throws ValidationError CDKPP4621 when the function is made, for another kind of file, and for use in two stacks.
  static Code fromAsset(std::string path, s3_assets::AssetOptions options = {});
  /// Runs a command that makes the directory or file, now. @param command the program and its arguments
  /// @throws ValidationError CDKPP4623 when it fails.
  static Code fromCustomCommand(std::string output, List<std::string> command, s3_assets::AssetOptions options = {});
  /// Builds an image of a directory with a Dockerfile, now, and takes the code out of it.
  static Code fromDockerBuild(const std::string& path, const DockerBuildAssetOptions& options = {});
  /// An archive in a bucket that parameters of the template name.
  static CfnParametersCode fromCfnParameters(CfnParametersCodeProps props = {});
  /// An image that is built of a directory with a Dockerfile and uploaded.
  static Code fromAssetImage(std::string directory, AssetImageCodeProps props = {});

 private:
  detail::Any code_;
};

/// An archive in a bucket that parameters of the template name. Copies are the same code.
class CfnParametersCode : public ICode {
 public:
  explicit CfnParametersCode(CfnParametersCodeProps props = {});
  CodeConfig bind(Construct& scope) override;
  /// The values of the parameters for a location, by the names of the parameters.
  /// @throws ValidationError CDKPP4622 before the code is used.
  Json assign(const CodeLocation& location) const;
  /// The name of the parameter. @throws ValidationError CDKPP4622 before the code is used.
  Value<std::string> bucketNameParam() const;
  /// The name of the parameter. @throws ValidationError CDKPP4622 before the code is used.
  Value<std::string> objectKeyParam() const;

 private:
  struct State;
  State& state() const;
  detail::Any state_;
};

}  // namespace cdk::lambda
