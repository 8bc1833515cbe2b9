// SPDX-License-Identifier: Apache-2.0
// The statements of all policies of a template, wherever they stand.
#pragma once
#include <cdkpp/core/json.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace cdk::assertions {

/// A value of a template as text, in which what CloudFormation fills in stands as in Fn::Sub: "${Bucket.Arn}/*".
std::string flatText(const Json& value);
/// The texts of a list, or of the one value that may stand in its place.
std::vector<std::string> flatTexts(const Json& value);
/// Whether a text names the resource: "${Id}" or "${Id.Attribute}" is in it.
bool namesResource(std::string_view text, std::string_view logicalId);

/// A statement of a policy.
struct Statement {
  std::string policy{};  ///< the logical id of the resource that it stands in
  bool allow = true;
  bool conditional = false;
  std::vector<std::string> actions{};
  bool notAction = false;
  std::vector<std::string> resources{};
  bool notResource = false;
  std::vector<std::string> principals{};  ///< of a policy of a resource: who it is about
  bool notPrincipal = false;
  bool ofResource = false;             ///< whether it stands in the policy of a resource, not of an identity
  std::vector<std::string> holders{};  ///< the identities, or the resources, that the policy is attached to
};

std::vector<Statement> statementsOf(const Json& document);

}  // namespace cdk::assertions
