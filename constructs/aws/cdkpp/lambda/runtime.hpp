// SPDX-License-Identifier: Apache-2.0
// Runtime: what runs the code of a function. Follows aws-cdk-lib 2.276.0, aws-lambda.
#pragma once
#include <string_view>

namespace cdk {
class DockerImage;
}

namespace cdk::lambda {

/// The language of a runtime.
enum class RuntimeFamily { NODEJS, JAVA, PYTHON, DOTNET_CORE, GO, RUBY, OTHER };

/// What a runtime can do, for runtimes that this library does not know.
struct LambdaRuntimeProps {
  /// The image in which code for the runtime is built, a literal. @default "public.ecr.aws/sam/build-NAME"
  const char* bundlingDockerImage = nullptr;
  /// Whether the version that the name stands for may change with this library. @default false
  bool isVariable = false;
  /// Whether CodeGuru can profile it. @default false
  bool supportsCodeGuruProfiling = false;
  /// Whether code may stand in the template, see Code::fromInline. @default false
  bool supportsInlineCode = false;
  /// Whether functions can start from a snapshot. @default false
  bool supportsSnapStart = false;
};

/// A runtime, a value: `lambda::Runtime::PYTHON_3_13`, or `lambda::Runtime("nodejs30.x", RuntimeFamily::NODEJS)`.
/// @see https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html
class Runtime {
 public:
  /// Not offered any more: "nodejs".
  static const Runtime NODEJS;
  /// Not offered any more: "nodejs4.3".
  static const Runtime NODEJS_4_3;
  /// Not offered any more: "nodejs6.10".
  static const Runtime NODEJS_6_10;
  /// Not offered any more: "nodejs8.10".
  static const Runtime NODEJS_8_10;
  /// Not offered any more: "nodejs10.x".
  static const Runtime NODEJS_10_X;
  /// Not offered any more: "nodejs12.x".
  static const Runtime NODEJS_12_X;
  /// Not offered any more: "nodejs14.x".
  static const Runtime NODEJS_14_X;
  /// Not offered any more: "nodejs16.x".
  static const Runtime NODEJS_16_X;
  /// Not offered any more: "nodejs18.x".
  static const Runtime NODEJS_18_X;
  /// "nodejs20.x".
  static const Runtime NODEJS_20_X;
  /// The newest Node.js that the region of the stack has.
  static const Runtime NODEJS_LATEST;
  /// "nodejs22.x".
  static const Runtime NODEJS_22_X;
  /// "nodejs24.x".
  static const Runtime NODEJS_24_X;
  /// Not offered any more: "python2.7".
  static const Runtime PYTHON_2_7;
  /// Not offered any more: "python3.6".
  static const Runtime PYTHON_3_6;
  /// Not offered any more: "python3.7".
  static const Runtime PYTHON_3_7;
  /// Not offered any more: "python3.8".
  static const Runtime PYTHON_3_8;
  /// Not offered any more: "python3.9".
  static const Runtime PYTHON_3_9;
  /// "python3.10".
  static const Runtime PYTHON_3_10;
  /// "python3.11".
  static const Runtime PYTHON_3_11;
  /// "python3.12".
  static const Runtime PYTHON_3_12;
  /// "python3.13".
  static const Runtime PYTHON_3_13;
  /// "python3.14".
  static const Runtime PYTHON_3_14;
  /// "python3.15".
  static const Runtime PYTHON_3_15;
  /// Not offered any more: "java8".
  static const Runtime JAVA_8;
  /// "java8.al2".
  static const Runtime JAVA_8_CORRETTO;
  /// "java11".
  static const Runtime JAVA_11;
  /// "java17".
  static const Runtime JAVA_17;
  /// "java21".
  static const Runtime JAVA_21;
  /// "java25".
  static const Runtime JAVA_25;
  /// "java8.al2023".
  static const Runtime JAVA_8_AL2023;
  /// "java11.al2023".
  static const Runtime JAVA_11_AL2023;
  /// "java17.al2023".
  static const Runtime JAVA_17_AL2023;
  /// Not offered any more: "dotnet6".
  static const Runtime DOTNET_6;
  /// "dotnet8".
  static const Runtime DOTNET_8;
  /// "dotnet9".
  static const Runtime DOTNET_9;
  /// "dotnet10".
  static const Runtime DOTNET_10;
  /// Not offered any more: "dotnetcore1.0".
  static const Runtime DOTNET_CORE_1;
  /// Not offered any more: "dotnetcore2.0".
  static const Runtime DOTNET_CORE_2;
  /// Not offered any more: "dotnetcore2.1".
  static const Runtime DOTNET_CORE_2_1;
  /// Not offered any more: "dotnetcore3.1".
  static const Runtime DOTNET_CORE_3_1;
  /// Not offered any more: "go1.x".
  static const Runtime GO_1_X;
  /// Not offered any more: "ruby2.5".
  static const Runtime RUBY_2_5;
  /// Not offered any more: "ruby2.7".
  static const Runtime RUBY_2_7;
  /// "ruby3.2".
  static const Runtime RUBY_3_2;
  /// "ruby3.3".
  static const Runtime RUBY_3_3;
  /// "ruby3.4".
  static const Runtime RUBY_3_4;
  /// "ruby4.0".
  static const Runtime RUBY_4_0;
  /// Not offered any more: "provided".
  static const Runtime PROVIDED;
  /// "provided.al2".
  static const Runtime PROVIDED_AL2;
  /// "provided.al2023".
  static const Runtime PROVIDED_AL2023;
  /// For code that is a container image.
  static const Runtime FROM_IMAGE;

