// SPDX-License-Identifier: Apache-2.0
// Permission: a statement of the resource policy of a function, for IFunction::addPermission. Follows aws-cdk-lib
// 2.276.0, aws-lambda.
#pragma once
#include <cdkpp/iam/principal.hpp>

namespace cdk::lambda {

/// Who may do what with a function.
struct Permission {
  /// "lambda:…". CloudFormation: Action. @default "lambda:InvokeFunction"
  Optional<std::string> action{};
  /// A token that the caller must show, for Alexa skills. CloudFormation: EventSourceToken. @default none
  Optional<Value<std::string>> eventSourceToken{};
  /// One of FunctionUrlAuthType, for permissions on function URLs. CloudFormation: FunctionUrlAuthType. @default none
  Optional<std::string> functionUrlAuthType{};
  /// Whether the function may be invoked by its URL only. CloudFormation: InvokedViaFunctionUrl. @default false
  Optional<bool> invokedViaFunctionUrl{};
  /// A part of an organization; for the whole of it an OrganizationPrincipal will do. CloudFormation: PrincipalOrgID.
  /// @default none
  Optional<Value<std::string>> organizationId{};
  /// An account, an ARN, a service or an organization; with no more conditions than aws:SourceArn, aws:SourceAccount
  /// and aws:PrincipalOrgID. CloudFormation: Principal.
  Required<iam::Principal> principal;
  /// The construct below which the permission is made, for a caller in another stack. @default the function
  Optional<Construct&> scope{};
  /// The account of the caller. CloudFormation: SourceAccount. @default that of the principal's conditions
  Optional<Value<std::string>> sourceAccount{};
  /// The resource that calls. CloudFormation: SourceArn. @default that of the principal's conditions
  Optional<Value<std::string>> sourceArn{};
};

}  // namespace cdk::lambda
