// SPDX-License-Identifier: Apache-2.0
// Parameters that exist: read by a parameter of the template, by a dynamic reference, or before the deployment.
#include <cdkpp/core/annotations.hpp>
#include <cdkpp/core/cfn_dynamic_reference.hpp>
#include <cdkpp/core/cfn_parameter.hpp>
#include <cdkpp/core/context_provider.hpp>
#include <cdkpp/core/errors.hpp>
#include <cdkpp/ssm/string_list_parameter.hpp>
#include <cdkpp/ssm/string_parameter.hpp>

#include <algorithm>

#include "values/identity.hpp"

namespace cdk::ssm {

namespace {

// A parameter of the template that stands beside the imported one, made when it is first asked for.
class TemplateParameter {
 public:
  TemplateParameter(Construct& scope, std::string id, Location at, std::string type, Value<std::string> source)
      : scope_(scope), id_(std::move(id) + ".Parameter", at), type_(std::move(type)), source_(std::move(source)) {}
  cdk::CfnParameter& get() const {
    if (const auto made = scope_.node().tryFindChild(id_.text())) return dynamic_cast<cdk::CfnParameter&>(*made);
    return New<cdk::CfnParameter>{
        scope_, id_, {.default_ = source_, .type = "AWS::SSM::Parameter::Value<" + type_ + ">"}};
  }

 private:
  Construct& scope_;
  Id id_;
  std::string type_;
  Value<std::string> source_;
};

struct ImportedProps {
  Value<std::string> arn;
  Value<std::string> name;
  std::string type;
  Handle<kms::IKey> encryptionKey;
};

class Imported : public ParameterBase {
 public:
  void describe(ImportedProps props) {
    parameterArn_ = std::move(props.arn);
    parameterName_ = std::move(props.name);
    parameterType_ = std::move(props.type);
    encryptionKey_ = props.encryptionKey;
  }

