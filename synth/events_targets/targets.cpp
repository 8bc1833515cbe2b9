// SPDX-License-Identifier: Apache-2.0
// What each target of a rule tells EventBridge, and what it lets EventBridge do.
#include <cdkpp/core/names.hpp>
#include <cdkpp/events_targets.hpp>

namespace cdk::events_targets {

ApiDestination::ApiDestination(events::IApiDestination& apiDestination, ApiDestinationProps props)
    : apiDestination_(&apiDestination), props_(std::move(props)) {}
events::RuleTargetConfig ApiDestination::bind(events::IRuleRef& rule, std::string_view) {
  const Value<std::string> arn = apiDestination_->apiDestinationArn();
  detail::openDeadLetterQueue(rule, props_.deadLetterQueue);
  iam::IRole& role = detail::roleOr(props_.eventRole, *apiDestination_);
  detail::allow(role, {"events:InvokeApiDestination"}, {arn});
  events::RuleTargetConfig config = bindBaseTargetConfig({.deadLetterQueue = props_.deadLetterQueue,
                                                          .maxEventAge = props_.maxEventAge,
                                                          .retryAttempts = props_.retryAttempts},
                                                         arn);
  if (props_.headerParameters.hasValue() || props_.pathParameterValues.hasValue() ||
      props_.queryStringParameters.hasValue())
    config.httpParameters =
        events::CfnRule::HttpParametersProperty{.headerParameters = props_.headerParameters,
                                                .pathParameterValues = props_.pathParameterValues,
                                                .queryStringParameters = props_.queryStringParameters};
  config.input = props_.event;
  config.role = role;
  config.targetResource = *apiDestination_;
  return config;
}

BatchJob::BatchJob(Value<std::string> jobQueueArn, IConstruct& jobQueueScope, Value<std::string> jobDefinitionArn,
                   IConstruct& jobDefinitionScope, BatchJobProps props)
    : jobQueueArn_(std::move(jobQueueArn)),
      jobQueueScope_(&jobQueueScope),
      jobDefinitionArn_(std::move(jobDefinitionArn)),
      jobDefinitionScope_(&jobDefinitionScope),
      props_(std::move(props)) {}
events::RuleTargetConfig BatchJob::bind(events::IRuleRef& rule, std::string_view) {
  constexpr std::size_t longest = 128;
  if (props_.jobName && props_.jobName->isLiteral() &&
      (props_.jobName->literal().empty() || props_.jobName->literal().size() > longest))
    throw ValidationError("CDKPP4822",
                          "jobName must have 1 to 128 characters, but '" + props_.jobName->literal() + "' has " +
                              std::to_string(props_.jobName->literal().size()),
                          rule);
  events::CfnRule::BatchParametersProperty parameters{.jobDefinition = jobDefinitionArn_,
                                                      .jobName = props_.jobName.valueOr("")};
  if (!props_.jobName)
    parameters.jobName = Names::uniqueResourceName(rule, {.maxLength = static_cast<double>(longest)});
  if (props_.size) parameters.arrayProperties = events::CfnRule::BatchArrayPropertiesProperty{.size = props_.size};
  if (props_.attempts)
    parameters.retryStrategy = events::CfnRule::BatchRetryStrategyProperty{.attempts = props_.attempts};
  detail::openDeadLetterQueue(rule, props_.deadLetterQueue);
  iam::IRole& role = singletonEventRole(*jobDefinitionScope_);
  detail::allow(role, {"batch:SubmitJob"}, {jobDefinitionArn_, jobQueueArn_});
  events::RuleTargetConfig config = bindBaseTargetConfig({.deadLetterQueue = props_.deadLetterQueue,
                                                          .maxEventAge = props_.maxEventAge,
                                                          .retryAttempts = props_.retryAttempts},
                                                         jobQueueArn_);
  config.batchParameters = std::move(parameters);
  config.input = props_.event;
  config.role = role;
  config.targetResource = *jobQueueScope_;
  return config;
}

CodeBuildProject::CodeBuildProject(codebuild::IProjectRef& project, CodeBuildProjectProps props)
    : project_(&project), props_(std::move(props)) {}
events::RuleTargetConfig CodeBuildProject::bind(events::IRuleRef& rule, std::string_view) {
  const Value<std::string> arn = project_->projectRef().projectArn;
  detail::openDeadLetterQueue(rule, props_.deadLetterQueue);
  iam::IRole& role = detail::roleOr(props_.eventRole, *project_);
  detail::allow(role, {"codebuild:StartBuild"}, {arn});
  events::RuleTargetConfig config = bindBaseTargetConfig({.deadLetterQueue = props_.deadLetterQueue,
                                                          .maxEventAge = props_.maxEventAge,
                                                          .retryAttempts = props_.retryAttempts},
                                                         arn);
  config.input = props_.event;
  config.role = role;
  config.targetResource = *project_;
  return config;
}

CodePipeline::CodePipeline(codepipeline::IPipelineRef& pipeline, CodePipelineTargetOptions options)
    : pipeline_(&pipeline), options_(std::move(options)) {}
events::RuleTargetConfig CodePipeline::bind(events::IRuleRef&, std::string_view) {
  const Value<std::string> arn = pipeline_->pipelineRef().pipelineArn;
  iam::IRole& role = detail::roleOr(options_.eventRole, *pipeline_);
  detail::allow(role, {"codepipeline:StartPipelineExecution"}, {arn});
  events::RuleTargetConfig config = bindBaseTargetConfig({.deadLetterQueue = options_.deadLetterQueue,
                                                          .maxEventAge = options_.maxEventAge,
                                                          .retryAttempts = options_.retryAttempts},
                                                         arn);
  config.role = role;
  config.targetResource = *pipeline_;
  return config;
}

EventBus::EventBus(events::IEventBus& eventBus, EventBusProps props) : eventBus_(&eventBus), props_(std::move(props)) {}
events::RuleTargetConfig EventBus::bind(events::IRuleRef& rule, std::string_view) {
  iam::IRole& role = detail::roleOr(props_.role, rule);
  detail::allow(role, {"events:PutEvents"}, {eventBus_->eventBusArn()});
  detail::openDeadLetterQueue(rule, props_.deadLetterQueue);
  events::RuleTargetConfig config =
      bindBaseTargetConfig({.deadLetterQueue = props_.deadLetterQueue}, eventBus_->eventBusArn());
  config.role = role;
  return config;
}

FirehoseDeliveryStream::FirehoseDeliveryStream(kinesisfirehose::IDeliveryStreamRef& deliveryStream,
                                               FirehoseDeliveryStreamProps props)
    : deliveryStream_(&deliveryStream), props_(std::move(props)) {}
events::RuleTargetConfig FirehoseDeliveryStream::bind(events::IRuleRef&, std::string_view) {
  const Value<std::string> arn = deliveryStream_->deliveryStreamRef().deliveryStreamArn;
  iam::IRole& role = singletonEventRole(*deliveryStream_);
  detail::allow(role, {"firehose:PutRecord", "firehose:PutRecordBatch"}, {arn});
  return {.arn = arn, .input = props_.message, .role = role, .targetResource = *deliveryStream_};
}

KinesisStream::KinesisStream(kinesis::IStreamRef& stream, KinesisStreamProps props)
    : stream_(&stream), props_(std::move(props)) {}
events::RuleTargetConfig KinesisStream::bind(events::IRuleRef&, std::string_view) {
  const Value<std::string> arn = stream_->streamRef().streamArn;
  iam::IRole& role = singletonEventRole(*stream_);
  detail::allow(role, {"kinesis:ListShards", "kinesis:PutRecord", "kinesis:PutRecords"}, {arn});
  events::RuleTargetConfig config = bindBaseTargetConfig({.deadLetterQueue = props_.deadLetterQueue,
                                                          .maxEventAge = props_.maxEventAge,
                                                          .retryAttempts = props_.retryAttempts},
                                                         arn);
  config.input = props_.message;
  if (props_.partitionKeyPath)
    config.kinesisParameters = events::CfnRule::KinesisParametersProperty{.partitionKeyPath = *props_.partitionKeyPath};
  config.role = role;
  config.targetResource = *stream_;
  return config;
}

RedshiftQuery::RedshiftQuery(Value<std::string> clusterArn, RedshiftQueryProps props)
    : clusterArn_(std::move(clusterArn)), props_(std::move(props)) {}
events::RuleTargetConfig RedshiftQuery::bind(events::IRuleRef& rule, std::string_view) {
  const List<Value<std::string>>& sql = *props_.sql;
  if (sql.size() == 0)
    throw ValidationError("CDKPP4823", "a query of Redshift needs a statement: sql must not be empty", rule);
  iam::IRole& role = detail::roleOr(props_.role, rule);
  detail::allow(role, {sql.size() == 1 ? "redshift-data:ExecuteStatement" : "redshift-data:BatchExecuteStatement"},
                {clusterArn_});
  events::CfnRule::RedshiftDataParametersProperty parameters{.database = *props_.database,
                                                             .dbUser = props_.dbUser,
                                                             .statementName = props_.statementName,
                                                             .withEvent = props_.sendEventBridgeEvent};
  if (props_.secret) parameters.secretManagerArn = props_.secret->secretRef().secretId;
  if (sql.size() == 1)
    parameters.sql = sql[0];
  else
    parameters.sqls = sql;
  events::RuleTargetConfig config = bindBaseTargetConfig({.deadLetterQueue = props_.deadLetterQueue}, clusterArn_);
  config.input = props_.input;
  config.redshiftDataParameters = std::move(parameters);
  config.role = role;
  return config;
}

SnsTopic::SnsTopic(sns::ITopic& topic, SnsTopicProps props) : topic_(&topic), props_(std::move(props)) {}
events::RuleTargetConfig SnsTopic::bind(events::IRuleRef& rule, std::string_view) {
  events::RuleTargetConfig config = bindBaseTargetConfig({.deadLetterQueue = props_.deadLetterQueue,
                                                          .maxEventAge = props_.maxEventAge,
                                                          .retryAttempts = props_.retryAttempts},
                                                         topic_->topicArn());
  if (props_.authorizeUsingRole.valueOr(props_.role.hasValue())) {
    config.role = detail::roleOr(props_.role, rule);
    topic_->grantPublish(*config.role);
  } else {
    if (props_.role)
      throw ValidationError(
          "CDKPP4821",
          "a role for publishing to the topic is given, but authorizeUsingRole is false; leave out one "
          "of the two",
          rule);
    topic_->grantPublish(iam::ServicePrincipal("events.amazonaws.com"));
  }
  detail::openDeadLetterQueue(rule, props_.deadLetterQueue);
  config.input = props_.message;
  config.targetResource = *topic_;
  return config;
}

SqsQueue::SqsQueue(sqs::IQueue& queue, SqsQueueProps props) : queue_(&queue), props_(std::move(props)) {}
events::RuleTargetConfig SqsQueue::bind(events::IRuleRef& rule, std::string_view) {
  // With a key, the ARN of the rule would make a circle: rule, queue, policy of the key.
  const Json conditions =
      queue_->encryptionMasterKey()
          ? Json::object(
                {{"StringEquals", Json::object({{"aws:SourceAccount", events::detail::environmentOf(rule).account}})}})
          : Json::object({{"ArnEquals", Json::object({{"aws:SourceArn", rule.ruleRef().ruleArn}})}});
  queue_->grantSendMessages(iam::ServicePrincipal("events.amazonaws.com", {.conditions = conditions}));
  detail::openDeadLetterQueue(rule, props_.deadLetterQueue);
  events::RuleTargetConfig config = bindBaseTargetConfig({.deadLetterQueue = props_.deadLetterQueue,
                                                          .maxEventAge = props_.maxEventAge,
                                                          .retryAttempts = props_.retryAttempts},
                                                         queue_->queueArn());
  config.input = props_.message;
  if (props_.messageGroupId)
    config.sqsParameters = events::CfnRule::SqsParametersProperty{.messageGroupId = *props_.messageGroupId};
  config.targetResource = *queue_;
  return config;
}

}  // namespace cdk::events_targets
