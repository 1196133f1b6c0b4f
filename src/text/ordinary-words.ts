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
    .concat([
      'monolith',
      'developer',
      'engineer',
      'programmer',
      'template',
      'test',
      'project',
      'runtime',
      'binary',
      'sdk',
      'cli',
    ])
    .flatMap((noun) => [noun, noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`]),
);

/** Whether a word that is ordinary English too ("Go", "Express", "R") means the technology here. */
export function isTechnology({ text, match, capitals, neighbours, context }: Doubt): boolean {
  const written = text.slice(match.start, match.end);
  const exact = written === capitals;
  if (!exact && capitals.length === 1) return false;
  if (context === 'list') return exact || standsAlone(text, match);
  if (neighbours.some((other) => listedTogether(text, match, other, exact ? anyJoint : plainJoint))) return true;
  if (!exact) return false;
  const [next = '', afterNext = ''] = wordsAfter(text, match.end);
  if (made.has(next.toLowerCase()) || made.has(afterNext)) return true;
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

/** What joins the items of a list, with or without words and brackets. */
const anyJoint = /^[\s,/&+()]+(?:(?:and|or|with)\s+)?$/;
/** The same without brackets: "a waiting room (FastAPI)" names no library called Room. */
const plainJoint = /^\s?(?:[,/&+]\s?(?:and\s|or\s)?|\s(?:and|or|with)\s|(?:and|or|with)\s)$/;
const longestJoint = 10;

function listedTogether(text: string, a: Span, b: Span, joint: RegExp): boolean {
  const [start, end] = a.end <= b.start ? [a.end, b.start] : [b.end, a.start];
  return end - start <= longestJoint && joint.test(text.slice(start, end).toLowerCase());
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

/** The next two words of the same clause. */
function wordsAfter(text: string, end: number): string[] {
  const clause = text.slice(end, end + 2 * longestWord).split(/[^\p{L}\p{N}\s-]/u)[0] ?? '';
  return clause.startsWith(' ') ? clause.trimStart().split(/\s+/) : [];
}
