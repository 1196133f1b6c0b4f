import type { Figures } from './measure.js';

export function asTable({ node, cores, rounds, rows, ratios }: Figures): string {
  const cell = (value: number | null, unit: string): string => (value === null ? '' : `${value} ${unit}`).padStart(10);
  const lines = Object.entries(rows).map(
    ([name, { coldMs, cpuMs, warmMs, warmCpuMs, peakMiB }]) =>
      name.padEnd(40) +
      [coldMs, cpuMs, warmMs, warmCpuMs].map((value) => cell(value, 'ms')).join('') +
      cell(peakMiB, 'MiB'),
  );
  const compared = ratios.map(({ name, value, unit, goal }) => {
    const judged = goal === null ? '' : `  ${value <= goal ? 'within' : 'over'} ${`${goal} ${unit}`.trim()}`;
    return `${name.padEnd(40)}${`${value} ${unit}`.trim().padStart(10)}${judged}`;
  });
  const head = `${''.padEnd(40)}${['cold', 'its CPU', 'warm', 'its CPU', 'peak'].map((title) => title.padStart(10)).join('')}`;
  return [`Node ${node}, ${cores} cores, median of ${rounds}`, '', head, ...lines, '', ...compared].join('\n');
}
