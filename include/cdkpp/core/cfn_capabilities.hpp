// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace cdk {

/// What must be agreed to before CloudFormation deploys a template that makes identities or uses macros.
enum class CfnCapabilities {
  NONE,           ///< Nothing.
  ANONYMOUS_IAM,  ///< Roles and users whose names CloudFormation makes. CAPABILITY_IAM.
  NAMED_IAM,      ///< Those with names of their own, too. CAPABILITY_NAMED_IAM.
  AUTO_EXPAND,    ///< Macros and nested stacks that use them. CAPABILITY_AUTO_EXPAND.
};

}  // namespace cdk
