// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeEach, test } from 'node:test';

const folder = new URL('../../synth/custom_resources/', import.meta.url);
const { handler, outside } = createRequire(import.meta.url)(`${folder.pathname}handlers/aws_sdk_call/index.js`);
const context = { logStreamName: 'stream' };
let answers; // what CloudFormation got
let clients; // options of the clients that were made
let installs;
let loads; // names of packages
let logs;
let response; // of the service, or an error
let sent; // [command, parameters]

const command = (name) =>
  class {
    constructor(input) {
      this.call = [name, input];
    }
  };
class Client {
  constructor(options) {
    clients.push(options);
    this.config = { apiVersion: options.apiVersion, region: async () => options.region ?? 'eu-west-1' };
  }

  async send({ call }) {
    sent.push(call);
    if (response instanceof Error) throw response;
    return { ...response, $metadata: { requestId: 'r' } };
  }
}
const sdk = {
  __Client: command('__Client'),
  S3Client: Client,
  GetObjectCommand: command('GetObject'),
  SendCommandCommand: command('SendCommand'),
  DescribeDBClustersCommand: command('DescribeDBClusters'),
};

beforeEach(() => {
  [answers, clients, installs, loads, logs, sent] = [[], [], [], [], [], []];
  response = {};
  outside.credentials = (options) => ({ assumed: options });
  outside.install = (name) => installs.push(name);
  outside.load = (name) => {
    loads.push(name);
    return sdk;
  };
  outside.log = (...parts) => logs.push(parts.join(' '));
  outside.now = () => 1000;
  outside.put = async (target, body) => answers.push([target, JSON.parse(body)]);
});

async function run(RequestType, calls, more = {}) {
  const ResourceProperties = { InstallLatestAwsSdk: 'false', ...more.properties };
  for (const [type, call] of Object.entries(calls)) ResourceProperties[type] = JSON.stringify(call);
  const event = {
    RequestType,
    RequestId: 'request',
    StackId: 'stack',
    LogicalResourceId: 'Logical',
    PhysicalResourceId: RequestType === 'Create' ? undefined : 'physical',
    ResponseURL: 'https://example.com/?secret',
    ResourceProperties,
  };
  await handler(event, context);
  return answers.at(-1)[1];
}
const call = (more = {}) => ({ service: 'S3', action: 'getObject', ...more });

test('a call is made and its response is the data of the resource', async () => {
  response = { Body: { a: [{ b: 1 }, true] }, Empty: null };
  const answer = await run('Create', { Create: call({ parameters: { Bucket: 'b' }, physicalResourceId: { id: 'id' } }) });
  assert.deepEqual(loads, ['@aws-sdk/client-s3']);
  assert.deepEqual(sent, [['GetObject', { Bucket: 'b' }]]);
  assert.deepEqual(answer, {
    Status: 'SUCCESS',
    Reason: 'OK',
    PhysicalResourceId: 'id',
    Data: { region: 'eu-west-1', 'Body.a.0.b': 1, 'Body.a.1': true, Empty: null },
    StackId: 'stack',
    RequestId: 'request',
    LogicalResourceId: 'Logical',
    NoEcho: false,
  });
  assert.equal(answers[0][0], 'https://example.com/?secret');
  assert.ok(!logs.join().includes('secret'));
});

test('services and actions are known by all their names', async () => {
  const cases = [
    ['S3', 'getObject', 'GetObject', 's3'],
    ['@aws-sdk/client-s3', 'GetObjectCommand', 'GetObject', 's3'],
    ['RDS', 'describeDbClusters', 'DescribeDBClusters', 'rds'],
    ['SSM', 'SendCommand', 'SendCommand', 'ssm'],
    ['APIGateway', 'getObject', 'GetObject', 'api-gateway'],
    ['stepfunctions', 'GetObject', 'GetObject', 'sfn'],
    ['api-gateway', 'GetObject', 'GetObject', 'api-gateway'],
  ];
  for (const [service, action, name, client] of cases) {
    await run('Create', { Create: { service, action } });
    assert.equal(sent.at(-1)[0], name);
    assert.equal(loads.at(-1), `@aws-sdk/client-${client}`);
  }
});

