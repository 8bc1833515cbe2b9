// SPDX-License-Identifier: Apache-2.0
// Every property of a bucket that l2-bucket has not, its methods, attributes and addresses.
import {App, Aws, CfnOutput, Duration, PhysicalName, RemovalPolicy, Stack, Tags} from 'aws-cdk-lib';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as s3 from 'aws-cdk-lib/aws-s3';

const app = new App();
const stack = new Stack(app, 'Buckets');
const key = new kms.Key(stack, 'Key');

new s3.Bucket(stack, 'Abac', {abacStatus: true, bucketNamePrefix: 'prefix', bucketNamespace: s3.BucketNamespace.ACCOUNT_REGIONAL});
new s3.Bucket(stack, 'NoAbac', {abacStatus: false, bucketName: 'named', bucketNamespace: s3.BucketNamespace.GLOBAL});
for (const [name, acl] of Object.entries(s3.BucketAccessControl))
  new s3.Bucket(stack, `Acl${name}`, {accessControl: acl, removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE});
new s3.Bucket(stack, 'Owned', {objectOwnership: s3.ObjectOwnership.BUCKET_OWNER_ENFORCED});
new s3.Bucket(stack, 'Preferred', {
  accessControl: s3.BucketAccessControl.PUBLIC_READ, objectOwnership: s3.ObjectOwnership.BUCKET_OWNER_PREFERRED,
});

new s3.Bucket(stack, 'BlocksOnly', {blockedEncryptionTypes: [s3.BlockedEncryptionType.SSE_C]});
new s3.Bucket(stack, 'BlocksNothing', {
  encryption: s3.BucketEncryption.S3_MANAGED, bucketKeyEnabled: false,
  blockedEncryptionTypes: [s3.BlockedEncryptionType.NONE],
});
new s3.Bucket(stack, 'Keyed', {encryptionKey: key, bucketKeyEnabled: true});
new s3.Bucket(stack, 'Dsse', {
  encryption: s3.BucketEncryption.DSSE,
  blockedEncryptionTypes: [s3.BlockedEncryptionType.SSE_C, s3.BlockedEncryptionType.custom('SSE-X')],
});
new s3.Bucket(stack, 'DsseKeyed', {encryption: s3.BucketEncryption.DSSE, encryptionKey: key});
new s3.Bucket(stack, 'DsseManaged', {encryption: s3.BucketEncryption.DSSE_MANAGED});

new s3.Bucket(stack, 'PartlyBlocked', {blockPublicAccess: new s3.BlockPublicAccess({blockPublicPolicy: false})});
new s3.Bucket(stack, 'Acls', {blockPublicAccess: s3.BlockPublicAccess.BLOCK_ACLS});

const rules = new s3.Bucket(stack, 'Rules', {
  versioned: true,
  transitionDefaultMinimumObjectSize: s3.TransitionDefaultMinimumObjectSize.VARIES_BY_STORAGE_CLASS,
  lifecycleRules: [{
    abortIncompleteMultipartUploadAfter: Duration.days(1), enabled: true, expiration: Duration.days(500), id: 'all',
    noncurrentVersionExpiration: Duration.days(60), noncurrentVersionsToRetain: 3,
    noncurrentVersionTransitions: [
      {storageClass: s3.StorageClass.GLACIER_INSTANT_RETRIEVAL, transitionAfter: Duration.days(20),
       noncurrentVersionsToRetain: 1},
      {storageClass: s3.StorageClass.DEEP_ARCHIVE, transitionAfter: Duration.days(30)},
    ],
    objectSizeGreaterThan: 10, objectSizeLessThan: 1000, prefix: 'a/', tagFilters: {one: '1'},
    transitions: [
      {storageClass: s3.StorageClass.INTELLIGENT_TIERING, transitionAfter: Duration.days(0)},
      {storageClass: s3.StorageClass.ONE_ZONE_INFREQUENT_ACCESS, transitionDate: new Date('2031-02-03T00:00:00Z')},
      {storageClass: new s3.StorageClass('OTHER'), transitionAfter: Duration.days(365)},
    ],
  }],
  intelligentTieringConfigurations: [
    {name: 'tiers', prefix: 'b/', tags: [{key: 'k', value: 'v'}], archiveAccessTierTime: Duration.days(90),
     deepArchiveAccessTierTime: Duration.days(180)},
    {name: 'none'},
  ],
  metrics: [{id: 'everything'}, {id: 'part', prefix: 'c/', tagFilters: {b: '1', a: '2'}}],
  objectLockDefaultRetention: s3.ObjectLockRetention.compliance(Duration.days(7)),
});
rules.addMetric({id: 'more'});
rules.addLifecycleRule({noncurrentVersionsToRetain: 1, expiredObjectDeleteMarker: false});
new s3.Bucket(stack, 'Governed', {
  objectLockEnabled: true, objectLockDefaultRetention: s3.ObjectLockRetention.governance(Duration.days(36500)),
});
new s3.Bucket(stack, 'Lockable', {objectLockEnabled: true});
new s3.Bucket(stack, 'Cors', {
  cors: [
    {allowedMethods: [s3.HttpMethods.POST, s3.HttpMethods.DELETE, s3.HttpMethods.PUT], allowedOrigins: ['a', 'b'], maxAge: 0},
    {allowedMethods: [s3.HttpMethods.GET], allowedOrigins: [Aws.URL_SUFFIX]},
  ],
});

