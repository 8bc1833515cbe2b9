// SPDX-License-Identifier: Apache-2.0
// The role by which CloudWatch Logs writes to a stream. Follows aws-cdk-lib 2.276.0, aws-logs-destinations.
#pragma once
#include <cdkpp/iam/grant.hpp>
#include <cdkpp/logs/subscription_filter.hpp>

namespace cdk::logs_destinations::detail {

/// The given role, else that of the filter, made at first use.
/// @param anyLogGroup whether it says that log groups of this account and region take it
iam::IRole& filterRole(Construct& scope, const Optional<iam::IRole&>& given, bool anyLogGroup = false);
/// The filter is made after the policy of the role. The policy may name the role itself, which cannot depend on it.
void waitForPolicy(Construct& scope, iam::IRole& role);

}  // namespace cdk::logs_destinations::detail
