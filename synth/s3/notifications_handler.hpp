// SPDX-License-Identifier: Apache-2.0
// The function behind Custom::S3BucketNotifications, one for each stack.
#pragma once
#include <cdkpp/iam/identity.hpp>

namespace cdk::detail {

class NotificationsHandler final : public Construct {
 public:
  using Props = Handle<iam::IRole>;
  /// The function of the stack, made at first use, with the role that is given then.
  static NotificationsHandler& ofStack(const IConstruct& scope, const Handle<iam::IRole>& role);
  explicit NotificationsHandler(Scope scope, Handle<iam::IRole> role);
  iam::IRole& role() const { return *role_; }
  Value<std::string> functionArn() const { return function_->getAtt("Arn"); }

 private:
  Handle<iam::IRole> role_;
  CfnResource* function_ = nullptr;
};

}  // namespace cdk::detail
