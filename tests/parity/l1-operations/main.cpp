// SPDX-License-Identifier: Apache-2.0
// Property shapes of operations: CloudWatch, Logs, Events, Scheduler, Pipes, Synthetics, SNS, SQS, IAM, Config,
// Budgets.
#include <cdkpp/cdk.hpp>
#include <cdkpp/budgets/cfn_budget.hpp>
#include <cdkpp/cloudformation/cfn_stack_set.hpp>
#include <cdkpp/cloudformation/cfn_wait_condition.hpp>
#include <cdkpp/cloudformation/cfn_wait_condition_handle.hpp>
#include <cdkpp/cloudtrail/cfn_trail.hpp>
#include <cdkpp/cloudwatch/cfn_alarm.hpp>
#include <cdkpp/cloudwatch/cfn_anomaly_detector.hpp>
#include <cdkpp/cloudwatch/cfn_composite_alarm.hpp>
#include <cdkpp/cloudwatch/cfn_dashboard.hpp>
#include <cdkpp/cloudwatch/cfn_metric_stream.hpp>
#include <cdkpp/config/cfn_config_rule.hpp>
#include <cdkpp/events/cfn_archive.hpp>
#include <cdkpp/events/cfn_connection.hpp>
#include <cdkpp/events/cfn_event_bus.hpp>
#include <cdkpp/events/cfn_rule.hpp>
#include <cdkpp/iam/cfn_instance_profile.hpp>
#include <cdkpp/iam/cfn_managed_policy.hpp>
#include <cdkpp/iam/cfn_oidc_provider.hpp>
#include <cdkpp/iam/cfn_policy.hpp>
#include <cdkpp/iam/cfn_role.hpp>
#include <cdkpp/iam/cfn_user.hpp>
#include <cdkpp/logs/cfn_log_group.hpp>
#include <cdkpp/logs/cfn_metric_filter.hpp>
#include <cdkpp/logs/cfn_query_definition.hpp>
#include <cdkpp/logs/cfn_subscription_filter.hpp>
#include <cdkpp/pipes/cfn_pipe.hpp>
#include <cdkpp/scheduler/cfn_schedule.hpp>
#include <cdkpp/sns/cfn_subscription.hpp>
#include <cdkpp/sns/cfn_topic.hpp>
#include <cdkpp/sns/cfn_topic_policy.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>
#include <cdkpp/sqs/cfn_queue_policy.hpp>
#include <cdkpp/ssmincidents/cfn_replication_set.hpp>
#include <cdkpp/synthetics/cfn_canary.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Operations"};
  New<sqs::CfnQueue> dead{stack, "Dead", {
      .contentBasedDeduplication = true,
      .deduplicationScope = "messageGroup",
      .fifoQueue = true,
      .fifoThroughputLimit = "perMessageGroupId",
      .queueName = "dead.fifo",
  }};
  New<sqs::CfnQueue> queue{stack, "Queue", {
      .delaySeconds = 0,
      .kmsDataKeyReusePeriodSeconds = 300,
      .kmsMasterKeyId = "alias/aws/sqs",
      .maximumMessageSize = 1024,
      .messageRetentionPeriod = 86400,
      .receiveMessageWaitTimeSeconds = 20,
      .redriveAllowPolicy = Json::object({
          {"redrivePermission", "byQueue"},
          {"sourceQueueArns", Json::array({dead->attrArn()})},
      }),
      .redrivePolicy = Json::object({{"deadLetterTargetArn", dead->attrArn()}, {"maxReceiveCount", 5}}),
      .sqsManagedSseEnabled = false,
      .tags = {{.key = "b", .value = "1"}, {.key = "a", .value = dead->ref()}},
      .visibilityTimeout = 60,
  }};
  New<sqs::CfnQueuePolicy> queuePolicy{stack, "QueuePolicy", {
      .policyDocument = Json::object({{
          "Statement",
          Json::array({Json::object({
              {"Action", Json::array({"sqs:SendMessage"})},
              {"Effect", "Allow"},
              {"Principal", Json::object({{"Service", "events.amazonaws.com"}})},
              {"Resource", queue->attrArn()},
          })}),
      }}),
      .queues = {queue->ref(), dead->ref()},
  }};
  New<sns::CfnTopic> topic{stack, "Topic", {
      .archivePolicy = Json::object({{"MessageRetentionPeriod", "30"}}),
      .dataProtectionPolicy = Json::object({{"Name", "p"}}),
      .deliveryStatusLogging = {{.protocol = "sqs", .successFeedbackSampleRate = "100"}},
      .displayName = "topic",
      .subscription = {{.endpoint = "a@example.com", .protocol = "email"}},
      .topicName = "topic",
  }};
  New<sns::CfnSubscription> subscription{stack, "Subscription", {
      .deliveryPolicy = Json::object({{"healthyRetryPolicy", Json::object({{"numRetries", 3}})}}),
      .endpoint = queue->attrArn(),
      .filterPolicy = Json::object({
          {"store", Json::array({"a", Json::object({{"anything-but", "b"}})})},
          {"price", Json::array({Json::object({{"numeric", Json::array({">=", 100.5})}})})},
      }),
      .filterPolicyScope = "MessageBody",
      .protocol = "sqs",
      .rawMessageDelivery = true,
      .topicArn = topic->ref(),
  }};
  New<sns::CfnTopicPolicy> topicPolicy{stack, "TopicPolicy", {
      .policyDocument = Json::object({{"Version", "2012-10-17"}, {"Statement", Json::array()}}),
      .topics = {topic->ref()},
  }};
  New<cloudwatch::CfnAlarm> alarm{stack, "Alarm", {
      .actionsEnabled = true,
      .alarmActions = {topic->ref()},
      .comparisonOperator = "GreaterThanThreshold",
      .datapointsToAlarm = 2,
      .evaluationPeriods = 3,
      .insufficientDataActions = {topic->ref()},
      .metrics = {
          {.expression = "m1/m2", .id = "e1", .label = "ratio", .returnData = true},
          {
              .id = "m1",
              .metricStat = cloudwatch::CfnAlarm::MetricStatProperty{
                  .metric = cloudwatch::CfnAlarm::MetricProperty{
                      .dimensions = {{.name = "FunctionName", .value = "f"}},
                      .metricName = "Errors",
                      .namespace_ = "AWS/Lambda",
                  },
                  .period = 60,
                  .stat = "Sum",
                  .unit = "Count",
              },
              .returnData = false,
          },
      },
      .okActions = List<Value<std::string>>::empty(),
      .threshold = 0.5,
      .treatMissingData = "notBreaching",
  }};
  New<cloudwatch::CfnCompositeAlarm> composite{stack, "Composite", {
      .actionsSuppressor = "arn",
      .actionsSuppressorExtensionPeriod = 10,
      .actionsSuppressorWaitPeriod = 20,
      .alarmRule = "ALARM(\"" + alarm->ref() + "\")",
  }};
  New<cloudwatch::CfnAnomalyDetector> anomaly{stack, "Anomaly", {
      .configuration = cloudwatch::CfnAnomalyDetector::ConfigurationProperty{
          .excludedTimeRanges = {{.endTime = "2026-01-02T00:00:00", .startTime = "2026-01-01T00:00:00"}},
          .metricTimeZone = "UTC",
      },
      .singleMetricAnomalyDetector = cloudwatch::CfnAnomalyDetector::SingleMetricAnomalyDetectorProperty{
          .metricName = "m",
          .namespace_ = "n",
          .stat = "Average",
      },
  }};
  New<cloudwatch::CfnDashboard> dashboard{stack, "Dashboard", {
      .dashboardBody = stack->toJsonString(Json::object({{
          "widgets",
          Json::array({Json::object({
              {"type", "metric"},
              {"x", 0},
              {"y", 0},
              {
                  "properties",
                  Json::object({
                      {
                          "metrics",
                          Json::array({
                              Json::array({"AWS/SQS", "NumberOfMessagesSent", "QueueName", queue->attrQueueName()}),
                          }),
                      },
                      {"region", stack->region()},
                  }),
              },
          })}),
      }})),
      .dashboardName = "d",
  }};
  New<cloudwatch::CfnMetricStream> metricStream{stack, "MetricStream", {
      .firehoseArn = "arn",
      .includeFilters = {{.metricNames = {"CPUUtilization"}, .namespace_ = "AWS/EC2"}},
      .outputFormat = "json",
      .roleArn = "arn",
      .statisticsConfigurations = {{
          .additionalStatistics = {"p99"},
          .includeMetrics = {{.metricName = "m", .namespace_ = "n"}},
      }},
  }};
  New<logs::CfnLogGroup> group{stack, "LogGroup", {
      .dataProtectionPolicy = Json::object({{"Name", "x"}, {"Version", "2021-06-01"}, {"Statement", Json::array()}}),
      .fieldIndexPolicies = {Json::object({{"Fields", Json::array({"a"})}})},
      .logGroupClass = "STANDARD",
      .logGroupName = "/group",
      .retentionInDays = 30,
  }};
  New<logs::CfnMetricFilter> filter{stack, "Filter", {
      .filterPattern = "{ $.level = \"error\" }",
      .logGroupName = group->ref(),
      .metricTransformations = {{
          .defaultValue = 0,
          .dimensions = {{.key = "k", .value = "$.v"}},
          .metricName = "m",
          .metricNamespace = "n",
          .metricValue = "1",
          .unit = "Count",
      }},
  }};
  New<logs::CfnSubscriptionFilter> logSubscription{stack, "LogSubscription", {
      .destinationArn = "arn",
      .distribution = "Random",
      .filterPattern = "",
      .logGroupName = group->ref(),
  }};
  New<logs::CfnQueryDefinition> query{stack, "Query", {
      .logGroupNames = {group->ref()},
      .name = "q",
      .queryString = "fields @timestamp\n| limit 5",
  }};
  New<events::CfnEventBus> bus{stack, "Bus", {
      .deadLetterConfig = events::CfnEventBus::DeadLetterConfigProperty{.arn = queue->attrArn()},
      .name = "bus",
      .policy = Json::object({{"Statement", Json::array()}}),
  }};
  New<events::CfnRule> rule{stack, "Rule", {
      .eventBusName = bus->ref(),
      .eventPattern = Json::object({
          {"source", Json::array({"aws.s3"})},
          {
              "detail",
              Json::object({
                  {
                      "object",
                      Json::object({
                          {"key", Json::array({Json::object({{"prefix", "in/"}})})},
                          {"size", Json::array({Json::object({{"numeric", Json::array({">", 0, "<=", 5})}})})},
                      }),
                  },
                  {"empty", Json::array({""})},
                  {"absent", Json::array({Json::object({{"exists", false}})})},
                  {"none", Json::array({nullptr})},
              }),
          },
      }),
      .state = "ENABLED",
      .targets = {
          {
              .arn = queue->attrArn(),
              .deadLetterConfig = events::CfnRule::DeadLetterConfigProperty{.arn = dead->attrArn()},
              .id = "t1",
              .retryPolicy = events::CfnRule::RetryPolicyProperty{
                  .maximumEventAgeInSeconds = 60,
                  .maximumRetryAttempts = 0,
              },
              .sqsParameters = events::CfnRule::SqsParametersProperty{.messageGroupId = "g"},
          },
          {
              .arn = topic->ref(),
              .id = "t2",
              .inputTransformer = events::CfnRule::InputTransformerProperty{
                  .inputPathsMap = {{"z", "$.detail.z"}, {"a", "$.detail.a"}},
                  .inputTemplate = "\"<z> and <a>\"",
              },
          },
          {
              .arn = "arn",
              .ecsParameters = events::CfnRule::EcsParametersProperty{
                  .networkConfiguration = events::CfnRule::NetworkConfigurationProperty{
                      .awsVpcConfiguration = events::CfnRule::AwsVpcConfigurationProperty{
                          .assignPublicIp = "DISABLED",
                          .subnets = {"s"},
                      },
                  },
                  .tagList = {{.key = "a", .value = "b"}},
                  .taskCount = 1,
                  .taskDefinitionArn = "arn",
              },
              .id = "t3",
              .roleArn = "arn",
              .runCommandParameters = events::CfnRule::RunCommandParametersProperty{.runCommandTargets = {
                  {.key = "k", .values = {"v"}},
              }},
          },
      },
  }};
  New<events::CfnArchive> archive{stack, "Archive", {
      .eventPattern = Json::object({{"account", Json::array({stack->account()})}}),
      .retentionDays = 0,
      .sourceArn = bus->attrArn(),
  }};
  New<events::CfnConnection> connection{stack, "Connection", {
      .authParameters = events::CfnConnection::AuthParametersProperty{
          .apiKeyAuthParameters = events::CfnConnection::ApiKeyAuthParametersProperty{
              .apiKeyName = "k",
              .apiKeyValue = "v",
          },
          .invocationHttpParameters = events::CfnConnection::ConnectionHttpParametersProperty{.headerParameters = {
              {.isValueSecret = false, .key = "h", .value = "v"},
          }},
      },
      .authorizationType = "API_KEY",
  }};
  New<scheduler::CfnSchedule> schedule{stack, "Schedule", {
      .flexibleTimeWindow = scheduler::CfnSchedule::FlexibleTimeWindowProperty{
          .maximumWindowInMinutes = 5,
          .mode = "FLEXIBLE",
      },
      .scheduleExpression = "rate(5 minutes)",
      .startDate = "2030-01-01T00:00:00Z",
      .target = scheduler::CfnSchedule::TargetProperty{
          .arn = queue->attrArn(),
          .ecsParameters = scheduler::CfnSchedule::EcsParametersProperty{
              .tags = Json::array({Json::object({{"Key", "a"}, {"Value", "b"}})}),
              .taskDefinitionArn = "arn",
          },
          .input = "{\"a\":1}",
          .roleArn = "arn",
          .sageMakerPipelineParameters = scheduler::CfnSchedule::SageMakerPipelineParametersProperty{
              .pipelineParameterList = {{.name = "n", .value = "v"}},
          },
      },
  }};
  New<pipes::CfnPipe> pipe{stack, "Pipe", {
      .roleArn = "arn",
      .source = queue->attrArn(),
      .sourceParameters = pipes::CfnPipe::PipeSourceParametersProperty{
          .filterCriteria = pipes::CfnPipe::FilterCriteriaProperty{.filters = {{.pattern = "{}"}}},
          .sqsQueueParameters = pipes::CfnPipe::PipeSourceSqsQueueParametersProperty{.batchSize = 1},
      },
      .tags = {{"a", "b"}},
      .target = topic->ref(),
      .targetParameters = pipes::CfnPipe::PipeTargetParametersProperty{
          .batchJobParameters = pipes::CfnPipe::PipeTargetBatchJobParametersProperty{
              .arrayProperties = pipes::CfnPipe::BatchArrayPropertiesProperty{.size = 2},
              .jobDefinition = "j",
              .jobName = "n",
              .parameters = {{"p", "v"}},
          },
          .inputTemplate = "<$.body>",
      },
  }};
  New<synthetics::CfnCanary> canary{stack, "Canary", {
      .artifactConfig = synthetics::CfnCanary::ArtifactConfigProperty{
          .s3Encryption = synthetics::CfnCanary::S3EncryptionProperty{.encryptionMode = "SSE_S3"},
      },
      .artifactS3Location = "s3://b/",
      .code = synthetics::CfnCanary::CodeProperty{
          .handler = "index.handler",
          .script = "exports.handler = async () => {};",
      },
      .executionRoleArn = "arn",
      .name = "canary",
      .runConfig = synthetics::CfnCanary::RunConfigProperty{
          .activeTracing = true,
          .environmentVariables = {{"A", "b"}},
          .memoryInMb = 1000,
          .timeoutInSeconds = 60,
      },
      .runtimeVersion = "syn-nodejs-puppeteer-9.1",
      .schedule = synthetics::CfnCanary::ScheduleProperty{
          .durationInSeconds = "0",
          .expression = "rate(5 minutes)",
          .retryConfig = synthetics::CfnCanary::RetryConfigProperty{.maxRetries = 1},
      },
      .startCanaryAfterCreation = true,
      .tags = {{.key = "a", .value = "b"}},
      .visualReference = synthetics::CfnCanary::VisualReferenceProperty{
          .baseCanaryRunId = "nextrun",
          .baseScreenshots = {{.ignoreCoordinates = {"0,0,1,1"}, .screenshotName = "s"}},
      },
  }};
  New<iam::CfnRole> role{stack, "Role", {
      .assumeRolePolicyDocument = Json::object({
          {"Version", "2012-10-17"},
          {
              "Statement",
              Json::array({Json::object({
                  {"Effect", "Allow"},
                  {
                      "Principal",
                      Json::object({{"Service", Json::array({"lambda.amazonaws.com", "edgelambda.amazonaws.com"})}}),
                  },
                  {"Action", "sts:AssumeRole"},
              })}),
          },
      }),
      .description = "role",
      .managedPolicyArns = {"arn:aws:iam::aws:policy/ReadOnlyAccess"},
      .maxSessionDuration = 3600,
      .path = "/service/",
      .permissionsBoundary = "arn",
      .policies = {{
          .policyDocument = Json::object({
              {"Version", "2012-10-17"},
              {
                  "Statement",
                  Json::array({
                      Json::object({{"Effect", "Allow"}, {"Action", "sqs:*"}, {"Resource", queue->attrArn()}}),
                  }),
              },
          }),
          .policyName = "p",
      }},
      .roleName = "role",
      .tags = {{.key = "a", .value = "b"}},
  }};
  New<iam::CfnManagedPolicy> managed{stack, "ManagedPolicy", {
      .description = "",
      .groups = List<Value<std::string>>::empty(),
      .policyDocument = Json::object({
          {"Version", "2012-10-17"},
          {
              "Statement",
              Json::array({Json::object({{"Effect", "Allow"}, {"Action", "*"}, {"Resource", topic->ref()}})}),
          },
      }),
      .roles = {role->ref()},
      .users = List<Value<std::string>>::empty(),
  }};
  New<iam::CfnUser> user{stack, "User", {
      .groups = {"g"},
      .loginProfile = iam::CfnUser::LoginProfileProperty{
          .password = "{{resolve:secretsmanager:s:SecretString:p}}",
          .passwordResetRequired = true,
      },
      .managedPolicyArns = {managed->ref()},
      .userName = "user",
  }};
  New<iam::CfnPolicy> policy{stack, "Policy", {
      .policyDocument = Json::object({{"Version", "2012-10-17"}}),
      .policyName = "p",
      .roles = {role->ref()},
  }};
  New<iam::CfnInstanceProfile> instanceProfile{stack, "InstanceProfile", {.path = "/", .roles = {role->ref()}}};
  New<iam::CfnOIDCProvider> oidc{stack, "Oidc", {
      .clientIdList = {"sts.amazonaws.com"},
      .thumbprintList = List<Value<std::string>>::empty(),
      .url = "https://token.actions.githubusercontent.com",
  }};
  New<cloudtrail::CfnTrail> trail{stack, "Trail", {
      .advancedEventSelectors = {{
          .fieldSelectors = {{.equalTo = {"Data"}, .field = "eventCategory", .notStartsWith = {"x"}}},
          .name = "n",
      }},
      .eventSelectors = {{
          .dataResources = {{.type = "AWS::S3::Object", .values = {"arn:aws:s3"}}},
          .readWriteType = "All",
      }},
      .insightSelectors = {{.insightType = "ApiCallRateInsight"}},
      .isLogging = true,
      .s3BucketName = "b",
  }};
  New<config::CfnConfigRule> configRule{stack, "ConfigRule", {
      .inputParameters = Json::object({{"tag1Key", "owner"}, {"n", 1}}),
      .scope = config::CfnConfigRule::ScopeProperty{.complianceResourceTypes = {"AWS::S3::Bucket"}},
      .source = config::CfnConfigRule::SourceProperty{
          .owner = "AWS",
          .sourceDetails = {{.eventSource = "aws.config", .messageType = "ScheduledNotification"}},
          .sourceIdentifier = "REQUIRED_TAGS",
      },
  }};
  New<budgets::CfnBudget> budget{stack, "Budget", {
      .budget = budgets::CfnBudget::BudgetDataProperty{
          .budgetLimit = budgets::CfnBudget::SpendProperty{.amount = 100.25, .unit = "USD"},
          .budgetName = "b",
          .budgetType = "COST",
          .costFilters = Json::object({{"Service", Json::array({"Amazon S3"})}}),
          .costTypes = budgets::CfnBudget::CostTypesProperty{.includeTax = true, .useBlended = false},
          .plannedBudgetLimits = Json::object({{"1777593600", Json::object({{"Amount", "1"}, {"Unit", "USD"}})}}),
          .timeUnit = "MONTHLY",
      },
      .notificationsWithSubscribers = {{
          .notification = budgets::CfnBudget::NotificationProperty{
              .comparisonOperator = "GREATER_THAN",
              .notificationType = "ACTUAL",
              .threshold = 80,
          },
          .subscribers = {{.address = "a@example.com", .subscriptionType = "EMAIL"}},
      }},
      .resourceTags = {{.key = "a", .value = "b"}},
  }};
  New<ssmincidents::CfnReplicationSet> replicationSet{stack, "ReplicationSet", {
      .deletionProtected = true,
      .regions = {{
          .regionConfiguration = ssmincidents::CfnReplicationSet::RegionConfigurationProperty{.sseKmsKeyId = "k"},
          .regionName = "eu-west-1",
      }},
  }};
  New<cloudformation::CfnWaitConditionHandle> handle{stack, "Handle"};
  New<cloudformation::CfnWaitCondition> wait{stack, "Wait", {.count = 1, .handle = handle->ref(), .timeout = "300"}};
  New<cloudformation::CfnStackSet> stackSet{stack, "StackSet", {
      .autoDeployment = cloudformation::CfnStackSet::AutoDeploymentProperty{.enabled = false},
      .operationPreferences = cloudformation::CfnStackSet::OperationPreferencesProperty{
          .maxConcurrentCount = 1,
          .regionOrder = {"eu-west-1"},
      },
      .parameters = {{.parameterKey = "k", .parameterValue = "v"}},
      .permissionModel = "SELF_MANAGED",
      .stackInstancesGroup = {{
          .deploymentTargets = cloudformation::CfnStackSet::DeploymentTargetsProperty{.accounts = {"111111111111"}},
          .regions = {"eu-west-1"},
      }},
      .stackSetName = "s",
      .templateUrl = "https://example.com/t.json",
  }};
  app.synth();
}
