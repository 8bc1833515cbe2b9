// SPDX-License-Identifier: Apache-2.0
// Makes calls of the AWS SDK. For CloudFormation: those that stand in the properties Create, Update and Delete of a
// resource, each a JSON text:
//
//   {service, action, parameters, physicalResourceId: {id, responsePath}, region, apiVersion, outputPaths,
//    ignoreErrorCodesMatching, assumedRoleArn, externalId, logApiResponseData}
//
// The response becomes the Data of the resource, "a.0.b" for the field b of the first element of the list a. The handler
// answers CloudFormation itself: its function is called index.handler. For rules of EventBridge: the call that is the
// event, {service, action, parameters, catchErrorPattern, apiVersion}.
'use strict';
const { execFileSync } = require('child_process');
const https = require('https');

// Stands in parameters for the physical id.
const PHYSICAL_ID = 'PHYSICAL:RESOURCEID:';
const INSTALL_ROOT = '/tmp';
const LONGEST_SESSION_NAME = 64;

// How services and actions are called besides by the names of their packages and commands.
// Written by make_sdk_names.mjs.
const HYPHENATED = `
acm-pca api-gateway application-auto-scaling application-insights application-signals app-mesh
arc-zonal-shift auto-scaling auto-scaling-plans backup-gateway bcm-data-exports bedrock-agent
bedrock-agent-runtime bedrock-runtime chime-sdk-identity chime-sdk-media-pipelines
chime-sdk-meetings chime-sdk-messaging chime-sdk-voice cloudhsm-v2 cloudsearch-domain
cloudtrail-data cloudwatch-events cloudwatch-logs codeguru-reviewer codeguru-security
codestar-connections codestar-notifications cognito-identity cognito-sync compute-optimizer
config-service connect-contact-lens cost-explorer cost-optimization-hub customer-profiles
data-pipeline device-farm devops-guru direct-connect directory-service docdb-elastic
dynamodb-streams ec2-instance-connect ecr-public eks-auth elastic-beanstalk elastic-inference
elastic-transcoder emr-containers emr-serverless finspace-data global-accelerator inspector-scan
iot-1click-devices-service iot-1click-projects iot-events iot-events-data iot-jobs-data-plane
iot-wireless ivs-realtime kendra-ranking kinesis-analytics kinesis-analytics-v2 kinesis-video
kinesis-video-archived-media kinesis-video-media kinesis-video-webrtc-storage launch-wizard
lex-model-building-service lex-models-v2 lex-runtime-v2 license-manager
license-manager-linux-subscriptions license-manager-user-subscriptions machine-learning
managedblockchain-query marketplace-agreement marketplace-catalog marketplace-commerce-analytics
marketplace-deployment marketplace-entitlement-service marketplace-metering mediapackage-vod
mediastore-data medical-imaging migration-hub migrationhub-config migration-hub-refactor-spaces
network-firewall payment-cryptography payment-cryptography-data pca-connector-ad pca-connector-scep
personalize-events personalize-runtime pinpoint-email pinpoint-sms-voice pinpoint-sms-voice-v2
qldb-session redshift-data redshift-serverless resource-explorer-2 resource-groups
resource-groups-tagging-api route-53 route-53-domains route53-recovery-cluster
route53-recovery-control-config route53-recovery-readiness s3-control sagemaker-edge
sagemaker-featurestore-runtime sagemaker-geospatial sagemaker-metrics sagemaker-runtime
secrets-manager service-catalog service-catalog-appregistry service-quotas snow-device-management
ssm-contacts ssm-incidents ssm-quicksetup ssm-sap sso-admin sso-oidc storage-gateway support-app
timestream-influxdb timestream-query timestream-write voice-id vpc-lattice waf-regional
workspaces-thin-client workspaces-web
`;
const RENAMED = `
augmentedairuntime=sagemaker-a2i-runtime cognitoidentityserviceprovider=cognito-identity-provider
cur=cost-and-usage-report-service discovery=application-discovery-service
dms=database-migration-service elb=elastic-load-balancing elbv2=elastic-load-balancing-v2
es=elasticsearch-service forecastqueryservice=forecastquery forecastservice=forecast
iotdata=iot-data-plane kinesisvideosignalingchannels=kinesis-video-signaling
lexruntime=lex-runtime-service rdsdataservice=rds-data stepfunctions=sfn
transcribeservice=transcribe
`;
const COMMANDS = `
ecs=ExecuteCommand iot=CreateCommand iot=DeleteCommand iot=GetCommand iot=UpdateCommand
qldb-session=SendCommand ssm=CancelCommand ssm=SendCommand
`;
// Until here.
const words = (text) => text.trim().split(/\s/);
const CLIENTS = new Map([
  ...words(HYPHENATED).map((client) => [client.replaceAll('-', ''), client]),
  ...words(RENAMED).map((pair) => pair.split('=')),
]);
const ACTIONS = new Set(words(COMMANDS));

