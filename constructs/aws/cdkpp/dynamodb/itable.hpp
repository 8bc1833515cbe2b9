// SPDX-License-Identifier: Apache-2.0
// ITable: tables of this program and imported ones. Follows aws-cdk-lib 2.276.0, aws-dynamodb.
#pragma once
#include <cdkpp/cloudwatch/metric.hpp>
#include <cdkpp/dynamodb/stream_grants.hpp>
#include <cdkpp/dynamodb/table_grants.hpp>

namespace cdk::dynamodb {

/// What is done with tables, for metrics.
struct Operation {
  static constexpr const char* BATCH_EXECUTE_STATEMENT = "BatchExecuteStatement";
  static constexpr const char* BATCH_GET_ITEM = "BatchGetItem";
  static constexpr const char* BATCH_WRITE_ITEM = "BatchWriteItem";
  static constexpr const char* DELETE_ITEM = "DeleteItem";
  static constexpr const char* EXECUTE_STATEMENT = "ExecuteStatement";
  static constexpr const char* EXECUTE_TRANSACTION = "ExecuteTransaction";
  static constexpr const char* GET_ITEM = "GetItem";
  static constexpr const char* GET_RECORDS = "GetRecords";
  static constexpr const char* PUT_ITEM = "PutItem";
  static constexpr const char* QUERY = "Query";
  static constexpr const char* SCAN = "Scan";
  static constexpr const char* TRANSACT_GET_ITEMS = "TransactGetItems";
  static constexpr const char* TRANSACT_WRITE_ITEMS = "TransactWriteItems";
  static constexpr const char* UPDATE_ITEM = "UpdateItem";
};

/// For metrics over several operations.
struct OperationsMetricOptions {
  /// How each of the metrics is looked at; color and period hold for the sum.
  cloudwatch::MetricOptions metric{};
  /// Of Operation. @default all
  List<std::string> operations{};
};
using SystemErrorsForOperationsMetricOptions = OperationsMetricOptions;

class ITable : public virtual iam::IResourceWithPolicy, public virtual ITableRef {
 public:
  virtual Value<std::string> tableArn() const = 0;
  virtual Value<std::string> tableName() const = 0;
  /// The ARN of the stream, where there is one.
  virtual Optional<Value<std::string>> tableStreamArn() const = 0;
  /// The key of one's own that encrypts the table; empty for others.
  virtual Handle<kms::IKey> encryptionKey() const = 0;

  TableGrants grants() { return TableGrants::fromTable(*this); }
  /// @throws ValidationError CDKPP4526 when the table has no stream.
  StreamGrants streamGrants() const;
  /// TableGrants::actions: `grant(*role, {"dynamodb:TagResource"})`.
  iam::Grant grant(const iam::IGrantable& grantee, List<Value<std::string>> actions) {
    return grants().actions(grantee, std::move(actions));
  }
  /// TableGrants::fullAccess.
  iam::Grant grantFullAccess(const iam::IGrantable& grantee) { return grants().fullAccess(grantee); }
  /// TableGrants::readData.
  iam::Grant grantReadData(const iam::IGrantable& grantee) { return grants().readData(grantee); }
  /// TableGrants::readWriteData.
  iam::Grant grantReadWriteData(const iam::IGrantable& grantee) { return grants().readWriteData(grantee); }
  /// StreamGrants::actions. @throws ValidationError CDKPP4526 as streamGrants.
  iam::Grant grantStream(const iam::IGrantable& grantee, List<Value<std::string>> actions) {
    return streamGrants().actions(grantee, std::move(actions));
  }
  /// StreamGrants::read. @throws ValidationError CDKPP4526 as streamGrants.
  iam::Grant grantStreamRead(const iam::IGrantable& grantee) { return streamGrants().read(grantee); }
  /// StreamGrants::list. @throws ValidationError CDKPP4526 as streamGrants.
  iam::Grant grantTableListStreams(const iam::IGrantable& grantee) { return streamGrants().list(grantee); }
  /// TableGrants::writeData.
  iam::Grant grantWriteData(const iam::IGrantable& grantee) { return grants().writeData(grantee); }

  /// A metric of this table by its name in CloudWatch; average over 5 minutes.
  /// @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/metrics-dimensions.html
  cloudwatch::Metric metric(Value<std::string> metricName, cloudwatch::MetricOptions props = {}) const;
  /// The number of writes whose condition did not hold; sum over 5 minutes.
  cloudwatch::Metric metricConditionalCheckFailedRequests(cloudwatch::MetricOptions props = {}) const;
  /// Sum over 5 minutes.
  cloudwatch::Metric metricConsumedReadCapacityUnits(cloudwatch::MetricOptions props = {}) const;
  /// Sum over 5 minutes.
  cloudwatch::Metric metricConsumedWriteCapacityUnits(cloudwatch::MetricOptions props = {}) const;
  /// How long an operation took, in milliseconds; average over 5 minutes.
  /// @throws ValidationError CDKPP4527 when dimensionsMap has no "Operation".
  cloudwatch::Metric metricSuccessfulRequestLatency(cloudwatch::MetricOptions props) const;
  /// Failures of DynamoDB; sum over 5 minutes. @throws ValidationError CDKPP4527 when dimensionsMap has no "Operation".
  cloudwatch::Metric metricSystemErrors(cloudwatch::MetricOptions props) const;
  /// Failures of DynamoDB in several operations; sum over 5 minutes.
  /// Needs <cdkpp/cloudwatch/math_expression.hpp>.
  cloudwatch::MathExpression metricSystemErrorsForOperations(OperationsMetricOptions props = {}) const;
  /// Sum over 5 minutes; DynamoDB publishes it by operation only. Prefer metricThrottledRequestsForOperations.
  cloudwatch::Metric metricThrottledRequests(cloudwatch::MetricOptions props = {}) const;
  /// The number of calls of an operation that were refused because of limits; sum over 5 minutes.
  cloudwatch::Metric metricThrottledRequestsForOperation(
      Value<std::string> operation, cloudwatch::MetricOptions props = {}) const;
  /// The same for several operations. Needs <cdkpp/cloudwatch/math_expression.hpp>.
  cloudwatch::MathExpression metricThrottledRequestsForOperations(OperationsMetricOptions props = {}) const;
  /// The number of calls that were wrong, in the whole account and region; sum over 5 minutes.
  cloudwatch::Metric metricUserErrors(cloudwatch::MetricOptions props = {}) const;
};

}  // namespace cdk::dynamodb
