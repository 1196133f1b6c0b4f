import type { Finding, Severity } from '../../model/report.js';
import { printable } from '../printable.js';
import type { Colours } from '../terminal.js';
import { dearestFirst, gainOf } from '../wording.js';
import { wrap } from '../wrap.js';

/** More than a screen of findings is not read. */
const most = 12;
/** Characters; wide enough for a sentence, narrow enough for two windows side by side. */
const messageWidth = 80;

/** The dearest findings, in the order of the file. */
export function findingLines(findings: readonly Finding[], colours: Colours): string[] {
  const dearest = new Set(dearestFirst(findings).slice(0, most));
  const shown = findings.filter((finding) => dearest.has(finding));
  const width = Math.max(...shown.map((finding) => placeOf(finding).length), 0);
  const lines = shown.flatMap((finding) => linesOf(finding, width, colours));
  const more = findings.length - shown.length;
  return more === 0 ? lines : [...lines, colours.dim(`  and ${more} more: --format json`)];
}

function linesOf(finding: Finding, width: number, colours: Colours): string[] {
  const mark = marks[finding.severity];
  const start = `  ${colours.dim(placeOf(finding).padStart(width))}  ${colours[mark.colour](mark.sign)} `;
  const gain = gainOf(finding);
  const tail = colours.dim(finding.rule) + (gain === '' ? '' : `  ${colours.green(gain)}`);
  const [first = '', ...rest] = wrap(printable(finding.message), messageWidth);
  const indent = ' '.repeat(width + 6);
  return [start + first, ...rest.map((line) => indent + line)].map((line, index) =>
    index === rest.length ? `${line}  ${tail}` : line,
  );
}

function placeOf({ line, column }: Finding): string {
  return `${line}:${column}`;
}

const marks = {
  error: { sign: '✖', colour: 'red' },
  warning: { sign: '▲', colour: 'yellow' },
  info: { sign: '●', colour: 'blue' },
} as const satisfies Record<Severity, { sign: string; colour: keyof Colours }>;
