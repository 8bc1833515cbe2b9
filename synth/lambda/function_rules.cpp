// SPDX-License-Identifier: Apache-2.0
#include "lambda/function_rules.hpp"

#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/property_rules.hpp>
#include <cdkpp/ec2/security_group.hpp>

#include <algorithm>

namespace cdk::detail {
namespace {

using lambda::FunctionProps;

void checkTexts(PropertyRules& rules, const FunctionProps& props) {
  rules.characters("functionName", props.functionName, "-_", 1, 64);
  rules.length("description", props.description, 0, 256);
}

void checkSizes(PropertyRules& rules, const FunctionProps& props) {
  rules.range("ephemeralStorageSize", props.ephemeralStorageSize, Size::mebibytes(512), Size::mebibytes(10240));
  rules.range("memorySize", props.memorySize, 128, PropertyRules::UNLIMITED);
  rules.range("timeout", props.timeout, Duration::seconds(1), Duration::seconds(900));
  rules.range("reservedConcurrentExecutions", props.reservedConcurrentExecutions, 0, PropertyRules::UNLIMITED);
  if (!props.durableConfig) return;
  rules.range("durableConfig.executionTimeout", Optional<Duration>(*props.durableConfig->executionTimeout),
              Duration::seconds(1), Duration::seconds(31622400));
  rules.range("durableConfig.retentionPeriod", props.durableConfig->retentionPeriod, Duration::days(1),
              Duration::days(90));
}

void checkNetwork(PropertyRules& rules, const FunctionProps& props) {
  const bool hasGroups = props.securityGroups.size() > 0;
  const auto needsVpc = [&](const char* name, bool given) {
    rules.require(!given || props.vpc.hasValue(), std::string(name) + " needs a vpc; give the vpc, or leave it out");
  };
  needsVpc("allowAllOutbound", props.allowAllOutbound.hasValue());
  needsVpc("allowAllIpv6Outbound", props.allowAllIpv6Outbound.hasValue());
  needsVpc("securityGroups", hasGroups);
  needsVpc("vpcSubnets", props.vpcSubnets.hasValue());
  needsVpc("ipv6AllowedForDualStack", props.ipv6AllowedForDualStack.valueOr(false));
  needsVpc("filesystem", props.filesystem.hasValue());
  const auto onGroup = [&](const char* name, bool given) {
    rules.require(!given || !hasGroups || !props.vpc.hasValue(),
                  std::string(name) +
                      " is for the security group that the function makes; with securityGroups, give "
                      "it to those groups");
  };
  onGroup("allowAllOutbound", props.allowAllOutbound.hasValue());
  onGroup("allowAllIpv6Outbound", props.allowAllIpv6Outbound.hasValue());
}

void checkLogs(PropertyRules& rules, const FunctionProps& props) {
  const auto once = [&](const Optional<std::string>& a, const Optional<std::string>& b, const char* names) {
    rules.require(!a || !b, std::string(names) + " cannot be given both: they are two names of one property");
  };
  once(props.logFormat, props.loggingFormat, "logFormat and loggingFormat");
  once(props.applicationLogLevel, props.applicationLogLevelV2, "applicationLogLevel and applicationLogLevelV2");
  once(props.systemLogLevel, props.systemLogLevelV2, "systemLogLevel and systemLogLevelV2");
  const bool hasLevel =
      props.applicationLogLevel || props.applicationLogLevelV2 || props.systemLogLevel || props.systemLogLevelV2;
  const Optional<std::string>& format = props.loggingFormat ? props.loggingFormat : props.logFormat;
  rules.require(!hasLevel || (format && *format == lambda::LoggingFormat::JSON),
                "log levels need loggingFormat LoggingFormat::JSON, but it is " +
                    (format ? "'" + *format + "'" : std::string("not given")));
  rules.require(!props.logRetention || !props.logGroup,
                "logRetention and logGroup cannot be given both; give the retention to the log group");
}

void checkDeadLetters(PropertyRules& rules, const FunctionProps& props) {
  rules.require(!props.deadLetterQueue || props.deadLetterQueueEnabled.valueOr(true),
                "deadLetterQueue is given, but deadLetterQueueEnabled is false; leave out one of them");
  rules.require(!props.deadLetterTopic || (!props.deadLetterQueue && !props.deadLetterQueueEnabled.hasValue()),
                "deadLetterTopic goes neither with deadLetterQueue nor with deadLetterQueueEnabled; choose one");
}

void checkMountPath(PropertyRules& rules, const FunctionProps& props) {
  if (!props.filesystem || !props.filesystem->config().localMountPath->isLiteral()) return;
  const std::string& path = props.filesystem->config().localMountPath->literal();
  const auto isAllowed = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' ||
           c == '.';
  };
  constexpr std::size_t prefix = 5, longest = 160;
  rules.require(path.starts_with("/mnt/") && path.size() > prefix && path.size() <= longest &&
                    std::all_of(path.begin() + prefix, path.end(), isAllowed),
                "the local mount path '" + path +
                    "' must be '/mnt/' and letters, digits, '-', '_' and '.', up to 160 characters in all");
}

void checkSnapStart(PropertyRules& rules, const FunctionProps& props) {
  if (!props.snapStart) return;
  const lambda::Runtime& runtime = *props.runtime;
  rules.require(runtime.isFromImage() || runtime.supportsSnapStart(),
                std::string("snapStart is not there for the runtime ") + runtime.name() + "; leave it out");
  rules.require(!props.tenancyConfig, "snapStart is not there for functions with tenant isolation; leave it out");
  rules.require(!props.filesystem, "snapStart is not there for functions with a file system; leave it out");
  constexpr double most = 512;
  if (props.ephemeralStorageSize) {
    const Value<double> size = props.ephemeralStorageSize->toMebibytes();
    rules.require(!size.isLiteral() || size.literal() <= most,
                  "snapStart is not there for functions with more than 512 MiB of ephemeral storage");
  }
}

void checkLayers(PropertyRules& rules, const FunctionProps& props) {
  const lambda::Runtime& runtime = *props.runtime;
  rules.require(!runtime.isFromImage() || props.layers.size() == 0,
                "layers are not there for code that is an image; put them into the image");
  if (!props.adotInstrumentation) return;
  rules.require(!runtime.isFromImage(),
                "adotInstrumentation is not there for code that is an image; put it into the image");
  rules.require(!runtime.runtimeEquals(lambda::Runtime::GO_1_X),
                "adotInstrumentation is not there for the runtime go1.x; leave it out");
  rules.require(runtime.family() != lambda::RuntimeFamily::PYTHON ||
                    *props.adotInstrumentation->execWrapper == lambda::AdotLambdaExecWrapper::INSTRUMENT_HANDLER,
                "adotInstrumentation of Python needs execWrapper AdotLambdaExecWrapper::INSTRUMENT_HANDLER, not '" +
                    *props.adotInstrumentation->execWrapper + "'");
}

}  // namespace

