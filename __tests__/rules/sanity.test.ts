import { describe, expect, test } from 'vitest';
import type { JudgedBullet } from '../../src/model/bullet.js';
import type { RolePack } from '../../src/model/pack.js';
import type { Range } from '../../src/model/source.js';
import { gather } from './gather.js';
import { exampleNear } from './mend.js';
import { further, labelled, type Ranked } from './ranked.js';
import { scoreOf } from './report-of.js';

/** What must hold of a score that cannot be bought, on every resume in Markdown that has points. */
const resumes = [...labelled, ...further].filter(({ source }) => source.format === 'markdown');

interface Page {
  readonly text: string;
  readonly role: RolePack;
  readonly points: readonly JudgedBullet[];
  readonly weak: readonly JudgedBullet[];
  readonly score: (text: string) => number;
}

function open({ source, given }: Ranked): Page {
  const { bullets, role } = gather(source, given);
  if (bullets.state !== 'ready' || role.state !== 'ready') throw new Error('not gathered');
  const points = bullets.value.filter(({ bullet }) => bullet.kind === 'bullet');
  return {
    text: source.text,
    role: role.value,
    points,
    weak: points.filter(({ verdict }) => verdict === 'weak'),
    score: (text) => scoreOf(text, given),
  };
}

/** The text with each of these points written anew, from the last to the first. */
function rewritten({ text }: Page, points: readonly JudgedBullet[], by: (at: Range, words: string) => string): string {
  return points
    .map(({ bullet }) => bullet.prose.at)
    .toSorted((a, b) => b.start - a.start)
    .reduce((page, at) => page.slice(0, at.start) + by(at, page.slice(at.start, at.end)) + page.slice(at.end), text);
}

const markOf = (text: string, at: Range): string => text.slice(text.lastIndexOf('\n', at.start - 1) + 1, at.start);
const pasted = (words: string, tail: string): string => words.replace(/\.?$/, `${tail}.`);

/** The words that a keyword wall would hold. */
function wordsOf({ required, contextual }: RolePack): string[] {
  return [...new Set([...required.flatMap(({ anyOf }) => anyOf), ...contextual])];
}

/** The resume with one more strong point that names these skills. */
function showing(page: Page, skills: readonly string[]): string {
  const last = page.points.at(-1)?.bullet.prose.at;
  if (last === undefined) throw new Error('no point to stand beside');
  const example = page.role.axes[0]?.examples[0];
  const start = last.start - markOf(page.text, last).length;
  const line = `${markOf(page.text, last)}${example} with ${skills.join(' and ')}.\n`;
  return page.text.slice(0, start) + line + page.text.slice(start);
}

describe.each(resumes)('of $file', (resume) => {
  const page = open(resume);
  const before = page.score(page.text);
  const wall = wordsOf(page.role).join(', ');

  test.each([
    `<span style="color:white">${wall}</span>`,
    `<p style="font-size: 1px; color: #ffffff">${wall}</p>`,
    `<div hidden>${wall}</div>`,
  ])('words in white gain nothing', (hidden) => {
    expect(page.score(`${page.text}\n\n${hidden}\n`)).toBe(before);
  });

  test.skipIf(page.points.length === 0)('a wall of keywords gains no more than showing two of them', () => {
    const heading = /^(?:#{1,4} .*skills.*|skills\r?\n-+)\r?\n/im.exec(page.text);
    const at = heading === null ? page.text.length : heading.index + heading[0].length;
    const walled = page.score(`${page.text.slice(0, at)}\n${wall}\n\n${page.text.slice(at)}`);
    const absent = page.role.required.filter(({ anyOf }) => !anyOf.some((name) => page.text.includes(name)));
    const two = [...absent, ...page.role.required].flatMap(({ anyOf }) => anyOf[0] ?? []).slice(0, 2);
    expect(walled - before).toBeLessThanOrEqual(Math.max(0, page.score(showing(page, two)) - before));
  });

  test('every point said twice gains nothing', () => {
    const doubled = rewritten(page, page.points, (at, words) => {
      return `${words}\n${markOf(page.text, at)}${words.replace(/\s*\n\s*/g, ' ')}`;
    });
    expect(page.score(doubled)).toBeLessThanOrEqual(before);
  });

  test
    .skipIf(page.weak.length < 3)
    .each([
      ', improving efficiency by 40%',
      ', reducing response time from 900 ms to 90 ms',
      ' for 5,000 users',
      ', so that 3 teams no longer wait for each other',
    ])('"%s" on every weak point gains nothing', (tail) => {
    expect(page.score(rewritten(page, page.weak, (_, words) => pasted(words, tail)))).toBe(before);
  });

  test('deleting all weak points never beats rewriting them', () => {
    const marks = new Map(page.weak.map(({ bullet: { prose } }) => [prose.at, markOf(page.text, prose.at)]));
    const deleted = page.weak
      .map(({ bullet }) => bullet.prose.at)
      .toSorted((a, b) => b.start - a.start)
      .reduce((text, at) => {
        const start = at.start - (marks.get(at)?.length ?? 0);
        return text.slice(0, start) + text.slice(at.end).replace(/^\r?\n/, '');
      }, page.text);
    const told = new Map(page.weak.map((judged) => [judged.bullet.prose.at, exampleNear(judged, page.role)]));
    const better = rewritten(page, page.weak, (at, words) => told.get(at) ?? words);
    expect(page.score(better)).toBeGreaterThanOrEqual(page.score(deleted));
  });
});
