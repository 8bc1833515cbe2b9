// SPDX-License-Identifier: Apache-2.0
// Between cdk::Json and nlohmann::json. Optional: it needs nlohmann_json, which the rest of the library does not.
#pragma once
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/json.hpp>

#include <nlohmann/json.hpp>

#include <cmath>
#include <cstdint>
#include <string>

namespace cdk {

/// `nlohmann::json j = policy;`, and the same for nlohmann::ordered_json, which keeps the order of keys. Undefined
/// becomes null. @throws Error CDKPP2101 for a token: it has no value yet
template <class BasicJson>
  requires(nlohmann::detail::is_basic_json<BasicJson>::value)
void to_json(BasicJson& out, const Json& value) {
  detail::requireLiteral(value.hasValue() ? value : Json(nullptr));
  if (!value.hasValue() || value.isNull()) {
    out = nullptr;
  } else if (value.isBool()) {
    out = value.asBool();
  } else if (value.isString()) {
    out = value.asString();
  } else if (value.isNumber()) {
    constexpr double exact = 9007199254740992;  // 2^53: whole numbers up to here are what they say
    const double number = value.asNumber();
    if (std::trunc(number) == number && std::abs(number) <= exact)
      out = static_cast<std::int64_t>(number);
    else
      out = number;
  } else if (value.isArray()) {
    BasicJson list = BasicJson::array();  // not `out`: it would leak when a token in the list throws
    for (std::size_t i = 0; i < value.size(); ++i) {
      BasicJson item;
      to_json(item, value[i]);
      list.push_back(std::move(item));
    }
    out = std::move(list);
  } else if (value.isObject()) {
    BasicJson object = BasicJson::object();
    for (std::size_t i = 0; i < value.size(); ++i) {
      BasicJson item;
      to_json(item, value.value(i));
      object[value.key(i)] = std::move(item);
    }
    out = std::move(object);
  } else {
    throw Error("CDKPP2102", "expected a document, got an object of C++");
  }
}

/// `auto policy = j.get<cdk::Json>();`. @throws Error CDKPP2102 for binary data
template <class BasicJson>
  requires(nlohmann::detail::is_basic_json<BasicJson>::value)
void from_json(const BasicJson& in, Json& value) {
  if (in.is_null()) {
    value = Json(nullptr);
  } else if (in.is_boolean()) {
    value = Json(in.template get<bool>());
  } else if (in.is_number()) {
    value = Json(in.template get<double>());
  } else if (in.is_string()) {
    value = Json(in.template get<std::string>());
  } else if (in.is_array()) {
    value = Json::array();
    for (const auto& item : in) {
      Json element;
      from_json(item, element);
      value.add(std::move(element));
    }
  } else if (in.is_object()) {
    value = Json::object();
    for (auto it = in.begin(); it != in.end(); ++it) {
      Json element;
      from_json(it.value(), element);
      value.set(it.key(), std::move(element));
    }
  } else {
    throw Error("CDKPP2102", "expected a JSON document, got binary data");
  }
}

/// A value that is known. @throws Error CDKPP2101 for a token
template <class BasicJson, class T>
  requires(nlohmann::detail::is_basic_json<BasicJson>::value)
void to_json(BasicJson& out, const Value<T>& value) {
  to_json(out, Json(value));
}

/// `Json policy = fromNlohmann(j);`
template <class BasicJson>
  requires(nlohmann::detail::is_basic_json<BasicJson>::value)
Json fromNlohmann(const BasicJson& document) {
  Json result;
  from_json(document, result);
  return result;
}

}  // namespace cdk
