// SPDX-License-Identifier: Apache-2.0
#include "include/elements.hpp"

#include "include/property_types.hpp"
#include "values/cells.hpp"

namespace cdk::detail {

namespace {

Any texts(const Any& list) {
  if (!isKind(list, Kind::list)) return list;
  Any result = newList(size(list));
  for (const Any& item : itemsOf(list)) append(result, toText(item));
  return result;
}
Any known(const Json& value) { return value.isNull() ? Any() : static_cast<const Any&>(value); }

}  // namespace

CfnParameterProps parameterPropsOf(const Json& entry) {
  CfnParameterProps props;
  const auto textual = [&](const char* key) { return Optional<std::string>(Raw{}, toText(known(entry[key]))); };
  const auto numeric = [&](const char* key) { return Optional<double>(Raw{}, toNumber(known(entry[key]))); };
  props.allowedPattern = textual("AllowedPattern");
  props.allowedValues = List<std::string>(Raw{}, texts(known(entry["AllowedValues"])));
  props.constraintDescription = textual("ConstraintDescription");
  props.default_ = Json(Raw{}, known(entry["Default"]));
  props.description = textual("Description");
  props.maxLength = numeric("MaxLength");
  props.maxValue = numeric("MaxValue");
  props.minLength = numeric("MinLength");
  props.minValue = numeric("MinValue");
  props.noEcho = Optional<bool>(Raw{}, toBoolean(known(entry["NoEcho"])));
  props.type = textual("Type");
  return props;
}

IncludedParameter::IncludedParameter(Scope scope, IncludedParameterProps props)
    : CfnParameter(scope, std::move(props.typed)) {
  const auto remember = [&](const char* key, const Any& field) {
    const Json written = (*props.entry)[key];
    if (field.cell() && field.cell() != written.cell()) originals_.push_back({key, &field, field, written});
  };
  remember("AllowedPattern", allowedPattern);
  remember("AllowedValues", allowedValues);
  remember("ConstraintDescription", constraintDescription);
  remember("Description", description);
  remember("MaxLength", maxLength);
  remember("MaxValue", maxValue);
  remember("MinLength", minLength);
  remember("MinValue", minValue);
  remember("NoEcho", noEcho);
}

Json IncludedParameter::renderElement(ResolveContext& context) const {
  Json entry = CfnParameter::renderElement(context);
  for (const Original& original : originals_)
    if (original.field->cell() == original.typed.cell()) entry.set(original.key, Json(Raw{}, original.written));
  return entry;
}

}  // namespace cdk::detail
