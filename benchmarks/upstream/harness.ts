// SPDX-License-Identifier: Apache-2.0
import { tEnter } from './clock';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { App } from 'aws-cdk-lib';

/**
 * Shared driver of the benchmark apps.
 *
 *   CDK_OUTDIR      set by the CLI; else BENCH_OUTDIR, else ./cdk.out.bench
 *   BENCH_FLAGS     recommended (default: what `cdk init` writes) | none
 *   BENCH_ITER      build + synth this many times in one process (default 1);
 *                   iteration 0 is cold, the later ones show the warmed JIT
 *   BENCH_REPORT    append one JSON line with the timings to this file
 *                   (default: stderr when BENCH_VERBOSE is set, else nothing)
 *   CDK_VALIDATION  false: leave out the built-in WASM template validation
 */
export function num(name: string, dflt: number): number {
  const v = process.env[name];
  return v === undefined || v === '' ? dflt : Number(v);
}

export function str(name: string, dflt: string): string {
  return process.env[name] || dflt;
}

export type Params = Record<string, number | string>;

function context(): Record<string, unknown> {
  const ctx: Record<string, unknown> = {
    '@aws-cdk/core:stackResourceLimit': 0, // allow more than 500 per stack
  };
  if (str('BENCH_FLAGS', 'recommended') === 'recommended' && !process.env.CDK_CONTEXT_JSON) {
    const flags = require.resolve('aws-cdk-lib/recommended-feature-flags.json');
    Object.assign(ctx, JSON.parse(fs.readFileSync(flags, 'utf8')));
  }
  return ctx;
}

function outputSize(dir: string): { bytes: number; files: number } {
  let bytes = 0;
  let files = 0;
  for (const e of fs.readdirSync(dir, { withFileTypes: true })) {
    const p = path.join(dir, e.name);
    if (e.isDirectory()) {
      const sub = outputSize(p);
      bytes += sub.bytes;
      files += sub.files;
    } else {
      bytes += fs.statSync(p).size;
      files++;
    }
  }
  return { bytes, files };
}

const round = (x: number) => Math.round(x * 100) / 100;

export function bench(name: string, params: Params, build: (app: App) => void): void {
  const tLoaded = performance.now();
  const iterations = num('BENCH_ITER', 1);
  const outdir = process.env.CDK_OUTDIR ?? process.env.BENCH_OUTDIR ?? 'cdk.out.bench';
  const runs: Array<{ build: number; synth: number }> = [];

  for (let i = 0; i < iterations; i++) {
    const t0 = performance.now();
    const app = new App({ outdir, context: context() });
    build(app);
    const t1 = performance.now();
    app.synth();
    const t2 = performance.now();
    runs.push({ build: round(t1 - t0), synth: round(t2 - t1) });
  }

  const cpu = process.cpuUsage();
  const line = JSON.stringify({
    bench: name,
    params,
    boot: round(tEnter),
    load: round(tLoaded - tEnter),
    build: runs[0].build,
    synth: runs[0].synth,
    total: round(performance.now()),
    user: round(cpu.user / 1000),
    sys: round(cpu.system / 1000),
    rssMB: round(process.resourceUsage().maxRSS / 1024),
    warm: iterations > 1 ? runs.slice(1) : undefined,
    ...outputSize(outdir),
  });
  if (process.env.BENCH_REPORT) fs.appendFileSync(process.env.BENCH_REPORT, line + '\n');
  else if (process.env.BENCH_VERBOSE) process.stderr.write(line + '\n');
}
