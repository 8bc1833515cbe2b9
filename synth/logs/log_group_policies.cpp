// SPDX-License-Identifier: Apache-2.0
// The policies that a log group holds as JSON: masking of data, and indexed fields.
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/stack.hpp>
#include <cdkpp/logs/data_protection_policy.hpp>
#include <cdkpp/logs/field_index_policy.hpp>

namespace cdk::logs {

DataProtectionPolicy::DataProtectionPolicy(DataProtectionPolicyProps props) : props_(std::move(props)) {
  if (props_.identifiers->size() == 0)
    throw ValidationError("CDKPP4703", "a data protection policy needs identifiers: say what is to be masked");
}

Json DataProtectionPolicy::bind(const IConstruct& scope) const {
  Json destination = Json::object();
  if (props_.logGroupAuditDestination)
    destination.set("CloudWatchLogs",
                    Json::object({{"LogGroup", props_.logGroupAuditDestination->logGroupRef().logGroupName}}));
  if (props_.s3BucketAuditDestination)
    destination.set("S3", Json::object({{"Bucket", props_.s3BucketAuditDestination->bucketRef().bucketName}}));
  if (props_.deliveryStreamNameAuditDestination)
    destination.set("Firehose", Json::object({{"DeliveryStream", props_.deliveryStreamNameAuditDestination}}));
  Json identifiers = Json::array();
  Json custom = Json::array();
  for (const DataIdentifier& identifier : *props_.identifiers) {
    if (identifier.regex().empty()) {
      identifiers.add(Stack::of(scope).formatArn({.account = "aws",
                                                  .region = "",
                                                  .resource = "data-identifier",
                                                  .resourceName = identifier.name(),
                                                  .service = "dataprotection"}));
    } else {
      identifiers.add(identifier.name());
      custom.add(Json::object({{"Name", identifier.name()}, {"Regex", identifier.regex()}}));
    }
  }
  const auto statement = [&](const char* sid, const char* operation, const Json& content) {
    return Json::object(
        {{"Sid", sid}, {"DataIdentifier", identifiers}, {"Operation", Json::object({{operation, content}})}});
  };
  return Json::object(
      {{"Name", props_.name.valueOr("data-protection-policy-cdk")},
       {"Description", props_.description.valueOr("cdk generated data protection policy")},
       {"Version", "2021-06-01"},
       {"Statement",
        Json::array({statement("audit-statement-cdk", "Audit", Json::object({{"FindingsDestination", destination}})),
                     statement("redact-statement-cdk", "Deidentify", Json::object({{"MaskConfig", Json::object()}}))})},
       {"Configuration", Json::object({{"CustomDataIdentifier", custom}})}});
}

FieldIndexPolicy::FieldIndexPolicy(FieldIndexPolicyProps props) : fields_(*props.fields) {
  constexpr std::size_t most = 20;
  if (!Token::isUnresolved(fields_) && fields_.size() > most)
    throw ValidationError(
        "CDKPP4704", "a log group can have 20 indexed fields, but " + std::to_string(fields_.size()) + " were given");
}

Json FieldIndexPolicy::bind() const { return Json::object({{"Fields", fields_}}); }

std::string DataIdentifier::toString() const { return regex_.empty() ? name_ : name_ + ": " + regex_; }

}  // namespace cdk::logs
