// SPDX-License-Identifier: Apache-2.0
// For authors of grants: permissions on a resource that may be an L1, and on its key.
#pragma once
#include <cdkpp/core/permissions_options.hpp>
#include <cdkpp/iam/grantable_resources.hpp>
#include <cdkpp/iam/policy_document.hpp>

namespace cdk::detail {

/// The policy of an L1, to which statements are added: each as it was added, neither merged nor sorted.
Json policyOfL1(const iam::PolicyDocument& document);

/// Lets somebody do what the actions name, with the resource of that ARN and, by keyActions, with its key.
iam::Grant grantOn(IConstruct& resource, const Value<std::string>& arn, const iam::IGrantable& grantee,
    List<Value<std::string>> actions, const EncryptedPermissionsOptions& options);

}  // namespace cdk::detail
