// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/iam.hpp>
#include <cdkpp/kms.hpp>

#include "support/construct_fixture.hpp"

using namespace cdk;
using namespace cdk::tests;
using kms::ViaServicePrincipal;

TEST_CASE("a principal via a service is everybody under the condition of that service") {
  Fixture f;
  const ViaServicePrincipal principal("s3.eu-west-1.amazonaws.com");
  CHECK(f(principal.policyFragment().principalJson) == R"({"AWS":["*"]})");
  CHECK(f(principal.policyFragment().conditions) ==
        R"({"StringEquals":{"kms:ViaService":"s3.eu-west-1.amazonaws.com"}})");
}

TEST_CASE("the conditions of the principal that uses the service are kept") {
  Fixture f;
  const ViaServicePrincipal principal(
      "s3.eu-west-1.amazonaws.com", iam::AnyPrincipal().withConditions(
                                        Json::object({{"StringEquals", Json::object({{"aws:PrincipalTag/a", "b"}})}})));
  CHECK(f(principal.policyFragment().conditions) ==
        R"({"StringEquals":{"kms:ViaService":"s3.eu-west-1.amazonaws.com","aws:PrincipalTag/a":"b"}})");
}

TEST_CASE("principals via one service are equal when those who use it are") {
  const ViaServicePrincipal a("s3.eu-west-1.amazonaws.com", iam::ArnPrincipal("arn:aws:iam::111111111111:role/r"));
  const ViaServicePrincipal b("s3.eu-west-1.amazonaws.com", iam::ArnPrincipal("arn:aws:iam::111111111111:role/r"));
  const ViaServicePrincipal c("sqs.eu-west-1.amazonaws.com", iam::ArnPrincipal("arn:aws:iam::111111111111:role/r"));
  CHECK(*a.dedupeString() == *b.dedupeString());
  CHECK(*a.dedupeString() != *c.dedupeString());
  CHECK_FALSE(ViaServicePrincipal(Aws::URL_SUFFIX).dedupeString());
}
