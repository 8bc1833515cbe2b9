// SPDX-License-Identifier: Apache-2.0
// CustomResourceProvider: a Lambda function that makes custom resources, without the Lambda library.
#pragma once
#include <cdkpp/core/duration.hpp>
#include <cdkpp/core/size.hpp>
#include <cdkpp/core/stack.hpp>

namespace cdk {

/// The runtime of a provider.
enum class CustomResourceProviderRuntime {
  NODEJS_12_X,
  NODEJS_14_X,
  NODEJS_16_X,
  NODEJS_18_X,
  NODEJS_20_X,
  NODEJS_22_X,
  NODEJS_24_X,
};

/// What providers have in common.
struct CustomResourceProviderOptions {
  /// CloudFormation: Description of the function. @default none
  Optional<Value<std::string>> description{};
  /// Environment variables. @default none
  Map<Value<std::string>> environment{};
  /// The memory of the function. @default 128 MiB
  Optional<Size> memorySize{};
  /// Statements of the role's policy, as objects of JSON. @default none
  List<Json> policyStatements{};
  /// How long the function may run. @default 15 minutes
  Optional<Duration> timeout{};
  /// Whether the answer to CloudFormation is sent for the handler: it then returns {PhysicalResourceId, Data} or
  /// throws.
  /// @default true
  Optional<bool> useCfnResponseWrapper{};
};

struct CustomResourceProviderProps {
  /// A directory with an index.js that exports `handler`. Files *.ts are left out.
  Required<std::string> codeDirectory;
  /// CloudFormation: Description of the function. @default none
  Optional<Value<std::string>> description{};
  /// Environment variables. @default none
  Map<Value<std::string>> environment{};
  /// The memory of the function. @default 128 MiB
  Optional<Size> memorySize{};
  /// Statements of the role's policy, as objects of JSON. @default none
  List<Json> policyStatements{};
  Required<CustomResourceProviderRuntime> runtime;
  /// How long the function may run. @default 15 minutes
  Optional<Duration> timeout{};
  /// Whether the answer to CloudFormation is sent for the handler: it then returns {PhysicalResourceId, Data} or
  /// throws.
  /// @default true
  Optional<bool> useCfnResponseWrapper{};
};

namespace detail {
/// The code of a provider: a directory, or a handler of the library itself.
struct ProviderCode {
  std::string directory{};
  std::string handler{};
};
}  // namespace detail

/// A function and its role, written without the Lambda and IAM libraries.
/// CloudFormation: AWS::Lambda::Function, AWS::IAM::Role.
class CustomResourceProviderBase : public Construct {
 public:
  ~CustomResourceProviderBase() override;
  /// The hash of the code. @throws Error CDKPP2663 when the code stands in the template.
  const std::string& codeHash() const;
  /// The ARN of the role.
  Value<std::string> roleArn() const;
  /// The ARN of the function, for CustomResourceProps::serviceToken.
  Value<std::string> serviceToken() const;
  /// Adds a statement to the policy of the role; an object of JSON with Effect, Action and Resource.
  void addToRolePolicy(Json statement);

 protected:
  /// @throws Error CDKPP2662 when there is no index.js in the directory.
  CustomResourceProviderBase(Scope scope, const detail::ProviderCode& code, Value<std::string> runtimeName,
                             const CustomResourceProviderOptions& options);

 private:
  struct State;
  State* state_;
};

/// A provider with code of a directory. One that several constructs share is made by getOrCreate:
///
///     New<CustomResource> resource{*this, "Resource", {
///         .resourceType = "Custom::MyType",
///         .serviceToken = CustomResourceProvider::getOrCreate(*this, "Custom::MyType", {
///             .codeDirectory = "my-handler",
///             .runtime = CustomResourceProviderRuntime::NODEJS_24_X,
///         }),
///     }};
class CustomResourceProvider : public CustomResourceProviderBase {
 public:
  using Props = CustomResourceProviderProps;
  explicit CustomResourceProvider(Scope scope, CustomResourceProviderProps props);
  /// The service token of the stack's provider of this id, which is made at first use.
  static Value<std::string> getOrCreate(const IConstruct& scope, std::string_view uniqueId,
                                        const CustomResourceProviderProps& props);
  /// The stack's provider of this id, which is made at first use.
  static Handle<CustomResourceProvider> getOrCreateProvider(const IConstruct& scope, std::string_view uniqueId,
                                                            const CustomResourceProviderProps& props);
};

namespace detail {

struct BuiltInProviderProps {
  std::string handler;
  CustomResourceProviderOptions options;
  Value<std::string> runtimeName;
};

/// A provider whose code the library brings along.
class BuiltInProvider final : public CustomResourceProviderBase {
 public:
  using Props = BuiltInProviderProps;
  explicit BuiltInProvider(Scope scope, BuiltInProviderProps props);
};

/// The stack's provider of this id, made at first use. `handler` is a folder of the library's handlers.
BuiltInProvider& builtInProvider(const IConstruct& scope, std::string_view uniqueId, std::string_view handler,
                                 const CustomResourceProviderOptions& options = {});

}  // namespace detail
}  // namespace cdk
