// SPDX-License-Identifier: Apache-2.0
// PropertyRules: checks the properties of a construct and reports all violations at once.
#pragma once
#include <cdkpp/construct/construct.hpp>
#include <cdkpp/core/optional.hpp>

namespace cdk {

class Duration;
class Size;

namespace detail {

/// For the constructor of a construct class:
///
///     detail::PropertyRules rules;
///     rules.length("description", props.description, 0, 1000);
///     rules.range("maxSessionDuration", props.maxSessionDuration, Duration::hours(1), Duration::hours(12));
///     rules.require(!props.a || !props.b, "a and b cannot be given both: leave out one");
///     rules.check("CDKPP4120", *this);
///
/// Properties that are not set and tokens keep every rule: what is not known is not guessed.
class PropertyRules {
 public:
  /// For `high` of a range without an end.
  static constexpr double UNLIMITED = 1e308;
  /// @param message what is wrong, the value given, what is allowed, how to mend it
  void require(bool holds, std::string message) {
    if (!holds) add(std::move(message));
  }
  void add(std::string message);
  /// From `low` to `high`, both included.
  void range(const char* name, const Optional<Value<double>>& value, double low, double high);
  /// The same for what has no fractions.
  void whole(const char* name, const Optional<Value<double>>& value, double low, double high);
  void range(const char* name, const Optional<Duration>& value, const Duration& low, const Duration& high);
  void range(const char* name, const Optional<Size>& value, const Size& low, const Size& high);
  /// The number of characters, from `low` to `high`.
  void length(const char* name, const Optional<Value<std::string>>& value, std::size_t low, std::size_t high);
  /// Letters and digits of ASCII and the characters of `others` only, from `low` to `high` of them.
  void characters(const char* name, const Optional<Value<std::string>>& value, std::string_view others, std::size_t low,
                  std::size_t high);
  /// The number of elements, from `low` to `high`.
  void count(const char* name, const Any& list, std::size_t low, std::size_t high);
  /// @throws ValidationError with all messages, when there are any.
  void check(const char* code, const IConstruct& about) const;
  /// The same for what belongs to no construct yet.
  void check(const char* code) const;

 private:
  std::string allMessages() const;
  std::vector<std::string> messages_{};
};

}  // namespace detail
}  // namespace cdk
