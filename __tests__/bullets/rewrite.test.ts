import { describe, expect, test } from 'vitest';
import { compileJudge, judgeText } from '../../src/bullets/judge-text.js';
import { findSkillNames, indexSkillNames } from '../../src/text/skill-names.js';
import { packs } from '../rules/packs.js';
import { developmentBullets, furtherBullets, furtherSets, knowledge } from './measure.js';

const bullets = [...developmentBullets(), ...furtherSets.flatMap(furtherBullets)];
/** Every role asks in its own words. */
const judges = [...packs.roles.values()].map((role) => ({
  role: role.id,
  judge: compileJudge({ role, skills: packs.skills, lexicon: packs.lexicon }),
}));
const judged = judges.flatMap(({ role, judge }) =>
  bullets.map(({ text }) => ({ role, text, judge, judged: judgeText(text, judge) })),
);
const rewritten = judged.flatMap(({ role, text, judge, judged: { rewrite } }) =>
  rewrite === null ? [] : [{ role, text, judge, rewrite }],
);
const skills = indexSkillNames(packs.skills);

/** What a rewrite must not touch: every number, every technology, every name, in order. */
function facts(text: string, opener: string): string[] {
  const known = withoutPlaceholders(text);
  const numbers = known.match(/\d[\d.,]*(?<=\d)/g) ?? [];
  const technologies = findSkillNames(skills, known, 'prose').map(({ id }) => id);
  const names = known.match(/\p{Lu}[\p{L}\p{N}]*/gu) ?? [];
  // The first word has its capital from the sentence.
  const [first] = names;
  const isOpener = first === opener || (!text.startsWith('‹') && known.trim().startsWith(first ?? ' '));
  return [...numbers, ...technologies, ...(isOpener ? names.slice(1) : names)];
}

function openerOf(text: string): string {
  return text.match(/\p{L}[\p{L}\p{N}]*/u)?.[0] ?? '';
}

/** Without the gaps and the units of what is asked for: "‹N› GB/day". */
function withoutPlaceholders(text: string): string {
  return text.replaceAll(/‹[^›]*›(?: [GT]B\b)?/g, '');
}

describe('rewrites invent nothing', () => {
  test('there are some', () => expect(rewritten.length).toBeGreaterThan(150));

  test.each(judges.map(({ role }) => role))('as %s', (role) => {
    const changed = rewritten.filter(
      ({ role: own, text, rewrite }) =>
        own === role && facts(rewrite.text, openerOf(text)).join() !== facts(text, openerOf(text)).join(),
    );
    expect(changed.map(({ text, rewrite }) => [text, rewrite.text])).toEqual([]);
  });

  test('gaps are visible, and none is left in a complete one', () => {
    const hidden = rewritten.filter(
      ({ rewrite: { text, complete, placeholders } }) =>
        complete !== (placeholders.length === 0) || placeholders.some((placeholder) => !text.includes(placeholder)),
    );
    expect(hidden).toEqual([]);
  });

  test('a complete one is not weak', () => {
    const weak = rewritten.filter(
      ({ rewrite, judge }) => rewrite.complete && judgeText(rewrite.text, judge).verdict === 'weak',
    );
    expect(weak).toEqual([]);
  });

  test('every weak bullet gets one', () => {
    const without = judged.filter(({ judged: { verdict, rewrite } }) => verdict === 'weak' && rewrite === null);
    expect(without.map(({ role, text }) => [role, text])).toEqual([]);
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
    ['Played a key role in moving the fee portal', '‹Your own part› in moving the fee portal'],
    ['Worked closely with two designers on the fest site', '‹What you did yourself› with two designers on'],
    ['Java, Hibernate, MySQL, Maven', '‹What you built› with Java, Hibernate, MySQL, Maven'],
  ])('the opening of "%s"', (text, opening) => {
    expect(judgeText(text, knowledge).rewrite?.text.slice(0, opening.length)).toBe(opening);
  });

  test.each([
    ['Attended a 10-day workshop on Kubernetes', ', and built ‹what you made with it›'],
    ['Gained leadership and time management skills', ', shown in ‹one piece of work and its result›'],
    ['Tools: Excel, Tableau, Python', ', to build ‹what, and for whom›'],
    ['Selected by a company with a package of 7 LPA', ', out of ‹N› people or teams'],
    ['Gave full support to the seniors', ', with ‹your own part in it›, so that ‹what works better now›'],
    ['Optimised the portal, improving efficiency by 40%', ' (measured as ‹which time or count, from what to what›)'],
    ['Grew the readership of the fest blog by 22%.', ' (from ‹N› to ‹N›), by ‹changing what›.'],
  ])('what "%s" goes on with', (text, end) => {
    expect(judgeText(text, knowledge).rewrite?.text).toBe(`${text.replace(/\.$/, '')}${end}`);
  });

  test('nothing for a strong bullet', () => {
    expect(judgeText('Halved CI time to 6 minutes with Gradle remote caching', knowledge).rewrite).toBeNull();
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
