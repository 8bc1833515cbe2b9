// SPDX-License-Identifier: Apache-2.0
// CfnMapping: a table of two keys that CloudFormation looks values up in.
#pragma once
#include <cdkpp/core/cfn_element.hpp>

namespace cdk {

struct CfnMappingProps {
  /// Writes the mapping only when something is looked up by a key that is not known yet; all else is looked up by the
  /// program. @default not set: the mapping is written, with a remark when that was not needed
  Optional<bool> lazy{};
  /// The values by top-level and second-level key; the latter has letters and digits only. @default empty
  Map<Map<Json>> mapping{};
};

/// A mapping of a template.
///
///     New<CfnMapping> amis{*this, "Amis", {.mapping = {{"eu-west-1", {{"arm64", "ami-1"}}}}}};
///     instance->imageId = amis->findInMap(Aws::REGION, "arm64");
///
/// @see https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/mappings-section-structure.html
class CfnMapping : public CfnRefElement {
 public:
  using Props = CfnMappingProps;
  /// @throws ValidationError CDKPP2320 for a second-level key with other characters than letters and digits
  explicit CfnMapping(Scope scope, CfnMappingProps props = {});

  /// Sets one value. @throws ValidationError CDKPP2320 as the constructor
  void setValue(std::string_view key1, std::string_view key2, Json value);
  /// The value of two keys: {"Fn::FindInMap": ...}, of a lazy mapping the value itself where both keys are known. In
  /// another stack a copy of the mapping is looked up. A default needs the transform AWS::LanguageExtensions, which is
  /// added.
  /// @throws ValidationError CDKPP2321, CDKPP2322 for a known key that the mapping lacks, when there is no default
  Intrinsic findInMap(const Value<std::string>& key1, const Value<std::string>& key2, const Json& defaultValue = {});

  const char* cfnSection() const override { return "Mappings"; }
  Json renderElement(ResolveContext& context) const override;

 private:
  void requireAlphanumeric(std::string_view key) const;
  Intrinsic lookUp(const Stack& consumer, const Json& key1, const Json& key2, const Json& defaultValue) const;

  Map<Map<Json>> mapping_;
  Optional<bool> lazy_;
  bool rendersLazily_ = false;  // the last look-up needed the mapping in the template
  mutable bool suggestedLazy_ = false;
};

}  // namespace cdk