test('the physical id is that of the call, of its response, or the one from before', async () => {
  const id = (physicalId) => call({ physicalResourceId: { id: physicalId } });
  assert.equal((await run('Create', { Update: id('u'), Delete: id('d') })).PhysicalResourceId, 'u');
  assert.equal((await run('Create', { Delete: id('d') })).PhysicalResourceId, 'd');
  assert.equal((await run('Create', { Delete: call() })).PhysicalResourceId, 'Logical');
  assert.equal((await run('Update', { Update: call() })).PhysicalResourceId, 'physical');
  assert.equal((await run('Delete', { Create: id('c') })).PhysicalResourceId, 'physical');
  response = { Thing: { Arn: 'arn' } };
  const created = await run('Create', { Create: call({ physicalResourceId: { responsePath: 'Thing.Arn' } }) });
  assert.equal(created.PhysicalResourceId, 'arn');
});

test('no call is made where none is given', async () => {
  const answer = await run('Delete', { Create: call() });
  assert.deepEqual(sent, []);
  assert.equal(answer.Status, 'SUCCESS');
  assert.deepEqual(answer.Data, {});
});

test('parameters take the physical id', async () => {
  const parameters = { Id: 'PHYSICAL:RESOURCEID:', List: [{ Id: 'PHYSICAL:RESOURCEID:' }, null], Other: 1 };
  await run('Delete', { Delete: call({ parameters }) });
  assert.deepEqual(sent[0][1], { Id: 'physical', List: [{ Id: 'physical' }, null], Other: 1 });
});

test('numbers and dates that are text are what the schema of the command wants', async () => {
  const item = [3, 'ns', 'Item', 0, ['n', 'when', 'text'], [1, [4, 2], 0]];
  const list = [1, 'ns', 'Items', 0, () => item];
  const map = [2, 'ns', 'Map', 0, 0, 1];
  const simple = [0, 'ns', 'Simple', 0, 1];
  const names = ['items', 'map', 'simple', 'numbers', 'texts', 'bytes', 'none'];
  const input = [3, 'ns', 'Input', 0, names, [list, () => map, simple, 64 | 1, 128 | 0, 21, 4], 1];
  sdk.TypedCommand = class extends command('Typed') {
    schema = [9, 'ns', 'Typed', 0, input, 'unit'];
  };
  const parameters = {
    items: [{ n: '1', when: '2030-01-01T00:00:00Z', text: '2', other: '3' }, { n: 4, when: 0 }],
    map: { a: '5', b: 'five', c: '' },
    simple: '-6.5',
    numbers: ['7', null],
    texts: { a: '8' },
    bytes: '9',
    none: 'never',
  };
  await run('Create', { Create: call({ action: 'typed', parameters }) });
  delete sdk.TypedCommand;
  assert.deepEqual(sent[0][1], {
    items: [{ n: 1, when: new Date('2030-01-01'), text: '2', other: '3' }, { n: 4, when: new Date(0) }],
    map: { a: 5, b: 'five', c: '' },
    simple: -6.5,
    numbers: [7, null],
    texts: { a: '8' },
    bytes: '9',
    none: 'never',
  });
});

test('only the paths that are asked for are data', async () => {
  response = { A: { B: 1, C: 2 }, D: 3 };
  assert.deepEqual((await run('Create', { Create: call({ outputPaths: ['A.B', 'D'] }) })).Data, { 'A.B': 1, D: 3 });
});

test('streams, bytes and dates are data as text', async () => {
  response = {
    Stream: { transformToString: async () => 'stream' },
    Bytes: new TextEncoder().encode('bytes'),
    Part: new Uint8Array([97, 98, 99, 100]).subarray(1, 3),
    Date: new Date(0),
  };
  const { Data } = await run('Create', { Create: call() });
  assert.deepEqual(Data, {
    region: 'eu-west-1', Stream: 'stream', Bytes: 'bytes', Part: 'bc', Date: '1970-01-01T00:00:00.000Z',
  });
});

test('a failed call fails the resource, unless its error is to be ignored', async () => {
  response = Object.assign(new Error('not there'), { name: 'NotFoundException' });
  const failed = await run('Create', { Create: call() });
  assert.deepEqual([failed.Status, failed.Reason, failed.PhysicalResourceId], ['FAILED', 'not there', 'stream']);
  const other = await run('Create', { Create: call({ ignoreErrorCodesMatching: '^Conflict' }) });
  assert.equal(other.Status, 'FAILED');
  const ignored = await run('Create', {
    Create: call({ ignoreErrorCodesMatching: 'NotFound|Conflict', physicalResourceId: { id: 'id' } }),
  });
  assert.deepEqual([ignored.Status, ignored.PhysicalResourceId, ignored.Data], ['SUCCESS', 'id', {}]);
});

