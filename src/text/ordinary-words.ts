import type { Span } from './atoms.js';

export interface Doubt {
  readonly text: string;
  /** Where the word stands that may or may not be a technology. */
  readonly match: Span;
  /** How the technology spells it: "Go". */
  readonly capitals: string;
  /** The nearest words on either side that are technologies for sure. */
  readonly neighbours: readonly Span[];
  readonly context: 'list' | 'prose';
}

/** What people put before a technology: "in Go", "with Express". */
const leadsIn = new Set([
  'in',
  'with',
  'using',
  'via',
  'through',
  'on',
  'into',
  'to',
  'from',
  'for',
  'of',
  'by',
  'and',
  'or',
  'than',
  'over',
]);

/** What people make of a technology: "a Go service", "Express middleware". */
const made = new Set(
  [
    'service',
    'microservice',
    'api',
    'server',
    'app',
    'application',
    'program',
    'script',
    'worker',
    'package',
    'library',
  ]
    .concat([
      'module',
      'framework',
      'component',
      'hook',
      'middleware',
      'router',
      'route',
      'handler',
      'client',
      'backend',
    ])
    .concat([
      'frontend',
      'code',
      'codebase',
      'cluster',
      'job',
      'pipeline',
      'query',
      'sheet',
      'macro',
      'formula',
      'model',
    ])
    .concat(['developer', 'engineer', 'programmer', 'template', 'test', 'project', 'runtime', 'binary', 'sdk', 'cli'])
    .flatMap((noun) => [noun, noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`]),
);

/** Whether a word that is ordinary English too ("Go", "Express", "R") means the technology here. */
export function isTechnology({ text, match, capitals, neighbours, context }: Doubt): boolean {
  const written = text.slice(match.start, match.end);
  const exact = written === capitals;
  if (!exact && capitals.length === 1) return false;
  if (context === 'list') return exact || standsAlone(text, match);
  if (neighbours.some((other) => listedTogether(text, match, other))) return true;
  if (!exact) return false;
  const next = wordAfter(text, match.end);
  if (made.has(next.toLowerCase())) return true;
  return leadsIn.has(wordBefore(text, match.start)) && !/^[\p{Lu}\p{N}]/u.test(next);
}

/** Nothing but list punctuation around it: "go, rust" or the whole item. */
function standsAlone(text: string, { start, end }: Span): boolean {
  const before = text.slice(0, start).trimEnd().at(-1) ?? ',';
  const after = text.slice(end).trimStart()[0] ?? ',';
  return isListMark(before) && isListMark(after);
}

function isListMark(character: string): boolean {
  return ',;:|/&+()[]•·'.includes(character);
}

/** Between the two stands only what joins the items of a list. */
function listedTogether(text: string, a: Span, b: Span): boolean {
  const [start, end] = a.end <= b.start ? [a.end, b.start] : [b.end, a.start];
  const longestJoint = 10;
  if (end - start > longestJoint) return false;
  const joint = text.slice(start, end).toLowerCase();
  const words = joint.split(/[\s,/&+()]/).filter((word) => word !== '');
  return joint !== '' && words.every((word) => word === 'and' || word === 'or' || word === 'with');
}

const longestWord = 30;

/** Lower case; empty at the start of a sentence or after a bracket or comma. */
function wordBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - longestWord), start);
  return before.endsWith(' ')
    ? (
        before
          .trimEnd()
          .split(/[^\p{L}]/u)
          .at(-1) ?? ''
      ).toLowerCase()
    : '';
}

function wordAfter(text: string, end: number): string {
  const after = text.slice(end, end + longestWord);
  return after.startsWith(' ') ? (after.trimStart().split(/[^\p{L}\p{N}]/u)[0] ?? '') : '';
}