 protected:
  explicit Imported(Scope scope) : ParameterBase(scope) {}
};

// T is the interface, V what its value is.
class ImportedString final : public Imported, public virtual IStringParameter {
 public:
  explicit ImportedString(Scope scope) : Imported(scope) {}
  Value<std::string> stringValue() const override { return fromTemplate ? fromTemplate->get().valueAsString() : fixed; }
  std::optional<TemplateParameter> fromTemplate;
  Value<std::string> fixed = "";
};
class ImportedList final : public Imported, public virtual IStringListParameter {
 public:
  explicit ImportedList(Scope scope) : Imported(scope) {}
  List<Value<std::string>> stringListValue() const override {
    return fromTemplate ? fromTemplate->get().valueAsList() : fixed;
  }
  std::optional<TemplateParameter> fromTemplate;
  List<Value<std::string>> fixed{};
};

std::string typeOr(const Optional<std::string>& type, const Optional<std::string>& otherType, const char* otherwise) {
  return type ? *type : otherType.valueOr(otherwise);
}

Value<std::string> withVersion(const Value<std::string>& name, const Value<double>& version) {
  return cdk::format("{}:{}", name, version);
}

// The default of a template's parameter must be text: the result of a function cannot be one.
bool isFunctionResult(const Value<std::string>& name) { return !name.isLiteral() && detail::isFunctionCall(name); }

void requireName(const Value<std::string>& name, const IConstruct& scope) {
  if (name.isLiteral() && name.literal().empty())
    throw ValidationError("CDKPP4232", "parameterName is empty; give the name of a parameter", scope);
}

// The place of a value that is read by its name, once in a stack. The text of the id is upstream's, for equal logical
// ids.
Id idOfRead(const IConstruct& scope, const Value<std::string>& name) {
  const auto id = [&](const std::string& text) {
    return Id("SsmParameterValue:" + text + ":C96584B6-F00A-464E-AD19-53AFF4B05118", scope.node().location());
  };
  if (name.isLiteral()) return id(name.literal());
  for (int i = 0;; ++i) {
    Id candidate = id("token" + std::to_string(i));
    const auto known = scope.stack().node().tryFindChild(candidate.text());
    if (!known || detail::identical(dynamic_cast<IParameter&>(*known).parameterName(), name)) return candidate;
  }
}

}  // namespace

// --------------------------------------------------------------------------------------------------------- strings

Handle<IStringParameter> StringParameter::fromStringParameterArn(const Parent& scope, const Id& id,
                                                                 const Value<std::string>& stringParameterArn) {
  if (!stringParameterArn.isLiteral())
    throw ValidationError("CDKPP4231",
                          "stringParameterArn must be known before the deployment; with a name that is a token, use "
                          "fromStringParameterAttributes",
                          *scope);
  const std::string& arn = stringParameterArn.literal();
  std::vector<std::string> parts(1);
  for (const char c : arn)
    if (c == ':')
      parts.emplace_back();
    else
      parts.back() += c;
  if (parts.size() != 6)
    throw ValidationError(
        "CDKPP4231", "'" + arn + "' is no ARN of a parameter, arn:PARTITION:ssm:REGION:ACCOUNT:parameter/NAME", *scope);
  const Value<std::string> region = (*scope).stack().region();
  if (!region.isLiteral())
    Annotations::of(*scope).addWarningV2("aws-cdk-lib/aws-ssm:crossAccountReferenceSameRegion",
                                         "Cross-account references will only work within the same region");
  else if (region.literal() != parts[3])
    throw ValidationError(
        "CDKPP4231",
        "the parameter '" + arn + "' is in another region than the stack, which is in '" + region.literal() + "'",
        *scope);
  std::string name = arn.substr(arn.rfind('/') + 1);
  if (name.ends_with("parameter/")) name.resize(name.size() - std::string_view("parameter/").size());
  New<ImportedString> parameter{scope, id};
  parameter->describe({.arn = arn, .name = name, .type = ParameterValueType::STRING, .encryptionKey = {}});
  parameter->fromTemplate.emplace(*scope, id.text(), id.at(), ParameterValueType::STRING, arn);
  return parameter;
}

Handle<IStringParameter> StringParameter::fromStringParameterAttributes(const Parent& scope, const Id& id,
                                                                        const StringParameterAttributes& attributes) {
  const Value<std::string>& name = *attributes.parameterName;
  requireName(name, *scope);
  if (attributes.type && *attributes.type != ParameterType::STRING &&
      *attributes.type != ParameterType::AWS_EC2_IMAGE_ID)
    throw ValidationError("CDKPP4232",
                          "a parameter of the type " + *attributes.type +
                              " cannot be read as a string; type must be ParameterType::STRING or AWS_EC2_IMAGE_ID",
                          *scope);
  New<ImportedString> parameter{scope, id};
  parameter->describe(
      {.arn = detail::ssmParameterArn(
           *parameter,
           {.parameterName = name, .physicalName = {}, .simpleName = attributes.simpleName, .generated = false}),
       .name = name,
       .type = ParameterType::STRING,
       .encryptionKey = {}});
  const bool byReference = attributes.forceDynamicReference.hasValue() && *attributes.forceDynamicReference;
  if (attributes.version)
    parameter->fixed = CfnDynamicReference(CfnDynamicReferenceService::SSM, withVersion(name, *attributes.version));
  else if (byReference || isFunctionResult(name))
    parameter->fixed = CfnDynamicReference(CfnDynamicReferenceService::SSM, name);
  else
    parameter->fromTemplate.emplace(*scope, id.text(), id.at(),
                                    typeOr(attributes.type, attributes.valueType, ParameterValueType::STRING), name);
  return parameter;
}

Handle<IStringParameter> StringParameter::fromSecureStringParameterAttributes(
    const Parent& scope, const Id& id, const SecureStringParameterAttributes& attributes) {
  const Value<std::string>& name = *attributes.parameterName;
  New<ImportedString> parameter{scope, id};
  parameter->describe(
      {.arn = detail::ssmParameterArn(
           *parameter,
           {.parameterName = name, .physicalName = {}, .simpleName = attributes.simpleName, .generated = false}),
       .name = name,
       .type = ParameterType::SECURE_STRING,
       .encryptionKey = attributes.encryptionKey ? Handle<kms::IKey>(*attributes.encryptionKey) : Handle<kms::IKey>()});
  parameter->fixed = CfnDynamicReference(CfnDynamicReferenceService::SSM_SECURE,
                                         attributes.version ? withVersion(name, *attributes.version) : name);
  return parameter;
}

std::string StringParameter::valueFromLookup(const IConstruct& scope, const std::string& parameterName,
                                             const Optional<std::string>& defaultValue,
                                             const StringParameterLookupOptions& options) {
  const bool hasDefault = defaultValue && !defaultValue->empty();
  return ContextProvider::getValue(scope,
                                   {.additionalCacheKey = options.additionalCacheKey,
                                    .dummyValue = hasDefault ? *defaultValue : "dummy-value-for-" + parameterName,
                                    .mustExist = !defaultValue,
                                    .props = {{"parameterName", parameterName}},
                                    .provider = ContextProviderName::SSM_PARAMETER_PROVIDER})
      .value.asString();
}

Value<std::string> StringParameter::valueForTypedStringParameterV2(const IConstruct& scope,
                                                                   const Value<std::string>& parameterName,
                                                                   const std::string& type,
                                                                   Optional<Value<double>> version) {
  Stack& stack = scope.stack();
  const Id id = idOfRead(scope, parameterName);
  if (const auto known = stack.node().tryFindChild(id.text()))
    return dynamic_cast<IStringParameter&>(*known).stringValue();
  return fromStringParameterAttributes(
             stack, id, {.parameterName = parameterName, .valueType = type, .version = std::move(version)})
      ->stringValue();
}
Value<std::string> StringParameter::valueForTypedStringParameter(const IConstruct& scope,
                                                                 const Value<std::string>& parameterName,
                                                                 const std::string& type,
                                                                 Optional<Value<double>> version) {
  if (type == ParameterType::STRING_LIST)
    throw ValidationError("CDKPP4232",
                          "a list is not read as a string; use StringListParameter::valueForTypedListParameter", scope);
  Stack& stack = scope.stack();
  const Id id = idOfRead(scope, parameterName);
  if (const auto known = stack.node().tryFindChild(id.text()))
    return dynamic_cast<IStringParameter&>(*known).stringValue();
  return fromStringParameterAttributes(stack, id,
                                       {.parameterName = parameterName, .type = type, .version = std::move(version)})
      ->stringValue();
}
Value<std::string> StringParameter::valueForSecureStringParameter(const IConstruct& scope,
                                                                  const Value<std::string>& parameterName,
                                                                  Value<double> version) {
  Stack& stack = scope.stack();
  const Id id = idOfRead(scope, parameterName);
  if (const auto known = stack.node().tryFindChild(id.text()))
    return dynamic_cast<IStringParameter&>(*known).stringValue();
  return fromSecureStringParameterAttributes(stack, id, {.parameterName = parameterName, .version = std::move(version)})
      ->stringValue();
}

// ----------------------------------------------------------------------------------------------------------- lists

Handle<IStringListParameter> StringListParameter::fromStringListParameterName(
    const Parent& scope, const Id& id, const Value<std::string>& stringListParameterName) {
  New<ImportedList> parameter{scope, id};
  parameter->describe(
      {.arn = detail::ssmParameterArn(
           *parameter,
           {.parameterName = stringListParameterName, .physicalName = {}, .simpleName = {}, .generated = false}),
       .name = stringListParameterName,
       .type = ParameterType::STRING_LIST,
       .encryptionKey = {}});
  parameter->fixed = Fn::split(",", CfnDynamicReference(CfnDynamicReferenceService::SSM, stringListParameterName));
  return parameter;
}

Handle<IStringListParameter> StringListParameter::fromListParameterAttributes(
    const Parent& scope, const Id& id, const ListParameterAttributes& attributes) {
  const Value<std::string>& name = *attributes.parameterName;
  requireName(name, *scope);
  const std::string type = "List<" + attributes.elementType.valueOr(ParameterValueType::STRING) + ">";
  New<ImportedList> parameter{scope, id};
  parameter->describe(
      {.arn = detail::ssmParameterArn(
           *parameter,
           {.parameterName = name, .physicalName = {}, .simpleName = attributes.simpleName, .generated = false}),
       .name = name,
       .type = type,
       .encryptionKey = {}});
  if (attributes.version)
    parameter->fixed = CfnDynamicReference(CfnDynamicReferenceService::SSM, withVersion(name, *attributes.version));
  else
    parameter->fromTemplate.emplace(*scope, id.text(), id.at(), type, name);
  return parameter;
}

List<Value<std::string>> StringListParameter::valueForTypedListParameter(const IConstruct& scope,
                                                                         const Value<std::string>& parameterName,
                                                                         const std::string& type,
                                                                         Optional<Value<double>> version) {
  Stack& stack = scope.stack();
  const Id id = idOfRead(scope, parameterName);
  if (const auto known = stack.node().tryFindChild(id.text()))
    return dynamic_cast<IStringListParameter&>(*known).stringListValue();
  return fromListParameterAttributes(
             stack, id, {.elementType = type, .parameterName = parameterName, .version = std::move(version)})
      ->stringListValue();
}

}  // namespace cdk::ssm
