// SPDX-License-Identifier: Apache-2.0
// Property shapes of data stores: S3, DynamoDB, RDS, EFS, ElastiCache, Kinesis, Glue, Athena, OpenSearch, Backup, SSM,
// Secrets.
import {App, Fn, Stack} from 'aws-cdk-lib';
import * as athena from 'aws-cdk-lib/aws-athena';
import * as backup from 'aws-cdk-lib/aws-backup';
import * as dynamodb from 'aws-cdk-lib/aws-dynamodb';
import * as efs from 'aws-cdk-lib/aws-efs';
import * as elasticache from 'aws-cdk-lib/aws-elasticache';
import * as glue from 'aws-cdk-lib/aws-glue';
import * as kinesis from 'aws-cdk-lib/aws-kinesis';
import * as firehose from 'aws-cdk-lib/aws-kinesisfirehose';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as opensearch from 'aws-cdk-lib/aws-opensearchservice';
import * as rds from 'aws-cdk-lib/aws-rds';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import * as ssm from 'aws-cdk-lib/aws-ssm';

const app = new App();
const stack = new Stack(app, 'Data');
const key = new kms.CfnKey(stack, 'Key', {
  description: 'key',
  enableKeyRotation: true,
  pendingWindowInDays: 7,
  keyPolicy: {
    Version: '2012-10-17',
    Statement:
        [{Effect: 'Allow', Principal: {AWS: `arn:aws:iam::${stack.account}:root`}, Action: 'kms:*', Resource: '*'}]
  }
});
new kms.CfnAlias(stack, 'Alias', {aliasName: 'alias/data', targetKeyId: key.ref});
const bucket = new s3.CfnBucket(stack, 'Bucket', {
  accelerateConfiguration: {accelerationStatus: 'Enabled'},
  analyticsConfigurations: [{
    id: 'a',
    storageClassAnalysis: {dataExport: {outputSchemaVersion: 'V_1', destination: {bucketArn: 'arn', format: 'CSV'}}},
    tagFilters: [{key: 'k', value: 'v'}]
  }],
  bucketEncryption: {
    serverSideEncryptionConfiguration: [
      {bucketKeyEnabled: true, serverSideEncryptionByDefault: {sseAlgorithm: 'aws:kms', kmsMasterKeyId: key.attrArn}}
    ]
  },
  intelligentTieringConfigurations:
      [{id: 'i', status: 'Enabled', tierings: [{accessTier: 'ARCHIVE_ACCESS', days: 90}]}],
  inventoryConfigurations: [{
    id: 'v',
    enabled: true,
    includedObjectVersions: 'All',
    scheduleFrequency: 'Daily',
    destination: {bucketArn: 'arn', format: 'Parquet'},
    optionalFields: ['Size']
  }],
  lifecycleConfiguration: {
    rules: [{
      id: 'r',
      status: 'Enabled',
      abortIncompleteMultipartUpload: {daysAfterInitiation: 7},
      expirationDate: new Date(Date.UTC(2030, 0, 2, 3, 4, 5, 6)),
      noncurrentVersionTransitions: [{storageClass: 'GLACIER', transitionInDays: 30, newerNoncurrentVersions: 1}],
      transitions: [
        {storageClass: 'STANDARD_IA', transitionInDays: 30},
        {storageClass: 'GLACIER', transitionDate: new Date(Date.UTC(2031, 11, 31))}
      ],
      objectSizeGreaterThan: 1024,
      prefix: 'logs/'
    }]
  },
  loggingConfiguration: {
    destinationBucketName: 'logs',
    logFilePrefix: 'p/',
    targetObjectKeyFormat: {partitionedPrefix: {partitionDateSource: 'EventTime'}}
  },
  metricsConfigurations: [{id: 'EntireBucket'}],
  notificationConfiguration: {
    eventBridgeConfiguration: {eventBridgeEnabled: true},
    lambdaConfigurations:
        [{event: 's3:ObjectCreated:*', function: 'arn', filter: {s3Key: {rules: [{name: 'prefix', value: 'in/'}]}}}]
  },
  objectLockEnabled: true,
  objectLockConfiguration: {objectLockEnabled: 'Enabled', rule: {defaultRetention: {mode: 'GOVERNANCE', days: 1}}},
  ownershipControls: {rules: [{objectOwnership: 'BucketOwnerEnforced'}]},
  replicationConfiguration: {
    role: 'arn',
    rules: [{
      status: 'Enabled',
      priority: 1,
      filter: {and: {prefix: 'p', tagFilters: [{key: 'a', value: 'b'}]}},
      destination: {
        bucket: 'arn',
        metrics: {status: 'Enabled', eventThreshold: {minutes: 15}},
        replicationTime: {status: 'Enabled', time: {minutes: 15}}
      },
      deleteMarkerReplication: {status: 'Disabled'}
    }]
  },
  websiteConfiguration: {
    redirectAllRequestsTo: {hostName: 'example.com', protocol: 'https'},
    routingRules: [{redirectRule: {replaceKeyPrefixWith: 'd/'}, routingRuleCondition: {keyPrefixEquals: 'x/'}}]
  },
});
new s3.CfnBucketPolicy(stack, 'BucketPolicy', {
  bucket: bucket.ref,
  policyDocument: {
    Version: '2012-10-17',
    Statement: [{
      Sid: 'Deny',
      Effect: 'Deny',
      Principal: '*',
      Action: 's3:*',
      Resource: [bucket.attrArn, `${bucket.attrArn}/*`],
      Condition: {Bool: {'aws:SecureTransport': 'false'}}
    }]
  }
});
new s3.CfnAccessPoint(
    stack, 'AccessPoint',
    {bucket: bucket.ref, policy: {[Fn.join('', ['not', '-a-token'])]: 1}, vpcConfiguration: {vpcId: 'vpc-1'}}
);
const table = new dynamodb.CfnTable(stack, 'Table', {
  tableName: 'table',
  billingMode: 'PROVISIONED',
  provisionedThroughput: {readCapacityUnits: 1, writeCapacityUnits: 1},
  attributeDefinitions: [{attributeName: 'id', attributeType: 'S'}, {attributeName: 'n', attributeType: 'N'}],
  keySchema: [{attributeName: 'id', keyType: 'HASH'}, {attributeName: 'n', keyType: 'RANGE'}],
  globalSecondaryIndexes: [{
    indexName: 'g',
    keySchema: [{attributeName: 'n', keyType: 'HASH'}],
    projection: {projectionType: 'INCLUDE', nonKeyAttributes: ['x', 'y']},
    provisionedThroughput: {readCapacityUnits: 5, writeCapacityUnits: 5}
  }],
  localSecondaryIndexes:
      [{indexName: 'l', keySchema: [{attributeName: 'id', keyType: 'HASH'}], projection: {projectionType: 'ALL'}}],
  streamSpecification: {streamViewType: 'NEW_AND_OLD_IMAGES', resourcePolicy: {policyDocument: {}}},
  sseSpecification: {sseEnabled: true, sseType: 'KMS', kmsMasterKeyId: key.ref},
  timeToLiveSpecification: {attributeName: 'ttl', enabled: true},
  pointInTimeRecoverySpecification: {pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 10},
  importSourceSpecification: {
    inputFormat: 'CSV',
    s3BucketSource: {s3Bucket: 'b'},
    inputFormatOptions: {csv: {delimiter: ',', headerList: ['a']}}
  },
  deletionProtectionEnabled: false,
  contributorInsightsSpecification: {enabled: true},
});
new dynamodb.CfnGlobalTable(stack, 'GlobalTable', {
  attributeDefinitions: [{attributeName: 'id', attributeType: 'S'}],
  keySchema: [{attributeName: 'id', keyType: 'HASH'}],
  billingMode: 'PAY_PER_REQUEST',
  replicas: [{
    region: 'eu-west-1',
    tags: [{key: 'b', value: '1'}, {key: 'a', value: '2'}],
    readProvisionedThroughputSettings: {
      readCapacityAutoScalingSettings:
          {maxCapacity: 10, minCapacity: 1, targetTrackingScalingPolicyConfiguration: {targetValue: 70}}
    }
  }],
  writeProvisionedThroughputSettings: {
    writeCapacityAutoScalingSettings: {
      maxCapacity: 10,
      minCapacity: 1,
      targetTrackingScalingPolicyConfiguration: {targetValue: 70, disableScaleIn: true}
    }
  }
});
const cluster = new rds.CfnDBCluster(stack, 'Cluster', {
  engine: 'aurora-postgresql',
  engineVersion: '16.4',
  masterUsername: 'admin',
  manageMasterUserPassword: true,
  masterUserSecret: {kmsKeyId: key.ref},
  serverlessV2ScalingConfiguration: {minCapacity: 0.5, maxCapacity: 4},
  availabilityZones: Fn.getAzs(),
  backupRetentionPeriod: 7,
  copyTagsToSnapshot: true,
  enableCloudwatchLogsExports: ['postgresql'],
  port: 5432,
  associatedRoles: [{roleArn: 'arn', featureName: 's3Import'}],
  storageEncrypted: true,
  tags: [{key: 'a', value: 'b'}]
});
new rds.CfnDBInstance(stack, 'DbInstance', {
  dbInstanceClass: 'db.serverless',
  dbClusterIdentifier: cluster.ref,
  engine: 'aurora-postgresql',
  allocatedStorage: '20',
  enablePerformanceInsights: true,
  publiclyAccessible: false,
  processorFeatures: [{name: 'coreCount', value: '1'}]
});
new rds.CfnDBSubnetGroup(stack, 'SubnetGroup', {dbSubnetGroupDescription: 'd', subnetIds: ['subnet-1', 'subnet-2']});
new rds.CfnDBParameterGroup(
    stack, 'ParameterGroup',
    {description: 'd', family: 'postgres16', parameters: {'shared_preload_libraries': 'pg_stat_statements', a: 1}}
);
new efs.CfnFileSystem(stack, 'Files', {
  encrypted: true,
  backupPolicy: {status: 'ENABLED'},
  lifecyclePolicies: [{transitionToIa: 'AFTER_30_DAYS'}, {transitionToPrimaryStorageClass: 'AFTER_1_ACCESS'}],
  fileSystemPolicy: {Version: '2012-10-17'},
  throughputMode: 'provisioned',
  provisionedThroughputInMibps: 12.5,
  replicationConfiguration: {destinations: [{region: 'eu-west-1'}]},
  fileSystemTags: [{key: 'Name', value: 'files'}]
});
new efs.CfnAccessPoint(stack, 'FilesAccess', {
  fileSystemId: 'fs-1',
  posixUser: {uid: '1000', gid: '1000', secondaryGids: ['1']},
  rootDirectory: {path: '/x', creationInfo: {ownerGid: '1', ownerUid: '1', permissions: '755'}},
  accessPointTags: [{key: 'a', value: 'b'}]
});
new elasticache.CfnReplicationGroup(stack, 'Cache', {
  replicationGroupDescription: 'd',
  engine: 'valkey',
  cacheNodeType: 'cache.t4g.micro',
  numNodeGroups: 1,
  nodeGroupConfiguration:
      [{nodeGroupId: '0001', primaryAvailabilityZone: 'eu-west-1a', replicaCount: 1, slots: '0-16383'}],
  logDeliveryConfigurations: [{
    destinationType: 'cloudwatch-logs',
    logFormat: 'json',
    logType: 'slow-log',
    destinationDetails: {cloudWatchLogsDetails: {logGroup: 'g'}}
  }],
  transitEncryptionEnabled: true,
  multiAzEnabled: false
});
new elasticache.CfnServerlessCache(stack, 'Serverless', {
  serverlessCacheName: 's',
  engine: 'valkey',
  cacheUsageLimits: {dataStorage: {unit: 'GB', maximum: 10}, ecpuPerSecond: {maximum: 1000}},
  endpoint: {address: 'a', port: '1'}
});
const stream = new kinesis.CfnStream(stack, 'Stream', {
  shardCount: 1,
  retentionPeriodHours: 24,
  streamEncryption: {encryptionType: 'KMS', keyId: key.ref},
  streamModeDetails: {streamMode: 'PROVISIONED'}
});
new firehose.CfnDeliveryStream(stack, 'Firehose', {
  deliveryStreamType: 'KinesisStreamAsSource',
  kinesisStreamSourceConfiguration: {kinesisStreamArn: stream.attrArn, roleArn: 'arn'},
  extendedS3DestinationConfiguration: {
    bucketArn: bucket.attrArn,
    roleArn: 'arn',
    bufferingHints: {intervalInSeconds: 60, sizeInMBs: 5},
    compressionFormat: 'GZIP',
    processingConfiguration: {
      enabled: true,
      processors: [{type: 'Lambda', parameters: [{parameterName: 'LambdaArn', parameterValue: 'arn'}]}]
    },
    dataFormatConversionConfiguration: {
      enabled: true,
      inputFormatConfiguration:
          {deserializer: {openXJsonSerDe: {caseInsensitive: true, columnToJsonKeyMappings: {c: 'k'}}}},
      outputFormatConfiguration: {serializer: {parquetSerDe: {}}}
    }
  }
});
const database = new glue.CfnDatabase(stack, 'Database', {
  catalogId: stack.account,
  databaseInput: {name: 'db', parameters: {a: 'b', n: 1}, createTableDefaultPermissions: []}
});
new glue.CfnTable(stack, 'GlueTable', {
  catalogId: stack.account,
  databaseName: database.ref,
  tableInput: {
    name: 't',
    tableType: 'EXTERNAL_TABLE',
    parameters: {classification: 'json', 'projection.enabled': true},
    partitionKeys: [{name: 'dt', type: 'string', comment: ''}],
    storageDescriptor: {
      columns: [{name: 'c', type: 'struct<a:int>'}],
      location: `s3://${bucket.ref}/x`,
      serdeInfo: {serializationLibrary: 'l', parameters: {'ignore.malformed.json': 'TRUE'}},
      sortColumns: [{column: 'c', sortOrder: 1}],
      compressed: false,
      numberOfBuckets: -1
    }
  }
});
new glue.CfnJob(stack, 'GlueJob', {
  role: 'arn',
  command: {name: 'glueetl', pythonVersion: '3', scriptLocation: 's3://b/s.py'},
  defaultArguments: {'--job-language': 'python', '--enable-metrics': ''},
  connections: {connections: ['c']},
  executionProperty: {maxConcurrentRuns: 1},
  maxRetries: 0,
  tags: {a: 'b', c: {d: 'e'}}
});
new glue.CfnCrawler(stack, 'Crawler', {
  role: 'arn',
  targets: {
    s3Targets: [{path: 's3://b', exclusions: ['**/_*'], sampleSize: 1}],
    catalogTargets: [{databaseName: 'd', tables: ['t']}]
  },
  schedule: {scheduleExpression: 'cron(0 1 * * ? *)'},
  configuration: '{"Version":1.0}',
  recrawlPolicy: {recrawlBehavior: 'CRAWL_EVERYTHING'}
});
new athena.CfnWorkGroup(stack, 'WorkGroup', {
  name: 'w',
  recursiveDeleteOption: true,
  workGroupConfiguration: {
    bytesScannedCutoffPerQuery: 10000000000,
    enforceWorkGroupConfiguration: true,
    resultConfiguration: {outputLocation: 's3://b/', encryptionConfiguration: {encryptionOption: 'SSE_S3'}}
  }
});
new opensearch.CfnDomain(stack, 'Domain', {
  domainName: 'd',
  engineVersion: 'OpenSearch_2.19',
  accessPolicies: {Version: '2012-10-17', Statement: []},
  advancedOptions: {'rest.action.multi.allow_explicit_index': 'true', 'indices.query.bool.max_clause_count': '1024'},
  clusterConfig: {instanceCount: 1, instanceType: 't3.small.search', zoneAwarenessEnabled: false},
  ebsOptions: {ebsEnabled: true, volumeSize: 10},
  advancedSecurityOptions:
      {enabled: true, masterUserOptions: {masterUserName: 'm', masterUserPassword: '{{resolve:secretsmanager:s}}'}},
  logPublishingOptions:
      {ES_APPLICATION_LOGS: {cloudWatchLogsLogGroupArn: 'arn', enabled: true}, AUDIT_LOGS: {enabled: false}}
});
new backup.CfnBackupPlan(stack, 'Plan', {
  backupPlan: {
    backupPlanName: 'p',
    advancedBackupSettings: [{backupOptions: {WindowsVSS: 'enabled'}, resourceType: 'EC2'}],
    backupPlanRule: [{
      ruleName: 'r',
      targetBackupVault: 'v',
      completionWindowMinutes: 120,
      lifecycle: {deleteAfterDays: 30, moveToColdStorageAfterDays: 1},
      recoveryPointTags: {a: 'b'},
      copyActions: [{destinationBackupVaultArn: 'arn'}]
    }]
  },
  backupPlanTags: {c: 'd'}
});
new ssm.CfnParameter(
    stack, 'Parameter',
    {type: 'StringList', name: '/a/b', value: 'x,y', tier: 'Standard', allowedPattern: '.*', tags: {b: '1', a: '2'}}
);
new ssm.CfnDocument(stack, 'Document', {
  content: {
    schemaVersion: '2.2',
    mainSteps: [{action: 'aws:runShellScript', name: 's', inputs: {runCommand: ['echo', table.ref]}}]
  },
  documentType: 'Command',
  attachments: [{key: 'S3FileUrl', values: ['x']}],
  requires: [{name: 'r', version: '1'}]
});
const secret = new secretsmanager.CfnSecret(stack, 'Secret', {
  name: 's',
  generateSecretString: {
    secretStringTemplate: '{"username":"admin"}',
    generateStringKey: 'password',
    excludePunctuation: true,
    passwordLength: 32
  },
  replicaRegions: [{region: 'eu-west-1', kmsKeyId: 'k'}]
});
new secretsmanager.CfnRotationSchedule(stack, 'Rotation', {
  secretId: secret.ref,
  rotationRules: {automaticallyAfterDays: 30, duration: '2h'},
  hostedRotationLambda: {rotationType: 'PostgreSQLSingleUser'},
  rotateImmediatelyOnUpdate: false
});
app.synth();
