// SPDX-License-Identifier: Apache-2.0
// Writes expected.json: unique names that aws-cdk-lib makes. Run it where aws-cdk-lib 2.276.0 can be required:
//   node make_expected.mjs > expected.json
import {createRequire} from 'node:module';
import path from 'node:path';

const require = createRequire(path.join(process.cwd(), 'any.js'));
const core = path.join(path.dirname(require.resolve('aws-cdk-lib/package.json')), 'core', 'lib', 'private');
const {makeUniqueId} = require(path.join(core, 'uniqueid.js'));
const {makeUniqueResourceName} = require(path.join(core, 'unique-resource-name.js'));

// The same "random" cases in every run.
let state = 12345;
const random = (below) => {
  state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
  return Math.floor((state / 0x80000000) * below);
};
const pick = (list) => list[random(list.length)];

const words = ['A', 'B', 'AB', 'B2', 'AB2', 'Resource', 'Default', 'resource', 'MyBucket', 'Bucket', 'my-queue', 'a.b',
  'x_y', '99', 'Über', 'zwei Worte', '--', '日本', 'Stack', 'VeryLongNameOfSomething', 'ServiceRole', 'DefaultPolicy',
  '{"Fn::GetAtt":["Q","Arn"]}', 'L'.repeat(90), 'x'.repeat(250), 'y-'.repeat(128), 'z'.repeat(256)];
const somePath = () => {
  const components = [];
  const length = 1 + random(6);
  for (let i = 0; i < length; ++i) components.push(pick(i > 0 && random(4) === 0 ? [components[i - 1]] : words));
  return components.every((component) => component === 'Default') ? ['Default', 'Queue'] : components;
};

const ids = [['A', 'Resource'], ['A', 'Default'], ['A', 'B'], ['Default', 'Resource'], ['a'.repeat(256)], ['My-Top.1'],
  ['AB2', 'B2'], ['Resource', 'Resource'], ['']];
while (ids.length < 300) ids.push(somePath());

const names = [];
while (names.length < 300) {
  const options = {};
  if (random(2)) options.maxLength = 10 + random(80);
  if (random(2)) options.separator = pick(['-', '_', '', '--']);
  if (random(2)) options.allowedSpecialCharacters = pick(['-', '_', '._-', '-_', '\\.\\-', '/:', '{-}', '\\w']);
  if (random(3) === 0) options.prefix = pick(['p', 'Prod-', 'stage_']);
  names.push([somePath(), options]);
}

const table = (cases) => '[\n' + cases.map((entry) => '    ' + JSON.stringify(entry)).join(',\n') + '\n  ]';
process.stdout.write(`{
  "ids": ${table(ids.map((components) => [components, makeUniqueId(components)]))},
  "names": ${table(names.map(([components, options]) => [components, options, makeUniqueResourceName(components, options)]))}
}
`);
