// SPDX-License-Identifier: Apache-2.0
// The logical ids that a part of a template refers to.
#pragma once
#include <cdkpp/core/json.hpp>

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace cdk::assertions {

using LogicalIds = std::set<std::string, std::less<>>;

/// A piece of the text of Fn::Sub.
struct SubPiece {
  bool placeholder;
  std::string text;  ///< what stands between ${ and }, or the text itself
};
std::vector<SubPiece> piecesOfSub(std::string_view text);

/// The key of an object that is Ref or a function, else "".
std::string functionOf(const Json& value);
/// The id and the attribute of a Fn::GetAtt in either form; empty when they are no text.
std::pair<std::string, std::string> partsOfGetAtt(const Json& argument);

/// What Ref, Fn::GetAtt and Fn::Sub at any depth name.
void collectReferences(const Json& value, LogicalIds& ids);
/// The same for a resource: its properties and what it depends on.
LogicalIds referencesOf(const Json& resource);

}  // namespace cdk::assertions
