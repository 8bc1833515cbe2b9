// SPDX-License-Identifier: Apache-2.0
// Makes the expected assemblies of the parity cases with the pinned aws-cdk-lib.
//
//   node update.mjs [--check] [case…]
//
// A case is a folder beside this file with an app.ts. It runs in its own folder with the recommended feature flags as
// context. Optional files of a case: context.json (merged into the context), env.json (environment variables), and
// error_contains.txt (upstream refuses the program). --check writes nothing and reports what differs.
// The modules come from node_modules beside this file (npm ci) or from the directory named by CDKPP_ORACLE_MODULES.
import { spawn } from 'node:child_process';
import {
  existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync,
} from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const modules = resolve(process.env.CDKPP_ORACLE_MODULES ?? join(here, 'node_modules'));
const pinned = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8')).dependencies;

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));
const readJsonIf = (file) => (existsSync(file) ? readJson(file) : {});
const toJson = (value) => `${JSON.stringify(value, undefined, 1)}\n`;

function checkModules() {
  for (const name of ['aws-cdk-lib', 'constructs']) {
    const file = join(modules, name, 'package.json');
    if (!existsSync(file)) {
      throw new Error(`${name} is missing: run "npm ci" in tests/parity, or set CDKPP_ORACLE_MODULES`);
    }
    const { version } = readJson(file);
    if (version !== pinned[name]) throw new Error(`${name} is ${version}, but ${pinned[name]} is pinned`);
  }
}

const flagsFile = join(here, 'flags.json');

function recommendedFlags() {
  return readJson(join(modules, 'aws-cdk-lib', 'recommended-feature-flags.json'));
}

// Only what a program may see: nothing of the caller's account, region or CDK settings.
function environment(folder, outdir, errorFile) {
  return {
    PATH: process.env.PATH,
    HOME: tmpdir(),
    TZ: 'UTC',
    LC_ALL: 'en_US.UTF-8',
    NODE_PATH: modules,
    CDK_CONTEXT_JSON: JSON.stringify({ ...recommendedFlags(), ...readJsonIf(join(folder, 'context.json')) }),
    CDK_OUTDIR: outdir,
    CDK_VALIDATION: 'false',
    PARITY_ERROR_FILE: errorFile,
    ...readJsonIf(join(folder, 'env.json')),
  };
}

function run(folder, outdir, errorFile) {
  const args = [
    '--require', join(modules, 'tsx', 'dist', 'cjs', 'index.cjs'),
    '--require', join(here, 'record_error.cjs'),
    'app.ts',
  ];
  return new Promise((done) => {
    const child = spawn(process.execPath, args, { cwd: folder, env: environment(folder, outdir, errorFile) });
    let stderr = '';
    child.stdout.resume();
    child.stderr.on('data', (chunk) => { stderr += chunk; });
    child.on('close', (code) => done({ code, stderr }));
  });
}

const annotationTypes = new Set(['aws:cdk:info', 'aws:cdk:warning', 'aws:cdk:error']);
const comparedTypes = new Set(['aws:cloudformation:stack', 'cdk:asset-manifest', 'cdk:cloud-assembly']);

// The manifest without what says nothing about the deployment: schema version, metadata, tree, feature flag report.
function manifestFacts(manifest) {
  const artifacts = {};
  for (const [id, artifact] of Object.entries(manifest.artifacts ?? {})) {
    if (!comparedTypes.has(artifact.type)) continue;
    const { metadata, additionalMetadataFile, ...facts } = artifact;
    artifacts[id] = facts;
  }
  return manifest.missing ? { artifacts, missing: manifest.missing } : { artifacts };
}

function annotations(directory, manifest) {
  const found = [];
  for (const artifact of Object.values(manifest.artifacts ?? {})) {
    if (artifact.type === 'cdk:cloud-assembly') {
      const nested = join(directory, artifact.properties.directoryName);
      found.push(...annotations(nested, readJson(join(nested, 'manifest.json'))));
    }
    const more = artifact.additionalMetadataFile ? readJson(join(directory, artifact.additionalMetadataFile)) : {};
    for (const [path, entries] of Object.entries({ ...artifact.metadata, ...more })) {
      for (const { type, data } of entries) {
        if (annotationTypes.has(type)) found.push({ path, type, data });
      }
    }
  }
  return found;
}

// Code that upstream writes into a template stays upstream's: the comparison does not look at it.
const inlineCode = readJson(join(here, 'masks.json')).masks
  .filter(({ fields }) => fields.includes('Code.ZipFile'))
  .map(({ type, logicalId }) => ({ type, logicalId: new RegExp(`^(${logicalId})$`) }));

function withoutInlineCode(text) {
  const template = JSON.parse(text);
  let changed = false;
  for (const [id, resource] of Object.entries(template.Resources ?? {})) {
    const code = resource.Properties?.Code;
    if (code?.ZipFile && inlineCode.some((mask) => mask.type === resource.Type && mask.logicalId.test(id))) {
      code.ZipFile = '(masked)';
      changed = true;
    }
  }
  return changed ? JSON.stringify(template, undefined, 1) : text;
}

