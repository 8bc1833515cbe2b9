// SPDX-License-Identifier: Apache-2.0
// Permissions of a role that do not fit into its default policy.
#include <cdkpp/core/annotations.hpp>
#include <cdkpp/core/aspects.hpp>
#include <cdkpp/iam/role.hpp>

#include <memory>

#include "iam/document_split.hpp"

namespace cdk::detail {

using iam::PolicyStatement;

namespace {
/// Groups stand apart from each other: a construct keeps their addresses.
using Groups = std::vector<std::pair<PolicyStatement, std::unique_ptr<DependencyGroup>>>;
}  // namespace

const IDependable& StatementDependables::add(const PolicyStatement& statement) {
  if (!groups_.cell()) groups_ = box<Groups>(Groups{});
  auto& groups = const_cast<Groups&>(unbox<Groups>(groups_));
  groups.emplace_back(statement, std::make_unique<DependencyGroup>());
  return *groups.back().second;
}
void StatementDependables::declare(const PolicyStatement& statement, const IDependable& policy) {
  for (const auto& [known, group] : unbox<Groups>(groups_))
    if (known == statement) group->add(policy);
}

}  // namespace cdk::detail

namespace cdk::iam {

namespace {

// In characters. IAM takes 10240 of inline policies in a role, and 6144 in a managed policy.
constexpr std::size_t kMaxInlineSize = 10000;
constexpr std::size_t kMaxManagedSize = 6000;

/// Warns when a role has more managed policies than IAM attaches to one by default.
void warnOfManagedPolicies(const Role& role, std::size_t count) {
  if (count > 20)
    Annotations::of(role).addWarningV2("@aws-cdk/aws-iam:rolePolicyTooLarge",
                                       "the permissions of the role need " + std::to_string(count) +
                                           " managed policies, but a role takes 20 at most. Use wildcards in actions "
                                           "and resources, or several roles");
  else if (count > 10)
    Annotations::of(role).addWarningV2("@aws-cdk/aws-iam:rolePolicyLarge",
                                       "the permissions of the role need " + std::to_string(count) +
                                           " managed policies. A role takes 10 unless the quota of the account was "
                                           "raised");
}

}  // namespace

void Role::splitWhenLarge() {
  Aspects::of(*this).add(
      [this, done = false](Role& role) mutable {
        if (&role != this || done) return;
        done = true;
        splitLargePolicy();
      },
      {.priority = AspectPriority::MUTATING});
}

void Role::splitLargePolicy() {
  const auto parts = splitDocument(defaultPolicy_->document(), *this, kMaxInlineSize, kMaxManagedSize);
  warnOfManagedPolicies(*this, managedPolicies_.size() + parts.size() - 1);
  for (const PolicyStatement& original : parts[0].originals) dependables_.declare(original, *defaultPolicy_);
  for (std::size_t i = 1; i < parts.size(); ++i) {
    New<ManagedPolicy> overflow{
        *this,
        Id("OverflowPolicy" + std::to_string(i), node().location()),
        {.description = "Part of the policies for " + path(), .document = parts[i].document, .roles = {*this}}};
    for (const PolicyStatement& original : parts[i].originals) dependables_.declare(original, *overflow);
  }
}

}  // namespace cdk::iam
