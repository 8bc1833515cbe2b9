// SPDX-License-Identifier: Apache-2.0
// The assertions as those of Catch2, version 2 or 3. An AssertionError that leaves a test case is a failure anyway;
// this is for checks after which the test goes on, and for matchers.
#pragma once
#include <cdkpp/assertions.hpp>
#include <cdkpp/core/cloud_assembly.hpp>
#include <cdkpp/core/stack.hpp>

#if __has_include(<catch2/catch_test_macros.hpp>)
#include <catch2/catch_message.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_templated.hpp>
#else
#include <catch2/catch.hpp>
#endif

/// Evaluates an assertion; when it does not hold the test fails, and goes on:
///
///     CDKPP_CHECK(template_.hasResource("AWS::SQS::Queue", {}));
#define CDKPP_CHECK(...)                                       \
  do {                                                         \
    try {                                                      \
      __VA_ARGS__;                                             \
      SUCCEED();                                               \
    } catch (const ::cdk::assertions::AssertionError& error) { \
      FAIL_CHECK(error.message());                             \
    }                                                          \
  } while (false)

namespace cdk::assertions::catch2 {

namespace detail {
#if __has_include(<catch2/catch_test_macros.hpp>)
using MatcherBase = Catch::Matchers::MatcherGenericBase;
#else
using MatcherBase = Catch::Matchers::Impl::MatcherUntypedBase;
#endif

/// Holds where the assertion does not throw; the description is then what it says.
class Asserting : public MatcherBase {
 public:
  std::string describe() const override { return failure_.empty() ? expectation_ : failure_; }

 protected:
  explicit Asserting(std::string expectation) : expectation_(std::move(expectation)) {}
  template <class F>
  bool holds(F assertion) const {
    try {
      assertion();
    } catch (const AssertionError& error) {
      failure_ = "\n" + error.message();
      return false;
    }
    return true;
  }

 private:
  std::string expectation_;
  mutable std::string failure_{};
};
}  // namespace detail

/// `CHECK_THAT(template_, HasResource("AWS::SQS::Queue", {{"DeletionPolicy", "Retain"}}));`
class HasResource : public detail::Asserting {
 public:
  explicit HasResource(std::string type, Pattern props = {})
      : Asserting("has a resource of type " + type), type_(std::move(type)), props_(std::move(props)) {}
  bool match(const Template& t) const {
    return holds([&] { t.hasResource(type_, props_); });
  }

 private:
  std::string type_;
  Pattern props_;
};

/// `CHECK_THAT(template_, HasResourceProperties("AWS::SQS::Queue", {{"VisibilityTimeout", 300}}));`
class HasResourceProperties : public detail::Asserting {
 public:
  explicit HasResourceProperties(std::string type, Pattern props)
      : Asserting("has a resource of type " + type + " with these properties"),
        type_(std::move(type)),
        props_(std::move(props)) {}
  bool match(const Template& t) const {
    return holds([&] { t.hasResourceProperties(type_, props_); });
  }

 private:
  std::string type_;
  Pattern props_;
};

/// `CHECK_THAT(*stack, MatchesSnapshot("orders"));` for a stack, an App, a Stage or a CloudAssembly.
class MatchesSnapshot : public detail::Asserting {
 public:
  explicit MatchesSnapshot(std::string name, SnapshotOptions options = CDKPP_DEFAULT_SNAPSHOT_OPTIONS,
                           Location at = {__builtin_FILE(), static_cast<unsigned>(__builtin_LINE())})
      : Asserting("matches the snapshot '" + name + "'"),
        name_(std::move(name)),
        options_(std::move(options)),
        at_(at) {}
  bool match(const Stack& stack) const { return compare(stack); }
  bool match(const Stage& stage) const { return compare(stage); }
  bool match(const CloudAssembly& assembly) const { return compare(assembly); }

 private:
  template <class T>
  bool compare(const T& what) const {
    return holds([&] { matchesSnapshot(what, name_, options_, at_); });
  }
  std::string name_;
  SnapshotOptions options_;
  Location at_;
};

}  // namespace cdk::assertions::catch2
