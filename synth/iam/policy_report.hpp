// SPDX-License-Identifier: Apache-2.0
// The report of Role::customizeRoles: what the roles of a program need, for those who make them by hand.
#pragma once
#include <cdkpp/iam/identity.hpp>

#include <string>
#include <vector>

namespace cdk::iam {

struct ReportedRole {
  std::string path;
  std::string name;
  bool isKnown = false;  ///< whether the program makes the role, so that it is known whether it is missing
  bool missing = false;
  Json assumeRolePolicy{};  ///< a list of statements
  std::vector<Json> statements{};
  std::vector<const IManagedPolicy*> managedPolicies{};
};
void reportRole(const IConstruct& scope, ReportedRole role);
void reportStatement(const IConstruct& scope, const std::string& rolePath, const PolicyStatement& statement);
void reportAttachedPolicy(const IConstruct& scope, const std::string& rolePath, const IManagedPolicy& policy);

/// A managed policy and the roles that it is attached to.
void reportManagedPolicy(const IConstruct& policy, const PolicyDocument& document,
                         const std::vector<Construct*>& roles);

/// The statements of a document as a list.
Json statementsOf(const PolicyDocument& document);

}  // namespace cdk::iam
