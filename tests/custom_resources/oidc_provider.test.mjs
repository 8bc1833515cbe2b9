// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { createRequire } from 'node:module';

const { handler, outside } = createRequire(import.meta.url)('../../synth/custom_resources/handlers/oidc_provider/index.js');
const arn = 'arn:aws:iam::111111111111:oidc-provider/example.com';
let calls;
let certificate;
let connection;

beforeEach(() => {
  calls = [];
  const root = { fingerprint: 'AA:BB:CC', valid_to: 'Jan 1 00:00:00 2200 GMT' };
  root.issuerCertificate = root;
  certificate = { fingerprint: '11:22', issuerCertificate: root };
  const note = (name) => async (input) => {
    calls.push([name, input]);
    return { OpenIDConnectProviderArn: arn };
  };
  outside.iam = () => new Proxy({}, { get: (_, name) => note(name) });
  outside.connect = (options, connected) => {
    connection = options;
    setImmediate(connected);
    return { getPeerCertificate: () => certificate, end() {}, on() {} };
  };
});

const create = (ResourceProperties) => handler({ RequestType: 'Create', ResourceProperties });
const update = (OldResourceProperties, ResourceProperties) =>
  handler({ RequestType: 'Update', PhysicalResourceId: arn, OldResourceProperties, ResourceProperties });

test('a provider is created with the thumbprints that are given', async () => {
  const answer = await create({ Url: 'https://example.com', ClientIDList: ['a'], ThumbprintList: ['t'] });
  assert.deepEqual(calls, [
    ['createOpenIDConnectProvider', { Url: 'https://example.com', ClientIDList: ['a'], ThumbprintList: ['t'] }],
  ]);
  assert.deepEqual(answer, { PhysicalResourceId: arn, Data: { Thumbprints: '["t"]' } });
});

test('without thumbprints that of the certificate at the end of the chain is taken', async () => {
  const answer = await create({ Url: 'https://example.com:8443/path', RejectUnauthorized: 'true' });
  assert.deepEqual(connection, { host: 'example.com', port: 8443, servername: 'example.com', rejectUnauthorized: true });
  assert.deepEqual(calls[0][1].ThumbprintList, ['AABBCC']);
  assert.equal(answer.Data.Thumbprints, '["AABBCC"]');
});

test('a certificate that is no longer valid is an error', async () => {
  certificate.issuerCertificate.valid_to = 'Jan 1 00:00:00 2001 GMT';
  await assert.rejects(create({ Url: 'https://example.com' }), /valid until/);
  certificate = {};
  await assert.rejects(create({ Url: 'https://example.com' }), /no certificate/);
});

test('an update changes thumbprints and client ids', async () => {
  const before = { Url: 'https://example.com', ClientIDList: ['a', 'b'], ThumbprintList: ['t'] };
  const answer = await update(before, { Url: 'https://example.com', ClientIDList: ['b', 'c'], ThumbprintList: ['u'] });
  assert.deepEqual(calls, [
    ['updateOpenIDConnectProviderThumbprint', { OpenIDConnectProviderArn: arn, ThumbprintList: ['u'] }],
    ['addClientIDToOpenIDConnectProvider', { OpenIDConnectProviderArn: arn, ClientID: 'c' }],
    ['removeClientIDFromOpenIDConnectProvider', { OpenIDConnectProviderArn: arn, ClientID: 'a' }],
  ]);
  assert.equal(answer.PhysicalResourceId, arn);
});

test('another address is another provider', async () => {
  await update({ Url: 'https://old.example' }, { Url: 'https://new.example', ThumbprintList: ['t'] });
  assert.deepEqual(calls.map(([name]) => name), ['createOpenIDConnectProvider']);
});

test('a provider is deleted by its id', async () => {
  await handler({ RequestType: 'Delete', PhysicalResourceId: arn, ResourceProperties: {} });
  assert.deepEqual(calls, [['deleteOpenIDConnectProvider', { OpenIDConnectProviderArn: arn }]]);
  await assert.rejects(handler({ RequestType: 'Other', ResourceProperties: {} }), /Other/);
});
