// SPDX-License-Identifier: Apache-2.0
// Property shapes of data stores: S3, DynamoDB, RDS, EFS, ElastiCache, Kinesis, Glue, Athena, OpenSearch, Backup, SSM,
// Secrets.
#include <cdkpp/cdk.hpp>
#include <cdkpp/athena/cfn_work_group.hpp>
#include <cdkpp/backup/cfn_backup_plan.hpp>
#include <cdkpp/dynamodb/cfn_global_table.hpp>
#include <cdkpp/dynamodb/cfn_table.hpp>
#include <cdkpp/efs/cfn_access_point.hpp>
#include <cdkpp/efs/cfn_file_system.hpp>
#include <cdkpp/elasticache/cfn_replication_group.hpp>
#include <cdkpp/elasticache/cfn_serverless_cache.hpp>
#include <cdkpp/glue/cfn_crawler.hpp>
#include <cdkpp/glue/cfn_database.hpp>
#include <cdkpp/glue/cfn_job.hpp>
#include <cdkpp/glue/cfn_table.hpp>
#include <cdkpp/kinesis/cfn_stream.hpp>
#include <cdkpp/kinesisfirehose/cfn_delivery_stream.hpp>
#include <cdkpp/kms/cfn_alias.hpp>
#include <cdkpp/kms/cfn_key.hpp>
#include <cdkpp/opensearchservice/cfn_domain.hpp>
#include <cdkpp/rds/cfn_db_cluster.hpp>
#include <cdkpp/rds/cfn_db_instance.hpp>
#include <cdkpp/rds/cfn_db_parameter_group.hpp>
#include <cdkpp/rds/cfn_db_subnet_group.hpp>
#include <cdkpp/s3/cfn_access_point.hpp>
#include <cdkpp/s3/cfn_bucket.hpp>
#include <cdkpp/s3/cfn_bucket_policy.hpp>
#include <cdkpp/secretsmanager/cfn_rotation_schedule.hpp>
#include <cdkpp/secretsmanager/cfn_secret.hpp>
#include <cdkpp/ssm/cfn_document.hpp>
#include <cdkpp/ssm/cfn_parameter.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Data"};
  New<kms::CfnKey> key{stack, "Key", {
      .description = "key",
      .enableKeyRotation = true,
      .keyPolicy = Json::object({
          {"Version", "2012-10-17"},
          {
              "Statement",
              Json::array({Json::object({
                  {"Effect", "Allow"},
                  {"Principal", Json::object({{"AWS", "arn:aws:iam::" + stack->account() + ":root"}})},
                  {"Action", "kms:*"},
                  {"Resource", "*"},
              })}),
          },
      }),
      .pendingWindowInDays = 7,
  }};
  New<kms::CfnAlias> alias{stack, "Alias", {.aliasName = "alias/data", .targetKeyId = key->ref()}};
  New<s3::CfnBucket> bucket{stack, "Bucket", {
      .accelerateConfiguration = s3::CfnBucket::AccelerateConfigurationProperty{.accelerationStatus = "Enabled"},
      .analyticsConfigurations = {{
          .id = "a",
          .storageClassAnalysis = s3::CfnBucket::StorageClassAnalysisProperty{
              .dataExport = s3::CfnBucket::DataExportProperty{
                  .destination = s3::CfnBucket::DestinationProperty{.bucketArn = "arn", .format = "CSV"},
                  .outputSchemaVersion = "V_1",
              },
          },
          .tagFilters = {{.key = "k", .value = "v"}},
      }},
      .bucketEncryption = s3::CfnBucket::BucketEncryptionProperty{.serverSideEncryptionConfiguration = {{
          .bucketKeyEnabled = true,
          .serverSideEncryptionByDefault = s3::CfnBucket::ServerSideEncryptionByDefaultProperty{
              .kmsMasterKeyId = key->attrArn(),
              .sseAlgorithm = "aws:kms",
          },
      }}},
      .intelligentTieringConfigurations = {{
          .id = "i",
          .status = "Enabled",
          .tierings = {{.accessTier = "ARCHIVE_ACCESS", .days = 90}},
      }},
      .inventoryConfigurations = {{
          .destination = s3::CfnBucket::DestinationProperty{.bucketArn = "arn", .format = "Parquet"},
          .enabled = true,
          .id = "v",
          .includedObjectVersions = "All",
          .optionalFields = {"Size"},
          .scheduleFrequency = "Daily",
      }},
      .lifecycleConfiguration = s3::CfnBucket::LifecycleConfigurationProperty{.rules = {{
          .abortIncompleteMultipartUpload = s3::CfnBucket::AbortIncompleteMultipartUploadProperty{
              .daysAfterInitiation = 7,
          },
          .expirationDate = "2030-01-02T03:04:05Z",
          .id = "r",
          .noncurrentVersionTransitions = {{
              .newerNoncurrentVersions = 1,
              .storageClass = "GLACIER",
              .transitionInDays = 30,
          }},
          .objectSizeGreaterThan = 1024,
          .prefix = "logs/",
          .status = "Enabled",
          .transitions = {
              {.storageClass = "STANDARD_IA", .transitionInDays = 30},
              {.storageClass = "GLACIER", .transitionDate = "2031-12-31T00:00:00Z"},
          },
      }}},
      .loggingConfiguration = s3::CfnBucket::LoggingConfigurationProperty{
          .destinationBucketName = "logs",
          .logFilePrefix = "p/",
          .targetObjectKeyFormat = s3::CfnBucket::TargetObjectKeyFormatProperty{
              .partitionedPrefix = s3::CfnBucket::PartitionedPrefixProperty{.partitionDateSource = "EventTime"},
          },
      },
      .metricsConfigurations = {{.id = "EntireBucket"}},
      .notificationConfiguration = s3::CfnBucket::NotificationConfigurationProperty{
          .eventBridgeConfiguration = s3::CfnBucket::EventBridgeConfigurationProperty{.eventBridgeEnabled = true},
          .lambdaConfigurations = {{
              .event = "s3:ObjectCreated:*",
              .filter = s3::CfnBucket::NotificationFilterProperty{.s3Key = s3::CfnBucket::S3KeyFilterProperty{
                  .rules = {{.name = "prefix", .value = "in/"}},
              }},
              .function = "arn",
          }},
      },
      .objectLockConfiguration = s3::CfnBucket::ObjectLockConfigurationProperty{
          .objectLockEnabled = "Enabled",
          .rule = s3::CfnBucket::ObjectLockRuleProperty{.defaultRetention = s3::CfnBucket::DefaultRetentionProperty{
              .days = 1,
              .mode = "GOVERNANCE",
          }},
      },
      .objectLockEnabled = true,
      .ownershipControls = s3::CfnBucket::OwnershipControlsProperty{.rules = {
          {.objectOwnership = "BucketOwnerEnforced"},
      }},
      .replicationConfiguration = s3::CfnBucket::ReplicationConfigurationProperty{
          .role = "arn",
          .rules = {{
              .deleteMarkerReplication = s3::CfnBucket::DeleteMarkerReplicationProperty{.status = "Disabled"},
              .destination = s3::CfnBucket::ReplicationDestinationProperty{
                  .bucket = "arn",
                  .metrics = s3::CfnBucket::MetricsProperty{
                      .eventThreshold = s3::CfnBucket::ReplicationTimeValueProperty{.minutes = 15},
                      .status = "Enabled",
                  },
                  .replicationTime = s3::CfnBucket::ReplicationTimeProperty{
                      .status = "Enabled",
                      .time = s3::CfnBucket::ReplicationTimeValueProperty{.minutes = 15},
                  },
              },
              .filter = s3::CfnBucket::ReplicationRuleFilterProperty{
                  .and_ = s3::CfnBucket::ReplicationRuleAndOperatorProperty{
                      .prefix = "p",
                      .tagFilters = {{.key = "a", .value = "b"}},
                  },
              },
              .priority = 1,
              .status = "Enabled",
          }},
      },
      .websiteConfiguration = s3::CfnBucket::WebsiteConfigurationProperty{
          .redirectAllRequestsTo = s3::CfnBucket::RedirectAllRequestsToProperty{
              .hostName = "example.com",
              .protocol = "https",
          },
          .routingRules = {{
              .redirectRule = s3::CfnBucket::RedirectRuleProperty{.replaceKeyPrefixWith = "d/"},
              .routingRuleCondition = s3::CfnBucket::RoutingRuleConditionProperty{.keyPrefixEquals = "x/"},
          }},
      },
  }};
  New<s3::CfnBucketPolicy> bucketPolicy{stack, "BucketPolicy", {
      .bucket = bucket->ref(),
      .policyDocument = Json::object({
          {"Version", "2012-10-17"},
          {
              "Statement",
              Json::array({Json::object({
                  {"Sid", "Deny"},
                  {"Effect", "Deny"},
                  {"Principal", "*"},
                  {"Action", "s3:*"},
                  {"Resource", Json::array({bucket->attrArn(), bucket->attrArn() + "/*"})},
                  {"Condition", Json::object({{"Bool", Json::object({{"aws:SecureTransport", "false"}})}})},
              })}),
          },
      }),
  }};
  New<s3::CfnAccessPoint> accessPoint{stack, "AccessPoint", {
      .bucket = bucket->ref(),
      .policy = Json::object({{Fn::join("", {"not", "-a-token"}).literal(), 1}}),
      .vpcConfiguration = s3::CfnAccessPoint::VpcConfigurationProperty{.vpcId = "vpc-1"},
  }};
  New<dynamodb::CfnTable> table{stack, "Table", {
      .attributeDefinitions = {
          {.attributeName = "id", .attributeType = "S"},
          {.attributeName = "n", .attributeType = "N"},
      },
      .billingMode = "PROVISIONED",
      .contributorInsightsSpecification = dynamodb::CfnTable::ContributorInsightsSpecificationProperty{
          .enabled = true,
      },
      .deletionProtectionEnabled = false,
      .globalSecondaryIndexes = {{
          .indexName = "g",
          .keySchema = {{.attributeName = "n", .keyType = "HASH"}},
          .projection = dynamodb::CfnTable::ProjectionProperty{
              .nonKeyAttributes = {"x", "y"},
              .projectionType = "INCLUDE",
          },
          .provisionedThroughput = dynamodb::CfnTable::ProvisionedThroughputProperty{
              .readCapacityUnits = 5,
              .writeCapacityUnits = 5,
          },
      }},
      .importSourceSpecification = dynamodb::CfnTable::ImportSourceSpecificationProperty{
          .inputFormat = "CSV",
          .inputFormatOptions = dynamodb::CfnTable::InputFormatOptionsProperty{.csv = dynamodb::CfnTable::CsvProperty{
              .delimiter = ",",
              .headerList = {"a"},
          }},
          .s3BucketSource = dynamodb::CfnTable::S3BucketSourceProperty{.s3Bucket = "b"},
      },
      .keySchema = {{.attributeName = "id", .keyType = "HASH"}, {.attributeName = "n", .keyType = "RANGE"}},
      .localSecondaryIndexes = {{
          .indexName = "l",
          .keySchema = {{.attributeName = "id", .keyType = "HASH"}},
          .projection = dynamodb::CfnTable::ProjectionProperty{.projectionType = "ALL"},
      }},
      .pointInTimeRecoverySpecification = dynamodb::CfnTable::PointInTimeRecoverySpecificationProperty{
          .pointInTimeRecoveryEnabled = true,
          .recoveryPeriodInDays = 10,
      },
      .provisionedThroughput = dynamodb::CfnTable::ProvisionedThroughputProperty{
          .readCapacityUnits = 1,
          .writeCapacityUnits = 1,
      },
      .sseSpecification = dynamodb::CfnTable::SSESpecificationProperty{
          .kmsMasterKeyId = key->ref(),
          .sseEnabled = true,
          .sseType = "KMS",
      },
      .streamSpecification = dynamodb::CfnTable::StreamSpecificationProperty{
          .resourcePolicy = dynamodb::CfnTable::ResourcePolicyProperty{.policyDocument = Json::object()},
          .streamViewType = "NEW_AND_OLD_IMAGES",
      },
      .tableName = "table",
      .timeToLiveSpecification = dynamodb::CfnTable::TimeToLiveSpecificationProperty{
          .attributeName = "ttl",
          .enabled = true,
      },
  }};
  New<dynamodb::CfnGlobalTable> globalTable{stack, "GlobalTable", {
      .attributeDefinitions = {{.attributeName = "id", .attributeType = "S"}},
      .billingMode = "PAY_PER_REQUEST",
      .keySchema = {{.attributeName = "id", .keyType = "HASH"}},
      .replicas = {{
          .readProvisionedThroughputSettings = dynamodb::CfnGlobalTable::ReadProvisionedThroughputSettingsProperty{
              .readCapacityAutoScalingSettings = dynamodb::CfnGlobalTable::CapacityAutoScalingSettingsProperty{
                  .maxCapacity = 10,
                  .minCapacity = 1,
                  .targetTrackingScalingPolicyConfiguration = dynamodb::CfnGlobalTable::TargetTrackingScalingPolicyConfigurationProperty{
                      .targetValue = 70,
                  },
              },
          },
          .region = "eu-west-1",
          .tags = {{.key = "b", .value = "1"}, {.key = "a", .value = "2"}},
      }},
      .writeProvisionedThroughputSettings = dynamodb::CfnGlobalTable::WriteProvisionedThroughputSettingsProperty{
          .writeCapacityAutoScalingSettings = dynamodb::CfnGlobalTable::CapacityAutoScalingSettingsProperty{
              .maxCapacity = 10,
              .minCapacity = 1,
              .targetTrackingScalingPolicyConfiguration = dynamodb::CfnGlobalTable::TargetTrackingScalingPolicyConfigurationProperty{
                  .disableScaleIn = true,
                  .targetValue = 70,
              },
          },
      },
  }};
  New<rds::CfnDBCluster> cluster{stack, "Cluster", {
      .associatedRoles = {{.featureName = "s3Import", .roleArn = "arn"}},
      .availabilityZones = Fn::getAzs(),
      .backupRetentionPeriod = 7,
      .copyTagsToSnapshot = true,
      .enableCloudwatchLogsExports = {"postgresql"},
      .engine = "aurora-postgresql",
      .engineVersion = "16.4",
      .manageMasterUserPassword = true,
      .masterUserSecret = rds::CfnDBCluster::MasterUserSecretProperty{.kmsKeyId = key->ref()},
      .masterUsername = "admin",
      .port = 5432,
      .serverlessV2ScalingConfiguration = rds::CfnDBCluster::ServerlessV2ScalingConfigurationProperty{
          .maxCapacity = 4,
          .minCapacity = 0.5,
      },
      .storageEncrypted = true,
      .tags = {{.key = "a", .value = "b"}},
  }};
  New<rds::CfnDBInstance> dbInstance{stack, "DbInstance", {
      .allocatedStorage = "20",
      .dbClusterIdentifier = cluster->ref(),
      .dbInstanceClass = "db.serverless",
      .enablePerformanceInsights = true,
      .engine = "aurora-postgresql",
      .processorFeatures = {{.name = "coreCount", .value = "1"}},
      .publiclyAccessible = false,
  }};
  New<rds::CfnDBSubnetGroup> subnetGroup{stack, "SubnetGroup", {
      .dbSubnetGroupDescription = "d",
      .subnetIds = {"subnet-1", "subnet-2"},
  }};
  New<rds::CfnDBParameterGroup> parameterGroup{stack, "ParameterGroup", {
      .description = "d",
      .family = "postgres16",
      .parameters = Json::object({{"shared_preload_libraries", "pg_stat_statements"}, {"a", 1}}),
  }};
  New<efs::CfnFileSystem> files{stack, "Files", {
      .backupPolicy = efs::CfnFileSystem::BackupPolicyProperty{.status = "ENABLED"},
      .encrypted = true,
      .fileSystemPolicy = Json::object({{"Version", "2012-10-17"}}),
      .fileSystemTags = {{.key = "Name", .value = "files"}},
      .lifecyclePolicies = {
          {.transitionToIa = "AFTER_30_DAYS"},
          {.transitionToPrimaryStorageClass = "AFTER_1_ACCESS"},
      },
      .provisionedThroughputInMibps = 12.5,
      .replicationConfiguration = efs::CfnFileSystem::ReplicationConfigurationProperty{.destinations = {
          {.region = "eu-west-1"},
      }},
      .throughputMode = "provisioned",
  }};
  New<efs::CfnAccessPoint> filesAccess{stack, "FilesAccess", {
      .accessPointTags = {{.key = "a", .value = "b"}},
      .fileSystemId = "fs-1",
      .posixUser = efs::CfnAccessPoint::PosixUserProperty{.gid = "1000", .secondaryGids = {"1"}, .uid = "1000"},
      .rootDirectory = efs::CfnAccessPoint::RootDirectoryProperty{
          .creationInfo = efs::CfnAccessPoint::CreationInfoProperty{
              .ownerGid = "1",
              .ownerUid = "1",
              .permissions = "755",
          },
          .path = "/x",
      },
  }};
  New<elasticache::CfnReplicationGroup> cache{stack, "Cache", {
      .cacheNodeType = "cache.t4g.micro",
      .engine = "valkey",
      .logDeliveryConfigurations = {{
          .destinationDetails = elasticache::CfnReplicationGroup::DestinationDetailsProperty{
              .cloudWatchLogsDetails = elasticache::CfnReplicationGroup::CloudWatchLogsDestinationDetailsProperty{
                  .logGroup = "g",
              },
          },
          .destinationType = "cloudwatch-logs",
          .logFormat = "json",
          .logType = "slow-log",
      }},
      .multiAzEnabled = false,
      .nodeGroupConfiguration = {{
          .nodeGroupId = "0001",
          .primaryAvailabilityZone = "eu-west-1a",
          .replicaCount = 1,
          .slots = "0-16383",
      }},
      .numNodeGroups = 1,
      .replicationGroupDescription = "d",
      .transitEncryptionEnabled = true,
  }};
  New<elasticache::CfnServerlessCache> serverless{stack, "Serverless", {
      .cacheUsageLimits = elasticache::CfnServerlessCache::CacheUsageLimitsProperty{
          .dataStorage = elasticache::CfnServerlessCache::DataStorageProperty{.maximum = 10, .unit = "GB"},
          .ecpuPerSecond = elasticache::CfnServerlessCache::ECPUPerSecondProperty{.maximum = 1000},
      },
      .endpoint = elasticache::CfnServerlessCache::EndpointProperty{.address = "a", .port = "1"},
      .engine = "valkey",
      .serverlessCacheName = "s",
  }};
  New<kinesis::CfnStream> stream{stack, "Stream", {
      .retentionPeriodHours = 24,
      .shardCount = 1,
      .streamEncryption = kinesis::CfnStream::StreamEncryptionProperty{.encryptionType = "KMS", .keyId = key->ref()},
      .streamModeDetails = kinesis::CfnStream::StreamModeDetailsProperty{.streamMode = "PROVISIONED"},
  }};
  New<kinesisfirehose::CfnDeliveryStream> firehose{stack, "Firehose", {
      .deliveryStreamType = "KinesisStreamAsSource",
      .extendedS3DestinationConfiguration = kinesisfirehose::CfnDeliveryStream::ExtendedS3DestinationConfigurationProperty{
          .bucketArn = bucket->attrArn(),
          .bufferingHints = kinesisfirehose::CfnDeliveryStream::BufferingHintsProperty{
              .intervalInSeconds = 60,
              .sizeInMBs = 5,
          },
          .compressionFormat = "GZIP",
          .dataFormatConversionConfiguration = kinesisfirehose::CfnDeliveryStream::DataFormatConversionConfigurationProperty{
              .enabled = true,
              .inputFormatConfiguration = kinesisfirehose::CfnDeliveryStream::InputFormatConfigurationProperty{
                  .deserializer = kinesisfirehose::CfnDeliveryStream::DeserializerProperty{
                      .openXJsonSerDe = kinesisfirehose::CfnDeliveryStream::OpenXJsonSerDeProperty{
                          .caseInsensitive = true,
                          .columnToJsonKeyMappings = {{"c", "k"}},
                      },
                  },
              },
              .outputFormatConfiguration = kinesisfirehose::CfnDeliveryStream::OutputFormatConfigurationProperty{
                  .serializer = kinesisfirehose::CfnDeliveryStream::SerializerProperty{
                      .parquetSerDe = kinesisfirehose::CfnDeliveryStream::ParquetSerDeProperty{},
                  },
              },
          },
          .processingConfiguration = kinesisfirehose::CfnDeliveryStream::ProcessingConfigurationProperty{
              .enabled = true,
              .processors = {{
                  .parameters = {{.parameterName = "LambdaArn", .parameterValue = "arn"}},
                  .type = "Lambda",
              }},
          },
          .roleArn = "arn",
      },
      .kinesisStreamSourceConfiguration = kinesisfirehose::CfnDeliveryStream::KinesisStreamSourceConfigurationProperty{
          .kinesisStreamArn = stream->attrArn(),
          .roleArn = "arn",
      },
  }};
  New<glue::CfnDatabase> database{stack, "Database", {
      .catalogId = stack->account(),
      .databaseInput = glue::CfnDatabase::DatabaseInputProperty{
          .createTableDefaultPermissions = List<glue::CfnDatabase::PrincipalPrivilegesProperty>::empty(),
          .name = "db",
          .parameters = Json::object({{"a", "b"}, {"n", 1}}),
      },
  }};
  New<glue::CfnTable> glueTable{stack, "GlueTable", {
      .catalogId = stack->account(),
      .databaseName = database->ref(),
      .tableInput = glue::CfnTable::TableInputProperty{
          .name = "t",
          .parameters = Json::object({{"classification", "json"}, {"projection.enabled", true}}),
          .partitionKeys = {{.comment = "", .name = "dt", .type = "string"}},
          .storageDescriptor = glue::CfnTable::StorageDescriptorProperty{
              .columns = {{.name = "c", .type = "struct<a:int>"}},
              .compressed = false,
              .location = "s3://" + bucket->ref() + "/x",
              .numberOfBuckets = -1,
              .serdeInfo = glue::CfnTable::SerdeInfoProperty{
                  .parameters = Json::object({{"ignore.malformed.json", "TRUE"}}),
                  .serializationLibrary = "l",
              },
              .sortColumns = {{.column = "c", .sortOrder = 1}},
          },
          .tableType = "EXTERNAL_TABLE",
      },
  }};
  New<glue::CfnJob> glueJob{stack, "GlueJob", {
      .command = glue::CfnJob::JobCommandProperty{
          .name = "glueetl",
          .pythonVersion = "3",
          .scriptLocation = "s3://b/s.py",
      },
      .connections = glue::CfnJob::ConnectionsListProperty{.connections = {"c"}},
      .defaultArguments = Json::object({{"--job-language", "python"}, {"--enable-metrics", ""}}),
      .executionProperty = glue::CfnJob::ExecutionPropertyProperty{.maxConcurrentRuns = 1},
      .maxRetries = 0,
      .role = "arn",
      // The values of tags are text; upstream makes text of an object, too.
      .tags = Json::object({{"a", "b"}, {"c", "[object Object]"}}),
  }};
  New<glue::CfnCrawler> crawler{stack, "Crawler", {
      .configuration = "{\"Version\":1.0}",
      .recrawlPolicy = glue::CfnCrawler::RecrawlPolicyProperty{.recrawlBehavior = "CRAWL_EVERYTHING"},
      .role = "arn",
      .schedule = glue::CfnCrawler::ScheduleProperty{.scheduleExpression = "cron(0 1 * * ? *)"},
      .targets = glue::CfnCrawler::TargetsProperty{
          .catalogTargets = {{.databaseName = "d", .tables = {"t"}}},
          .s3Targets = {{.exclusions = {"**/_*"}, .path = "s3://b", .sampleSize = 1}},
      },
  }};
  New<athena::CfnWorkGroup> workGroup{stack, "WorkGroup", {
      .name = "w",
      .recursiveDeleteOption = true,
      .workGroupConfiguration = athena::CfnWorkGroup::WorkGroupConfigurationProperty{
          .bytesScannedCutoffPerQuery = 10000000000,
          .enforceWorkGroupConfiguration = true,
          .resultConfiguration = athena::CfnWorkGroup::ResultConfigurationProperty{
              .encryptionConfiguration = athena::CfnWorkGroup::EncryptionConfigurationProperty{
                  .encryptionOption = "SSE_S3",
              },
              .outputLocation = "s3://b/",
          },
      },
  }};
  New<opensearchservice::CfnDomain> domain{stack, "Domain", {
      .accessPolicies = Json::object({{"Version", "2012-10-17"}, {"Statement", Json::array()}}),
      .advancedOptions = {
          {"rest.action.multi.allow_explicit_index", "true"},
          {"indices.query.bool.max_clause_count", "1024"},
      },
      .advancedSecurityOptions = opensearchservice::CfnDomain::AdvancedSecurityOptionsInputProperty{
          .enabled = true,
          .masterUserOptions = opensearchservice::CfnDomain::MasterUserOptionsProperty{
              .masterUserName = "m",
              .masterUserPassword = "{{resolve:secretsmanager:s}}",
          },
      },
      .clusterConfig = opensearchservice::CfnDomain::ClusterConfigProperty{
          .instanceCount = 1,
          .instanceType = "t3.small.search",
          .zoneAwarenessEnabled = false,
      },
      .domainName = "d",
      .ebsOptions = opensearchservice::CfnDomain::EBSOptionsProperty{.ebsEnabled = true, .volumeSize = 10},
      .engineVersion = "OpenSearch_2.19",
      .logPublishingOptions = {
          {
              "ES_APPLICATION_LOGS",
              opensearchservice::CfnDomain::LogPublishingOptionProperty{
                  .cloudWatchLogsLogGroupArn = "arn",
                  .enabled = true,
              },
          },
          {"AUDIT_LOGS", opensearchservice::CfnDomain::LogPublishingOptionProperty{.enabled = false}},
      },
  }};
  New<backup::CfnBackupPlan> plan{stack, "Plan", {
      .backupPlan = backup::CfnBackupPlan::BackupPlanResourceTypeProperty{
          .advancedBackupSettings = {{
              .backupOptions = Json::object({{"WindowsVSS", "enabled"}}),
              .resourceType = "EC2",
          }},
          .backupPlanName = "p",
          .backupPlanRule = {{
              .completionWindowMinutes = 120,
              .copyActions = {{.destinationBackupVaultArn = "arn"}},
              .lifecycle = backup::CfnBackupPlan::LifecycleResourceTypeProperty{
                  .deleteAfterDays = 30,
                  .moveToColdStorageAfterDays = 1,
              },
              .recoveryPointTags = {{"a", "b"}},
              .ruleName = "r",
              .targetBackupVault = "v",
          }},
      },
      .backupPlanTags = {{"c", "d"}},
  }};
  New<ssm::CfnParameter> parameter{stack, "Parameter", {
      .allowedPattern = ".*",
      .name = "/a/b",
      .tags = {{"b", "1"}, {"a", "2"}},
      .tier = "Standard",
      .type = "StringList",
      .value = "x,y",
  }};
  New<ssm::CfnDocument> document{stack, "Document", {
      .attachments = {{.key = "S3FileUrl", .values = {"x"}}},
      .content = Json::object({
          {"schemaVersion", "2.2"},
          {
              "mainSteps",
              Json::array({Json::object({
                  {"action", "aws:runShellScript"},
                  {"name", "s"},
                  {"inputs", Json::object({{"runCommand", Json::array({"echo", table->ref()})}})},
              })}),
          },
      }),
      .documentType = "Command",
      .requires_ = {{.name = "r", .version = "1"}},
  }};
  New<secretsmanager::CfnSecret> secret{stack, "Secret", {
      .generateSecretString = secretsmanager::CfnSecret::GenerateSecretStringProperty{
          .excludePunctuation = true,
          .generateStringKey = "password",
          .passwordLength = 32,
          .secretStringTemplate = "{\"username\":\"admin\"}",
      },
      .name = "s",
      .replicaRegions = {{.kmsKeyId = "k", .region = "eu-west-1"}},
  }};
  New<secretsmanager::CfnRotationSchedule> rotation{stack, "Rotation", {
      .hostedRotationLambda = secretsmanager::CfnRotationSchedule::HostedRotationLambdaProperty{
          .rotationType = "PostgreSQLSingleUser",
      },
      .rotateImmediatelyOnUpdate = false,
      .rotationRules = secretsmanager::CfnRotationSchedule::RotationRulesProperty{
          .automaticallyAfterDays = 30,
          .duration = "2h",
      },
      .secretId = secret->ref(),
  }};
  app.synth();
}
