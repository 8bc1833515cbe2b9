// SPDX-License-Identifier: Apache-2.0
// What parameters of Systems Manager have in common. Follows aws-cdk-lib 2.276.0, aws-ssm.
#pragma once
#include <cdkpp/core/resource.hpp>
#include <cdkpp/kms/ikey.hpp>
#include <cdkpp/ssm/parameter_ref.hpp>

namespace cdk {
namespace detail {

/// What is known of the name of a parameter.
struct SsmParameterNaming {
  Value<std::string> parameterName;
  /// What the program calls the parameter; nothing for a name that CloudFormation makes.
  Optional<Value<std::string>> physicalName{};
  Optional<bool> simpleName{};
  bool generated = false;
};
/// The ARN of a parameter: a slash follows "parameter" unless the name begins with one.
/// @throws ValidationError CDKPP4240 when name and simpleName contradict each other, or the form of the name is not
/// known.
Value<std::string> ssmParameterArn(const IConstruct& scope, const SsmParameterNaming& naming);

/// The rules for what StringParameter and StringListParameter are given, all checked at once.
struct SsmParameterCheck {
  const Optional<std::string>& allowedPattern;
  const Optional<Value<std::string>>& description;
  const Optional<Value<std::string>>& name;
  const List<Value<std::string>>& values;
  bool isList = false;
  bool isImageType = false;
};
/// @throws ValidationError CDKPP4230
void checkSsmParameter(const IConstruct& scope, const SsmParameterCheck& check);

}  // namespace detail

namespace ssm {

/// Kinds of values, for what reads a parameter.
struct ParameterValueType {
  static constexpr const char* STRING = "String";
  static constexpr const char* AWS_EC2_AVAILABILITYZONE_NAME = "AWS::EC2::AvailabilityZone::Name";
  static constexpr const char* AWS_EC2_IMAGE_ID = "AWS::EC2::Image::Id";
  static constexpr const char* AWS_EC2_INSTANCE_ID = "AWS::EC2::Instance::Id";
  static constexpr const char* AWS_EC2_KEYPAIR_KEYNAME = "AWS::EC2::KeyPair::KeyName";
  static constexpr const char* AWS_EC2_SECURITYGROUP_GROUPNAME = "AWS::EC2::SecurityGroup::GroupName";
  static constexpr const char* AWS_EC2_SECURITYGROUP_ID = "AWS::EC2::SecurityGroup::Id";
  static constexpr const char* AWS_EC2_SUBNET_ID = "AWS::EC2::Subnet::Id";
  static constexpr const char* AWS_EC2_VOLUME_ID = "AWS::EC2::Volume::Id";
  static constexpr const char* AWS_EC2_VPC_ID = "AWS::EC2::VPC::Id";
  static constexpr const char* AWS_ROUTE53_HOSTEDZONE_ID = "AWS::Route53::HostedZone::Id";
};

/// Kinds of parameters.
struct ParameterType {
  static constexpr const char* STRING = "String";
  /// CloudFormation reads such parameters, and does not make them.
  static constexpr const char* SECURE_STRING = "SecureString";
  static constexpr const char* STRING_LIST = "StringList";
  static constexpr const char* AWS_EC2_IMAGE_ID = "AWS::EC2::Image::Id";
};

/// What Systems Manager checks the value of a string for.
struct ParameterDataType {
  static constexpr const char* TEXT = "text";
  static constexpr const char* AWS_EC2_IMAGE = "aws:ec2:image";
};

/// Size, number and price of parameters.
struct ParameterTier {
  static constexpr const char* ADVANCED = "Advanced";
  static constexpr const char* INTELLIGENT_TIERING = "Intelligent-Tiering";
  static constexpr const char* STANDARD = "Standard";
};

class IParameter : public virtual IResource, public virtual IParameterRef {
 public:
  virtual Value<std::string> parameterArn() const = 0;
  virtual Value<std::string> parameterName() const = 0;
  virtual Value<std::string> parameterType() const = 0;
  /// Lets somebody read the parameter and what it was.
  virtual iam::Grant grantRead(const iam::IGrantable& grantee) = 0;
  /// Lets somebody change the parameter.
  virtual iam::Grant grantWrite(const iam::IGrantable& grantee) = 0;
};

class IStringParameter : public virtual IParameter {
 public:
  virtual Value<std::string> stringValue() const = 0;
};

class IStringListParameter : public virtual IParameter {
 public:
  virtual List<Value<std::string>> stringListValue() const = 0;
};

/// What owned and imported parameters have in common.
class ParameterBase : public Resource, public virtual IParameter {
 public:
  Value<std::string> parameterArn() const override { return parameterArn_; }
  Value<std::string> parameterName() const override { return parameterName_; }
  Value<std::string> parameterType() const override { return parameterType_; }
  ParameterReference parameterRef() const override {
    return {.parameterArn = parameterArn(), .parameterName = parameterName()};
  }
  /// The key of a secure string, where it was told.
  Handle<kms::IKey> encryptionKey() const { return encryptionKey_; }
  inline iam::Grant grantRead(const iam::IGrantable& grantee) override;
  inline iam::Grant grantWrite(const iam::IGrantable& grantee) override;

 protected:
  using Resource::Resource;
  Handle<kms::IKey> encryptionKey_{};
  Value<std::string> parameterArn_ = "";
  Value<std::string> parameterName_ = "";
  Value<std::string> parameterType_ = ParameterType::STRING;
};

inline iam::Grant ParameterBase::grantRead(const iam::IGrantable& grantee) {
  if (encryptionKey_) encryptionKey_->grantDecrypt(grantee);
  return iam::Grant::addToPrincipal(
      {.actions = {"ssm:DescribeParameters", "ssm:GetParameters", "ssm:GetParameter", "ssm:GetParameterHistory"},
          .grantee = grantee,
          .resourceArns = {parameterArn_}});
}
inline iam::Grant ParameterBase::grantWrite(const iam::IGrantable& grantee) {
  if (encryptionKey_) encryptionKey_->grantEncrypt(grantee);
  return iam::Grant::addToPrincipal(
      {.actions = {"ssm:PutParameter"}, .grantee = grantee, .resourceArns = {parameterArn_}});
}

}  // namespace ssm
}  // namespace cdk
