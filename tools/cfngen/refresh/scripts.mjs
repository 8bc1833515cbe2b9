// SPDX-License-Identifier: Apache-2.0
// The facts which only the compiled L1 files of aws-cdk-lib hold: CloudFormation names and their order in a template,
// attribute names, tag variants, how the fields of a reference are made.

/** The text between the bracket at `start` and its partner. Strings may hold brackets. */
function bracketed(text, start) {
  let depth = 0;
  for (let i = start; i < text.length; ++i) {
    const c = text[i];
    if (c === '"' || c === "'" || c === '`') {
      for (++i; text[i] !== c; ++i) if (text[i] === '\\') ++i;
    } else if ('([{'.includes(c)) {
      ++depth;
    } else if (')]}'.includes(c) && --depth === 0) {
      return text.slice(start + 1, i);
    }
  }
  throw new Error('unbalanced brackets');
}

/** Splits at the commas that stand outside of all brackets. */
function split(text) {
  const parts = [];
  let from = 0;
  for (let i = 0; i < text.length; ++i) {
    if ('([{'.includes(text[i])) i += bracketed(text, i).length + 1;
    else if (text[i] === ',') {
      parts.push(text.slice(from, i));
      from = i + 1;
    }
  }
  if (from < text.length) parts.push(text.slice(from));
  return parts;
}

