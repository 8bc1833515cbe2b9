// SPDX-License-Identifier: Apache-2.0
// Source: what is put into a bucket: files, archives, and text with values that only the deployment knows. Follows
// aws-cdk-lib 2.276.0, aws-s3-deployment.
#pragma once
#include <cdkpp/core/json.hpp>
#include <cdkpp/core/polymorphic.hpp>
#include <cdkpp/iam/identity.hpp>
#include <cdkpp/s3/ibucket.hpp>
#include <cdkpp/s3_assets/asset_options.hpp>

namespace cdk::s3_deployment {

/// How the value of a marker is written into the text.
struct MarkerEncoding {
  /// As JSON of any type.
  static constexpr const char* JSON_VALUE = "JSON_VALUE";
  /// As it is.
  static constexpr const char* LITERAL = "LITERAL";
  /// As JSON without its quotes.
  static constexpr const char* UNQUOTED_JSON_VALUE = "UNQUOTED_JSON_VALUE";
  /// As a string of YAML.
  static constexpr const char* YAML_STRING = "YAML_STRING";
};

/// For Source::data.
struct SourceDataOptions {
  /// Whether values are escaped as within a string of JSON. @default false
  Optional<bool> jsonEscape{};
};

/// For Source::jsonData.
struct JsonProcessingOptions {
  /// Whether values are escaped as within a string of JSON. @default true
  Optional<bool> escape{};
};

/// How the markers of a source are replaced.
struct MarkersConfig {
  /// @default false
  Optional<bool> jsonEscape{};
  /// One of MarkerEncoding for each marker that has one of its own. @default as jsonEscape says
  Map<std::string> markerEncodings{};
};

/// Where a source is found when the stack is deployed.
struct SourceConfig {
  Required<s3::IBucket&> bucket;
  /// The values of the markers in the files. @default none
  Map<Json> markers{};
  /// @default as SourceDataOptions has it
  Optional<MarkersConfig> markersConfig{};
  /// The key of an archive (.zip).
  Required<Value<std::string>> zipObjectKey;
};

/// Who reads a source.
struct DeploymentSourceContext {
  /// The role of the function that copies.
  Required<iam::IRole&> handlerRole;
};

/// Something that can be put into a bucket. Sources are values: a class of yours is copied.
class ISource {
 public:
  virtual SourceConfig bind(Construct& scope, const DeploymentSourceContext& context) const = 0;

 protected:
  ISource() = default;
  ISource(const ISource&) = default;
  ISource& operator=(const ISource&) = default;
  ~ISource() = default;
};

/// Any source. Copies are the same source.
class Source {
 public:
  /// A directory, or an archive (.zip), of this machine. Its assets are the children "Asset1", "Asset2" …
  /// @throws ValidationError CDKPP4340 when it is bound to a single file that is no archive.
  static Source asset(std::string path, s3_assets::AssetOptions options = {});
  /// An archive (.zip) in a bucket.
  static Source bucket(s3::IBucket& bucket, Value<std::string> zipObjectKey);
  /// An object with a text. Where it has tokens, a marker stands in their place until the deployment.
  /// @throws ValidationError CDKPP4341 when it is bound with a key that leads out of the archive by "..".
  static Source data(std::string objectKey, Value<std::string> data, SourceDataOptions markersConfig = {});
  /// An object with a document of JSON, which may hold tokens.
  static Source jsonData(std::string objectKey, Json obj, JsonProcessingOptions jsonProcessingOptions = {});

  template <class S>
    requires std::is_base_of_v<ISource, S>
  Source(S source) : source_(::cdk::detail::shareObject<ISource>(std::move(source))) {}
  SourceConfig bind(Construct& scope, const DeploymentSourceContext& context) const {
    return ::cdk::detail::sharedObject<ISource>(source_)->bind(scope, context);
  }

 private:
  ::cdk::detail::Any source_;
};

}  // namespace cdk::s3_deployment
