import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { judgeBullets } from '../../src/bullets/judge-bullets.js';
import { linesToSave, shortenings } from '../../src/rules/reading/shortenings.js';
import { packs } from '../rules/packs.js';
import { resumeOf, resumes, workshop } from './workshop.js';

const shop = workshop();
afterAll(() => shop.close());

/** A fixture with so many points more, below its last. */
function longer(name: string, points: number): string {
  const lines = readFileSync(join(resumes, name), 'utf8').split('\n');
  const bullets = lines.filter((line) => /^[-*] /.test(line));
  const extra = Array.from({ length: points }, (_, index) =>
    `${bullets[index % bullets.length]}`.replace(/\.?$/, ` in case ${index + 2}.`),
  );
  const last = lines.lastIndexOf(bullets.at(-1) ?? '');
  return lines.toSpliced(last + 1, 0, ...extra).join('\n');
}

/** The lines whose points are the advice for a page or two; none where there is no advice. */
async function advise(text: string, limit: number): Promise<readonly number[]> {
  const resume = resumeOf(text);
  const { view } = await shop.read(resume);
  const role = packs.roles.get('backend');
  const lines = linesToSave(view, limit);
  if (role === undefined || lines === null) return [];
  const bullets = judgeBullets(resume, { role, skills: packs.skills, lexicon: packs.lexicon });
  return shortenings(resume, view, bullets, lines).map((place) => Number(place.replace('line ', '')));
}

async function pagesOf(text: string): Promise<number> {
  return (await shop.read(resumeOf(text))).view.pages;
}

describe('who follows the advice for a page gets it', () => {
  test.each([
    ['r03-job-headings-backend-mid.md', 18, 1, 2],
    ['r03-job-headings-backend-mid.md', 20, 1, 4],
    ['r02-html-header-backend-senior.md', 84, 2, 3],
  ])('%s with %i points more', async (name, points, limit, cuts) => {
    const text = longer(name, points);
    expect(await pagesOf(text)).toBe(limit + 1);
    const advice = await advise(text, limit);
    expect(advice).toHaveLength(cuts);
    const shorter = text.split('\n').filter((_, index) => !advice.includes(index + 1));
    expect(await pagesOf(shorter.join('\n'))).toBe(limit);
  });
});

test('half a page too much gets no advice line by line', async () => {
  expect(await advise(longer('r03-job-headings-backend-mid.md', 35), 1)).toEqual([]);
});

test('text a little longer than two pages is set smaller too', async () => {
  const sizes = async (points: number): Promise<[number, number]> => {
    const { view } = await shop.read(resumeOf(longer('r02-html-header-backend-senior.md', points)));
    return [view.pages, view.lines.find(({ text }) => text.startsWith('•'))?.size ?? 0];
  };
  expect(await sizes(60)).toEqual([2, 10]);
  expect((await sizes(76))[0]).toBe(2);
  expect((await sizes(76))[1]).toBeLessThan(10);
});
