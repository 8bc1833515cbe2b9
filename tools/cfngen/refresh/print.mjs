// SPDX-License-Identifier: Apache-2.0
// JSON with one line for each value that holds no object: a change of one property is a change of one line.

const plain = (value) => value === null || typeof value !== 'object';
const short = (value) => plain(value) || (Array.isArray(value) && value.every(plain));
const flat = (value) => plain(value) || Object.values(value).every(short);

function line(value) {
  if (plain(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(line).join(', ')}]`;
  const entries = Object.entries(value).filter(([, v]) => v !== undefined);
  return `{${entries.map(([k, v]) => `${JSON.stringify(k)}: ${line(v)}`).join(', ')}}`;
}

function block(value, indent, top) {
  if (flat(value) && !top) return line(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) return `[\n${value.map((v) => inner + block(v, inner)).join(',\n')}\n${indent}]`;
  const entries = Object.entries(value).filter(([, v]) => v !== undefined);
  if (entries.length === 0) return '{}';
  return `{\n${entries.map(([k, v]) => `${inner}${JSON.stringify(k)}: ${block(v, inner)}`).join(',\n')}\n${indent}}`;
}

export function print(value) {
  return `${block(value, '', true)}\n`;
}
