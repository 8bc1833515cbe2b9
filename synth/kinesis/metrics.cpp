// SPDX-License-Identifier: Apache-2.0
// The metrics of streams.
#include <cdkpp/kinesis/istream.hpp>

namespace cdk::kinesis {
namespace {

using cloudwatch::Metric;
using cloudwatch::MetricOptions;

/// The options win over the statistic.
Metric metricOf(const IStream& stream, Value<std::string> name, const MetricOptions& options,
                const char* statistic = "Average") {
  return Metric{cloudwatch::MetricProps{.dimensionsMap = {{"StreamName", stream.streamName()}},
                                        .metricName = std::move(name),
                                        .namespace_ = "AWS/Kinesis",
                                        .statistic = statistic}}
      .with(options)
      .attachTo(stream);
}

}  // namespace

Metric IStream::metric(Value<std::string> metricName, MetricOptions props) const {
  return metricOf(*this, std::move(metricName), props);
}
Metric IStream::metricGetRecords(MetricOptions props) const { return metricOf(*this, "GetRecords.Records", props); }
Metric IStream::metricGetRecordsBytes(MetricOptions props) const { return metricOf(*this, "GetRecords.Bytes", props); }
Metric IStream::metricGetRecordsIteratorAgeMilliseconds(MetricOptions props) const {
  return metricOf(*this, "GetRecords.IteratorAgeMilliseconds", props, "Maximum");
}
Metric IStream::metricGetRecordsLatency(MetricOptions props) const {
  return metricOf(*this, "GetRecords.Latency", props);
}
Metric IStream::metricGetRecordsSuccess(MetricOptions props) const {
  return metricOf(*this, "GetRecords.Success", props);
}
Metric IStream::metricIncomingBytes(MetricOptions props) const { return metricOf(*this, "IncomingBytes", props); }
Metric IStream::metricIncomingRecords(MetricOptions props) const { return metricOf(*this, "IncomingRecords", props); }
Metric IStream::metricPutRecordBytes(MetricOptions props) const { return metricOf(*this, "PutRecord.Bytes", props); }
Metric IStream::metricPutRecordLatency(MetricOptions props) const {
  return metricOf(*this, "PutRecord.Latency", props);
}
Metric IStream::metricPutRecordSuccess(MetricOptions props) const {
  return metricOf(*this, "PutRecord.Success", props);
}
Metric IStream::metricPutRecordsBytes(MetricOptions props) const { return metricOf(*this, "PutRecords.Bytes", props); }
Metric IStream::metricPutRecordsFailedRecords(MetricOptions props) const {
  return metricOf(*this, "PutRecords.FailedRecords", props);
}
Metric IStream::metricPutRecordsLatency(MetricOptions props) const {
  return metricOf(*this, "PutRecords.Latency", props);
}
Metric IStream::metricPutRecordsSuccess(MetricOptions props) const {
  return metricOf(*this, "PutRecords.Success", props);
}
Metric IStream::metricPutRecordsSuccessfulRecords(MetricOptions props) const {
  return metricOf(*this, "PutRecords.SuccessfulRecords", props);
}
Metric IStream::metricPutRecordsThrottledRecords(MetricOptions props) const {
  return metricOf(*this, "PutRecords.ThrottledRecords", props);
}
Metric IStream::metricPutRecordsTotalRecords(MetricOptions props) const {
  return metricOf(*this, "PutRecords.TotalRecords", props);
}
Metric IStream::metricReadProvisionedThroughputExceeded(MetricOptions props) const {
  return metricOf(*this, "ReadProvisionedThroughputExceeded", props);
}
Metric IStream::metricWriteProvisionedThroughputExceeded(MetricOptions props) const {
  return metricOf(*this, "WriteProvisionedThroughputExceeded", props);
}

}  // namespace cdk::kinesis
