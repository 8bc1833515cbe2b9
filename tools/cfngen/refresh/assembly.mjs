// SPDX-License-Identifier: Apache-2.0
// The public names and types of aws-cdk-lib, from its jsii assembly.
import fs from 'node:fs';
import zlib from 'node:zlib';

const LIBRARY = 'aws-cdk-lib.';
const RESOURCE = `${LIBRARY}CfnResource`;

/** Code unit order: the same on every machine, whatever its locale. */
export const byText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** `aws_s3` -> `s3`; the root module's resources belong to AWS::CloudFormation. */
export function serviceOf(namespace) {
  return (namespace ?? 'aws_cloudformation').split('.')[0].replace(/^aws_/, '');
}

export function readAssembly(file) {
  const { types } = JSON.parse(zlib.gunzipSync(fs.readFileSync(file)).toString('utf8'));

  const resources = Object.values(types)
    .filter((t) => t.kind === 'class' && t.base === RESOURCE)
    .map((t) => ({
      fqn: t.fqn,
      name: t.name,
      service: serviceOf(t.namespace),
      root: t.namespace === undefined,
      cfnType: t.docs.custom.cloudformationResource,
      file: t.locationInModule.filename,
      deprecated: t.docs.deprecated !== undefined,
      page: pageOf(t),
      reference: t.interfaces.find((i) => i.startsWith(`${LIBRARY}interfaces.`)),
      props: types[`${t.fqn}Props`],
      propsOptional: t.initializer.parameters[2]?.optional === true,
      members: t.properties ?? [],
      methods: t.methods ?? [],
      nested: [],
    }))
    .sort((a, b) => byText(a.fqn, b.fqn));

  const byName = new Map(resources.map((r) => [r.fqn, r]));
  for (const t of Object.values(types)) {
    const owner = byName.get(t.fqn.slice(0, t.fqn.lastIndexOf('.')));
    if (owner) owner.nested.push(t);
  }
  for (const r of resources) r.nested.sort((a, b) => byText(a.name, b.name));

  return { types, resources };
}

/** The file name of AWS's page about a type, or undefined. */
export function pageOf(type) {
  return type.docs?.see?.match(/UserGuide\/([a-z0-9-]+\.html)/)?.[1];
}

/**
 * A jsii type in the words of the model:
 * string number boolean date json tag | XProperty | list<..> map<..> union<..,..>
 */
export function typeText(type, owner) {
  if (type.primitive) return { any: 'json' }[type.primitive] ?? type.primitive;
  if (type.collection) {
    const kind = type.collection.kind === 'array' ? 'list' : 'map';
    return `${kind}<${typeText(type.collection.elementtype, owner)}>`;
  }
  if (type.union) {
    const members = type.union.types.filter((t) => t.fqn !== `${LIBRARY}IResolvable` && !isReference(t));
    const texts = members.map((t) => typeText(t, owner)).sort(byText);
    return texts.length === 1 ? texts[0] : `union<${texts.join(',')}>`;
  }
  if (type.fqn === `${LIBRARY}CfnTag`) return 'tag';
  if (type.fqn === `${LIBRARY}IResolvable`) return 'token';
  if (type.fqn.startsWith(`${owner.fqn}.`)) return type.fqn.slice(owner.fqn.length + 1);
  throw new Error(`${owner.fqn} uses ${type.fqn}, which the model has no word for`);
}

function isReference(type) {
  return type.fqn?.startsWith(`${LIBRARY}interfaces.`) ?? false;
}

/** All reference interfaces named anywhere in a type. */
export function referencesIn(type) {
  if (type.collection) return referencesIn(type.collection.elementtype);
  if (type.union) return type.union.types.flatMap(referencesIn);
  return isReference(type) ? [type.fqn] : [];
}
