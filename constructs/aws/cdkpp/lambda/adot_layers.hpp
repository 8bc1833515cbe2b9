// SPDX-License-Identifier: Apache-2.0
// The layers of AWS Distro for OpenTelemetry. Follows aws-cdk-lib 2.276.0, aws-lambda.
#pragma once
#include <cdkpp/core/optional.hpp>

namespace cdk::lambda {

class IFunction;

/// Versions of the layer for Java that instruments the AWS SDK.
struct AdotLambdaLayerJavaSdkVersion {
  const char* layerVersion;
  static const AdotLambdaLayerJavaSdkVersion LATEST;
  static const AdotLambdaLayerJavaSdkVersion V1_32_0_1;
  static const AdotLambdaLayerJavaSdkVersion V1_32_0;
  static const AdotLambdaLayerJavaSdkVersion V1_31_0;
  static const AdotLambdaLayerJavaSdkVersion V1_30_0;
  static const AdotLambdaLayerJavaSdkVersion V1_28_1;
  static const AdotLambdaLayerJavaSdkVersion V1_19_0;
};
inline constexpr AdotLambdaLayerJavaSdkVersion AdotLambdaLayerJavaSdkVersion::LATEST{"1.32.0-1"};
inline constexpr AdotLambdaLayerJavaSdkVersion AdotLambdaLayerJavaSdkVersion::V1_32_0_1{"1.32.0-1"};
inline constexpr AdotLambdaLayerJavaSdkVersion AdotLambdaLayerJavaSdkVersion::V1_32_0{"1.32.0"};
inline constexpr AdotLambdaLayerJavaSdkVersion AdotLambdaLayerJavaSdkVersion::V1_31_0{"1.31.0"};
inline constexpr AdotLambdaLayerJavaSdkVersion AdotLambdaLayerJavaSdkVersion::V1_30_0{"1.30.0"};
inline constexpr AdotLambdaLayerJavaSdkVersion AdotLambdaLayerJavaSdkVersion::V1_28_1{"1.28.1"};
inline constexpr AdotLambdaLayerJavaSdkVersion AdotLambdaLayerJavaSdkVersion::V1_19_0{"1.19.0"};

/// Versions of the layer for Java that instruments many libraries.
struct AdotLambdaLayerJavaAutoInstrumentationVersion {
  const char* layerVersion;
  static const AdotLambdaLayerJavaAutoInstrumentationVersion LATEST;
  static const AdotLambdaLayerJavaAutoInstrumentationVersion V1_32_0_1;
  static const AdotLambdaLayerJavaAutoInstrumentationVersion V1_32_0;
  static const AdotLambdaLayerJavaAutoInstrumentationVersion V1_31_0;
  static const AdotLambdaLayerJavaAutoInstrumentationVersion V1_30_0;
  static const AdotLambdaLayerJavaAutoInstrumentationVersion V1_28_1;
  static const AdotLambdaLayerJavaAutoInstrumentationVersion V1_19_2;
};
inline constexpr AdotLambdaLayerJavaAutoInstrumentationVersion AdotLambdaLayerJavaAutoInstrumentationVersion::LATEST{
    "1.32.0-1"};
inline constexpr AdotLambdaLayerJavaAutoInstrumentationVersion AdotLambdaLayerJavaAutoInstrumentationVersion::V1_32_0_1{
    "1.32.0-1"};
inline constexpr AdotLambdaLayerJavaAutoInstrumentationVersion AdotLambdaLayerJavaAutoInstrumentationVersion::V1_32_0{
    "1.32.0"};
inline constexpr AdotLambdaLayerJavaAutoInstrumentationVersion AdotLambdaLayerJavaAutoInstrumentationVersion::V1_31_0{
    "1.31.0"};
inline constexpr AdotLambdaLayerJavaAutoInstrumentationVersion AdotLambdaLayerJavaAutoInstrumentationVersion::V1_30_0{
    "1.30.0"};
inline constexpr AdotLambdaLayerJavaAutoInstrumentationVersion AdotLambdaLayerJavaAutoInstrumentationVersion::V1_28_1{
    "1.28.1"};
inline constexpr AdotLambdaLayerJavaAutoInstrumentationVersion AdotLambdaLayerJavaAutoInstrumentationVersion::V1_19_2{
    "1.19.2"};

/// Versions of the layer for Python.
struct AdotLambdaLayerPythonSdkVersion {
  const char* layerVersion;
  static const AdotLambdaLayerPythonSdkVersion LATEST;
  static const AdotLambdaLayerPythonSdkVersion V1_29_0;
  static const AdotLambdaLayerPythonSdkVersion V1_25_0;
  static const AdotLambdaLayerPythonSdkVersion V1_24_0;
  static const AdotLambdaLayerPythonSdkVersion V1_21_0;
  static const AdotLambdaLayerPythonSdkVersion V1_20_0_1;
  static const AdotLambdaLayerPythonSdkVersion V1_20_0;
  static const AdotLambdaLayerPythonSdkVersion V1_19_0_1;
  static const AdotLambdaLayerPythonSdkVersion V1_18_0;
  static const AdotLambdaLayerPythonSdkVersion V1_17_0;
  static const AdotLambdaLayerPythonSdkVersion V1_16_0;
  static const AdotLambdaLayerPythonSdkVersion V1_15_0;
  static const AdotLambdaLayerPythonSdkVersion V1_14_0;
  static const AdotLambdaLayerPythonSdkVersion V1_13_0;
};
inline constexpr AdotLambdaLayerPythonSdkVersion AdotLambdaLayerPythonSdkVersion::LATEST{"1.29.0"};
inline constexpr AdotLambdaLayerPythonSdkVersion AdotLambdaLayerPythonSdkVersion::V1_29_0{"1.29.0"};
inline constexpr AdotLambdaLayerPythonSdkVersion AdotLambdaLayerPythonSdkVersion::V1_25_0{"1.25.0"};
inline constexpr AdotLambdaLayerPythonSdkVersion AdotLambdaLayerPythonSdkVersion::V1_24_0{"1.24.0"};
inline constexpr AdotLambdaLayerPythonSdkVersion AdotLambdaLayerPythonSdkVersion::V1_21_0{"1.21.0"};
inline constexpr AdotLambdaLayerPythonSdkVersion AdotLambdaLayerPythonSdkVersion::V1_20_0_1{"1.20.0-1"};
inline constexpr AdotLambdaLayerPythonSdkVersion AdotLambdaLayerPythonSdkVersion::V1_20_0{"1.20.0"};
inline constexpr AdotLambdaLayerPythonSdkVersion AdotLambdaLayerPythonSdkVersion::V1_19_0_1{"1.19.0-1"};
inline constexpr AdotLambdaLayerPythonSdkVersion AdotLambdaLayerPythonSdkVersion::V1_18_0{"1.18.0"};
inline constexpr AdotLambdaLayerPythonSdkVersion AdotLambdaLayerPythonSdkVersion::V1_17_0{"1.17.0"};
inline constexpr AdotLambdaLayerPythonSdkVersion AdotLambdaLayerPythonSdkVersion::V1_16_0{"1.16.0"};
inline constexpr AdotLambdaLayerPythonSdkVersion AdotLambdaLayerPythonSdkVersion::V1_15_0{"1.15.0"};
inline constexpr AdotLambdaLayerPythonSdkVersion AdotLambdaLayerPythonSdkVersion::V1_14_0{"1.14.0"};
inline constexpr AdotLambdaLayerPythonSdkVersion AdotLambdaLayerPythonSdkVersion::V1_13_0{"1.13.0"};

/// Versions of the layer for JavaScript.
struct AdotLambdaLayerJavaScriptSdkVersion {
  const char* layerVersion;
  static const AdotLambdaLayerJavaScriptSdkVersion LATEST;
  static const AdotLambdaLayerJavaScriptSdkVersion V1_30_0;
  static const AdotLambdaLayerJavaScriptSdkVersion V1_18_1;
  static const AdotLambdaLayerJavaScriptSdkVersion V1_17_1;
  static const AdotLambdaLayerJavaScriptSdkVersion V1_16_0;
  static const AdotLambdaLayerJavaScriptSdkVersion V1_15_0_1;
  static const AdotLambdaLayerJavaScriptSdkVersion V1_7_0;
};
inline constexpr AdotLambdaLayerJavaScriptSdkVersion AdotLambdaLayerJavaScriptSdkVersion::LATEST{"1.30.0"};
inline constexpr AdotLambdaLayerJavaScriptSdkVersion AdotLambdaLayerJavaScriptSdkVersion::V1_30_0{"1.30.0"};
inline constexpr AdotLambdaLayerJavaScriptSdkVersion AdotLambdaLayerJavaScriptSdkVersion::V1_18_1{"1.18.1"};
inline constexpr AdotLambdaLayerJavaScriptSdkVersion AdotLambdaLayerJavaScriptSdkVersion::V1_17_1{"1.17.1"};
inline constexpr AdotLambdaLayerJavaScriptSdkVersion AdotLambdaLayerJavaScriptSdkVersion::V1_16_0{"1.16.0"};
inline constexpr AdotLambdaLayerJavaScriptSdkVersion AdotLambdaLayerJavaScriptSdkVersion::V1_15_0_1{"1.15.0-1"};
inline constexpr AdotLambdaLayerJavaScriptSdkVersion AdotLambdaLayerJavaScriptSdkVersion::V1_7_0{"1.7.0"};

/// Versions of the layer with the collector alone.
struct AdotLambdaLayerGenericVersion {
  const char* layerVersion;
  static const AdotLambdaLayerGenericVersion LATEST;
  static const AdotLambdaLayerGenericVersion V0_115_0;
  static const AdotLambdaLayerGenericVersion V0_102_1;
  static const AdotLambdaLayerGenericVersion V0_98_0;
  static const AdotLambdaLayerGenericVersion V0_90_1;
  static const AdotLambdaLayerGenericVersion V0_88_0;
  static const AdotLambdaLayerGenericVersion V0_84_0;
  static const AdotLambdaLayerGenericVersion V0_82_0;
  static const AdotLambdaLayerGenericVersion V0_62_1;
};
inline constexpr AdotLambdaLayerGenericVersion AdotLambdaLayerGenericVersion::LATEST{"0.115.0"};
inline constexpr AdotLambdaLayerGenericVersion AdotLambdaLayerGenericVersion::V0_115_0{"0.115.0"};
inline constexpr AdotLambdaLayerGenericVersion AdotLambdaLayerGenericVersion::V0_102_1{"0.102.1"};
inline constexpr AdotLambdaLayerGenericVersion AdotLambdaLayerGenericVersion::V0_98_0{"0.98.0"};
inline constexpr AdotLambdaLayerGenericVersion AdotLambdaLayerGenericVersion::V0_90_1{"0.90.1"};
inline constexpr AdotLambdaLayerGenericVersion AdotLambdaLayerGenericVersion::V0_88_0{"0.88.0"};
inline constexpr AdotLambdaLayerGenericVersion AdotLambdaLayerGenericVersion::V0_84_0{"0.84.0"};
inline constexpr AdotLambdaLayerGenericVersion AdotLambdaLayerGenericVersion::V0_82_0{"0.82.0"};
inline constexpr AdotLambdaLayerGenericVersion AdotLambdaLayerGenericVersion::V0_62_1{"0.62.1"};

/// A layer of AWS Distro for OpenTelemetry, a value.
class AdotLayerVersion {
 public:
  static AdotLayerVersion fromJavaSdkLayerVersion(AdotLambdaLayerJavaSdkVersion version) {
    return {"JAVA_SDK", version.layerVersion};
  }
  static AdotLayerVersion fromJavaAutoInstrumentationLayerVersion(
      AdotLambdaLayerJavaAutoInstrumentationVersion version) {
    return {"JAVA_AUTO_INSTRUMENTATION", version.layerVersion};
  }
  static AdotLayerVersion fromJavaScriptSdkLayerVersion(AdotLambdaLayerJavaScriptSdkVersion version) {
    return {"JAVASCRIPT_SDK", version.layerVersion};
  }
  static AdotLayerVersion fromPythonSdkLayerVersion(AdotLambdaLayerPythonSdkVersion version) {
    return {"PYTHON_SDK", version.layerVersion};
  }
  static AdotLayerVersion fromGenericLayerVersion(AdotLambdaLayerGenericVersion version) {
    return {"GENERIC", version.layerVersion};
  }
  /// The ARN in the region of the function, for its architecture.
  /// @throws ValidationError CDKPP4618 where there is none.
  Value<std::string> layerArn(const IFunction& fn) const;

 private:
  AdotLayerVersion(const char* type, const char* version) : type_(type), version_(version) {}
  const char* type_;
  const char* version_;
};

/// The script that starts the function. @see https://aws-otel.github.io/docs/getting-started/lambda
struct AdotLambdaExecWrapper {
  static constexpr const char* REGULAR_HANDLER = "/opt/otel-handler";
  static constexpr const char* PROXY_HANDLER = "/opt/otel-proxy-handler";
  static constexpr const char* STREAM_HANDLER = "/opt/otel-stream-handler";
  static constexpr const char* INSTRUMENT_HANDLER = "/opt/otel-instrument";
  static constexpr const char* SQS_HANDLER = "/opt/otel-sqs-handler";
};

/// How a function is instrumented.
struct AdotInstrumentationConfig {
  /// One of AdotLambdaExecWrapper.
  Required<std::string> execWrapper;
  Required<AdotLayerVersion> layerVersion;
};

}  // namespace cdk::lambda
