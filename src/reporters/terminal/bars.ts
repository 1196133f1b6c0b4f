import type { DimensionScore, Report } from '../../model/report.js';
import { printable } from '../printable.js';
import type { Colours } from '../terminal.js';
import { gainOf, gateSentence, headline, ignoredNote, limitSentence, nextStep, whole } from '../wording.js';

/** A cell of a bar stands for so many points of a dimension. */
const pointsPerCell = 5;

/** The six dimensions, the score, the gate and the next step. */
export function scoreLines(report: Report, colours: Colours): string[] {
  const { score } = report;
  const titleWidth = Math.max(...score.dimensions.map(({ title }) => title.length));
  const limit = limitSentence(score);
  const ignored = ignoredNote(report);
  const verdict = score.gate.passed ? colours.green : colours.red;
  return [
    ...score.dimensions.map((dimension) => `  ${dimension.title.padEnd(titleWidth)}  ${bar(dimension, colours)}`),
    '',
    `  ${colours.bold(headline(score))}`,
    ...(limit === null ? [] : [`  ${limit}`]),
    ...(ignored === null ? [] : [`  ${ignored}.`]),
    `  ${score.gate.threshold === null && score.gate.passed ? colours.dim(gateSentence(score)) : verdict(gateSentence(score))}`,
    ...next(report),
  ];
}

function bar({ value, reason }: DimensionScore, colours: Colours): string {
  if (value === null) return colours.dim(`not measured: ${printable(reason ?? '')}`);
  const full = Math.floor(value / pointsPerCell);
  const cells = '█'.repeat(full) + colours.dim('░'.repeat(100 / pointsPerCell - full));
  const why = reason === null ? '' : `  ${colours.dim(printable(reason))}`;
  return `${cells} ${String(whole(value)).padStart(3)}${why}`;
}

function next(report: Report): string[] {
  const step = nextStep(report);
  if (step === null) return [];
  return [`  Next, line ${step.line}: ${printable(step.fix)} ${gainOf(step)}`.trimEnd()];
}
