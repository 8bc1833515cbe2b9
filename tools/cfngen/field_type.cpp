// SPDX-License-Identifier: Apache-2.0
#include "field_type.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>

namespace cfngen {

std::string FieldTypes::kernel(std::string_view name) const {
  const bool hidden = std::ranges::find(hides_, name) != hides_.end();
  return fmt::format("{}{}", hidden ? "::cdk::" : "", name);
}

std::string FieldTypes::record(std::string_view nested) const { return fmt::format("{}{}", resource_, nested); }

std::string FieldTypes::wrapped(std::string_view wrapper, std::string_view type) const {
  return fmt::format("{}<{}>", kernel(wrapper), type);
}

std::string FieldTypes::value(const Type& type) const {
  switch (type.kind) {
    case Type::Kind::text:
    case Type::Kind::date: return wrapped("Value", "std::string");
    case Type::Kind::number: return wrapped("Value", "double");
    case Type::Kind::boolean: return wrapped("Value", "bool");
    case Type::Kind::json: return kernel("Json");
    case Type::Kind::tag: return kernel("CfnTag");
    case Type::Kind::token: return kernel("Intrinsic");
    case Type::Kind::record: return inTemplate_ ? recordTemplate(type.record) + "<Lazy>" : record(type.record);
    case Type::Kind::list: return wrapped("List", value(type.of.front()));
    case Type::Kind::map: return wrapped("Map", value(type.of.front()));
    case Type::Kind::oneOf: break;
  }
  std::string alternatives;
  for (const Type& part : type.of) alternatives += fmt::format("{}{}", alternatives.empty() ? "" : ", ", value(part));
  return wrapped("Union", alternatives);
}

/// A text, or a list of texts, that takes constructs.
std::string FieldTypes::textOr(const Property& property) const {
  std::string fields;
  for (const Accepted& accepted : property.accepts)
    fields += fmt::format("{}::cdk::FieldOf<interfaces::{}::{}, {}>", fields.empty() ? "" : ", ", accepted.service,
                          accepted.interface, accepted.index);
  const std::string type = fmt::format("::cdk::TextOr<{}>", fields);
  return property.type.kind == Type::Kind::list ? wrapped("List", type) : type;
}

std::string FieldTypes::field(const Property& property) const {
  const std::string type = property.accepts.empty() ? value(property.type) : textOr(property);
  if (property.required) return wrapped("Required", type);
  // These are "undefined" when they are default constructed.
  const bool bare = property.type.isContainer() || property.type.kind == Type::Kind::json;
  return bare ? type : wrapped("Optional", type);
}

std::string FieldTypes::referenceField(const ReferenceField& field) const {
  const std::string type = wrapped("Value", "std::string");
  return field.optional ? wrapped("Optional", type) : type;
}

std::string FieldTypes::attribute(const Attribute& attribute) const { return value(attribute.type); }

}  // namespace cfngen
