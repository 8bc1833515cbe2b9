// SPDX-License-Identifier: Apache-2.0
// IStream: data streams of this program and imported ones. Follows aws-cdk-lib 2.276.0, aws-kinesis.
#pragma once
#include <cdkpp/cloudwatch/metric.hpp>
#include <cdkpp/kinesis/stream_ref.hpp>
#include <cdkpp/kms/ikey.hpp>

namespace cdk::kinesis {

class IStream : public virtual iam::IResourceWithPolicy, public virtual IStreamRef {
 public:
  virtual Value<std::string> streamArn() const = 0;
  virtual Value<std::string> streamName() const = 0;
  /// The key of one's own that encrypts the stream; empty for other keys, or where none is known.
  virtual Handle<kms::IKey> encryptionKey() const = 0;

  /// Lets somebody do what the actions name, `grant(*role, {"kinesis:ListShards"})`. The policy of a stream knows no
  /// DescribeStreamConsumer, ListStreams and SubscribeToShard: there they are left out.
  iam::Grant grant(const iam::IGrantable& grantee, List<Value<std::string>> actions);
  /// kinesis:DescribeStreamSummary, GetRecords, GetShardIterator, ListShards, SubscribeToShard, DescribeStream,
  /// ListStreams and DescribeStreamConsumer; kms:Decrypt with the key.
  iam::Grant grantRead(const iam::IGrantable& grantee);
  /// kinesis:ListShards, PutRecord and PutRecords; kms:Encrypt, ReEncrypt* and GenerateDataKey* with the key.
  iam::Grant grantWrite(const iam::IGrantable& grantee);
  /// The actions of grantRead and grantWrite.
  iam::Grant grantReadWrite(const iam::IGrantable& grantee);

  /// A metric of this stream by its name in CloudWatch; average over 5 minutes, as are those below but one.
  /// @see https://docs.aws.amazon.com/streams/latest/dev/monitoring-with-cloudwatch.html
  cloudwatch::Metric metric(Value<std::string> metricName, cloudwatch::MetricOptions props = {}) const;
  /// The number of records that GetRecords returned.
  cloudwatch::Metric metricGetRecords(cloudwatch::MetricOptions props = {}) const;
  /// The number of bytes that GetRecords returned.
  cloudwatch::Metric metricGetRecordsBytes(cloudwatch::MetricOptions props = {}) const;
  /// The age of the last record that GetRecords returned, in milliseconds; maximum over 5 minutes.
  cloudwatch::Metric metricGetRecordsIteratorAgeMilliseconds(cloudwatch::MetricOptions props = {}) const;
  /// How long GetRecords took, in milliseconds.
  cloudwatch::Metric metricGetRecordsLatency(cloudwatch::MetricOptions props = {}) const;
  /// The number of calls of GetRecords that succeeded.
  cloudwatch::Metric metricGetRecordsSuccess(cloudwatch::MetricOptions props = {}) const;
  /// The number of bytes that were put.
  cloudwatch::Metric metricIncomingBytes(cloudwatch::MetricOptions props = {}) const;
  /// The number of records that were put.
  cloudwatch::Metric metricIncomingRecords(cloudwatch::MetricOptions props = {}) const;
  /// The number of bytes that PutRecord put.
  cloudwatch::Metric metricPutRecordBytes(cloudwatch::MetricOptions props = {}) const;
  /// How long PutRecord took, in milliseconds.
  cloudwatch::Metric metricPutRecordLatency(cloudwatch::MetricOptions props = {}) const;
  /// The number of calls of PutRecord that succeeded.
  cloudwatch::Metric metricPutRecordSuccess(cloudwatch::MetricOptions props = {}) const;
  /// The number of bytes that PutRecords put.
  cloudwatch::Metric metricPutRecordsBytes(cloudwatch::MetricOptions props = {}) const;
  /// The number of records that PutRecords could not put because of a failure of the service.
  cloudwatch::Metric metricPutRecordsFailedRecords(cloudwatch::MetricOptions props = {}) const;
  /// How long PutRecords took, in milliseconds.
  cloudwatch::Metric metricPutRecordsLatency(cloudwatch::MetricOptions props = {}) const;
  /// The number of calls of PutRecords that put one record at least.
  cloudwatch::Metric metricPutRecordsSuccess(cloudwatch::MetricOptions props = {}) const;
  /// The number of records that PutRecords put.
  cloudwatch::Metric metricPutRecordsSuccessfulRecords(cloudwatch::MetricOptions props = {}) const;
  /// The number of records that PutRecords did not put because of limits.
  cloudwatch::Metric metricPutRecordsThrottledRecords(cloudwatch::MetricOptions props = {}) const;
  /// The number of records that PutRecords was given.
  cloudwatch::Metric metricPutRecordsTotalRecords(cloudwatch::MetricOptions props = {}) const;
  /// The number of calls of GetRecords that were refused because of limits.
  cloudwatch::Metric metricReadProvisionedThroughputExceeded(cloudwatch::MetricOptions props = {}) const;
  /// The number of records that were refused because of limits.
  cloudwatch::Metric metricWriteProvisionedThroughputExceeded(cloudwatch::MetricOptions props = {}) const;
};

}  // namespace cdk::kinesis
