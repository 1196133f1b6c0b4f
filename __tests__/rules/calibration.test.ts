import { describe, expect, test } from 'vitest';
import { steepStart } from '../../src/rules/reading/steep-start.js';
import { packs } from './packs.js';
import { further, labelled, type Quality } from './ranked.js';
import { reportOf, scoreOf } from './report-of.js';

const ranked = [...labelled, ...further].map(({ source, given, ...rest }) => ({
  ...rest,
  score: reportOf(source, given).score.value,
}));

describe('the score', () => {
  const bounds: Readonly<Record<Quality, readonly [number, number]>> = {
    excellent: [80, 100],
    average: [62, 75],
    poor: [0, 57],
  };
  test.each(ranked)('of $file is that of a resume ranked $quality', ({ quality, score }) => {
    const [least, most] = bounds[quality];
    expect(score).toBeGreaterThanOrEqual(least);
    expect(score).toBeLessThan(most);
  });

  test.each(ranked.filter(({ file }) => file.includes('few-digits')))('of $file needs no digits', ({ score }) => {
    expect(score).toBeGreaterThan(85);
  });

  test.each(['', '# Meera Nair\n', '# Meera Nair\n\nmeera.nair@example.com | +91 9000000001\n'])(
    'of %j is near 0',
    (text) => {
      expect(scoreOf(text)).toBeLessThanOrEqual(10);
    },
  );
});

describe('the charge of empty points', () => {
  const steps = Array.from({ length: 101 }, (_, step) => steepStart(step / 100));

  test('runs from nothing to all, never falls, and asks most of the first', () => {
    expect([steps.at(0), steps.at(-1)]).toEqual([0, 1]);
    const rises = steps.slice(1).map((charge, index) => charge - (steps[index] ?? 0));
    expect(rises.every((rise) => rise > 0)).toBe(true);
    expect(rises.every((rise, index) => rise <= (rises[index - 1] ?? 1) + 1e-9)).toBe(true);
  });
});

const header = '# Meera Nair\n\nKochi, Kerala | meera.nair@example.com | +91 9000000001\n\n';
const education = '## Education\n\n### B.Tech, Example College, 2021 – 2025\n\nCGPA 8.1/10\n';
const claims = [
  'Cut the bill query from 1.9 s to 80 ms by adding a composite index on (room, month) in PostgreSQL.',
  'Wrote 72 Jest tests that run in GitHub Actions on every push, raising line coverage from 40% to 86%.',
  'Worked on the admin dashboard.',
  'Built REST APIs for the portal.',
  'Used Docker for deployment.',
];
const resume = (bullets: readonly string[], skills: string): string =>
  `${header}## Projects\n\n### Mess ledger\n\n${bullets.map((bullet) => `- ${bullet}\n`).join('')}\n## Skills\n\n${skills}\n\n${education}`;

describe('what does not pay', () => {
  const whole = scoreOf(resume(claims, 'Git'));

  test.each(claims)('deleting "%s" from a resume that has too few', (claim) => {
    const others = claims.filter((other) => other !== claim);
    expect(scoreOf(resume(others, 'Git'))).toBeLessThanOrEqual(whole);
  });

  test('pasting every word of the role, more than showing two of them', () => {
    const role = packs.roles.get('backend');
    const wall = [...new Set([...(role?.required ?? []).flatMap(({ anyOf }) => anyOf), ...(role?.contextual ?? [])])];
    const pasted = scoreOf(resume(claims, wall.join(', ')));
    const two = 'Cached the menu in Redis for 60 seconds in an Express route, which cut 70% of the reads.';
    const shown = scoreOf(resume([...claims, two], 'Git'));
    expect(pasted - whole).toBeLessThanOrEqual(shown - whole);
  });

  test('repeating the wall as weak bullets', () => {
    const walls = [
      'Used Java, Spring Boot, PostgreSQL, Redis, Kafka and Docker.',
      'Used Python, FastAPI, JWT, pytest and AWS.',
    ];
    expect(scoreOf(resume([...claims, ...walls], 'Git')) - whole).toBeLessThan(3);
  });
});
