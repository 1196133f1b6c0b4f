import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { judgeBullets } from '../../src/bullets/judge-bullets.js';
import type { JudgedBullet } from '../../src/model/bullet.js';
import { parseResume } from '../../src/parse/parse-resume.js';
import { packs } from './packs.js';
import { scoreOf } from './report-of.js';

const folder = join(import.meta.dirname, '..', 'fixtures', 'resumes');
const vague = [
  ', improving efficiency by 40%',
  ', so that performance improved by 60%',
  ', resulting in a 30% increase in user satisfaction',
];
/** Evidence where it stands once; a stamp where it stands on every point. */
const stamps = [
  ' using PostgreSQL, Redis, Kafka and Docker',
  ' for 5,000 users',
  ', reducing response time from 900 ms to 90 ms',
];

function judge(text: string): JudgedBullet[] {
  const role = packs.roles.get('backend');
  if (role === undefined) throw new Error('the backend pack is missing');
  const resume = parseResume(
    { path: 'resume.md', format: 'markdown', text },
    { sections: packs.sections, lexicon: packs.lexicon, region: 'IN' },
  );
  return judgeBullets(resume, { role, skills: packs.skills, lexicon: packs.lexicon });
}

/** The resume with the suffix at the end of these points, before their full stops. */
function inflate(text: string, suffix: string, points: readonly JudgedBullet[]): string {
  return points
    .map(({ bullet }) => bullet.prose.at.end)
    .toSorted((a, b) => b - a)
    .reduce((inflated, end) => {
      const at = inflated[end - 1] === '.' ? end - 1 : end;
      return inflated.slice(0, at) + suffix + inflated.slice(at);
    }, text);
}

describe.each(readdirSync(folder).filter((file) => file.endsWith('.md')))('inflating %s', (file) => {
  const text = readFileSync(join(folder, file), 'utf8');
  const before = judge(text);
  const weak = before.filter(({ verdict }) => verdict === 'weak');

  test.each(vague)('with "%s" moves no score', (suffix) => {
    const inflated = inflate(text, suffix, weak);
    expect(inflated).toContain(suffix);
    expect(scoreOf(inflated)).toBe(scoreOf(text));
  });

  test.each(vague)('with "%s" moves no verdict', (suffix) => {
    const after = judge(inflate(text, suffix, before));
    expect(after.map(({ verdict }) => verdict)).toEqual(before.map(({ verdict }) => verdict));
  });

  test.each(stamps)('with "%s" moves at most one verdict', (suffix) => {
    const after = judge(inflate(text, suffix, before));
    expect(after).toHaveLength(before.length);
    const moved = after.filter(({ verdict }, at) => verdict !== before[at]?.verdict);
    expect(moved.length).toBeLessThanOrEqual(1);
  });
});
