// SPDX-License-Identifier: Apache-2.0
// What upstream offers, as a flat list for the tests: not read by the generator.
import { byText } from './assembly.mjs';

const required = (p) => (p.optional ? p.name : `${p.name}!`);
const names = (properties) => (properties ?? []).map(required).sort(byText).join(' ');

/** `arnForQueue IQueueRef`, `fromQueueArn IQueueRef`: static functions with the interface that they take or return. */
function staticOf(method) {
  const interfaces = [...(method.parameters ?? []), method.returns ?? {}]
    .map((p) => p.type?.fqn ?? '')
    .filter((fqn) => fqn.startsWith('aws-cdk-lib.interfaces.'));
  return [method.name, ...interfaces.map((fqn) => fqn.split('.').at(-1))].join(' ');
}

/** service -> class -> its type, properties (`!` = required), attributes, static functions and nested types, as upstream has them. */
export function buildExtract({ types, resources }, scriptOf) {
  const services = new Map();
  for (const r of resources) {
    const service = r.root ? 'root' : r.service;
    if (!services.has(service)) services.set(service, {});
    const attributes = scriptOf(r.file).classes.get(r.name).attributes;
    const reference = types[r.reference];
    services.get(service)[r.name] = {
      type: r.cfnType,
      attributes: r.members
        .filter((m) => attributes.has(m.name))
        .map((m) => `${m.name}=${m.docs?.custom?.cloudformationAttribute ?? attributes.get(m.name).cfn}`)
        .sort(byText),
      reference: `${reference.name} ${names(types[reference.properties[0].type.fqn].properties)}`.trim(),
      statics: r.methods.filter((m) => m.static).map(staticOf).sort(byText),
      props: names(r.props.properties),
      types: Object.fromEntries(r.nested.map((t) => [t.name, names(t.properties)])),
    };
  }
  return [...services].sort((a, b) => byText(a[0], b[0]));
}
