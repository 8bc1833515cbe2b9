// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/assertions/assertion_error.hpp>

#include "assertions/capture_state.hpp"
#include "assertions/match_values.hpp"

namespace cdk::assertions {

Capture::Capture() : state_(cdk::detail::box(CaptureState{})) {}
Capture::Capture(const Pattern& pattern) : state_(cdk::detail::box(CaptureState{.pattern = pattern})) {}

MatchResult Capture::test(const Json& actual) const {
  if (!actual.hasValue() || actual.isNull())
    return failure(
        actual, name(),
        std::string("Can only capture non-nullish values. Found ") + (actual.isNull() ? "null" : "undefined"));
  MatchResult result(actual);
  if (const auto& pattern = captureState(state_).pattern) {
    MatchResult inner = testPattern(*pattern, {"objectLike", true}, actual);
    if (inner.hasFailed()) return inner;
  }
  result.recordCapture({*this, actual});
  return result;
}

bool Capture::next() {
  CaptureState& state = captureState(state_);
  if (state.at + 1 >= state.values.size()) return false;
  ++state.at;
  return true;
}

const Json& Capture::current(const char* expected, bool (Json::*is)() const noexcept) const {
  const CaptureState& state = captureState(state_);
  if (state.values.empty())
    throw AssertionError("CDKPP6004", "No value captured: no assertion with this Capture has passed before");
  const Json& value = state.values[state.at];
  if ((value.*is)()) return value;
  throw AssertionError("CDKPP6004", std::string("Captured value is expected to be ") + expected + " but found " +
                                        typeName(value) + ": " + shortJson(value));
}

std::string Capture::asString() const { return current("string", &Json::isString).asString(); }
double Capture::asNumber() const { return current("number", &Json::isNumber).asNumber(); }
bool Capture::asBoolean() const { return current("boolean", &Json::isBool).asBool(); }
Json Capture::asArray() const { return current("array", &Json::isArray); }
Json Capture::asObject() const { return current("object", &Json::isObject); }

}  // namespace cdk::assertions
