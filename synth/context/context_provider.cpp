// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/annotations.hpp>
#include <cdkpp/core/context_provider.hpp>
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/stack.hpp>

#include <algorithm>
#include <vector>

#include "text/utf8.hpp"

namespace cdk {
namespace {

/** A text as it stands in a key: colons divide its parts. Dollar signs are not doubled. */
std::string quoted(std::string_view text) {
  std::string result;
  for (const char character : text) {
    if (character == ':') result += '$';
    result += character;
  }
  return result;
}

/** Appends "name=value" for each value, with the names of surrounding objects before it. */
void flatten(const Json& value, const std::string& name, std::vector<std::string>& parts) {
  if (value.isObject()) {
    for (std::size_t i = 0; i < value.size(); ++i) flatten(value.value(i), name + "." + value.key(i), parts);
  } else if (value.isArray()) {
    for (std::size_t i = 0; i < value.size(); ++i) flatten(value[i], name + "." + std::to_string(i), parts);
  } else if (value.isString()) {
    parts.push_back(name + "=" + quoted(value.asString()));
  } else if (value.hasValue()) {
    parts.push_back(name + "=" + value.dump());
  }
}

bool hasTokens(const Json& value) {
  if (Token::isUnresolved(value)) return true;
  if (!value.isObject() && !value.isArray()) return false;
  for (std::size_t i = 0; i < value.size(); ++i)
    if (hasTokens(value.isArray() ? value[i] : value.value(i))) return true;
  return false;
}

/** The props of a look-up: the environment, the extra key, what is asked for. Later ones replace earlier ones. */
Json propsOf(const Stack& stack, bool includeEnvironment, const Optional<std::string>& additionalCacheKey,
             const Map<Json>& given) {
  Json props = Json::object();
  if (includeEnvironment) {
    props.set("account", stack.account());
    props.set("region", stack.region());
  }
  if (additionalCacheKey && !(*additionalCacheKey).empty()) props.set("additionalCacheKey", *additionalCacheKey);
  for (std::size_t i = 0; given.hasValue() && i < given.size(); ++i) props.set(given.key(i), given.value(i));
  return props;
}

/** The message of a look-up that failed. */
Json providerError(const Json& value) { return value.isObject() ? value["$providerError"] : Json(); }

/** The CLI shows the error; its code stands beside it once. */
void annotateError(const IConstruct& scope, const std::string& message) {
  constexpr const char* CODE = "aws:cdk:error-code";
  Annotations::of(scope).addError(message);
  const auto& metadata = scope.node().metadata();
  const bool known =
      std::any_of(metadata.begin(), metadata.end(), [](const MetadataEntry& entry) { return entry.type == CODE; });
  if (!known) scope.node().addMetadata(CODE, "ContextProviderError");
}

}  // namespace

GetContextKeyResult ContextProvider::getKey(const IConstruct& scope, const GetContextKeyOptions& options) {
  const Json props =
      propsOf(scope.stack(), options.includeEnvironment.valueOr(true), options.additionalCacheKey, options.props);
  std::vector<std::string> parts;
  for (std::size_t i = 0; i < props.size(); ++i) {
    if (hasTokens(props.value(i))) {
      throw ValidationError("CDKPP2451",
                            "cannot look up '" + *options.provider + "': '" + props.key(i) +
                                "' is a token, but what is looked up must be known when the program runs",
                            scope);
    }
    flatten(props.value(i), props.key(i), parts);
  }
  std::sort(parts.begin(), parts.end(), text::Utf16Less());
  std::string key = *options.provider + ":";
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i > 0) key += ':';
    key += parts[i];
  }
  return {std::move(key), props};
}

GetContextValueResult ContextProvider::getValue(const IConstruct& scope, const GetContextValueOptions& options) {
  if (options.mustExist.hasValue() && options.ignoreErrorOnMissingContext.hasValue()) {
    throw ValidationError("CDKPP2452", "'mustExist' and 'ignoreErrorOnMissingContext' are both given; give one of them",
                          scope);
  }
  Stack& stack = scope.stack();
  if (!stack.account().isLiteral() || !stack.region().isLiteral()) {
    throw ValidationError("CDKPP2450",
                          "cannot look up '" + *options.provider +
                              "', because account or region of the stack are not settled; give the stack an env with "
                              "both, see https://docs.aws.amazon.com/cdk/v2/guide/environments.html",
                          scope);
  }
  const auto [key, props] = getKey(scope, {.additionalCacheKey = options.additionalCacheKey,
                                           .includeEnvironment = options.includeEnvironment,
                                           .props = options.props,
                                           .provider = *options.provider});
  const Json value = scope.node().tryGetContext(key);
  const Json error = providerError(value);
  if (value.hasValue() && !error.hasValue()) return {value};

  Json query = Json::object();
  if (options.dummyValue.hasValue()) query.set("dummyValue", options.dummyValue);
  if (options.mustExist.hasValue())
    query.set("ignoreErrorOnMissingContext", !*options.mustExist);
  else if (options.ignoreErrorOnMissingContext.hasValue())
    query.set("ignoreErrorOnMissingContext", *options.ignoreErrorOnMissingContext);
  if (props.contains("additionalCacheKey")) query.set("additionalCacheKey", props["additionalCacheKey"]);
  for (std::size_t i = 0; i < props.size(); ++i) query.set(props.key(i), props.value(i));
  stack.reportMissingContextKey(key, *options.provider, query);
  if (error.hasValue()) annotateError(scope, error.isString() ? error.asString() : error.dump());
  return {options.dummyValue};
}

}  // namespace cdk
