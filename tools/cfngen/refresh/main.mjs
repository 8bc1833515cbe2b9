// SPDX-License-Identifier: Apache-2.0
// Makes model/*.json and upstream/*.json anew from the pinned npm packages.
//
//   node tools/cfngen/refresh/main.mjs <node_modules> <tools/cfngen>
//
// Only facts are taken over (names, types, limits), never sentences of documentation.
import fs from 'node:fs';
import path from 'node:path';
import { readAssembly } from './assembly.mjs';
import { readScript } from './scripts.mjs';
import { readSpec } from './spec.mjs';
import { buildModel } from './model.mjs';
import { buildExtract } from './extract.mjs';
import { print } from './print.mjs';

const [modules, target] = process.argv.slice(2);
if (!modules || !target) {
  console.error('usage: node main.mjs <node_modules> <tools/cfngen>');
  process.exit(2);
}

const library = path.join(modules, 'aws-cdk-lib');
const specification = path.join(modules, '@aws-cdk/aws-service-spec');

const scripts = new Map();
function scriptOf(file) {
  const name = file.replace(/\.ts$/, '.js');
  if (!scripts.has(name)) scripts.set(name, readScript(fs.readFileSync(path.join(library, name), 'utf8')));
  return scripts.get(name);
}

const assembly = readAssembly(path.join(library, '.jsii.gz'));
const spec = readSpec(path.join(specification, 'db.json.gz'));
const { services, report } = buildModel(assembly, scriptOf, spec);

function writeAll(folder, files) {
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  for (const [name, value] of files) fs.writeFileSync(path.join(folder, `${name}.json`), print(value));
}

function source(folder) {
  const { name, version, license } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return { name, version, license };
}

const sources = { packages: [source(library), source(specification)] };
writeAll(path.join(target, 'model'), [...services, ['sources', sources]]);
writeAll(path.join(target, 'upstream'), buildExtract(assembly, scriptOf));

for (const line of report) console.log(line);
