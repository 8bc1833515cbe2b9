// SPDX-License-Identifier: Apache-2.0
// Writes expected.json: documents, and the YAML that aws-cdk-lib makes of them. Run it where aws-cdk-lib 2.276.0 can be
// required:
//   node make_expected.mjs > expected.json
import {createRequire} from 'node:module';
import path from 'node:path';

const require = createRequire(path.join(process.cwd(), 'any.js'));
const core = path.join(path.dirname(require.resolve('aws-cdk-lib/package.json')), 'core', 'lib', 'private');
const {serialize} = require(path.join(core, 'yaml-cfn.js'));

// The same "random" cases in every run.
let state = 4711;
const random = (below) => {
  state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
  return Math.floor((state / 0x80000000) * below);
};
const pick = (list) => list[random(list.length)];

const texts = ['', ' ', 'a', 'two words', 'yes', 'No', 'off', 'y', 'N', 'true', 'FALSE', 'tRuE', 'fAlSe', 'null', '~', 'Null', '0.2',
  '1', '-1', '+12', '007', '08', '0x1F', '0b11', '0o7', '1_000', '.5', '1.', '1e3', '1E-3', '.inf', '-.INF', '.nan', '12:30', '1:2:3.5',
  '1:99', '2026-01-01', '2026-1-1', '2026-01-01T10:00:00Z', '2026-01-01 10:00:00 +1', '2026', '1.2.3', 'v1.2', '*', '&a', '!tag', '@x',
  '`cmd`', '%x', '---', '--- a', '...', '-', '- a', '-a', '?', '? a', '?a', ':', ': a', ':a', 'a:', 'a: b', 'a:b', 'a #b', 'a#b', '#a',
  '[a]', '{a}', 'a, b', 'a]', 'say "x"', "it's", `"both" 'x'`, 'a "b": c', "'", '"', 'tail ', '\ttab', 'a\tb', 'a\nb', 'a\nb\n', 'a\nb\n\n',
  '\na', '\n\na\nb', ' a\nb', '  a\n b\n', '\n  a\nb', 'a\n', 'a \nb', 'a\n b', 'a\n\n\nb', 'a\nb ', 'a\nb \n', 'a\n  \n', '\n', '\n\n',
  ' \n ', 'bell\u0007', 'nul\u0000', 'esc\u001b\u000b\u0001', 'del\u007f', 'nel\u0085x', 'nbsp\u00a0x', '\u2028', 'é', '日本', '😀', 'c:\\x',
  'x'.repeat(100), 'long words '.repeat(20).trim(), 'long: words '.repeat(20).trim(), 'line\nfollows a line that is long enough \n x',
  'this one has a bell \u0007\nand is longer than forty\n\n  characters \n', '#!/bin/sh\nset -e\necho "$x"\n', '%a\nb', 'a\n---\nb', '<<', '=',
  'echo "hi" && ls | wc', '$HOME', '${AWS::Region}', '|', '>', '> x', '| x'];
const scalar = () => pick([() => pick(texts), () => pick(texts), () => pick(texts), () => random(100) - 50, () => random(1000) / 8,
  () => true, () => false, () => null, () => 1e21, () => 1.5e-9])();
const value = (depth) => depth === 0 || random(3) === 0 ? scalar() : random(2) === 0 ?
  Array.from({length: random(4)}, () => value(depth - 1)) :
  Object.fromEntries(Array.from({length: random(4)}, () => [pick(texts), value(depth - 1)]));

const documents = [null, true, 1, [], {}, {a: {}}, {a: []}, {a: null}, {a: null, b: 1}, [[1, 2], [[]]], [{a: 1, b: 2}, {c: [1]}]];
for (const text of texts) documents.push(text, {[text]: 1}, {key: text}, [text], {a: [{b: text}]});
for (let i = 0; i < 400; ++i) documents.push(value(4));
console.log(JSON.stringify(documents.map((document) => ({document, yaml: serialize(document)})), undefined, 1));
