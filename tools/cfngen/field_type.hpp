// SPDX-License-Identifier: Apache-2.0
// The C++ types of properties and attributes.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "model.hpp"

namespace cfngen {

/// Spells C++ types inside the namespace of one service, for the nested types of one resource.
class FieldTypes {
 public:
  FieldTypes(const Service& service, std::string_view resource) : hides_(service.hides), resource_(resource) {}

  /// The same inside of the template of a nested type, see RecordPlan::isTemplate.
  FieldTypes inTemplate() const {
    FieldTypes copy = *this;
    copy.inTemplate_ = true;
    return copy;
  }

  /// The type of a field: Optional<..>, Required<..>, or a type that may itself be undefined.
  std::string field(const Property& property) const;
  std::string referenceField(const ReferenceField& field) const;
  std::string attribute(const Attribute& attribute) const;
  /// A name of the kernel, qualified when the service has one like it.
  std::string kernel(std::string_view name) const;
  std::string record(std::string_view nested) const;
  /// The template whose one instance the record is.
  std::string recordTemplate(std::string_view nested) const { return record(nested) + "T"; }

 private:
  std::string value(const Type& type) const;
  std::string textOr(const Property& property) const;
  std::string wrapped(std::string_view wrapper, std::string_view type) const;

  const std::vector<std::string>& hides_;
  std::string resource_;
  bool inTemplate_ = false;
};

}  // namespace cfngen
