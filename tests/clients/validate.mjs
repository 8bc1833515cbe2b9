// SPDX-License-Identifier: Apache-2.0
// Checks templates with the offline CloudFormation validator that aws-cdk-lib brings along.
//
//   node validate.mjs [--allow DIRECTORY] TEMPLATES-DIRECTORY…
//
// Every *.template.json below the directories is checked. Errors fail; warnings are counted. With --allow, an error that
// the template of the same relative path below DIRECTORY has as well is no failure: there upstream's own template is
// refused too. The npm packages come from tests/parity, or from the directory named by CDKPP_ORACLE_MODULES.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const modules = resolve(process.env.CDKPP_ORACLE_MODULES ?? join(here, '..', 'parity', 'node_modules'));
const { CompositeEngine, TemplateContent } = createRequire(join(modules, 'aws-cdk-lib', 'package.json'))(
  '@aws/cloudformation-validate',
);

const args = process.argv.slice(2);
const allowed = args[0] === '--allow' ? args.splice(0, 2)[1] : undefined;

const templatesBelow = (directory) =>
  readdirSync(directory, { recursive: true })
    .filter((file) => file.endsWith('.template.json'))
    .sort()
    .map((file) => join(directory, file));

const engine = new CompositeEngine({});
const errorsOf = (file) => {
  const { diagnostics } = engine.validateTemplate(new TemplateContent(readFileSync(file, 'utf8'), basename(file)));
  const found = { errors: [], warnings: 0 };
  for (const { severity, ruleId, propertyPath, message } of diagnostics) {
    if (severity === 'ERROR' || severity === 'FATAL') found.errors.push(`${ruleId} ${propertyPath ?? ''} ${message}`);
    else found.warnings += 1;
  }
  return found;
};

let passed = 0;
let failed = 0;
let warnings = 0;
for (const directory of args) {
  for (const file of templatesBelow(directory)) {
    const found = errorsOf(file);
    warnings += found.warnings;
    let { errors } = found;
    if (errors.length > 0 && allowed) {
      const upstream = join(allowed, relative(directory, file));
      if (existsSync(upstream)) {
        const known = new Set(errorsOf(upstream).errors);
        errors = errors.filter((error) => !known.has(error));
      }
    }
    for (const error of errors) console.log(`${file}: ${error}`);
    if (errors.length > 0) failed += 1;
    else passed += 1;
  }
}
engine.free();
console.log(`${passed} templates passed, ${failed} failed, ${warnings} warnings`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);
