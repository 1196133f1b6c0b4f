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
  const warm = (name: string): number => of(name, 'warmMs');
  const cpu = (name: string): number => of(name, 'cpuMs');
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  return [
    ratio('build and read, cold / bare engines', cold('without grammar') / cold('bare engines'), 1.3),
    ratio('the same in CPU time', cpu('without grammar') / cpu('bare engines'), 1.3),
    { name: 'build and read of a further resume', value: warm('build and read'), unit: 'ms', goal: 150 },
    {
      name: 'the same in CPU time',
      value: of('without grammar', 'warmCpuMs') - of('without both', 'warmCpuMs'),
      unit: 'ms',
      goal: 150,
    },
    ratio(
      'full lint / slower of grammar and PDF',
      cold('full lint') / Math.max(cold('without PDF'), cold('without grammar')),
      1.25,
    ),
    ratio('full lint / slowest engine', cold('full lint') / Math.max(...engineNames.map(cold)), null),
    ratio(
      'full lint CPU / sum of its halves',
      cpu('full lint') / sum([cpu('without PDF'), cpu('without grammar')]),
      null,
    ),
    { name: 'grammar of a further resume', value: warm('without PDF') - warm('without both'), unit: 'ms', goal: 100 },
    {
      name: 'the same in CPU time',
      value: of('without PDF', 'warmCpuMs') - of('without both', 'warmCpuMs'),
      unit: 'ms',
      goal: 100,
    },
    { name: 'full lint of a further resume', value: warm('full lint'), unit: 'ms', goal: null },
    ratio('without both / node that does nothing', cold('without both') / cold('node that does nothing'), null),
    { name: 'peak memory of all processes', value: of('full lint', 'peakMiB'), unit: 'MiB', goal: null },
  ];
}

export function ratio(name: string, value: number, goal: number | null): Ratio {
  return { name, value: Math.round(value * 100) / 100, unit: '', goal };
}