/** name of the record -> [{cfn, name, mapper}] in the order in which upstream writes them. */
function readRecords(text) {
  const records = new Map();
  for (const match of text.matchAll(/function convert(\w+)ToCloudFormation\(properties\)\{/g)) {
    const body = bracketed(text, match.index + match[0].length - 1);
    const object = body.match(/assertSuccess\(\),\{/);
    if (!object) throw new Error(`no object in the conversion of ${match[1]}`);
    const fields = split(bracketed(body, object.index + object[0].length - 1)).map((part) => {
      const field = part.match(/^"?([\w.-]+)"?:(.*)\(properties\.(\w+)\)$/s);
      if (!field) throw new Error(`${match[1]}: cannot read ${part}`);
      return { cfn: field[1], mapper: field[2], name: field[3] };
    });
    records.set(match[1], fields);
  }
  return records;
}

/** The words of the model for the types that upstream's hints name. */
const HINTS = { STRING: 'string', NUMBER: 'number', STRING_LIST: 'list<string>' };

function readAttributes(text) {
  const attributes = new Map();
  const getter = new RegExp(
    String.raw`get (\w+)\(\)\{return (cdk\(\)\.Token\.as(\w+)\()?` +
      String.raw`this\.getAtt\("([^"]+)"(?:,cdk\(\)\.ResolutionTypeHint\.(\w+))?\)`,
    'g',
  );
  for (const m of text.matchAll(getter)) {
    // Attributes of other types are tokens; upstream gives some of them a hint of how to quote them in JSON text.
    attributes.set(m[1], { cfn: m[4], type: m[2] ? HINTS[m[5]] : 'token', hint: m[2] ? undefined : m[5] });
  }
  return attributes;
}

/** How upstream makes each field of the reference: ref, att:<name>, part:<n>, prop:<name>. */
function readReference(text, attributes) {
  const getter = text.match(/get (\w+Ref)\(\)\{return\{/);
  if (!getter) return undefined;
  const fields = new Map();
  for (const part of split(bracketed(text, getter.index + getter[0].length - 1))) {
    const [, name, value] = part.match(/^(\w+):(.*)$/s);
    const piece = value.match(/^cdk\(\)\.Fn\.select\((\d+),cdk\(\)\.Fn\.split\("\|",this\.ref\)\)$/);
    const member = value.match(/^this\.(\w+)$/)?.[1];
    if (piece) fields.set(name, `part:${piece[1]}`);
    else if (member === 'ref') fields.set(name, 'ref');
    else if (attributes.has(member)) fields.set(name, `att:${attributes.get(member).cfn}`);
    else if (member) fields.set(name, `prop:${member}`);
    else throw new Error(`reference field ${part}`);
  }
  return { getter: getter[1], fields };
}

/** `version` 1: the tags of the props go in when the manager is made; 2: when they are rendered. */
function readTags(text) {
  const made = /TagManager\(cdk\(\)\.TagType\.(\w+),"[^"]+",(props\.\w+|void 0),\{tagPropertyName:"(\w+)"\}\)/;
  const m = text.match(made);
  return m ? { variant: m[1], property: m[3], version: m[2] === 'void 0' ? 2 : 1 } : undefined;
}

/** property -> [[getter of the reference, field]]: the other constructs which upstream takes for it. */
function readAccepted(text) {
  const accepted = new Map();
  const start = /this\._(\w+)=(?:cdk\(\)\.mapArrayInPlace\(props\.\w+,item=>)?cdk\(\)\.getRefProperty\(/g;
  for (const m of text.matchAll(start)) {
    const chain = text.slice(m.index, text.indexOf('ensureStringOrUndefined(', m.index));
    const links = [...chain.matchAll(/getRefProperty\([\w.]+\?\.(\w+),"(\w+)"\)/g)].map((l) => [l[1], l[2]]);
    accepted.set(m[1], links);
  }
  return accepted;
}

const ENVIRONMENT = {
  Partition: 'cdk().Stack.of(resource).partition',
  Region: 'resource.env.region',
  Account: 'resource.env.account',
};

/** The parts of an ARN which are fields of the reference: their names in the ARN -> the fields. */
function readVariables(object, name) {
  const variables = new Map();
  for (const part of split(object)) {
    const [, variable, value] = part.match(/^(\w+):(.*)$/s);
    const field = value.match(/^resource\.\w+Ref\.(\w+)$/)?.[1];
    if (field) variables.set(variable, field);
    else if (ENVIRONMENT[variable] !== value) throw new Error(`${name}: cannot read ${part}`);
  }
  return variables;
}

/** The static functions: the ARN of a reference, and references that are made from a name or an ARN. */
function readStatics(text) {
  const statics = {};
  for (const m of text.matchAll(/static (arnFor\w+|from[A-Z]\w*)\((?:scope,id,)?(\w+)\)\{/g)) {
    const [, name, parameter] = m;
    const body = bracketed(text, m.index + m[0].length - 1);
    const format = body.match(/TemplateString\("([^"]+)"\)/)?.[1];
    if (format) statics.format = format;
    if (name.startsWith('arnFor')) {
      const field = body.match(/return resource\.\w+Ref\.(\w+)$/)?.[1];
      const start = body.search(/interpolate\(\{/) + 'interpolate('.length;
      statics.arnFor = field ? { name, field } : { name, variables: readVariables(bracketed(body, start), name) };
      continue;
    }
    // What the fields of the reference are: the parameter, the ARN, or a part of the ARN.
    const ref = body.match(/this\.\w+Ref=\{/);
    const fields = split(bracketed(body, ref.index + ref[0].length - 1)).map((part) => {
      const [, field, value] = part.match(/^(\w+):(.*)$/s);
      if (value === 'arn' || value === 'arn2') return [field, 'arn'];
      if (value === `${parameter}2`) return [field, 'name'];
      const variable = value.match(/^variables\.(\w+)$/)?.[1];
      if (!variable) throw new Error(`${name}: cannot read ${part}`);
      return [field, `part:${variable}`];
    });
    statics[parameter === 'arn' ? 'fromArn' : 'fromName'] = { name, fields: new Map(fields) };
  }
  return statics;
}

export function readScript(text) {
  const classes = new Map();
  for (const m of text.matchAll(/class (Cfn\w+) extends cdk\(\)\.CfnResource\{/g)) {
    const body = bracketed(text, m.index + m[0].length - 1);
    const attributes = readAttributes(body);
    classes.set(m[1], {
      type: body.match(/static CFN_RESOURCE_TYPE_NAME="([^"]+)"/)[1],
      attributes,
      reference: readReference(body, attributes),
      tags: readTags(body),
      accepted: readAccepted(body),
      statics: readStatics(body),
      stateful: body.includes('is a stateful resource type'),
    });
  }
  return { classes, records: readRecords(text) };
}