  /// One that this library does not know. @param name as Lambda calls it, a literal
  explicit constexpr Runtime(
      const char* name, RuntimeFamily family = RuntimeFamily::OTHER, LambdaRuntimeProps props = {})
      : name_(name), family_(family), props_(props) {}

  /// As Lambda calls it.
  constexpr const char* name() const { return name_; }
  constexpr RuntimeFamily family() const { return family_; }
  constexpr bool isVariable() const { return props_.isVariable; }
  constexpr bool supportsCodeGuruProfiling() const { return props_.supportsCodeGuruProfiling; }
  constexpr bool supportsInlineCode() const { return props_.supportsInlineCode; }
  constexpr bool supportsSnapStart() const { return props_.supportsSnapStart; }
  /// The image in which code for the runtime is built. Needs <cdkpp/core/docker_image.hpp>.
  DockerImage bundlingImage() const;
  constexpr const char* toString() const { return name_; }
  /// Whether both have the name, the family and the inline code in common.
  constexpr bool runtimeEquals(const Runtime& other) const {
    return std::string_view(name_) == other.name_ && family_ == other.family_ &&
           props_.supportsInlineCode == other.props_.supportsInlineCode;
  }
  constexpr bool isFromImage() const;

 private:
  const char* name_;
  RuntimeFamily family_;
  LambdaRuntimeProps props_;
};
inline constexpr Runtime Runtime::NODEJS{"nodejs", RuntimeFamily::NODEJS, {.supportsInlineCode = true}};
inline constexpr Runtime Runtime::NODEJS_4_3{"nodejs4.3", RuntimeFamily::NODEJS, {.supportsInlineCode = true}};
inline constexpr Runtime Runtime::NODEJS_6_10{"nodejs6.10", RuntimeFamily::NODEJS, {.supportsInlineCode = true}};
inline constexpr Runtime Runtime::NODEJS_8_10{"nodejs8.10", RuntimeFamily::NODEJS, {.supportsInlineCode = true}};
inline constexpr Runtime Runtime::NODEJS_10_X{"nodejs10.x", RuntimeFamily::NODEJS, {.supportsInlineCode = true}};
inline constexpr Runtime Runtime::NODEJS_12_X{"nodejs12.x", RuntimeFamily::NODEJS, {.supportsInlineCode = true}};
inline constexpr Runtime Runtime::NODEJS_14_X{"nodejs14.x", RuntimeFamily::NODEJS, {.supportsInlineCode = true}};
inline constexpr Runtime Runtime::NODEJS_16_X{"nodejs16.x", RuntimeFamily::NODEJS, {.supportsInlineCode = true}};
inline constexpr Runtime Runtime::NODEJS_18_X{"nodejs18.x", RuntimeFamily::NODEJS, {.supportsInlineCode = true}};
inline constexpr Runtime Runtime::NODEJS_20_X{"nodejs20.x", RuntimeFamily::NODEJS, {.supportsInlineCode = true}};
inline constexpr Runtime Runtime::NODEJS_LATEST{
    "nodejs24.x", RuntimeFamily::NODEJS, {.isVariable = true, .supportsInlineCode = true}};
inline constexpr Runtime Runtime::NODEJS_22_X{"nodejs22.x", RuntimeFamily::NODEJS, {.supportsInlineCode = true}};
inline constexpr Runtime Runtime::NODEJS_24_X{"nodejs24.x", RuntimeFamily::NODEJS, {.supportsInlineCode = true}};
inline constexpr Runtime Runtime::PYTHON_2_7{"python2.7", RuntimeFamily::PYTHON, {.supportsInlineCode = true}};
inline constexpr Runtime Runtime::PYTHON_3_6{
    "python3.6", RuntimeFamily::PYTHON, {.supportsCodeGuruProfiling = true, .supportsInlineCode = true}};
inline constexpr Runtime Runtime::PYTHON_3_7{
    "python3.7", RuntimeFamily::PYTHON, {.supportsCodeGuruProfiling = true, .supportsInlineCode = true}};
inline constexpr Runtime Runtime::PYTHON_3_8{
    "python3.8", RuntimeFamily::PYTHON, {.supportsCodeGuruProfiling = true, .supportsInlineCode = true}};
inline constexpr Runtime Runtime::PYTHON_3_9{
    "python3.9", RuntimeFamily::PYTHON, {.supportsCodeGuruProfiling = true, .supportsInlineCode = true}};
inline constexpr Runtime Runtime::PYTHON_3_10{
    "python3.10", RuntimeFamily::PYTHON, {.supportsCodeGuruProfiling = true, .supportsInlineCode = true}};
inline constexpr Runtime Runtime::PYTHON_3_11{
    "python3.11", RuntimeFamily::PYTHON, {.supportsCodeGuruProfiling = true, .supportsInlineCode = true}};
inline constexpr Runtime Runtime::PYTHON_3_12{"python3.12", RuntimeFamily::PYTHON,
    {.supportsCodeGuruProfiling = true, .supportsInlineCode = true, .supportsSnapStart = true}};
inline constexpr Runtime Runtime::PYTHON_3_13{"python3.13", RuntimeFamily::PYTHON,
    {.supportsCodeGuruProfiling = true, .supportsInlineCode = true, .supportsSnapStart = true}};
inline constexpr Runtime Runtime::PYTHON_3_14{"python3.14", RuntimeFamily::PYTHON,
    {.supportsCodeGuruProfiling = true, .supportsInlineCode = true, .supportsSnapStart = true}};
inline constexpr Runtime Runtime::PYTHON_3_15{"python3.15", RuntimeFamily::PYTHON,
    {.supportsCodeGuruProfiling = true, .supportsInlineCode = true, .supportsSnapStart = true}};
inline constexpr Runtime Runtime::JAVA_8{"java8", RuntimeFamily::JAVA, {.supportsCodeGuruProfiling = true}};
inline constexpr Runtime Runtime::JAVA_8_CORRETTO{
    "java8.al2", RuntimeFamily::JAVA, {.supportsCodeGuruProfiling = true}};
inline constexpr Runtime Runtime::JAVA_11{
    "java11", RuntimeFamily::JAVA, {.supportsCodeGuruProfiling = true, .supportsSnapStart = true}};
inline constexpr Runtime Runtime::JAVA_17{
    "java17", RuntimeFamily::JAVA, {.supportsCodeGuruProfiling = true, .supportsSnapStart = true}};
inline constexpr Runtime Runtime::JAVA_21{
    "java21", RuntimeFamily::JAVA, {.supportsCodeGuruProfiling = true, .supportsSnapStart = true}};
inline constexpr Runtime Runtime::JAVA_25{
    "java25", RuntimeFamily::JAVA, {.supportsCodeGuruProfiling = true, .supportsSnapStart = true}};
inline constexpr Runtime Runtime::JAVA_8_AL2023{
    "java8.al2023", RuntimeFamily::JAVA, {.supportsCodeGuruProfiling = true}};
inline constexpr Runtime Runtime::JAVA_11_AL2023{
    "java11.al2023", RuntimeFamily::JAVA, {.supportsCodeGuruProfiling = true, .supportsSnapStart = true}};
inline constexpr Runtime Runtime::JAVA_17_AL2023{
    "java17.al2023", RuntimeFamily::JAVA, {.supportsCodeGuruProfiling = true, .supportsSnapStart = true}};
inline constexpr Runtime Runtime::DOTNET_6{"dotnet6", RuntimeFamily::DOTNET_CORE};
inline constexpr Runtime Runtime::DOTNET_8{"dotnet8", RuntimeFamily::DOTNET_CORE, {.supportsSnapStart = true}};
inline constexpr Runtime Runtime::DOTNET_9{"dotnet9", RuntimeFamily::DOTNET_CORE, {.supportsSnapStart = true}};
inline constexpr Runtime Runtime::DOTNET_10{"dotnet10", RuntimeFamily::DOTNET_CORE, {.supportsSnapStart = true}};
inline constexpr Runtime Runtime::DOTNET_CORE_1{"dotnetcore1.0", RuntimeFamily::DOTNET_CORE};
inline constexpr Runtime Runtime::DOTNET_CORE_2{"dotnetcore2.0", RuntimeFamily::DOTNET_CORE};
inline constexpr Runtime Runtime::DOTNET_CORE_2_1{"dotnetcore2.1", RuntimeFamily::DOTNET_CORE};
inline constexpr Runtime Runtime::DOTNET_CORE_3_1{"dotnetcore3.1", RuntimeFamily::DOTNET_CORE};
inline constexpr Runtime Runtime::GO_1_X{"go1.x", RuntimeFamily::GO};
inline constexpr Runtime Runtime::RUBY_2_5{"ruby2.5", RuntimeFamily::RUBY};
inline constexpr Runtime Runtime::RUBY_2_7{"ruby2.7", RuntimeFamily::RUBY};
inline constexpr Runtime Runtime::RUBY_3_2{"ruby3.2", RuntimeFamily::RUBY};
inline constexpr Runtime Runtime::RUBY_3_3{"ruby3.3", RuntimeFamily::RUBY};
inline constexpr Runtime Runtime::RUBY_3_4{"ruby3.4", RuntimeFamily::RUBY};
inline constexpr Runtime Runtime::RUBY_4_0{"ruby4.0", RuntimeFamily::RUBY};
inline constexpr Runtime Runtime::PROVIDED{"provided", RuntimeFamily::OTHER};
inline constexpr Runtime Runtime::PROVIDED_AL2{"provided.al2", RuntimeFamily::OTHER};
inline constexpr Runtime Runtime::PROVIDED_AL2023{"provided.al2023", RuntimeFamily::OTHER};
inline constexpr Runtime Runtime::FROM_IMAGE{"FROM_IMAGE"};

/// Whether it is Runtime::FROM_IMAGE.
constexpr bool Runtime::isFromImage() const { return std::string_view(name_) == FROM_IMAGE.name_; }

}  // namespace cdk::lambda
