import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { engineNames, runEngine, typicalRequests } from './engine-alone.js';
import { parseRatios } from './parse-ratio.js';
import { type ProcessRun, runProcess } from './process.js';

/** One row: medians over the rounds, in milliseconds and MiB. */
export interface Figure {
  /** A whole process with one resume; for an engine, from nothing to its first answer. */
  readonly coldMs: number;
  /** What each further resume or request takes; null where there is none. */
  readonly warmMs: number | null;
  readonly cpuMs: number | null;
  readonly peakMiB: number | null;
}

export interface Figures {
  readonly node: string;
  readonly cores: number;
  readonly rounds: number;
  readonly rows: Readonly<Record<string, Figure>>;
  readonly ratios: Readonly<Record<string, number>>;
}

const example = 'examples/backend-fresher';
/** Resumes in one process, for the time that each further one takes. */
const several = 11;
const modes = { 'full lint': [], 'lint without PDF and grammar': ['--no-pdf', '--no-grammar'] } as const;

/** Everything is measured in turns, so that other work on the machine touches every row alike. */
export async function measure(rounds: number): Promise<Figures> {
  const folder = await mkdtemp(join(tmpdir(), 'bulletlint-bench-'));
  const resumes = Array.from({ length: several }, (_, index) => join(folder, `resume-${index}.md`));
  for (const resume of resumes) await copyFile(join(example, 'resume.md'), resume);
  const requests = await typicalRequests(join(example, 'resume.md'));
  const options = ['--config', join(example, '.resumerc.yml')];
  const samples = new Map<string, Figure[]>();
  const note = (name: string, figure: Figure) => samples.set(name, [...(samples.get(name) ?? []), figure]);

  for (let round = 0; round < rounds; round += 1) {
    note('node that does nothing', asFigure(await runProcess(['--eval', '0']), null));
    for (const [name, flags] of Object.entries(modes)) {
      const one = await runProcess(['dist/cli.js', ...resumes.slice(0, 1), ...options, ...flags]);
      const all = await runProcess(['dist/cli.js', ...resumes, ...options, ...flags]);
      note(name, asFigure(one, (all.wallMs - one.wallMs) / (several - 1)));
    }
    for (const name of engineNames) note(name, { ...(await runEngine(requests[name])), cpuMs: null, peakMiB: null });
  }
  await rm(folder, { recursive: true });
  const rows = Object.fromEntries([...samples].map(([name, figures]) => [name, medians(figures)]));
  const all = { ...ratios(rows), ...(await parseRatios(join(example, 'resume.md'), rounds)) };
  return { node: process.version, cores: cpus().length, rounds, rows, ratios: rounded(all) };
}

function asFigure({ wallMs, cpuMs, peakMiB }: ProcessRun, warmMs: number | null): Figure {
  return { coldMs: wallMs, warmMs, cpuMs, peakMiB };
}

function medians(figures: readonly Figure[]): Figure {
  const of = (pick: (figure: Figure) => number | null): number | null =>
    median(figures.flatMap((figure) => pick(figure) ?? []));
  return {
    coldMs: of((figure) => figure.coldMs) ?? 0,
    warmMs: of((figure) => figure.warmMs),
    cpuMs: of((figure) => figure.cpuMs),
    peakMiB: of((figure) => figure.peakMiB),
  };
}

function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted[sorted.length >> 1];
  return middle === undefined ? null : Math.round(middle);
}

/** A run should take as long as its slowest engine, not as long as all of them after one another. */
function ratios(rows: Readonly<Record<string, Figure>>): Readonly<Record<string, number>> {
  const cold = (name: string): number => rows[name]?.coldMs ?? 0;
  const engines = engineNames.map(cold);
  const full = cold('full lint');
  return {
    'full lint / lint without PDF and grammar': full / cold('lint without PDF and grammar'),
    'full lint / slowest engine': full / Math.max(...engines),
    'full lint / sum of engines': full / engines.reduce((sum, part) => sum + part, 0),
    'full lint warm / cold': (rows['full lint']?.warmMs ?? 0) / full,
    'lint without PDF and grammar / node': cold('lint without PDF and grammar') / cold('node that does nothing'),
  };
}

function rounded(ratios: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(ratios).map(([name, ratio]) => [name, Math.round(ratio * 100) / 100]));
}
