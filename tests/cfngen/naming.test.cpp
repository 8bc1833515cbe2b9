// SPDX-License-Identifier: Apache-2.0
#include "cfngen/naming.hpp"

#include "support/catch.hpp"

using namespace cfngen;

TEST_CASE("file names are the words of a class name", "[cfngen]") {
  CHECK(resourceHeader("CfnBucket") == "cfn_bucket.hpp");
  CHECK(resourceHeader("CfnDBInstance") == "cfn_db_instance.hpp");
  CHECK(resourceHeader("CfnVPCCidrBlock") == "cfn_vpc_cidr_block.hpp");
  CHECK(resourceHeader("CfnEC2Fleet") == "cfn_ec2_fleet.hpp");
  CHECK(resourceHeader("CfnApplicationV2") == "cfn_application_v2.hpp");
  CHECK(referenceHeader("IIPAMPoolRef") == "ipam_pool_ref.hpp");
}

TEST_CASE("a field keeps upstream's name unless C++ or a common macro has it", "[cfngen]") {
  CHECK(fieldName("bucketName") == "bucketName");
  CHECK(fieldName("namespace") == "namespace_");
  CHECK(fieldName("not") == "not_");
  CHECK(fieldName("linux") == "linux_");
  CHECK(fieldName("names") == "names_");
}

TEST_CASE("a constant is the words of its value in capitals", "[cfngen]") {
  CHECK(constantName("BucketOwnerFullControl") == "BUCKET_OWNER_FULL_CONTROL");
  CHECK(constantName("aws:kms") == "AWS_KMS");
  CHECK(constantName("public-read") == "PUBLIC_READ");
  CHECK(constantName("gp2") == "GP2");
  CHECK(constantName("IPv4") == "IPV4");
  CHECK(constantName("TLSv1.2_2021") == "TLSV1_2_2021");
  CHECK(constantName("DBInstance") == "DB_INSTANCE");
  CHECK(constantName("1080p") == "_1080P");
  CHECK(constantName("") == "EMPTY");
  CHECK(constantName("NULL") == "NULL_");
}

TEST_CASE("equal names get underscores in the order of their values", "[cfngen]") {
  std::set<std::string> taken;
  CHECK(unique("GP2", taken) == "GP2");
  CHECK(unique("GP2", taken) == "GP2_");
  CHECK(unique("GP2", taken) == "GP2__");
}

TEST_CASE("texts become C++ literals", "[cfngen]") { CHECK(quoted("a\"b\\c\n") == R"("a\"b\\c\n")"); }
