// SPDX-License-Identifier: Apache-2.0
// What Systems Manager asks of parameters, and what their ARNs are.
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/violations.hpp>
#include <cdkpp/ssm/parameter.hpp>

#include <algorithm>
#include <regex>

namespace cdk::ssm::detail {

namespace {

bool isNameCharacter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-' ||
         c == '_' || c == '/';
}

void checkName(cdk::detail::Violations& violations, const std::string& name) {
  if (name.size() > 2048)
    violations.add("parameterName must have 2048 characters at most, but has " + std::to_string(name.size()));
  if (name.empty() || !std::all_of(name.begin(), name.end(), isNameCharacter))
    violations.add("parameterName must hold letters, digits, '.', '-', '_' and '/' only, but is '" + name + "'");
}

// Whether the name is one without "/", as far as that can be known.
bool isSimpleName(const IConstruct& scope, const ParameterNaming& naming) {
  if (naming.generated) {
    if (naming.simpleName.hasValue() && !*naming.simpleName)
      throw ValidationError("CDKPP4240",
                            "a name that CloudFormation makes has no '/', so simpleName cannot be false; leave it out "
                            "or give parameterName",
                            scope);
    return true;
  }
  const Value<std::string>& name = naming.parameterName.isLiteral() || !naming.physicalName ? naming.parameterName
                                                                                            : *naming.physicalName;
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

Value<std::string> arnForParameterName(const IConstruct& scope, const ParameterNaming& naming) {
  const Value<std::string>& given =
      naming.physicalName && !naming.generated ? *naming.physicalName : naming.parameterName;
  if (given.isLiteral() && given.literal().find('/') != std::string::npos && !given.literal().starts_with('/'))
    throw ValidationError("CDKPP4240",
                          "a parameter name with '/' in it must begin with one, but is '" + given.literal() + "'",
                          scope);
  if (isSimpleName(scope, naming))
    return scope.stack().formatArn(
        {.resource = "parameter", .resourceName = naming.parameterName, .service = "ssm"});
  return scope.stack().formatArn({.resource = "parameter" + naming.parameterName, .service = "ssm"});
}

void checkParameter(const IConstruct& scope, const ParameterCheck& check) {
  cdk::detail::Violations violations;
  if (!Token::isUnresolved(check.values))
    for (const Value<std::string>& value : check.values) {
      if (!value.isLiteral()) continue;
      if (check.isList && value.literal().find(',') != std::string::npos)
        violations.add("the values of a list may not hold ',', but one is '" + value.literal() +
                       "'; take a StringParameter");
      if (check.allowedPattern && !std::regex_search(value.literal(), std::regex(*check.allowedPattern)))
        violations.add("the value '" + value.literal() + "' does not match the allowedPattern '" +
                       *check.allowedPattern + "'");
    }
  if (check.name && check.name->isLiteral()) checkName(violations, check.name->literal());
  if (check.description && check.description->isLiteral() && check.description->literal().size() > 1024)
    violations.add("description must have 1024 characters at most, but has " +
                   std::to_string(check.description->literal().size()));
  violations.addIf(check.isImageType,
                   "type must be ParameterType::STRING or STRING_LIST; for the id of an image set dataType to "
                   "ParameterDataType::AWS_EC2_IMAGE");
  violations.report("CDKPP4230", scope);
}

}  // namespace cdk::ssm::detail
