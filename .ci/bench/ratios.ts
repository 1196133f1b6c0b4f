import { engineNames } from './engine-alone.js';
import type { Figure } from './measure.js';

/** What is compared, what came out, and what it should stay under; no goal where there is only a curiosity. */
export interface Ratio {
  readonly name: string;
  readonly value: number;
  readonly unit: '' | 'ms' | 'MiB';
  readonly goal: number | null;
}

/** What the rows say of each other. All of one run, since machines differ and are shared. */
export function compare(rows: Readonly<Record<string, Figure>>): readonly Ratio[] {
  const of = (name: string, column: keyof Figure): number => rows[name]?.[column] ?? Number.NaN;
  const cold = (name: string): number => of(name, 'coldMs');
  const cpu = (name: string): number => of(name, 'cpuMs');
  /** What of a further resume's time `part` alone does not take. */
  const beside = (whole: string, part: string, column: 'warmMs' | 'warmCpuMs'): number =>
    of(whole, column) - of(part, column);
  return [
    ratio('build and read / bare engines', cold('without grammar') / cold('bare engines'), 1.3),
    ratio('  in CPU time', cpu('without grammar') / cpu('bare engines'), 1.3),
    ratio(
      'full lint / slower of its halves',
      cold('full lint') / Math.max(cold('without PDF'), cold('without grammar')),
      1.25,
    ),
    ratio('full lint / slowest engine', cold('full lint') / Math.max(...engineNames.map(cold)), null),
    ratio('without both / node that does nothing', cold('without both') / cold('node that does nothing'), null),
    milliseconds('build and read of a further resume', of('build and read', 'warmMs'), 150),
    milliseconds('  in CPU time', beside('without grammar', 'without both', 'warmCpuMs'), 150),
    milliseconds('grammar of a further resume', beside('without PDF', 'without both', 'warmMs'), 100),
    milliseconds('  in CPU time', beside('without PDF', 'without both', 'warmCpuMs'), 100),
    milliseconds('full lint of a further resume', of('full lint', 'warmMs'), null),
    { name: 'peak memory of all processes', value: of('full lint', 'peakMiB'), unit: 'MiB', goal: null },
  ];
}

export function ratio(name: string, value: number, goal: number | null): Ratio {
  return { name, value: Math.round(value * 100) / 100, unit: '', goal };
}

function milliseconds(name: string, value: number, goal: number | null): Ratio {
  return { name, value: Math.round(value), unit: 'ms', goal };
}
