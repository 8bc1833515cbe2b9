// SPDX-License-Identifier: Apache-2.0
// Log groups and streams that exist already.
#include <cdkpp/core/errors.hpp>
#include <cdkpp/logs/log_group.hpp>

namespace cdk::logs {

namespace {

class ImportedLogGroup final : public LogGroupBase {
 public:
  struct Props {
    Value<std::string> arn;
    Optional<Value<std::string>> environmentFromArn{};
    Value<std::string> name;
  };
  explicit ImportedLogGroup(Scope scope, Props props)
      : LogGroupBase(scope, {.environmentFromArn = props.environmentFromArn}), arn_(props.arn), name_(props.name) {}
  Value<std::string> logGroupArn() const override { return arn_; }
  Value<std::string> logGroupName() const override { return name_; }

 private:
  Value<std::string> arn_;
  Value<std::string> name_;
};

class ImportedLogStream final : public Resource, public ILogStream {
 public:
  struct Props {
    Optional<Value<std::string>> logGroupName{};
    Value<std::string> logStreamName;
  };
  explicit ImportedLogStream(Scope scope, Props props) : Resource(scope), props_(std::move(props)) {}
  Value<std::string> logStreamName() const override { return props_.logStreamName; }
  LogStreamReference logStreamRef() const override {
    if (!props_.logGroupName)
      throw ValidationError("CDKPP4706",
                            "the log group of this stream is not known; import it by fromLogStreamAttributes", *this);
    return {.logGroupName = *props_.logGroupName, .logStreamName = props_.logStreamName};
  }

 private:
  Props props_;
};

}  // namespace

Handle<ILogGroup> LogGroup::fromLogGroupArn(const Parent& scope, const Id& id, const Value<std::string>& logGroupArn) {
  const Value<std::string> arn = detail::withoutStreams(logGroupArn);
  return New<ImportedLogGroup>{scope,
                               id,
                               {.arn = arn + ":*",
                                .environmentFromArn = arn,
                                .name = Arn::split(arn, ArnFormat::COLON_RESOURCE_NAME).resourceName.valueOr("")}};
}
Handle<ILogGroup> LogGroup::fromLogGroupName(const Parent& scope, const Id& id,
                                             const Value<std::string>& logGroupName) {
  const Value<std::string> name = detail::withoutStreams(logGroupName);
  return New<ImportedLogGroup>{scope,
                               id,
                               {.arn = Stack::of(*scope).formatArn({.arnFormat = ArnFormat::COLON_RESOURCE_NAME,
                                                                    .resource = "log-group",
                                                                    .resourceName = name + ":*",
                                                                    .service = "logs"}),
                                .name = name}};
}

Handle<ILogStream> LogStream::fromLogStreamName(const Parent& scope, const Id& id, Value<std::string> logStreamName) {
  return New<ImportedLogStream>{scope, id, {.logStreamName = std::move(logStreamName)}};
}
Handle<ILogStream> LogStream::fromLogStreamAttributes(const Parent& scope, const Id& id, LogStreamAttributes attrs) {
  return New<ImportedLogStream>{
      scope, id, {.logGroupName = *attrs.logGroupName, .logStreamName = *attrs.logStreamName}};
}

}  // namespace cdk::logs
