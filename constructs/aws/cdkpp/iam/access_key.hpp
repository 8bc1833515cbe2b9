// SPDX-License-Identifier: Apache-2.0
// AWS::IAM::AccessKey: credentials of a user. Follows aws-cdk-lib 2.276.0, aws-iam.
#pragma once
#include <cdkpp/core/property_injectors.hpp>
#include <cdkpp/core/secret_value.hpp>
#include <cdkpp/iam/cfn_access_key.hpp>
#include <cdkpp/iam/identity.hpp>

namespace cdk::iam {

/// Whether a key can be used.
enum class AccessKeyStatus { ACTIVE, INACTIVE, EXPIRED };

struct AccessKeyProps {
  /// Increase it to rotate the key: another number makes a new one. CloudFormation: Serial. @default none
  Optional<Value<double>> serial{};
  /// CloudFormation: Status. @default AccessKeyStatus::ACTIVE
  Optional<AccessKeyStatus> status{};
  /// Whose key it is. CloudFormation: UserName.
  Required<IUser&> user;
};

class IAccessKey : public virtual IResource, public virtual IAccessKeyRef {
 public:
  /// CloudFormation: Ref.
  virtual Value<std::string> accessKeyId() const = 0;
  /// CloudFormation: Fn::GetAtt SecretAccessKey.
  virtual SecretValue secretAccessKey() const = 0;
};

/// An access key. Keys live long and get lost: prefer roles.
/// @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-accesskey.html
class AccessKey : public Resource, public virtual IAccessKey {
 public:
  using Props = AccessKeyProps;
  static constexpr const char* PROPERTY_INJECTION_ID = "aws-cdk-lib.aws-iam.AccessKey";
  template <std::same_as<AccessKeyProps> P = AccessKeyProps>
  explicit AccessKey(Scope scope, P props);
  Value<std::string> accessKeyId() const override { return accessKeyId_; }
  SecretValue secretAccessKey() const override { return secretAccessKey_; }
  AccessKeyReference accessKeyRef() const override { return {.accessKeyId = accessKeyId_}; }

 private:
  Value<std::string> accessKeyId_ = "";
  SecretValue secretAccessKey_{detail::Raw{}, {}};
};

template <std::same_as<AccessKeyProps> P>
AccessKey::AccessKey(Scope scope, P props) : Resource(detail::injected<AccessKey>(scope, props)) {
  constexpr const char* statuses[] = {"Active", "Inactive", "Expired"};
  Optional<Value<std::string>> status;
  if (props.status) status = statuses[static_cast<int>(*props.status)];
  New<CfnAccessKey> resource{*this, Id("Resource", node().location()),
      {.serial = props.serial, .status = status, .userName = props.user->userName()}};
  accessKeyId_ = resource->ref();
  secretAccessKey_ = SecretValue::resourceAttribute(resource->attrSecretAccessKey());
}

}  // namespace cdk::iam
