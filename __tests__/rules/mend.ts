import type { JudgedBullet, Mended } from '../../src/model/bullet.js';
import type { Range, Source } from '../../src/model/source.js';
import type { Line } from '../../src/score/ledger.js';

/** The source with a finding mended in its text, as its rule says; null where only its author could know how. */
export function mend(source: Source, { account, entry }: Line, bullets: readonly JudgedBullet[]): string | null {
  if (entry.mended !== null) return withBullets(source, entry.mended, bullets);
  if (entry.suggestion?.complete === true) return spliced(source.text, entry.at, entry.suggestion.text);
  return byHand[account.rule]?.(source, entry.at) ?? null;
}

/** Edits that a rule's own advice asks for, in Markdown. */
const byHand: Readonly<Record<string, (source: Source, at: Range) => string | null>> = {
  'content/filler': ({ text }, at) => spliced(text, at, ''),
  'content/first-person': ({ text }, at) => spliced(text, at, ''),
  'content/repeated-opening': ({ text }, at) => spliced(text, at, 'Reworked'),
  'content/bullet-length': ({ text }, at) => spliced(text, { start: at.start + 200, end: at.end }, ''),
  'market/personal-data': ({ text }, at) => spliced(text, lineOf(text, at), ''),
  'market/profiles': beside(
    /e?mail:\s*|[\w.]+@example\.(?:com|org)/,
    ' https://github.com/example https://www.linkedin.com/in/example',
  ),
  'depth/no-link': beside(
    /\n#{2,3} (?:\*\*)?Projects.*\n+(?:#{3,4} |\*\*|[-*] \*\*)[^\n*]*/i,
    ' https://example.org/project',
  ),
  'market/education-facts': ({ text }, at) => spliced(text, { start: at.end, end: at.end }, '/10'),
};

function beside(place: RegExp, addition: string): (source: Source) => string | null {
  return ({ text, format }) => {
    const match = format === 'markdown' ? place.exec(text) : null;
    if (match === null) return null;
    const end = match.index + match[0].length;
    return spliced(text, { start: end, end }, addition);
  };
}

function withBullets(source: Source, { instead, by }: Mended, bullets: readonly JudgedBullet[]): string | null {
  if (instead !== null) return spliced(source.text, instead, written(source, by.join(' '), instead));
  const last = bullets.findLast(({ bullet }) => bullet.kind === 'bullet')?.bullet.prose.at;
  return last === undefined ? null : by.reduce((text, each) => inserted({ ...source, text }, last, each), source.text);
}

/** A list item before the last one, written like it. */
function inserted(source: Source, at: Range, addition: string): string {
  const { text, format } = source;
  const { start, end } = lineOf(text, at);
  const before = text.slice(start, at.start);
  if (format === 'json') return spliced(text, { start, end: start }, `${before}${written(source, addition, at)}",\n`);
  const mark = before.trim() === '' ? before : /^\s*(?:[-*+]|:)\s+/.exec(before)?.[0];
  const line = mark === undefined ? null : `${mark}${format === 'yaml' ? JSON.stringify(addition) : addition}`;
  return spliced(
    text,
    { start, end: start },
    line === null ? `${addition}.\n\n` : text.slice(start, end).replace(/.*/s, `${line}\n`),
  );
}

/** As the format writes a text at that place. */
function written({ text, format }: Source, addition: string, at: Range): string {
  if (format === 'json') return JSON.stringify(addition).slice(1, -1);
  if (format === 'yaml' && !'"\''.includes(text[at.start - 1] ?? ' ')) return JSON.stringify(addition);
  return addition;
}

function lineOf(text: string, { start, end }: Range): Range {
  const next = text.indexOf('\n', end);
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: next === -1 ? text.length : next + 1 };
}

function spliced(text: string, { start, end }: Range, by: string): string {
  return text.slice(0, start) + by + text.slice(end);
}
