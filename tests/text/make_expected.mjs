// SPDX-License-Identifier: Apache-2.0
//
// Writes expected.json: what JavaScript itself says about order, numbers and JSON text. Run by hand, needs only node:
//   node make_expected.mjs
// The random cases come from a fixed seed, so that running it again changes nothing.
import { writeFileSync } from 'node:fs';

let state = 0x5eed;
function random() {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}
const below = (n) => Math.floor(random() * n);
const pick = (list) => list[below(list.length)];
const range = (from, to) => Array.from({ length: to - from }, (_, i) => String.fromCharCode(from + i));
const word = (alphabet, longest) => Array.from({ length: below(longest + 1) }, () => pick(alphabet)).join('');

// ---- localeCompare
const ascii = range(0x20, 0x7f);
const alphabets = [
  { count: 700, longest: 8, alphabet: ascii },
  { count: 700, longest: 6, alphabet: [...'aAbBcC'] },
  { count: 700, longest: 6, alphabet: [...'aA1/-_. Zz'] },
  { count: 400, longest: 6, alphabet: [...range(0, 0x21), 'a', 'B', '\x7f'] },
  { count: 700, longest: 4, alphabet: [...'aAäÄáeéEsßSæÆdðĐoøº1½2²³µz'].filter((c) => c.charCodeAt(0) < 0x100) },
  { count: 700, longest: 5, alphabet: range(0x20, 0x100) },
  { count: 300, longest: 3, alphabet: range(0, 0x100) },
];
const collation = [];
for (const { count, longest, alphabet } of alphabets) {
  for (let i = 0; i < count; ++i) {
    const prefix = below(3) === 0 ? word(alphabet, 3) : '';
    const a = prefix + word(alphabet, longest);
    // Half of the pairs differ a little only: another case, or one letter.
    const variants = [a.toLowerCase(), a.toUpperCase(), a.slice(0, -1) + pick(alphabet), pick(alphabet) + a.slice(1)];
    const b = below(2) === 0 ? prefix + word(alphabet, longest) : pick(variants.filter((v) => /^[\0-\xff]*$/.test(v)));
    collation.push([a, b, Math.sign(a.localeCompare(b, 'en'))]);
  }
}
for (const [a, b] of [['', ''], ['', 'a'], ['App/Stack/B/Resource', 'App/Stack/b/Resource'], ['App/a', 'App/A'],
  ['App/A/b', 'App/a/a'], ['a-b', 'ab'], ['a b', 'a_b'], ['x10', 'x9'], ['Team', 'team:x'], ['co-op', 'coop'],
  ['aws:cdk', 'aws-cdk'], ['Owner', 'owner'], ['É', 'e'], ['z', 'É'], ['\0', ''], ['a\0', 'a\x01']]) {
  collation.push([a, b, Math.sign(a.localeCompare(b, 'en'))]);
}
const sortedAscii = [...range(0, 0x100)].sort((a, b) => a.localeCompare(b, 'en'));

// ---- numbers: bits of the double, text
const view = new DataView(new ArrayBuffer(8));
function bitsOf(value) {
  view.setFloat64(0, value);
  return view.getBigUint64(0).toString(16).padStart(16, '0');
}
const values = [0, -0, 1, -1, 0.1, 0.2, 0.1 + 0.2, 1 / 3, 2 / 3, 1e21, 1e20, 123456789012345680000, 999999999999999900000,
  1.5e21, 1e-6, 1e-7, 1.5e-7, 0.000001234, 5e-324, 2.2250738585072014e-308, 1.7976931348623157e308, -1.7976931348623157e308,
  9007199254740991, 9007199254740992, 9007199254740993, 9007199254740994, -9007199254740993, 18446744073709551616, 1e300,
  4.35, 0.5, 100, 1e2, 1e15, 1e16, 1e17, 123.456, 1024 ** 4, 2 ** 53, 2 ** 63, 2 ** 64, 2 ** 70, 2 ** 1023, 2 ** -1074,
  9.5, 9.999999999999999e22, 1e23, 8.41e21, 2.0e-3, 5e-7, 4294967295, 2147483648, -1.888e289, NaN, Infinity, -Infinity];
for (let i = 0; i < 700; ++i) {
  view.setUint32(0, below(2 ** 32));
  view.setUint32(4, below(2 ** 32));
  values.push(view.getFloat64(0));
}
for (let i = 0; i < 400; ++i) values.push((random() - 0.5) * 10 ** (below(50) - 20));
for (let i = 0; i < 300; ++i) values.push(below(1e6) / 10 ** below(8));
for (let i = 0; i < 200; ++i) values.push(Math.floor(random() * 10 ** below(24)));
for (let i = -30; i < 30; ++i) values.push(Number(`1e${i}`), Number(`12345e${i}`), 2 ** i);
const numbers = values.map((value) => [bitsOf(value), String(value), JSON.stringify(value)]);

// ---- JSON text
const characters = [...range(0, 0x100), '\u07ff', '\u0800', '\u2028', '\u2029', '\ud7ff', '\ue000', '\ufeff', '\uffff', '\u{10000}',
  '\u{1f600}', '\u{10ffff}'];
const texts = characters.concat(['', '"', '\\', '\\"', 'a\\\\b', 'C:\\new\\table', 'tab\tnew\nline\r\n', '\u0000\u0001', '7 chars',
  '8 chars!', '9 chars!!', 'plain text which is longer than a machine word', 'quote at the end of it"', '"quote at the start',
  'emoji 😀 within text that goes on', 'grün, größer, Straße', '日本語のテキスト', '{"a":["b",1,null]}', '</script>']);
for (let i = 0; i < 300; ++i) texts.push(word(below(2) ? characters : [...ascii, '\n', '"', '\\'], 40));
const json = texts.map((text) => [text, JSON.stringify(text), text.length]);

// ---- order of code units, and of keys in an object
const names = [...new Set([...characters, ...Array.from({ length: 300 }, () => word(characters, 4)),
  ...Array.from({ length: 200 }, () => word([...'abAB12_-.'], 5)),
  ...Array.from({ length: 100 }, () => word(['\ue000', '\uffff', '\u{10000}', '\u{10ffff}', '\ud7ff', 'z'], 3))])].sort();
const keys = ['0', '1', '9', '10', '99', '007', '00', '-1', '+1', '1.0', '1e3', '4294967293', '4294967294', '4294967295', '4294967296',
  '9999999999', '10000000000', '99999999999999999999', '', ' 1', '1 ', 'a', '1a', '2147483648', '٣'];
const isIndex = (key) => Object.keys(Object.fromEntries([['first', 0], [key, 0]]))[0] === key;
const indices = keys.map((key) => [key, isIndex(key)]);

// ASCII only, so that no editor or terminal changes what the cases are about.
const toAscii = (text) => text.replace(/[\x7f-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
const lines = (list) => `[\n${list.map((item) => toAscii(JSON.stringify(item))).join(',\n')}\n]`;
const tables = { collation, sortedAscii: [sortedAscii], numbers, json, names: [names], indices };
writeFileSync(new URL('expected.json', import.meta.url),
  `{\n${Object.entries(tables).map(([name, list]) => `"${name}": ${lines(list)}`).join(',\n')}\n}\n`);
