// SPDX-License-Identifier: Apache-2.0
// Inventories, and the buckets that take them.
#include <cdkpp/iam/principals.hpp>

#include <algorithm>

#include "s3/configurations.hpp"
#include "s3/rules.hpp"

namespace cdk {
namespace {

constexpr std::size_t LONGEST_ID = 64;

bool isIdCharacter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '.' || c == '-';
}

/// "BucketInventory0", without what S3 refuses.
std::string generatedId(const s3::Bucket& bucket, std::size_t index) {
  std::string id = bucket.node().id() + "Inventory" + std::to_string(index);
  id.erase(std::remove_if(id.begin(), id.end(), [](char c) { return !isIdCharacter(c); }), id.end());
  return id.size() > LONGEST_ID ? id.substr(id.size() - LONGEST_ID) : id;
}

}  // namespace

namespace detail {

void checkInventory(const s3::Inventory& inventory, PropertyRules& rules) {
  rules.characters("inventoryId", inventory.inventoryId, "._-", 1, LONGEST_ID);
}

List<s3::CfnBucket::InventoryConfigurationProperty> inventoryConfigurations(const List<s3::Inventory>& inventories,
                                                                            const s3::Bucket& bucket) {
  using s3::CfnBucket;
  List<CfnBucket::InventoryConfigurationProperty> list;
  std::size_t index = 0;
  for (const s3::Inventory& inventory : inventories) {
    const s3::InventoryDestination& destination = *inventory.destination;
    list.add(CfnBucket::InventoryConfigurationProperty{
        .destination =
            CfnBucket::DestinationProperty{
                .bucketAccountId = destination.bucketOwner,
                .bucketArn = destination.bucket->bucketArn(),
                .format = inventory.format ? *inventory.format : Value<std::string>(s3::InventoryFormat::CSV),
                .prefix = destination.prefix},
        .enabled = inventory.enabled.valueOr(true),
        .id = inventory.inventoryId ? *inventory.inventoryId : Value<std::string>(generatedId(bucket, index)),
        .includedObjectVersions = inventory.includeObjectVersions ? *inventory.includeObjectVersions
                                                                  : Value<std::string>(s3::InventoryObjectVersion::ALL),
        .optionalFields = inventory.optionalFields,
        .prefix = inventory.objectsPrefix,
        .scheduleFrequency =
            inventory.frequency ? *inventory.frequency : Value<std::string>(s3::InventoryFrequency::WEEKLY)});
    ++index;
  }
  return list;
}

}  // namespace detail

namespace s3 {

void Bucket::addInventory(Inventory inventory) {
  detail::PropertyRules rules;
  detail::checkInventory(inventory, rules);
  rules.check("CDKPP4300", *this);
  // Only a Bucket of this program has a policy that can be changed.
  if (auto* destination = dynamic_cast<Bucket*>(&*inventory.destination->bucket))
    destination->addToResourcePolicy(iam::PolicyStatement{
        {.actions = {"s3:PutObject"},
         .conditions = Json::object({{"ArnLike", Json::object({{"aws:SourceArn", Json(bucketArn())}})}}),
         .principals = {iam::ServicePrincipal("s3.amazonaws.com")},
         .resources = {
             destination->bucketArn(),
             destination->arnForObjects(inventory.destination->prefix.valueOr(Value<std::string>("")) + "*")}}});
  inventories_.add(std::move(inventory));
}

}  // namespace s3
}  // namespace cdk
