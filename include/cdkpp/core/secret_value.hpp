// SPDX-License-Identifier: Apache-2.0
// SecretValue: a value that must not stand readable in a template.
#pragma once
#include <cdkpp/core/cfn_dynamic_reference.hpp>
#include <cdkpp/core/optional.hpp>

namespace cdk {

class CfnParameter;

struct SecretsManagerSecretOptions {
  /// The key of a JSON object in the secret. @default the whole text of the secret
  Optional<Value<std::string>> jsonField{};
  /// The version by its id. At most one of versionId and versionStage is given. @default the current version
  Optional<Value<std::string>> versionId{};
  /// The version by its staging label. @default "AWSCURRENT"
  Optional<Value<std::string>> versionStage{};
};

/// A secret. Only properties that are made for secrets take one: it does not convert to text, and where it gets into a
/// document all the same, synthesis fails with Error CDKPP2420. unsafeUnwrap() is the way around.
class SecretValue : public detail::Any {
 public:
  /// A secret that stands readable in the program and in the template. For tests, or for what is no secret.
  static SecretValue unsafePlainText(const Value<std::string>& secret);
  /// A secret of Secrets Manager.
  /// @param secretId the ARN of the secret, or its name
  /// @throws Error CDKPP2421 when the id is empty or has a colon but is no ARN, CDKPP2422 when both versions are given.
  static SecretValue secretsManager(const Value<std::string>& secretId,
                                    const SecretsManagerSecretOptions& options = {});
  /// The key of a dynamic reference to a secret of Secrets Manager; throws as secretsManager does.
  static Value<std::string> cfnDynamicReferenceKey(const Value<std::string>& secretId,
                                                   const SecretsManagerSecretOptions& options = {});
  /// A secure string of Systems Manager. Few properties take one:
  /// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-ssm-secure-strings.html
  /// @param version a number @default the latest when the stack is deployed
  static SecretValue ssmSecure(const Value<std::string>& parameterName, Optional<Value<std::string>> version = {});
  static SecretValue cfnDynamicReference(const CfnDynamicReference& reference);
  /// A parameter of the stack. @throws Error CDKPP2423 unless the parameter has noEcho.
  static SecretValue cfnParameter(const CfnParameter& parameter);
  /// An attribute of a resource, such as the password that it generates.
  /// @throws Error CDKPP2424 for anything else.
  static SecretValue resourceAttribute(const Value<std::string>& attribute);
  static bool isSecretValue(const detail::Any& value);

  /// The value for use anywhere. Whoever can read the place where it is put can read the secret.
  Value<std::string> unsafeUnwrap() const;

  SecretValue(detail::Raw, detail::Any value) : Any(std::move(value)) {}

 private:
  explicit SecretValue(const detail::Any& secret);
};

}  // namespace cdk
