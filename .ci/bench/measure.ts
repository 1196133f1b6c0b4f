import { copyFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EngineRun, runEngine, typicalRequests } from './engine-alone.js';
import { parseRatios } from './parse-ratio.js';
import { type ProcessRun, runProcess } from './process.js';
import { compare, type Ratio } from './ratios.js';

/** One row: medians over the rounds, in milliseconds and MiB. */
export interface Figure {
  /** A whole process with one resume; for an engine, from nothing to its first answer. */
  readonly coldMs: number;
  /** What each further resume or request takes; null where there is none. */
  readonly warmMs: number | null;
  /** The same in CPU time, which other work on the machine does not touch. */
  readonly warmCpuMs: number | null;
  /** Of the cold run with all its processes; for an engine, of all its requests. */
  readonly cpuMs: number | null;
  /** Of all processes together. */
  readonly peakMiB: number | null;
}

export interface Figures {
  readonly node: string;
  readonly cores: number;
  readonly rounds: number;
  readonly rows: Readonly<Record<string, Figure>>;
  readonly ratios: readonly Ratio[];
}

const example = 'examples/backend-fresher';
/** Different resumes: an engine may remember what it has seen. */
const others = '__tests__/fixtures/resumes';

const modes = {
  'full lint': [],
  'without grammar': ['--no-grammar'],
  'without PDF': ['--no-pdf'],
  'without both': ['--no-pdf', '--no-grammar'],
} as const;

/** Everything is measured in turns, so that other work on the machine touches every row alike. */
export async function measure(rounds: number): Promise<Figures> {
  const folder = await mkdtemp(join(tmpdir(), 'bulletlint-bench-'));
  const resumes = await gather(folder);
  const [first = ''] = resumes;
  const requests = await typicalRequests(resumes);
  const options = ['--config', join(example, '.resumerc.yml')];
  const samples = new Map<string, Figure[]>();
  const note = (name: string, figure: Figure) => samples.set(name, [...(samples.get(name) ?? []), figure]);

  for (let round = 0; round < rounds; round += 1) {
    note('node that does nothing', ofProcess(await runProcess(['--eval', '0']), null));
    note('bare engines', ofProcess(await runProcess(['.ci/bench/bare.mjs', first]), null));
    for (const [name, flags] of Object.entries(modes)) {
      const one = await runProcess(['dist/cli.js', first, ...options, ...flags]);
      const all = await runProcess(['dist/cli.js', ...resumes, ...options, ...flags]);
      note(name, ofProcess(one, { run: all, further: resumes.length - 1 }));
    }
    for (const [name, request] of Object.entries(requests)) note(name, ofEngine(await runEngine(request)));
  }
  await rm(folder, { recursive: true });
  const rows = Object.fromEntries([...samples].map(([name, figures]) => [name, medians(figures)]));
  const ratios = [...compare(rows), ...(await parseRatios(join(example, 'resume.md'), rounds))];
  return { node: process.version, cores: cpus().length, rounds, rows, ratios };
}

/** The example and the Markdown fixtures, in a folder of their own, where the PDFs may lie. */
async function gather(folder: string): Promise<readonly string[]> {
  const names = (await readdir(others)).filter((name) => name.endsWith('.md'));
  const sources = [join(example, 'resume.md'), ...names.map((name) => join(others, name))];
  return Promise.all(
    sources.map(async (source, index) => {
      const copy = join(folder, `resume-${index}.md`);
      await copyFile(source, copy);
      return copy;
    }),
  );
}

function ofProcess({ wallMs, cpuMs, peakMiB }: ProcessRun, several: Several | null): Figure {
  return {
    coldMs: wallMs,
    warmMs: several === null ? null : (several.run.wallMs - wallMs) / several.further,
    warmCpuMs: several === null ? null : (several.run.cpuMs - cpuMs) / several.further,
    cpuMs,
    peakMiB,
  };
}

/** A run with so many more resumes. */
interface Several {
  readonly run: ProcessRun;
  readonly further: number;
}

function ofEngine(run: EngineRun): Figure {
  return { ...run, warmCpuMs: null, peakMiB: null };
}

function medians(figures: readonly Figure[]): Figure {
  const of = (pick: (figure: Figure) => number | null): number | null =>
    median(figures.flatMap((figure) => pick(figure) ?? []));
  return {
    coldMs: of((figure) => figure.coldMs) ?? 0,
    warmMs: of((figure) => figure.warmMs),
    warmCpuMs: of((figure) => figure.warmCpuMs),
    cpuMs: of((figure) => figure.cpuMs),
    peakMiB: of((figure) => figure.peakMiB),
  };
}

function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted[sorted.length >> 1];
  return middle === undefined ? null : Math.round(middle);
}