// Facts of one assembly directory and of those nested in it, as a map from file name to text.
function collect(directory, prefix, files) {
  const manifest = readJson(join(directory, 'manifest.json'));
  files.set(`${prefix}manifest.json`, toJson(manifestFacts(manifest)));
  for (const entry of readdirSync(directory, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('asset.')) continue;
    const path = join(directory, entry.name);
    if (entry.isDirectory()) {
      if (existsSync(join(path, 'manifest.json'))) collect(path, `${prefix}${entry.name}/`, files);
    } else if (entry.name.endsWith('.template.json')) {
      files.set(`${prefix}${entry.name}`, withoutInlineCode(readFileSync(path, 'utf8')));
    } else if (entry.name.endsWith('.assets.json')) {
      const { version, ...facts } = readJson(path);
      files.set(`${prefix}${entry.name}`, toJson(facts));
    }
  }
  return manifest;
}

// The message without the paths of this machine, and without what depends on the depth of the stack.
function errorText(message, folder, scratch) {
  const text = message.replaceAll(`${folder}/`, '').replaceAll(`${scratch}/`, '').trimEnd()
    .replace(/\$\{Token\[[^\]]*\]\}/g, '<token>'); // their numbers differ from run to run
  return `${text.replace(/^(Resolution error: )+/, '$1').replace(/\.{2,}$/, '.')}\n`;
}

async function expectedFiles(name) {
  const folder = join(here, name);
  const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'cdkpp-parity-')));
  try {
    const outdir = join(scratch, 'cdk.out');
    const errorFile = join(scratch, 'error.txt');
    const { code, stderr } = await run(folder, outdir, errorFile);
    const files = new Map();
    const refused = existsSync(join(folder, 'error_contains.txt'));
    if (refused && code === 0) throw new Error('upstream accepts it in spite of error_contains.txt');
    if (!refused && code !== 0) throw new Error(`upstream refuses it:\n${stderr}`);
    if (refused) {
      files.set('error.txt', errorText(readFileSync(errorFile, 'utf8'), folder, scratch));
    } else {
      const manifest = collect(outdir, '', files);
      const found = annotations(outdir, manifest);
      if (found.length > 0) files.set('annotations.json', toJson(found));
      const staged = readdirSync(outdir).filter((entry) => entry.startsWith('asset.')).sort();
      if (staged.length > 0) files.set('staged.json', toJson(staged));
    }
    for (const [file, text] of files) {
      for (const path of [scratch, here, modules, process.env.HOME]) {
        if (path && path !== '/' && text.includes(path)) throw new Error(`${file} holds the path ${path}`);
      }
    }
    return files;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function filesBelow(directory, prefix = '') {
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory()
    ? filesBelow(join(directory, entry.name), `${prefix}${entry.name}/`)
    : [`${prefix}${entry.name}`]));
}

function firstDifference(expected, actual) {
  const [left, right] = [expected.split('\n'), actual.split('\n')];
  const line = left.findIndex((text, index) => text !== right[index]);
  const at = line < 0 ? left.length : line;
  return `line ${at + 1}: ${left[at] ?? '(end)'} / ${right[at] ?? '(end)'}`;
}

function check(name, files) {
  const directory = join(here, name, 'expected');
  const differences = [];
  for (const [file, text] of files) {
    const path = join(directory, file);
    if (!existsSync(path)) differences.push(`${name}/expected/${file}: missing`);
    else if (readFileSync(path, 'utf8') !== text) {
      differences.push(`${name}/expected/${file}: ${firstDifference(readFileSync(path, 'utf8'), text)}`);
    }
  }
  for (const file of filesBelow(directory)) {
    if (!files.has(file)) differences.push(`${name}/expected/${file}: upstream makes no such file`);
  }
  return differences;
}

function write(name, files) {
  const directory = join(here, name, 'expected');
  rmSync(directory, { recursive: true, force: true });
  for (const [file, text] of files) {
    mkdirSync(dirname(join(directory, file)), { recursive: true });
    writeFileSync(join(directory, file), text);
  }
}

async function main(args) {
  const checking = args.includes('--check');
  const named = args.filter((arg) => !arg.startsWith('--')).map((arg) => arg.replace(/\/+$/, ''));
  const all = readdirSync(here).filter((name) => existsSync(join(here, name, 'app.ts'))).sort();
  const unknown = named.filter((name) => !all.includes(name));
  if (unknown.length > 0) throw new Error(`no such case: ${unknown.join(', ')}`);
  checkModules();

  // The C++ twins run with the same context, but without npm: they take the flags from a copy.
  const problems = [];
  const flags = toJson(recommendedFlags());
  if (!checking) writeFileSync(flagsFile, flags);
  else if (readFileSync(flagsFile, 'utf8') !== flags) problems.push('flags.json: not as in aws-cdk-lib');

  const work = named.length > 0 ? named : all;
  const total = work.length;
  const worker = async () => {
    for (let name = work.shift(); name !== undefined; name = work.shift()) {
      try {
        const files = await expectedFiles(name);
        if (checking) problems.push(...check(name, files));
        else write(name, files);
      } catch (error) {
        problems.push(`${name}: ${error.message}`);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, worker));
  for (const problem of problems.sort()) process.stderr.write(`${problem}\n`);
  process.stderr.write(`${total} cases ${checking ? 'checked' : 'run'}, ${problems.length} problems\n`);
  return problems.length > 0 ? 1 : 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`parity: ${error.message}\n`);
  process.exitCode = 2;
}
