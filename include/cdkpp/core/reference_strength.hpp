// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace cdk {

/// How a reference to a resource of another stack is made.
enum class ReferenceStrength {
  STRONG,  ///< Export and Fn::ImportValue: the producer cannot be changed while it is in use.
  WEAK,    ///< Fn::GetStackOutput: read when the consumer is deployed. The default.
  BOTH,    ///< Exported, but read by Fn::GetStackOutput: the step from strong to weak.
};

}  // namespace cdk