// What tests replace.
const outside = {
  credentials: (options) => require('@aws-sdk/credential-providers').fromTemporaryCredentials(options),
  install: (name) =>
    execFileSync('npm', ['install', name, '--omit=dev', '--no-package-lock', '--no-save', '--prefix', INSTALL_ROOT], {
      env: { ...process.env, HOME: INSTALL_ROOT, NPM_CONFIG_UPDATE_NOTIFIER: 'false' },
    }),
  load: (name) => require(name),
  log: (...parts) => console.log(...parts),
  now: () => Date.now(),
  put,
};

function put(target, body) {
  return new Promise((resolve, reject) => {
    const options = { method: 'PUT', headers: { 'content-type': '', 'content-length': Buffer.byteLength(body, 'utf8') } };
    const request = https.request(target, options, (response) => {
      response.resume();
      resolve();
    });
    request.on('error', reject);
    request.end(body);
  });
}

function clientName(service) {
  const name = service.toLowerCase().replace(/^@aws-sdk\/client-/, '');
  return CLIENTS.get(name) ?? name;
}

function actionName(client, action) {
  const first = action.charAt(0);
  if (first !== first.toUpperCase()) return first.toUpperCase() + action.slice(1);
  return ACTIONS.has(`${client}=${action}`) ? action : action.replace(/Command$/, '');
}

const installed = new Set();

// The newest package where that is wanted and can be installed, else the one that Lambda has.
function loadPackage(name, latest) {
  if (latest && !installed.has(name)) {
    try {
      outside.install(name);
      installed.add(name);
    } catch (error) {
      outside.log(`${name} cannot be installed, the one of Lambda is used:`, error.message);
    }
  }
  try {
    return outside.load(installed.has(name) ? `${INSTALL_ROOT}/node_modules/${name}` : name);
  } catch (error) {
    throw new Error(`the AWS SDK has no package ${name}: ${error.message}`);
  }
}

function commandClass(sdk, action, name) {
  const wanted = `${action}Command`.toLowerCase();
  const key = Object.keys(sdk).find((each) => each.toLowerCase() === wanted);
  if (!key) throw new Error(`${name} has no command for the action ${action}`);
  return sdk[key];
}

function clientClass(sdk, name) {
  const key = Object.keys(sdk).find((each) => each.endsWith('Client') && each !== '__Client');
  if (!key) throw new Error(`${name} has no client`);
  return sdk[key];
}

function credentialsFor(call, physicalId) {
  if (!call.assumedRoleArn) return undefined;
  const session = `${outside.now()}-${physicalId}`.replace(/[^\w+=,.@-]/g, '').slice(0, LONGEST_SESSION_NAME);
  const params = { RoleArn: call.assumedRoleArn, RoleSessionName: session, ExternalId: call.externalId };
  return outside.credentials({ params, clientConfig: call.region ? { region: call.region } : undefined });
}

function withPhysicalId(value, id) {
  if (value === PHYSICAL_ID) return id;
  if (Array.isArray(value)) return value.map((each) => withPhysicalId(each, id));
  if (value === null || typeof value !== 'object') return value;
  return mapValues(value, (each) => withPhysicalId(each, id));
}

// Kinds of schemas, which the commands of newer SDKs carry: @smithy/types, static-schemas and sentinels.
const SIMPLE = 0;
const LIST = 1;
const MAP = 2;
const STRUCTURES = [3, 4];
const NUMBER = 1;
const TIMESTAMPS = [4, 5, 6, 7];
const LIST_OF = 64;
const MAP_OF = 128;

const mapValues = (object, change) =>
  Object.fromEntries(Object.entries(object).map(([key, each]) => [key, change(each, key)]));
const isObject = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);

function scalar(value, kind) {
  if (kind === NUMBER && typeof value === 'string' && value.trim() !== '' && !Number.isNaN(Number(value))) {
    return Number(value);
  }
  if (!TIMESTAMPS.includes(kind) || !['string', 'number'].includes(typeof value)) return value;
  const date = new Date(value);
  return Number.isNaN(date.getTime()) ? value : date;
}

// What CloudFormation fills in is text, and JSON has no dates: they become what the service wants.
function typed(value, schema) {
  const shape = typeof schema === 'function' ? schema() : schema;
  const elements = (each) => (Array.isArray(value) ? value.map((item) => typed(item, each)) : value);
  const entries = (each) => (isObject(value) ? mapValues(value, (item) => typed(item, each)) : value);
  if (typeof shape === 'number') {
    if (shape & MAP_OF) return entries(shape - MAP_OF);
    return shape & LIST_OF ? elements(shape - LIST_OF) : scalar(value, shape);
  }
  if (!Array.isArray(shape)) return value;
  if (typeof shape[1] !== 'string') return typed(value, shape[0]); // a member with traits
  const [kind, , , , ...parts] = shape;
  if (kind === SIMPLE) return typed(value, parts[0]);
  if (kind === LIST) return elements(parts[0]);
  if (kind === MAP) return entries(parts[1]);
  if (!STRUCTURES.includes(kind) || !isObject(value)) return value;
  const [names, schemas] = parts;
  return mapValues(value, (item, name) => typed(item, schemas[names.indexOf(name)]));
}

