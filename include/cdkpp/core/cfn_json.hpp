// SPDX-License-Identifier: Apache-2.0
// CfnJson: a document whose keys are known at deployment only.
#pragma once
#include <cdkpp/core/stack.hpp>

namespace cdk {

/// An entry of an object whose key may be a token.
struct CfnJsonEntry {
  Value<std::string> key;
  Json value;
};

struct CfnJsonProps {
  /// The document; see CfnJson::object for keys that are tokens.
  Required<Json> value;
};

/// Turns a document into an attribute of a custom resource, so that keys of objects may be tokens, as in the conditions
/// of a role that trusts a provider of OpenID Connect:
///
///     New<CfnJson> condition{*this, "Condition", {
///         .value = CfnJson::object({{cluster->attrOpenIdConnectIssuerUrl() + ":sub", "system:serviceaccount:a:b"}}),
///     }};
///     ... Json::object({{"StringEquals", condition->value()}})
///
/// CloudFormation: Custom::AWSCDKCfnJson, and a function that several of them share.
class CfnJson : public Construct {
 public:
  using Props = CfnJsonProps;
  explicit CfnJson(Scope scope, CfnJsonProps props);

  /// An object whose keys may be tokens, for use in a CfnJson.
  static Json object(std::initializer_list<CfnJsonEntry> entries);

  /// The document as the template's properties take it: {"Fn::GetAtt": [id, "Value"]}.
  Reference value() const;
  /// The text of the document.
  const Value<std::string>& jsonString() const { return jsonString_; }

 private:
  Value<std::string> jsonString_;
  Reference value_;
};

}  // namespace cdk