test('an action or a package that does not exist is named', async () => {
  assert.match((await run('Create', { Create: { service: 'S3', action: 'dance' } })).Reason, /no command for the action Dance/);
  outside.load = () => {
    throw new Error('not found');
  };
  assert.match((await run('Create', { Create: call({ service: 'Nothing' }) })).Reason, /no package @aws-sdk\/client-nothing/);
});

test('another role, region and version of the interface are handed on', async () => {
  const assumedRoleArn = 'arn:aws:iam::222222222222:role/r';
  const more = { assumedRoleArn, externalId: 'e', region: 'us-east-1', apiVersion: '2020-01-01' };
  const { Data } = await run('Create', { Create: call({ ...more, physicalResourceId: { id: 'an id/with?others' } }) });
  assert.deepEqual(clients[0], {
    apiVersion: '2020-01-01',
    region: 'us-east-1',
    credentials: {
      assumed: {
        params: { RoleArn: assumedRoleArn, RoleSessionName: '1000-anidwithothers', ExternalId: 'e' },
        clientConfig: { region: 'us-east-1' },
      },
    },
  });
  assert.deepEqual(Data, { apiVersion: '2020-01-01', region: 'us-east-1' });
});

test('the newest SDK is installed once, and that of Lambda taken when it cannot be', async () => {
  const properties = { InstallLatestAwsSdk: 'true' };
  await run('Create', { Create: call({ service: 'Newest' }) }, { properties });
  await run('Update', { Update: call({ service: 'Newest' }) }, { properties });
  assert.deepEqual(installs, ['@aws-sdk/client-newest']);
  assert.deepEqual(loads, ['/tmp/node_modules/@aws-sdk/client-newest', '/tmp/node_modules/@aws-sdk/client-newest']);
  outside.install = () => {
    throw new Error('offline');
  };
  await run('Create', { Create: call({ service: 'Offline' }) }, { properties });
  assert.equal(loads.at(-1), '@aws-sdk/client-offline');
});

test('the response is in no log when it is to be hidden', async () => {
  response = { Password: 'hidden' };
  await run('Create', { Create: call({ logApiResponseData: false }) });
  assert.equal(answers[0][1].Data.Password, 'hidden');
  assert.ok(!logs.join().includes('hidden'));
  await run('Create', { Create: call() });
  assert.ok(logs.join().includes('hidden'));
});

test('a rule makes the call that is the event, and fails with it unless the error is to be ignored', async () => {
  response = { Done: true };
  assert.equal(await handler({ service: 'S3', action: 'getObject', parameters: { Key: 'k' }, apiVersion: 'v' }), undefined);
  assert.deepEqual(sent, [['GetObject', { Key: 'k' }]]);
  assert.equal(clients[0].apiVersion, 'v');
  assert.deepEqual(answers, []);
  response = Object.assign(new Error('not there'), { name: 'NotFoundException' });
  await assert.rejects(handler({ service: 'S3', action: 'getObject' }), /not there/);
  await assert.rejects(handler({ service: 'S3', action: 'getObject', catchErrorPattern: 'Conflict' }), /not there/);
  await handler({ service: 'S3', action: 'getObject', catchErrorPattern: 'NotFound' });
});

test('the names of services are those of the library', () => {
  const texts = (file) => readFileSync(new URL(file, folder), 'utf8');
  const generated = texts('sdk_names.generated.cpp').replaceAll(/"\n\s*"/g, '');
  const source = texts('handlers/aws_sdk_call/index.js');
  for (const name of ['Hyphenated', 'Renamed', 'Commands']) {
    const inLibrary = new RegExp(`k${name} =\\s*"([^"]+)"`).exec(generated)[1].split(' ');
    const inHandler = new RegExp(`${name.toUpperCase()} = \`([^\`]+)\``).exec(source)[1].trim().split(/\s+/);
    assert.deepEqual(inHandler, inLibrary);
  }
});
