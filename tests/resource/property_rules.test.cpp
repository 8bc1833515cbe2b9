// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/app.hpp>
#include <cdkpp/core/aws.hpp>
#include <cdkpp/core/duration.hpp>
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/property_rules.hpp>
#include <cdkpp/core/size.hpp>

#include "support/catch.hpp"

using namespace cdk;
using detail::PropertyRules;

namespace {

std::string messageOf(const PropertyRules& rules) {
  App app;
  try {
    rules.check("CDKPP9999", app);
  } catch (const ValidationError& error) {
    return error.message();
  }
  return "";
}
Optional<Value<std::string>> text(const char* value) { return Value<std::string>(value); }

}  // namespace

TEST_CASE("fails with all violations in one message", "[property_rules]") {
  PropertyRules rules;
  rules.range("count", Optional<Value<double>>(11), 1, 10);
  rules.range("timeout", Optional<Duration>(Duration::minutes(2)), Duration::seconds(1), Duration::minutes(1));
  rules.range("memory", Optional<Size>(Size::bytes(1)), Size::bytes(2), Size::bytes(4));
  rules.length("description", text("\xc3\xa9\xc3\xa9\xc3\xa9"), 0, 2);
  rules.characters("name", text("a b"), "_", 1, 10);
  rules.count("ids", List<Value<std::string>>{"a", "b"}, 0, 1);
  rules.require(false, "a and b cannot be given both");
  CHECK(messageOf(rules) ==
        "count must be 1 to 10, but 11 was given; timeout must be 1 to 60 seconds, but 120 was given; memory must be "
        "2 to 4 bytes, but 1 was given; description must be 0 to 2 characters, but 3 was given; name must consist of "
        "letters, digits and the characters _, but 'a b' was given; ids must be 0 to 1 elements, but 2 was given; a "
        "and b cannot be given both");
}

TEST_CASE("bounds are included, and what is not known keeps every rule", "[property_rules]") {
  PropertyRules rules;
  rules.range("low", Optional<Value<double>>(1), 1, 10);
  rules.range("high", Optional<Value<double>>(10), 1, 10);
  rules.range("unset", Optional<Value<double>>(), 1, 10);
  rules.length("token", Aws::STACK_NAME, 0, 1);
  rules.characters("joined", "a b" + Aws::REGION, "", 0, 1);
  rules.count("list", Aws::NOTIFICATION_ARNS, 0, 0);
  rules.require(true, "never said");
  CHECK(messageOf(rules).empty());
}
