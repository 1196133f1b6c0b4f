import { describe, expect, test } from 'vitest';
import { judgeText } from '../../src/bullets/judge-text.js';
import { findSkillNames, indexSkillNames } from '../../src/text/skill-names.js';
import { packs } from '../rules/packs.js';
import { developmentBullets, furtherBullets, judgeRows, knowledge } from './measure.js';

const judged = judgeRows([...developmentBullets(), ...furtherBullets('more'), ...furtherBullets('unseen')]);
const rewritten = judged.flatMap(({ text, judged: { rewrite } }) => (rewrite === null ? [] : [{ text, rewrite }]));
const skills = indexSkillNames(packs.skills);

/** What a rewrite must not touch: every number, every technology, every name, in order. */
function facts(text: string): string[] {
  const known = withoutPlaceholders(text);
  const numbers = known.match(/\d[\d.,]*(?<=\d)/g) ?? [];
  const technologies = findSkillNames(skills, known, 'prose').map(({ id }) => id);
  // The first word has its capital from the sentence.
  const [first = '', ...rest] = known.trim().split(/\s+/);
  const words = text.startsWith('‹') ? [first, ...rest] : rest;
  const names = words.flatMap((word) => word.match(/\p{Lu}[\p{L}\p{N}]*/gu) ?? []);
  return [...numbers, ...technologies, ...names];
}

function withoutPlaceholders(text: string): string {
  return text.replaceAll(/‹[^›]*›/g, '');
}

describe('rewrites invent nothing', () => {
  test('there are some', () => expect(rewritten.length).toBeGreaterThan(150));

  test.each(rewritten)('$text', ({ text, rewrite }) => {
    expect(facts(rewrite.text)).toEqual(facts(text));
    expect(rewrite.complete).toBe(rewrite.placeholders.length === 0);
    for (const placeholder of rewrite.placeholders) expect(rewrite.text).toContain(placeholder);
  });

  test('a complete one is not weak', () => {
    const weak = rewritten.filter(
      ({ rewrite }) => rewrite.complete && judgeText(rewrite.text, knowledge).verdict === 'weak',
    );
    expect(weak).toEqual([]);
  });
});

describe('rewrites read naturally', () => {
  test.each([
    [
      'Created tables for the fine module.',
      'Created tables for the fine module using ‹index, constraint or transaction›, over ‹N› tables and ‹N› rows, so that ‹rule it enforces or query it speeds up›.',
    ],
    [
      'Worked on login for the portal',
      '‹Designed, built or fixed› login for the portal using ‹method, expiry and rotation›, serving ‹N› users and ‹N› roles, so that ‹attack or mistake it stops›',
    ],
    [
      'Worked on Redis in the canteen app',
      '‹What you built› with Redis in the canteen app, with ‹cache, key and expiry›, at a ‹N› % hit rate, cutting ‹response time› from ‹N› to ‹N› ms',
    ],
    [
      'Made an expense app using Django.',
      'Made an expense app using Django, with ‹its hardest part and how you solved it›, for ‹N› users, so that ‹what they no longer do by hand›.',
    ],
    [
      'Helped in testing the portal',
      '‹Your own part› in testing the portal, in ‹N› tests covering ‹N› % of the code, so that ‹what breaks before release instead of after›',
    ],
    [
      'The fee reports were automated by me.',
      'Automated the fee reports, with ‹method and why›, on ‹N› rows, so that ‹who decided what›.',
    ],
    ['I reduced the response time of the search API by 35%', 'Reduced the response time of the search API by 35%'],
    ['Successfully cleaned 50,000 survey answers in pandas', 'Cleaned 50,000 survey answers in pandas'],
  ])('%s', (text, rewrite) => expect(judgeText(text, knowledge).rewrite?.text).toBe(rewrite));

  test.each([
    ['Responsible for maintaining the fee reports', 'Maintained the fee reports'],
    ['Was responsible for writing test plans and reporting bugs', 'Wrote test plans and reported bugs'],
    ['Worked on designing, building and running the mess app', 'Designed, built and ran the mess app'],
    ['My work was to write stored procedures', 'Wrote stored procedures'],
    ['Working on optimizing the search page', 'Optimized the search page'],
    ['In charge of testing and deployment of the portal', '‹Your own part› in testing and deployment of the portal'],
    ['Helped in writing pages for the fest', '‹Your own part› in writing pages for the fest'],
    ['Worked with **Redis** and Celery', '‹What you built› with **Redis** and Celery'],
    ['Worked on Excel sheets for the dean', '‹Designed, built or fixed› Excel sheets for the dean'],
    ['Used Keras and OpenCV to find faces', '‹What you built› with Keras and OpenCV to find faces'],
    ['Done by the seniors', null],
    ['Selected by a company with a package of 7 LPA', null],
  ])('the opening of "%s"', (text, opening) => {
    const rewrite = judgeText(text, knowledge).rewrite?.text ?? null;
    expect(rewrite?.slice(0, opening?.length) ?? null).toBe(opening);
  });

  test('nothing for a strong bullet, nor for attendance', () => {
    expect(judgeText('Halved CI time to 6 minutes with Gradle remote caching', knowledge).rewrite).toBeNull();
    expect(judgeText('Attended a 10-day workshop on Kubernetes', knowledge).rewrite).toBeNull();
    expect(judgeText('Completed a 12-hour course on Docker', knowledge).rewrite).toBeNull();
    expect(judgeText('Gave full support to the release team', knowledge).rewrite).toBeNull();
    expect(judgeText('Optimised the portal, improving efficiency by 40%', knowledge).rewrite).toBeNull();
  });
});

describe('questions', () => {
  test.each([
    ['Built REST APIs for the portal', 'api', 'How many endpoints, and who calls them?'],
    ['Created tables in MySQL', 'database', 'How many tables and rows are there?'],
    ['Implemented JWT login', 'auth', 'Which method is it, and how long does a token or session live?'],
    ['Did some coding', 'general', 'What exactly did you build or change?'],
  ])('%s', (text, topic, question) => {
    const { topics, questions } = judgeText(text, knowledge);
    expect(topics[0]).toBe(topic);
    expect(questions[0]).toBe(question);
  });

  test('a number that is there is not asked for', () => {
    expect(judgeText('Created 12 endpoints in Flask for the sports-room API', knowledge).questions).not.toContain(
      'How many endpoints, and who calls them?',
    );
  });

  test('short and plain', () => {
    const asked = (packs.roles.get('backend')?.topics ?? []).flatMap(({ questions, withoutNumber }) => [
      ...questions,
      withoutNumber,
    ]);
    expect(asked.filter((sentence) => sentence.split(' ').length > 18)).toEqual([]);
    expect(asked.length).toBeGreaterThan(60);
  });
});
