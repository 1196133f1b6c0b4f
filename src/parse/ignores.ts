import { commentKinds, type Ignore, type UnknownComment } from '../model/ignore.js';
import type { Located, Range, Source, SourceFormat } from '../model/source.js';

interface Mark {
  readonly opener: RegExp;
  readonly closer: string;
}

const html: Mark = { opener: /<!--\s*$/, closer: '-->' };
/** By format. Texts of JSON and YAML are Markdown, and may hold its comments. */
const marks: Readonly<Record<SourceFormat, readonly Mark[]>> = {
  markdown: [html],
  json: [html, { opener: /(?<![^\s,{}[\]])\/\/\s*$/, closer: '\n' }, { opener: /\/\*\s*$/, closer: '*/' }],
  yaml: [html, { opener: /(?<!\S)#\s*$/, closer: '\n' }],
};
type Kind = (typeof commentKinds)[number];

interface Comment {
  readonly at: Range;
  readonly kind: Kind;
  /** Empty for all rules. */
  readonly rules: readonly Located<string>[];
}

export interface IgnoreReading {
  readonly ignores: readonly Ignore[];
  readonly unknown: readonly UnknownComment[];
}

/** The ignores that comments of a resume ask for: "<!-- bulletlint-disable-line content/filler -- the reason -->". */
export function readIgnores({ text, format }: Pick<Source, 'text' | 'format'>): IgnoreReading {
  const comments: Comment[] = [];
  const unknown: UnknownComment[] = [];
  for (const match of text.matchAll(/\bbulletlint-([a-z]+(?:-[a-z]+)*)/g)) {
    const at = commentAround(text, match.index, marks[format]);
    if (at === null) continue;
    const kind = commentKinds.find((one) => one === match[1]);
    const words = { start: match.index, end: match.index + match[0].length };
    if (kind === undefined) unknown.push({ value: match[0], at: words });
    else comments.push({ at, kind, rules: rulesIn(text, { start: words.end, end: at.end }) });
  }
  return {
    ignores: comments.flatMap((comment, index) => ignoresOf(comment, comments.slice(index + 1), text)),
    unknown,
  };
}

/** The comment that has nothing but white space before `at`; null if there is none. */
function commentAround(text: string, at: number, known: readonly Mark[]): Range | null {
  const from = Math.max(0, at - longestOpening);
  const before = text.slice(from, at);
  for (const { opener, closer } of known) {
    const open = opener.exec(before);
    if (open === null) continue;
    const close = text.indexOf(closer, at);
    const end = close === -1 ? text.length : close + closer.trimEnd().length;
    return { start: from + open.index, end };
  }
  return null;
}

/** Characters: the mark, and the white space after it. */
const longestOpening = 80;

/** Names between white space or commas, up to the reason behind "--". */
function rulesIn(text: string, { start, end }: Range): Located<string>[] {
  const [listed = ''] = text.slice(start, end).split(/(?<=\s)-{2,}(?=[\s>])|(?:--|\*\/)>?$/, 1);
  return [...listed.matchAll(/[^\s,]+/g)].map((match) => {
    const at = start + match.index;
    return { value: match[0], at: { start: at, end: at + match[0].length } };
  });
}

function ignoresOf(comment: Comment, later: readonly Comment[], text: string): Ignore[] {
  const { at, kind, rules } = comment;
  if (kind === 'enable') return [];
  return (rules.length === 0 ? [null] : rules).map((rule) => {
    const ends = kind === 'disable' ? later.filter((other) => other.kind === 'enable') : [];
    const end = ends.find(
      (other) => other.rules.length === 0 || other.rules.some(({ value }) => value === rule?.value),
    );
    return {
      at,
      rule,
      over: overOf(comment, end?.at.start ?? text.length, text),
      lifted:
        rule !== null
          ? []
          : ends.flatMap((other) => other.rules.map(({ value }) => ({ rule: value, from: other.at.start }))),
      text: null,
      shared: false,
      origin: null,
    };
  });
}

function overOf({ kind, at }: Comment, end: number, text: string): Range {
  switch (kind) {
    case 'disable-file':
      return { start: 0, end: text.length + 1 };
    case 'disable-line':
      return { start: lineStart(text, at.start), end: lineEnd(text, at.end) + 1 };
    case 'disable-next-line': {
      // A blank line between a comment and the words it is about is how Markdown is written.
      const rest = text.slice(lineEnd(text, at.end));
      const next = lineEnd(text, at.end) + rest.length - rest.trimStart().length;
      return { start: lineStart(text, next), end: lineEnd(text, next) + 1 };
    }
    default:
      return { start: lineStart(text, at.start), end: end + (end === text.length ? 1 : 0) };
  }
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}