void checkFunction(const FunctionProps& props, const IConstruct& about) {
  PropertyRules rules;
  checkTexts(rules, props);
  checkSizes(rules, props);
  checkNetwork(rules, props);
  checkLogs(rules, props);
  checkDeadLetters(rules, props);
  checkMountPath(rules, props);
  checkSnapStart(rules, props);
  checkLayers(rules, props);
  rules.check("CDKPP4600", about);
}

void checkCode(const lambda::CodeConfig& code, const FunctionProps& props, const IConstruct& about) {
  PropertyRules rules;
  const bool isImage = code.image.hasValue();
  const int kinds = int(isImage) + int(code.inlineCode.hasValue()) + int(code.s3Location.hasValue());
  rules.require(kinds == 1, "the code must give exactly one of image, inlineCode and s3Location, not " +
                                std::to_string(kinds) + " of them");
  const bool handledByImage = props.handler->isLiteral() && props.handler->literal() == lambda::Handler::FROM_IMAGE;
  rules.require(isImage == handledByImage, isImage ? "code that is an image needs the handler Handler::FROM_IMAGE"
                                                   : "the handler Handler::FROM_IMAGE is for code that is an image");
  rules.require(isImage == props.runtime->isFromImage(),
                isImage ? "code that is an image needs the runtime Runtime::FROM_IMAGE"
                        : "the runtime Runtime::FROM_IMAGE is for code that is an image");
  rules.require(!code.inlineCode || props.runtime->supportsInlineCode(),
                std::string("code for the runtime ") + props.runtime->name() +
                    " cannot stand in the template; use Code::fromAsset");
  rules.check("CDKPP4603", about);
}

void checkEnvironmentName(std::string_view name, const IConstruct& about) {
  static constexpr std::string_view RESERVED[] = {"_HANDLER",
                                                  "_X_AMZN_TRACE_ID",
                                                  "AWS_ACCESS_KEY",
                                                  "AWS_ACCESS_KEY_ID",
                                                  "AWS_DEFAULT_REGION",
                                                  "AWS_EXECUTION_ENV",
                                                  "AWS_LAMBDA_FUNCTION_MEMORY_SIZE",
                                                  "AWS_LAMBDA_FUNCTION_NAME",
                                                  "AWS_LAMBDA_FUNCTION_VERSION",
                                                  "AWS_LAMBDA_INITIALIZATION_TYPE",
                                                  "AWS_LAMBDA_LOG_GROUP_NAME",
                                                  "AWS_LAMBDA_LOG_STREAM_NAME",
                                                  "AWS_LAMBDA_RUNTIME_API",
                                                  "AWS_REGION",
                                                  "AWS_SECRET_ACCESS_KEY",
                                                  "AWS_SESSION_TOKEN",
                                                  "LAMBDA_RUNTIME_DIR",
                                                  "LAMBDA_TASK_ROOT"};
  if (std::find(std::begin(RESERVED), std::end(RESERVED), name) == std::end(RESERVED)) return;
  throw ValidationError("CDKPP4601",
                        "Lambda sets the environment variable " + std::string(name) +
                            " itself; choose another name. See "
                            "https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html",
                        about);
}

}  // namespace cdk::detail
