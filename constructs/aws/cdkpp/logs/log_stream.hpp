// SPDX-License-Identifier: Apache-2.0
// AWS::Logs::LogStream. Follows aws-cdk-lib 2.276.0, aws-logs.
#pragma once
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/property_injectors.hpp>
#include <cdkpp/core/resource.hpp>
#include <cdkpp/logs/cfn_log_stream.hpp>
#include <cdkpp/logs/log_group_ref.hpp>

namespace cdk::logs {

/// A log stream, also an imported one.
class ILogStream : public virtual IResource, public virtual ILogStreamRef {
 public:
  virtual Value<std::string> logStreamName() const = 0;
};

struct LogStreamProps {
  /// CloudFormation: LogGroupName.
  Required<ILogGroupRef&> logGroup;
  /// CloudFormation: LogStreamName. @default made by CloudFormation
  Optional<Value<std::string>> logStreamName{};
  /// What happens when the stream is removed. @default RemovalPolicy::RETAIN
  Optional<RemovalPolicy> removalPolicy{};
};

struct LogStreamAttributes {
  Required<Value<std::string>> logGroupName;
  Required<Value<std::string>> logStreamName;
};

/// A sequence of log events from one source.
/// @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-logstream.html
class LogStream : public Resource, public ILogStream {
 public:
  using Props = LogStreamProps;
  static constexpr const char* PROPERTY_INJECTION_ID = "aws-cdk-lib.aws-logs.LogStream";
  template <std::same_as<LogStreamProps> P = LogStreamProps>
  explicit LogStream(Scope scope, P props);
  /// A stream that exists. Its logStreamRef throws ValidationError CDKPP4706: its group is not known.
  static Handle<ILogStream> fromLogStreamName(const Parent& scope, const Id& id, Value<std::string> logStreamName);
  /// A stream that exists, with its group.
  static Handle<ILogStream> fromLogStreamAttributes(const Parent& scope, const Id& id, LogStreamAttributes attrs);
  Value<std::string> logStreamName() const override { return logStreamName_; }
  LogStreamReference logStreamRef() const override {
    return {.logGroupName = logGroupName_, .logStreamName = logStreamName_};
  }

 private:
  Value<std::string> logGroupName_;
  Value<std::string> logStreamName_ = "";
};

template <std::same_as<LogStreamProps> P>
LogStream::LogStream(Scope scope, P props)
    : Resource{::cdk::detail::injected<LogStream>(scope, props), {.physicalName = props.logStreamName}},
      logGroupName_(props.logGroup->logGroupRef().logGroupName) {
  New<CfnLogStream> resource{
      *this, Id("Resource", node().location()), {.logGroupName = logGroupName_, .logStreamName = physicalName()}};
  resource->applyRemovalPolicy(props.removalPolicy);
  logStreamName_ = getResourceNameAttribute(resource->ref());
}

}  // namespace cdk::logs
