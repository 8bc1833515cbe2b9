// SPDX-License-Identifier: Apache-2.0
// Joins the three sources into the model: one object per service.
import { byText, pageOf, referencesIn, serviceOf, typeText } from './assembly.mjs';
import { factsOf } from './spec.mjs';

/** What generated code says without a namespace; a service that has such a name itself hides the kernel's. */
const USED = ['CfnTag', 'Intrinsic', 'Json', 'List', 'Map', 'Optional', 'Required', 'Scope', 'Union', 'Value'];

const sorted = (entries) => Object.fromEntries([...entries].sort((a, b) => byText(a[0], b[0])));

/** One class stands for each CloudFormation type; the other names of it are aliases. */
function canonical(resources) {
  const home = new Map();
  for (const r of resources) {
    const [service] = [r.reference.split('.')[2].replace(/^aws_/, '')];
    if (!r.root && r.service === service) home.set(r.cfnType, r);
  }
  return home;
}

function accepts(property, links, types) {
  if (!links) return undefined;
  const interfaces = referencesIn(property.type).map((fqn) => types[fqn]);
  return links.map(([getter, field]) => {
    const owner = interfaces.find((i) => i.properties.some((p) => p.name === getter));
    return `${serviceOf(owner.namespace.split('.')[1])}.${owner.name}.${field}`;
  });
}

/** A record of the model: props by name, and the order of emission where it is not that of the CloudFormation names. */
function record({ properties, fields, facts, owner, accepted, types }) {
  const byName = new Map(fields.map((f) => [f.name, f]));
  if (byName.size !== properties.length) throw new Error(`${owner.fqn}: not one conversion for each property`);
  const props = properties.map((p) => {
    const { cfn, mapper } = byName.get(p.name);
    const { update, deprecated, values } = factsOf(facts?.[cfn]);
    return [p.name, {
      cfn,
      type: typeText(p.type, owner),
      required: p.optional ? undefined : true,
      update,
      deprecated: deprecated ?? (p.docs?.deprecated !== undefined ? true : undefined),
      values,
      accepts: accepts(p, accepted?.get(p.name), types),
      keys: mapper.includes('eventPattern') ? 'event pattern' : undefined,
    }];
  });
  const order = fields.map((f) => f.cfn);
  const expected = [...order].sort(byText);
  return {
    order: order.some((cfn, i) => cfn !== expected[i]) ? fields.map((f) => f.name) : undefined,
    props: sorted(props),
  };
}

function reference(resource, script, types) {
  const contract = types[resource.reference];
  const property = contract.properties[0];
  const struct = types[property.type.fqn];
  const { getter, fields } = script.reference;
  if (getter !== property.name) throw new Error(`${resource.fqn}: ${getter} is not ${property.name}`);
  return {
    interface: contract.name,
    getter,
    struct: struct.name,
    fields: sorted((struct.properties ?? []).map((p) => [
      p.name,
      { type: typeText(p.type, resource), optional: p.optional ? true : undefined, from: fields.get(p.name) },
    ])),
  };
}

const arnFor = (made) =>
  made && { name: made.name, field: made.field, variables: made.variables && sorted(made.variables) };
const from = (made) => made && { name: made.name, fields: sorted(made.fields) };

function resourceModel(resource, scriptOf, spec, types) {
  const file = scriptOf(resource.file);
  const script = file.classes.get(resource.name);
  const known = spec.get(resource.cfnType);
  const nested = resource.nested.map((t) => {
    const fields = file.records.get(`${resource.name}${t.name}`);
    if (!fields) throw new Error(`${t.fqn}: no conversion`);
    const facts = known?.types.get(t.name.replace(/Property$/, ''));
    const properties = t.properties ?? [];
    return [t.name, { page: pageOf(t), ...record({ properties, fields, facts, owner: resource, types }) }];
  });
  return {
    type: resource.cfnType,
    page: resource.page,
    deprecated: resource.deprecated ? true : undefined,
    stateful: script.stateful ? true : undefined,
    updates: known ? undefined : 'unknown',
    tags: script.tags,
    primaryIdentifier: known?.resource.primaryIdentifier,
    arn: script.statics.format,
    arnFor: arnFor(script.statics.arnFor),
    fromArn: from(script.statics.fromArn),
    fromName: from(script.statics.fromName),
    reference: reference(resource, script, types),
    attributes: sorted([...script.attributes].map(([name, a]) => [name, a])),
    ...record({
      properties: resource.props.properties ?? [],
      fields: file.records.get(`${resource.name}Props`),
      facts: known?.resource.properties,
      owner: resource,
      accepted: script.accepted,
      types,
    }),
    types: sorted(nested),
  };
}

export function buildModel({ types, resources }, scriptOf, spec) {
  const home = canonical(resources);
  const services = new Map();
  const serviceFor = (name) => {
    if (!services.has(name)) services.set(name, { service: name, aliases: new Map(), resources: new Map() });
    return services.get(name);
  };
  const report = [];

  for (const r of resources) {
    const owner = home.get(r.cfnType);
    if (!owner) throw new Error(`${r.fqn}: no home`);
    if (owner === r) {
      serviceFor(r.service).resources.set(r.name, resourceModel(r, scriptOf, spec, types));
      if (!spec.has(r.cfnType)) report.push(`no facts in the service spec: ${r.cfnType}`);
    } else if (!r.root) {
      serviceFor(r.service).aliases.set(r.name, `${owner.service}.${owner.name}`);
    }
  }

  const finished = [...services].sort((a, b) => byText(a[0], b[0])).map(([name, s]) => {
    const has = (used) => types[`aws-cdk-lib.aws_${name}.${used}`] ?? types[`aws-cdk-lib.${name}.${used}`];
    const hides = USED.filter(has);
    return [name, {
      service: name,
      hides: hides.length ? hides : undefined,
      aliases: s.aliases.size ? sorted(s.aliases) : undefined,
      resources: sorted(s.resources),
    }];
  });
  report.push(`${finished.length} services, ${home.size} types`);
  return { services: finished, report };
}
