// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/iam.hpp>
#include <cdkpp/s3.hpp>

#include "support/construct_fixture.hpp"

using namespace cdk;
using namespace cdk::tests;
using Catch::Matchers::ContainsSubstring;
using s3::Bucket;
using s3::ReplicationRule;

namespace {

/// The error of a bucket with these rules; the destination is of the same account.
template <class MakeRules>
Failure refusalOfRules(MakeRules makeRules, bool versioned = true) {
  Fixture f;
  New<Bucket> copy{f.stack, "Copy", {.versioned = true}};
  return failureOf([&] {
    New<Bucket> bucket{f.stack, "Bucket", {.replicationRules = makeRules(*copy), .versioned = versioned}};
  });
}

}  // namespace

TEST_CASE("fails when a bucket is not versioned, or a rule of several has no priority") {
  const auto two = [](s3::IBucket& copy) {
    return List<ReplicationRule>{
        ReplicationRule{.destination = copy}, ReplicationRule{.destination = copy, .priority = 1}};
  };
  const Failure failure = refusalOfRules(two, false);
  CHECK(failure.code == "CDKPP4300");
  CHECK_THAT(failure.message, ContainsSubstring("versioned = true") && ContainsSubstring("needs a priority"));
}

TEST_CASE("fails when a rule contradicts itself") {
  const Failure failure = refusalOfRules([](s3::IBucket& copy) {
    return List<ReplicationRule>{ReplicationRule{.deleteMarkerReplication = true,
        .destination = copy,
        .filter = s3::Filter{.tags = {s3::Tag{.key = "a", .value = "b"}}},
        .replicationTimeControl = s3::ReplicationTimeValue::FIFTEEN_MINUTES}};
  });
  CHECK(failure.code == "CDKPP4300");
  CHECK_THAT(failure.message, ContainsSubstring("replicationTimeControl needs metrics") &&
                                  ContainsSubstring("deleteMarkerReplication cannot be given with tags"));
}

TEST_CASE("fails when the owner is to change within an account") {
  const Failure failure = refusalOfRules([](s3::IBucket& copy) {
    return List<ReplicationRule>{ReplicationRule{.accessControlTransition = true, .destination = copy}};
  });
  CHECK(failure.code == "CDKPP4305");
}

TEST_CASE("fails when there is a role for no rules") {
  Fixture f;
  New<iam::Role> role{f.stack, "Role", {.assumedBy = iam::ServicePrincipal("s3.amazonaws.com")}};
  const Failure failure = failureOf([&] { New<Bucket> bucket{f.stack, "Bucket", {.replicationRole = role}}; });
  CHECK_THAT(failure.message, ContainsSubstring("replicationRole needs replicationRules"));
}

TEST_CASE("fails when a grant names no destination") {
  Fixture f;
  New<Bucket> bucket{f.stack, "Bucket"};
  New<iam::Role> role{f.stack, "Role", {.assumedBy = iam::ServicePrincipal("s3.amazonaws.com")}};
  const Failure failure = failureOf([&] {
    bucket->grantReplicationPermission(
        *role, s3::GrantReplicationPermissionProps{
                   .destinations = List<s3::GrantReplicationPermissionDestinationProps>::empty()});
  });
  CHECK(failure.code == "CDKPP4306");
}

TEST_CASE("a policy for copies of another account needs that account where the owner changes") {
  Fixture f;
  New<Bucket> bucket{f.stack, "Bucket"};
  CHECK(failureOf([&] { bucket->addReplicationPolicy("arn:aws:iam::222222222222:role/copy", true); }).code ==
        "CDKPP4305");
  bucket->addReplicationPolicy("arn:aws:iam::222222222222:role/copy", true, "222222222222");
  CHECK_THAT(f(bucket->policy()->document().toJson()), ContainsSubstring("s3:ObjectOwnerOverrideToBucketOwner"));
}

TEST_CASE("an imported destination says which permissions it needs") {
  Fixture f;
  const auto bucket = Bucket::fromBucketName(f.stack, "Bucket", "name");
  bucket->addReplicationPolicy("arn:aws:iam::222222222222:role/copy");
  const auto& metadata = bucket->node().metadata();
  REQUIRE(metadata.size() == 1);
  CHECK(metadata[0].type == "aws:cdk:info");
  CHECK_THAT(metadata[0].data.asString(), ContainsSubstring("from arn:aws:iam::222222222222:role/copy."));
}
