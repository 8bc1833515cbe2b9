// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/assertions.hpp>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include "assertions/update_facts.hpp"
#include "support/catch.hpp"

using namespace cdk;
using namespace cdk::assertions;
using Catch::Matchers::ContainsSubstring;

namespace {

Template with(const std::string& resources) { return Template::fromString(R"({"Resources": {)" + resources + "}}"); }

const std::string table = R"("Table": {"Type": "AWS::DynamoDB::Table", "Properties": {"TableName": "a",
  "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}], "BillingMode": "PAY_PER_REQUEST"}})";

}  // namespace

TEST_CASE("the facts about types are those of the service specification", "[assertions]") {
  CHECK(isStateful("AWS::DynamoDB::Table"));
  CHECK(isStateful("AWS::S3::Bucket"));
  CHECK_FALSE(isStateful("AWS::IAM::Role"));
  CHECK_FALSE(isStateful("None"));
  CHECK(replacementOf("AWS::SQS::Queue", "QueueName") == Replacement::YES);
  CHECK(replacementOf("AWS::SQS::Queue", "VisibilityTimeout") == Replacement::NO);
  CHECK(replacementOf("AWS::DynamoDB::Table", "KeySchema") == Replacement::YES);
  CHECK(replacementOf("AWS::EC2::Instance", "ImageId") == Replacement::YES);
  CHECK(replacementOf("AWS::EC2::Instance", "EbsOptimized") == Replacement::MAYBE);
  CHECK(replacementOf("None", "None") == Replacement::NO);
}

TEST_CASE("the facts about types are those of the model", "[assertions]") {
  std::size_t count = 0;
  for (const auto& entry : std::filesystem::directory_iterator("../../tools/cfngen/model")) {
    std::ifstream file(entry.path());
    const Json resources = Json::parse(std::string(std::istreambuf_iterator<char>(file), {}))["resources"];
    for (std::size_t i = 0; resources.isObject() && i < resources.size(); ++i) {
      const Json resource = resources.value(i);
      const std::string type = resource["type"].asString();
      INFO(type << ": if the model changed, run synth/assertions/make_update_facts.py");
      if (isStateful(type) != resource.contains("stateful")) FAIL_CHECK();
      const Json props = resource["props"];
      for (std::size_t k = 0; k < props.size(); ++k) {
        const Json property = props.value(k);
        const Json update = property["update"];
        const Replacement expected = !update.isString()                   ? Replacement::NO
                                     : update.asString() == "replacement" ? Replacement::YES
                                     : update.asString() == "conditional" ? Replacement::MAYBE
                                                                          : Replacement::NO;
        if (replacementOf(type, property["cfn"].asString()) != expected) FAIL_CHECK(property.dump());
        ++count;
      }
    }
  }
  CHECK(count > 10000);
}

TEST_CASE("changes that keep stateful resources are fine", "[assertions]") {
  const Template old = with(table + R"(, "Role": {"Type": "AWS::IAM::Role", "Properties": {"RoleName": "a"}})");
  old.noStatefulChange(old);
  with(table).noStatefulChange(old);
  with(table + R"(, "Role": {"Type": "AWS::IAM::Role", "Properties": {"RoleName": "b"}})").noStatefulChange(old);
  with(table + R"(, "Bucket": {"Type": "AWS::S3::Bucket"})").noStatefulChange(old.toJSON());
  std::string other = table;
  other.replace(other.find("PAY_PER_REQUEST"), 15, "PROVISIONED");
  with(other).noStatefulChange(old);
}

TEST_CASE("fails when a stateful resource is removed, moved or replaced", "[assertions]") {
  const Template old = with(table);
  CHECK_THROWS_WITH(with("").noStatefulChange(old),
      ContainsSubstring("- Table [AWS::DynamoDB::Table] is removed: its data are lost"));
  std::string moved = table;
  moved.replace(1, 5, "Moved");
  CHECK_THROWS_WITH(
      with(moved).noStatefulChange(old), ContainsSubstring("'Moved' is the same with another logical id") &&
                                             ContainsSubstring("overrideLogicalId(\"Table\")"));
  std::string renamed = table;
  renamed.replace(renamed.find("\"a\""), 3, "\"b\"");
  CHECK_THROWS_WITH(with(renamed).noStatefulChange(old),
      ContainsSubstring("TableName: \"a\" → \"b\"  [replaces it: its data are lost]"));
  std::string key = table;
  key.replace(key.find("HASH"), 4, "RANGE");
  CHECK_THROWS_WITH(with(key).noStatefulChange(old), ContainsSubstring("KeySchema[0].KeyType: \"HASH\" → \"RANGE\""));
  CHECK_THROWS_WITH(with(R"("Table": {"Type": "AWS::S3::Bucket"})").noStatefulChange(old),
      ContainsSubstring("Type: \"AWS::DynamoDB::Table\" → \"AWS::S3::Bucket\"  [replaces it"));
}
