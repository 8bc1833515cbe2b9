// SPDX-License-Identifier: Apache-2.0
// Makes, changes and deletes OpenID Connect providers. Where no thumbprints are given, that of the certificate at the
// root of the provider's chain is taken.
'use strict';
const tls = require('tls');

// What tests replace.
const outside = {
  iam: () => {
    const { IAM } = require('@aws-sdk/client-iam');
    return new IAM({});
  },
  connect: (options, connected) => tls.connect(options, connected),
};

// The certificate that has signed itself ends the chain; a server may leave it out.
function lastOfChain(certificate) {
  let last = certificate;
  while (last.issuerCertificate && last.issuerCertificate !== last) last = last.issuerCertificate;
  return last;
}

function requireValid(certificate) {
  if (new Date(certificate.valid_to).getTime() < Date.now()) {
    throw new Error(`the certificate of the provider was valid until ${certificate.valid_to} only`);
  }
}

function downloadThumbprint(url, rejectUnauthorized) {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const options = { host: hostname, port: port ? Number(port) : 443, servername: hostname, rejectUnauthorized };
    const socket = outside.connect(options, () => {
      try {
        const certificate = lastOfChain(socket.getPeerCertificate(true));
        if (!certificate.fingerprint) throw new Error(`${hostname} has shown no certificate`);
        requireValid(certificate);
        resolve(certificate.fingerprint.split(':').join(''));
      } catch (error) {
        reject(error);
      } finally {
        socket.end();
      }
    });
    socket.on('error', reject);
  });
}

async function thumbprintsOf(properties) {
  if (properties.ThumbprintList?.length) return properties.ThumbprintList;
  return [await downloadThumbprint(properties.Url, properties.RejectUnauthorized === 'true')];
}

async function create(iam, properties) {
  const thumbprints = await thumbprintsOf(properties);
  const { OpenIDConnectProviderArn: arn } = await iam.createOpenIDConnectProvider({
    Url: properties.Url,
    ClientIDList: properties.ClientIDList ?? [],
    ThumbprintList: thumbprints,
  });
  return { PhysicalResourceId: arn, Data: { Thumbprints: JSON.stringify(thumbprints) } };
}

async function update(iam, arn, properties, before) {
  // Another address is another provider: CloudFormation deletes the old one by its physical id.
  if (properties.Url !== before.Url) return create(iam, properties);
  const thumbprints = await thumbprintsOf(properties);
  await iam.updateOpenIDConnectProviderThumbprint({ OpenIDConnectProviderArn: arn, ThumbprintList: thumbprints });
  const wanted = new Set(properties.ClientIDList ?? []);
  const present = new Set(before.ClientIDList ?? []);
  for (const id of [...wanted].filter((each) => !present.has(each)).sort()) {
    await iam.addClientIDToOpenIDConnectProvider({ OpenIDConnectProviderArn: arn, ClientID: id });
  }
  for (const id of [...present].filter((each) => !wanted.has(each)).sort()) {
    await iam.removeClientIDFromOpenIDConnectProvider({ OpenIDConnectProviderArn: arn, ClientID: id });
  }
  return { PhysicalResourceId: arn, Data: { Thumbprints: JSON.stringify(thumbprints) } };
}

exports.handler = async (event) => {
  const iam = outside.iam();
  switch (event.RequestType) {
    case 'Create':
      return create(iam, event.ResourceProperties);
    case 'Update':
      return update(iam, event.PhysicalResourceId, event.ResourceProperties, event.OldResourceProperties);
    case 'Delete':
      await iam.deleteOpenIDConnectProvider({ OpenIDConnectProviderArn: event.PhysicalResourceId });
      return {};
    default:
      throw new Error(`unexpected request type "${event.RequestType}"`);
  }
};
exports.outside = outside;
