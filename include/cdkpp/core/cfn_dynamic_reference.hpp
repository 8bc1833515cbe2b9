// SPDX-License-Identifier: Apache-2.0
// CfnDynamicReference: a value that CloudFormation reads from another service while it deploys.
#pragma once
#include <cdkpp/core/value.hpp>

namespace cdk {

/// Where a dynamic reference reads.
enum class CfnDynamicReferenceService {
  SSM,              ///< a plain parameter of Systems Manager: {{resolve:ssm:…}}
  SSM_SECURE,       ///< a secure string of Systems Manager: {{resolve:ssm-secure:…}}
  SECRETS_MANAGER,  ///< a secret of Secrets Manager: {{resolve:secretsmanager:…}}
};

/// The token "{{resolve:service:key}}", which CloudFormation replaces.
/// @see https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html
class CfnDynamicReference : public Intrinsic {
 public:
  /// @param key as the service wants it, "name:version" for parameters
  CfnDynamicReference(CfnDynamicReferenceService service, const Value<std::string>& key);
};

}  // namespace cdk
