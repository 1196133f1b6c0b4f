import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { RuleExample } from '../../src/model/rule.js';
import type { Source, SourceFormat } from '../../src/model/source.js';
import { rules } from '../../src/rules/index.js';
import { steepStart } from '../../src/rules/reading/steep-start.js';
import { rubricFor } from '../../src/score/rubric-for.js';
import { runRules } from '../../src/score/run-rules.js';
import { scoreOutcomes } from '../../src/score/score.js';
import { gather } from './gather.js';
import { packs } from './packs.js';

/** Resumes that people ranked, and what the score makes of them with a PDF and a grammar that are well. */
const folder = join(import.meta.dirname, '..', 'fixtures', 'resumes');
const formats: Readonly<Record<string, SourceFormat>> = { md: 'markdown', json: 'json', yaml: 'yaml' };
const markets: Readonly<Record<string, string>> = { india: 'in', us: 'us', 'uk-eu': 'uk' };

interface Expected {
  readonly quality: 'excellent' | 'average' | 'poor';
  readonly role: string;
  readonly level: 'fresher' | 'experienced';
  readonly market: string;
}

const ranked = readdirSync(folder)
  .filter((file) => !file.endsWith('.expected.json'))
  .map((file) => {
    const stem = file.replace(/\.\w+$/, '');
    const expected: Expected = JSON.parse(readFileSync(join(folder, `${stem}.expected.json`), 'utf8'));
    const format = formats[file.slice(stem.length + 1)] ?? 'markdown';
    const level = expected.level === 'fresher' ? 'fresher' : stem.includes('senior') ? 'senior' : 'mid';
    const given = { role: expected.role, level, market: markets[expected.market] ?? 'global', pdf: {}, grammar: [] };
    const source = { path: file, format, text: readFileSync(join(folder, file), 'utf8') };
    return { file, quality: expected.quality, score: scoreOf(source, given) };
  });

function scoreOf(source: Source, given: NonNullable<RuleExample['given']>): number {
  const outcomes = runRules(rules, gather(source, given), { severities: {} });
  const settings = { severities: {}, weights: {}, threshold: null, failOn: 'never', rubric: null } as const;
  return scoreOutcomes(outcomes, rubricFor(packs.rubric, 'product'), settings, true).score.value;
}

const markdown = (text: string): number => scoreOf({ path: 'resume.md', format: 'markdown', text }, { pdf: {} });

describe('the score', () => {
  const bounds = { excellent: [82, 100], average: [55, 75], poor: [0, 50.01] } as const;
  test.each(ranked)('of $file is that of a resume ranked $quality', ({ quality, score }) => {
    const [least, most] = bounds[quality];
    expect(score).toBeGreaterThanOrEqual(least);
    expect(score).toBeLessThan(most);
  });

  test.each(['', '# Meera Nair\n', '# Meera Nair\n\nmeera.nair@example.com | +91 9000000001\n'])(
    'of %j is near 0',
    (text) => {
      expect(markdown(text)).toBeLessThanOrEqual(10);
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
  const whole = markdown(resume(claims, 'Git'));

  test.each(claims)('deleting "%s" from a resume that has too few', (claim) => {
    expect(
      markdown(
        resume(
          claims.filter((other) => other !== claim),
          'Git',
        ),
      ),
    ).toBeLessThanOrEqual(whole);
  });

  test('pasting every word of the role, more than showing two of them', () => {
    const role = packs.roles.get('backend');
    const wall = [...new Set([...(role?.required ?? []).flatMap(({ anyOf }) => anyOf), ...(role?.contextual ?? [])])];
    const pasted = markdown(resume(claims, wall.join(', ')));
    const shown = markdown(
      resume(
        [...claims, 'Cached the menu in Redis for 60 seconds in an Express route, which cut 70% of the reads.'],
        'Git',
      ),
    );
    expect(pasted - whole).toBeLessThanOrEqual(shown - whole);
  });

  test('repeating the wall as weak bullets', () => {
    const walls = [
      'Used Java, Spring Boot, PostgreSQL, Redis, Kafka and Docker.',
      'Used Python, FastAPI, JWT, pytest and AWS.',
    ];
    expect(markdown(resume([...claims, ...walls], 'Git')) - whole).toBeLessThan(3);
  });
});