const lists = new s3.Bucket(stack, 'Lists');
const listed = new s3.Bucket(stack, 'Listed', {
  inventories: [
    {destination: {bucket: lists}},
    {destination: {bucket: lists, prefix: 'in', bucketOwner: '111111111111'}, enabled: false,
     format: s3.InventoryFormat.PARQUET, frequency: s3.InventoryFrequency.DAILY,
     includeObjectVersions: s3.InventoryObjectVersion.CURRENT, inventoryId: 'own.id-1', objectsPrefix: 'o/',
     optionalFields: ['Size', 'ETag']},
  ],
});
listed.addInventory({destination: {bucket: s3.Bucket.fromBucketName(stack, 'Elsewhere', 'elsewhere')}, format: s3.InventoryFormat.ORC});

new s3.Bucket(stack, 'Redirected', {websiteRedirect: {hostName: 'example.com', protocol: s3.RedirectProtocol.HTTPS}});
new s3.Bucket(stack, 'RedirectedPlainly', {websiteRedirect: {hostName: 'example.com'}});
const website = new s3.Bucket(stack, 'Routed', {
  websiteIndexDocument: 'index.html',
  websiteRoutingRules: [
    {hostName: 'example.com', httpRedirectCode: '302', protocol: s3.RedirectProtocol.HTTP,
     replaceKey: s3.ReplaceKey.with('gone'), condition: {httpErrorCodeReturnedEquals: '404', keyPrefixEquals: 'p/'}},
    {replaceKey: s3.ReplaceKey.prefixWith('q/'), condition: {keyPrefixEquals: 'p/'}},
    {},
  ],
});

const logs = new s3.Bucket(stack, 'Logs', {encryption: s3.BucketEncryption.KMS});
new s3.Bucket(stack, 'Logged', {
  serverAccessLogsBucket: logs,
  targetObjectKeyFormat: s3.TargetObjectKeyFormat.partitionedPrefix(s3.PartitionDateSource.EVENT_TIME),
});
new s3.Bucket(stack, 'LoggedSimply', {
  serverAccessLogsBucket: logs, serverAccessLogsPrefix: 'simple', targetObjectKeyFormat: s3.TargetObjectKeyFormat.simplePrefix(),
});
new s3.Bucket(stack, 'LogsItself', {
  serverAccessLogsPrefix: 'own/', targetObjectKeyFormat: s3.TargetObjectKeyFormat.partitionedPrefix(),
});
new s3.Bucket(stack, 'LogsAway', {
  serverAccessLogsBucket: s3.Bucket.fromBucketArn(stack, 'Away', 'arn:aws:s3:::away'), serverAccessLogsPrefix: 'x',
});
const other = new Stack(app, 'Other');
new s3.Bucket(other, 'Logged', {serverAccessLogsBucket: logs});

const policed = new s3.Bucket(stack, 'Policed', {enforceSSL: true, minimumTLSVersion: 1.3, publicReadAccess: true,
  blockPublicAccess: s3.BlockPublicAccess.BLOCK_ACLS_ONLY});
Tags.of(policed).add('tag', 'value');

const show = (id: string, value: string) => new CfnOutput(stack, id, {value});
show('Arn', website.bucketArn);
show('Name', website.bucketName);
show('DomainName', website.bucketDomainName);
show('DualStack', website.bucketDualStackDomainName);
show('Regional', website.bucketRegionalDomainName);
show('WebsiteDomain', website.bucketWebsiteDomainName);
show('WebsiteUrl', website.bucketWebsiteUrl);
show('Objects', website.arnForObjects('x/*'));
show('Is', `${website.isWebsite} ${lists.isWebsite}`);
show('Url', website.urlForObject());
show('UrlObject', website.urlForObject('a/b'));
show('UrlSlash', website.urlForObject('/a'));
show('UrlToken', website.urlForObject(Aws.REGION));
show('S3Url', website.s3UrlForObject());
show('S3UrlObject', website.s3UrlForObject('/a/b'));
show('Accelerated', website.transferAccelerationUrlForObject());
show('AcceleratedObject', website.transferAccelerationUrlForObject('a', {dualStack: true}));
show('Hosted', website.virtualHostedUrlForObject());
show('HostedObject', website.virtualHostedUrlForObject('/a', {regional: true}));
show('HostedGlobal', website.virtualHostedUrlForObject('a', {regional: false}));

const far = new Stack(app, 'Far', {env: {account: '111111111111', region: 'eu-west-1'}});
const generated = new s3.Bucket(far, 'Generated', {bucketName: PhysicalName.GENERATE_IF_NEEDED});
const farther = new Stack(app, 'Farther', {env: {account: '222222222222', region: 'eu-west-1'}});
new CfnOutput(farther, 'Generated', {value: generated.arnForObjects('*')});
new CfnOutput(farther, 'GeneratedUrl', {value: generated.urlForObject('x')});
app.synth();
