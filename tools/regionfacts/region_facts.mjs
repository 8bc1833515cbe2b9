// SPDX-License-Identifier: Apache-2.0
// The facts that aws-cdk-lib knows about regions, as one pool of texts and a table of offsets into it. Values differ
// between regions mostly in the name of the region and the start of an ARN: these become one character each, so that
// 3800 values need 40 KB.
const REGION = '@';
const LAYER_ARN = '#';

const quoted = (text) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

function wrapped(items, indent) {
  const lines = [];
  let line = indent;
  for (const item of items) {
    if (line.length + item.length + 2 > 120) {
      lines.push(line.trimEnd());
      line = indent;
    }
    line += `${item}, `;
  }
  return [...lines, line.trimEnd()].join('\n');
}

export function regionFacts(load) {
  const { Fact, RegionInfo } = load('region-info');
  const regions = [...Fact.regions].sort();
  const names = [...Fact.names].sort();

  const offsets = new Map();
  const pool = [];
  let size = 1; // offset 0 stands for "not known"
  const offsetOf = (region, value) => {
    if (value === undefined) return 0;
    if (value.includes(REGION) || value.includes(LAYER_ARN)) throw new Error(`no mark is free in ${value}`);
    const arn = `arn:${RegionInfo.get(region).partition}:lambda:${region}:`;
    let text = value.startsWith(arn) ? LAYER_ARN + value.slice(arn.length) : value;
    text = text.replaceAll(region, REGION);
    if (!offsets.has(text)) {
      offsets.set(text, size);
      pool.push(text);
      size += Buffer.byteLength(text) + 1;
    }
    return offsets.get(text);
  };
  const table = names.map((name) => regions.map((region) => String(offsetOf(region, Fact.find(region, name)))));
  if (size > 65535) throw new Error('the pool has outgrown 16 bits');

  return `#pragma once

#include <cstdint>
#include <string_view>

// clang-format off
namespace cdk::region_info::generated {

// Sorted by code unit.
inline constexpr std::string_view REGIONS[] = {
${wrapped(regions.map(quoted), '  ')}
};

// Sorted by code unit.
inline constexpr std::string_view NAMES[] = {
${wrapped(names.map(quoted), '  ')}
};

// NUL-terminated values. ${REGION} stands for the region, ${LAYER_ARN} for arn:<partition>:lambda:<region>:.
inline constexpr char VALUES[] =
  "\\0"
${pool.map((text) => `  ${quoted(`${text}\0`).replace('\0', '\\0')}`).join('\n')};

// Offsets in VALUES by name and region; 0 where nothing is known.
inline constexpr std::uint16_t OFFSETS[${names.length}][${regions.length}] = {
${table.map((row, i) => `  // ${names[i]}\n  {\n${wrapped(row, '    ')}\n  },`).join('\n')}
};

}  // namespace cdk::region_info::generated
`;
}