// Streams, bytes and dates as text.
async function readable(value) {
  if (value === null || typeof value !== 'object') return value;
  if (value instanceof Date) return value.toISOString();
  if (typeof value.transformToString === 'function') return value.transformToString();
  if (ArrayBuffer.isView(value)) return Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('utf8');
  if (Array.isArray(value)) return Promise.all(value.map(readable));
  const entries = Object.entries(value).map(async ([key, each]) => [key, await readable(each)]);
  return Object.fromEntries(await Promise.all(entries));
}

function flatten(value, path = [], into = {}) {
  if (value === null || typeof value !== 'object') into[path.join('.')] = value;
  else for (const [key, each] of Object.entries(value)) flatten(each, [...path, key], into);
  return into;
}

async function send(call, physicalId, latestSdk) {
  const service = clientName(call.service);
  const name = `@aws-sdk/client-${service}`;
  const sdk = loadPackage(name, latestSdk);
  const Client = clientClass(sdk, name);
  const Command = commandClass(sdk, actionName(service, call.action), name);
  const { apiVersion, region } = call;
  const client = new Client({ apiVersion, credentials: credentialsFor(call, physicalId), region });
  const schemaOfInput = new Command({}).schema?.[4];
  const parameters = typed(withPhysicalId(call.parameters ?? {}, physicalId), schemaOfInput);
  const { $metadata, ...response } = await client.send(new Command(parameters));
  return {
    apiVersion: client.config.apiVersion,
    region: await client.config.region().catch(() => undefined),
    ...flatten(await readable(response)),
  };
}

function selected(data, paths) {
  if (!paths) return data;
  return Object.fromEntries(Object.entries(data).filter(([key]) => paths.some((path) => key.startsWith(path))));
}

// @returns the response; nothing when the call failed with an error that is to be ignored
async function responseOf(call, physicalId, latestSdk) {
  try {
    const data = await send(call, physicalId, latestSdk);
    if (call.logApiResponseData ?? true) outside.log('response of the service:', JSON.stringify(data));
    return data;
  } catch (error) {
    const ignored = call.ignoreErrorCodesMatching;
    if (!ignored || !new RegExp(ignored).test(error.name)) throw error;
    outside.log('ignored:', error.message);
    return undefined;
  }
}

function firstPhysicalId(event, calls) {
  if (event.RequestType !== 'Create') return calls[event.RequestType]?.physicalResourceId?.id ?? event.PhysicalResourceId;
  const ids = ['Create', 'Update', 'Delete'].map((type) => calls[type]?.physicalResourceId?.id);
  return ids.find((id) => id !== undefined && id !== null) ?? event.LogicalResourceId;
}

async function run(event, calls) {
  const id = firstPhysicalId(event, calls);
  const call = calls[event.RequestType];
  if (!call) return { id, data: {} };
  const data = await responseOf(call, id, event.ResourceProperties.InstallLatestAwsSdk === 'true');
  const path = call.physicalResourceId?.responsePath;
  return { id: path ? data?.[path] : id, data: data ? selected(data, call.outputPaths) : {} };
}

async function respond(event, answer, logData) {
  const { StackId, RequestId, LogicalResourceId } = event;
  const response = { ...answer, StackId, RequestId, LogicalResourceId, NoEcho: false };
  outside.log('response:', JSON.stringify(logData ? response : { ...response, Data: undefined }));
  await outside.put(event.ResponseURL, JSON.stringify(response));
}

async function forCloudFormation(event, context) {
  outside.log('request:', JSON.stringify({ ...event, ResponseURL: '...' }));
  try {
    const parsed = ['Create', 'Update', 'Delete'].map((type) => [type, event.ResourceProperties[type]]);
    const calls = Object.fromEntries(parsed.map(([type, text]) => [type, text && JSON.parse(text)]));
    const { id, data } = await run(event, calls);
    const answer = { Status: 'SUCCESS', Reason: 'OK', PhysicalResourceId: id, Data: data };
    await respond(event, answer, calls[event.RequestType]?.logApiResponseData ?? true);
  } catch (error) {
    outside.log(error);
    const Reason = error.message || 'the call failed without a message';
    await respond(event, { Status: 'FAILED', Reason, PhysicalResourceId: context.logStreamName, Data: {} }, true);
  }
}

async function forRule(event) {
  outside.log('event:', JSON.stringify(event));
  await responseOf({ ...event, ignoreErrorCodesMatching: event.catchErrorPattern }, undefined, false);
}

exports.handler = (event, context) => ('RequestType' in event ? forCloudFormation(event, context) : forRule(event));
exports.outside = outside;
