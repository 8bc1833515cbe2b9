// SPDX-License-Identifier: Apache-2.0
// The text of doc comments: facts, and links to AWS's pages.
#pragma once
#include <string>
#include <string_view>

#include "model.hpp"

namespace cfngen {

std::string pageLink(std::string_view page);
std::string propertyDoc(const Property& property);
/// Ref, Fn::GetAtt Arn, part 2 of Ref ..: how a field of a reference is made.
std::string referenceDoc(const ReferenceField& field);

}  // namespace cfngen
