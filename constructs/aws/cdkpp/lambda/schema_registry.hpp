// SPDX-License-Identifier: Apache-2.0
// ISchemaRegistry: what the records of a Kafka topic are read by; see lambda_event_sources. Follows
// aws-cdk-lib 2.276.0, aws-lambda.
#pragma once
#include <cdkpp/core/polymorphic.hpp>
#include <cdkpp/lambda/event_source_mapping_ref.hpp>

namespace cdk::lambda {

class IEventSourceMapping;
class IFunction;

/// What the function gets of a record.
struct EventRecordFormat {
  /// A JSON object.
  static constexpr const char* JSON = "JSON";
  /// What the producer wrote, without the id of the schema.
  static constexpr const char* SOURCE = "SOURCE";
};

/// How a schema registry is reached; the URI of each is the ARN of a secret, but for VIRTUAL_HOST and the VPC_ ones.
struct KafkaSchemaRegistryAccessConfigType {
  static constexpr const char* BASIC_AUTH = "BASIC_AUTH";
  static constexpr const char* CLIENT_CERTIFICATE_TLS_AUTH = "CLIENT_CERTIFICATE_TLS_AUTH";
  static constexpr const char* SERVER_ROOT_CA_CERTIFICATE = "SERVER_ROOT_CA_CERTIFICATE";
  static constexpr const char* VIRTUAL_HOST = "VIRTUAL_HOST";
  static constexpr const char* SASL_SCRAM_256_AUTH = "SASL_SCRAM_256_AUTH";
  static constexpr const char* SASL_SCRAM_512_AUTH = "SASL_SCRAM_512_AUTH";
  static constexpr const char* VPC_SECURITY_GROUP = "VPC_SECURITY_GROUP";
  static constexpr const char* VPC_SUBNET = "VPC_SUBNET";
};

struct KafkaSchemaRegistryAccessConfig {
  /// One of KafkaSchemaRegistryAccessConfigType.
  Required<std::string> type;
  Required<Value<std::string>> uri;
};

/// What of a record is validated.
struct KafkaSchemaValidationAttribute {
  static constexpr const char* KEY = "KEY";
  static constexpr const char* VALUE = "VALUE";
};

struct KafkaSchemaValidationConfig {
  /// One of KafkaSchemaValidationAttribute.
  Required<std::string> attribute;
};

/// What a schema registry says of itself.
struct KafkaSchemaRegistryConfig {
  /// @default none
  List<KafkaSchemaRegistryAccessConfig> accessConfigs{};
  /// One of EventRecordFormat.
  Required<std::string> eventRecordFormat;
  Required<Value<std::string>> schemaRegistryUri;
  Required<List<KafkaSchemaValidationConfig>> schemaValidationConfigs;
};

/// A schema registry. Registries are values: a class of yours is copied.
class ISchemaRegistry {
 public:
  virtual KafkaSchemaRegistryConfig bind(IEventSourceMapping& target, IFunction& targetHandler) = 0;

 protected:
  ISchemaRegistry() = default;
  ISchemaRegistry(const ISchemaRegistry&) = default;
  ISchemaRegistry& operator=(const ISchemaRegistry&) = default;
  ~ISchemaRegistry() = default;
};

/// Any schema registry.
class SchemaRegistry {
 public:
  template <class T>
    requires std::is_base_of_v<ISchemaRegistry, T>
  SchemaRegistry(T registry) : registry_(detail::shareObject<ISchemaRegistry>(std::move(registry))) {}
  ISchemaRegistry* operator->() const { return detail::sharedObject<ISchemaRegistry>(registry_); }

 private:
  detail::Any registry_;
};

}  // namespace cdk::lambda
