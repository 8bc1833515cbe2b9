// SPDX-License-Identifier: Apache-2.0
// What Systems Manager asks of parameters, and what their ARNs are.
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/property_rules.hpp>
#include <cdkpp/ssm/parameter.hpp>

#include <regex>

namespace cdk::detail {

namespace {

// Whether the name is one without "/", as far as that can be known.
bool isSimpleName(const IConstruct& scope, const SsmParameterNaming& naming) {
  if (naming.generated) {
    if (naming.simpleName.hasValue() && !*naming.simpleName)
      throw ValidationError("CDKPP4240",
                            "a name that CloudFormation makes has no '/', so simpleName cannot be false; leave it out "
                            "or give parameterName",
                            scope);
    return true;
  }
  const Value<std::string>& name =
      naming.parameterName.isLiteral() || !naming.physicalName ? naming.parameterName : *naming.physicalName;
  if (!name.isLiteral()) {
    if (!naming.simpleName.hasValue())
      throw ValidationError("CDKPP4240",
                            "the name of the parameter is not known before the deployment, so its ARN cannot be put "
                            "together; say with simpleName whether it has no '/'",
                            scope);
    return *naming.simpleName;
  }
  const bool simple = !name.literal().starts_with('/');
  if (naming.simpleName.hasValue() && *naming.simpleName != simple)
    throw ValidationError("CDKPP4240",
                          "the parameter name '" + name.literal() + "' is " + (simple ? "" : "not ") +
                              "a simple name, but simpleName is " + (simple ? "false" : "true") +
                              "; leave simpleName out",
                          scope);
  return simple;
}

}  // namespace

Value<std::string> ssmParameterArn(const IConstruct& scope, const SsmParameterNaming& naming) {
  const Value<std::string>& given =
      naming.physicalName && !naming.generated ? *naming.physicalName : naming.parameterName;
  if (given.isLiteral() && given.literal().find('/') != std::string::npos && !given.literal().starts_with('/'))
    throw ValidationError(
        "CDKPP4240", "a parameter name with '/' in it must begin with one, but is '" + given.literal() + "'", scope);
  if (isSimpleName(scope, naming))
    return scope.stack().formatArn({.resource = "parameter", .resourceName = naming.parameterName, .service = "ssm"});
  return scope.stack().formatArn({.resource = "parameter" + naming.parameterName, .service = "ssm"});
}

void checkSsmParameter(const IConstruct& scope, const SsmParameterCheck& check) {
  PropertyRules rules;
  if (!Token::isUnresolved(check.values))
    for (const Value<std::string>& value : check.values) {
      if (!value.isLiteral()) continue;
      const std::string& text = value.literal();
      rules.require(!check.isList || text.find(',') == std::string::npos,
                    "the values of a list may not hold ',', but one is '" + text + "'; take a StringParameter");
      rules.require(
          !check.allowedPattern || std::regex_search(text, std::regex(*check.allowedPattern)),
          "the value '" + text + "' does not match the allowedPattern '" + check.allowedPattern.valueOr("") + "'");
    }
  rules.characters("parameterName", check.name, ".-_/", 1, 2048);
  rules.length("description", check.description, 0, 1024);
  rules.require(!check.isImageType,
                "type must be ParameterType::STRING or STRING_LIST; for the id of an image set dataType to "
                "ParameterDataType::AWS_EC2_IMAGE");
  rules.check("CDKPP4230", scope);
}

}  // namespace cdk::detail
