// SPDX-License-Identifier: Apache-2.0
// AWS's own facts about properties (allowed values, what a change does), from @aws-cdk/aws-service-spec.
import fs from 'node:fs';
import zlib from 'node:zlib';

/** CloudFormation type -> {resource, types: name -> property facts}. */
export function readSpec(file) {
  const { schema } = JSON.parse(zlib.gunzipSync(fs.readFileSync(file)).toString('utf8'));
  const definitions = new Map(schema.typeDefinition.entities.map((d) => [d.$id, d]));
  const found = new Map();
  for (const resource of schema.resource.entities) {
    const types = new Map();
    for (const { $id } of schema.usesType.forward[resource.$id] ?? []) {
      const { name, properties } = definitions.get($id);
      types.set(name, properties);
    }
    found.set(resource.cloudFormationType, { resource, types });
  }
  return found;
}

/** The allowed values of a property or of its elements; undefined if any value will do. */
export function allowedValues(type) {
  if (!type) return undefined;
  if (type.allowedValues) return type.allowedValues;
  return allowedValues(type.element);
}

const UPDATES = { yes: 'replacement', maybe: 'conditional' };

/** The facts of one property in the words of the model. */
export function factsOf(property) {
  if (!property) return {};
  return {
    update: UPDATES[property.causesReplacement],
    deprecated: property.deprecated === 'WARN' || property.deprecated === 'IGNORE' || undefined,
    values: allowedValues(property.type),
  };
}
