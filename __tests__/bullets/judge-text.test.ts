import { describe, expect, test } from 'vitest';
import { compileJudge, judgeText } from '../../src/bullets/judge-text.js';
import { type EvidenceKind, evidenceKinds } from '../../src/model/bullet.js';
import { packs } from '../rules/packs.js';
import { developmentBullets, furtherBullets, knowledge } from './measure.js';

function evidence(text: string, kind: EvidenceKind): string[] {
  return judgeText(text, knowledge).evidence[kind].map(({ start, end }) => text.slice(start, end));
}

describe('evidence has its exact place', () => {
  test.each<[EvidenceKind, string, string[]]>([
    ['action', 'Built a bus tracker in Go', ['Built']],
    ['action', 'Responsible for the bus tracker', []],
    ['action', 'Duplicate invoices are now rejected by a unique index', ['rejected']],
    ['object', 'Indexed the hostel bookings table', ['hostel bookings table']],
    ['object', 'Worked on various modules', []],
    ['technology', 'Moved sessions from PostgreSQL to Redis with Lettuce', ['PostgreSQL', 'Redis', 'Lettuce']],
    ['technology', 'Used Git and Jira', []],
    [
      'mechanism',
      'Wrote a job that renames, crops and stores every scan',
      ['that renames, crops and stores every scan'],
    ],
    ['mechanism', 'Added cursor pagination and idempotent writes', ['cursor pagination', 'idempotent']],
    [
      'mechanism',
      'Chose row locks over a Redis lock, so that no seat is sold twice',
      ['Chose row locks over a Redis lock', 'so that no seat is sold twice'],
    ],
    ['scale', 'Serves 900 requests a day from 14 endpoints', ['900 requests', '14 endpoints']],
    ['scale', 'Handles 2K messages/day and 3 tickets/hour', ['2K messages', '3 tickets']],
    ['scale', 'Ingests 250GB/day into three regions', ['250GB/day', 'three regions']],
    ['outcome', 'Cut p95 latency from 1.2s to 300ms', ['1.2s to 300ms']],
    ['outcome', 'Halved the build time of the exam portal', ['Halved']],
    ['outcome', 'Moved the report from nightly to never', ['nightly to never']],
    ['outcome', 'Reduced checkout errors by 35%', ['35%']],
    [
      'outcome',
      'Wrote a rollback for each of 12 migrations; no release needed a manual database fix',
      ['no release needed a manual database fix'],
    ],
    ['outcome', 'Caught a rounding bug that two reviews had missed', ['missed']],
    ['outcome', 'Rewrote the seat plan; students stopped queueing', ['students stopped queueing']],
    ['outcome', 'Saved the cashiers an evening count by printing totals', ['Saved the cashiers an evening count']],
    ['outcome', 'Added a check, so nothing is billed twice', ['so nothing is billed twice']],
    ['outcome', 'Won 1st of 64 teams', ['1st of 64']],
  ])('%s of "%s"', (kind, text, found) => expect(evidence(text, kind)).toEqual(found));
});

describe('numbers that say nothing about the work', () => {
  test.each([
    'Used Python 3.8 and Django 4.2 for the server',
    'Worked in a team of 12 developers',
    'Maintained the billing service since 2019',
    'Completed 14 courses and 3 projects',
    'Secured 9.1 CGPA and 92 marks in the exam',
    'Wrote 5000 lines of Java code',
    'Attended the 9 AM call in Sprint 14',
    'Ran the server on port 8080',
    'Studied Networks (CS-302) in semester 6',
    'Was part of a ₹50 crore government project',
    'Built the website in 3 months',
    'Gave 100% effort in every sprint',
    'Made the portal 40% better',
    'Gave 24x7 support',
    'Built a 3D model viewer in Three.js',
    'Moved Python 2 scripts to Python 3',
    'Followed the Twelve-Factor method',
    'Looked at random 502s of the gateway',
    'Returned 200, 404 and 500 status codes',
  ])('%s', (text) => {
    expect(evidence(text, 'scale')).toEqual([]);
    expect(evidence(text, 'outcome')).toEqual([]);
    expect(judgeText(text, knowledge).verdict).toBe('weak');
  });
});

describe('strong without a leading verb or a digit', () => {
  test.each([
    'p99 of the fare API: 2.1s to 240ms after caching tariffs in Redis',
    'Duplicate refunds are refused by a unique index on the gateway reference, so a retried webhook never pays twice',
    'Chose Postgres advisory locks over a Redis lock because the data and the lock then fail together',
    'Chose MongoDB over MySQL, because each form has other fields and a schema change would block the wardens',
    'Wrote Alembic migrations for 12 tables with a rollback for each; no release needed a manual database fix.',
    'Migrated the order service to Go, serving 2M requests/day with a p99 of 40 ms',
    'Deploys went from weekly to daily with blue-green releases in ECS',
  ])('%s', (text) => expect(judgeText(text, knowledge).verdict).toBe('strong'));
});

describe('weak whatever it is called', () => {
  test.each([
    'Developed a cloud-native, web-based and fully-tested portal using React and Node.js',
    'Introduced tracing with OpenTelemetry',
    'Implemented encryption of passwords in Python',
    'Converted Figma designs into React components',
    'Extensive experience of query tuning in Oracle',
    'Implemented JWT to prevent unauthorised access and keep data secure',
    'Built end to end modules from analysis to release',
  ])('%s', (text) => expect(judgeText(text, knowledge).verdict).toBe('weak'));
});

test('a bullet is read as far as a person would', () => {
  const padding = 'Worked on modules. '.repeat(6000);
  expect(evidence(`Cut checkout errors by 35%. ${padding}`, 'outcome')).toEqual(['35%']);
  expect(evidence(`${padding}Cut checkout errors by 35%.`, 'outcome')).toEqual([]);
});

describe('what is missing', () => {
  test('of a bare task', () => {
    expect(judgeText('Worked on APIs', knowledge).missing).toEqual(evidenceKinds);
  });
  test('of a bullet with a number but no way', () => {
    expect(judgeText('Reduced the response time of the search API by 35%', knowledge).missing).toEqual([
      'technology',
      'mechanism',
      'scale',
    ]);
  });
});

test('skills by their own names, once each', () => {
  expect(judgeText('Moved Postgres queries to PostgreSQL views behind Express.js', knowledge).skills).toEqual([
    'PostgreSQL',
    'Express',
  ]);
});

test('hollow openings keep good evidence from being strong', () => {
  const evidenceOf = 'a Kafka consumer in Go with retries that cut lag from 9 minutes to 4 seconds';
  expect(judgeText(`Wrote ${evidenceOf}`, knowledge).verdict).toBe('strong');
  expect(judgeText(`Responsible for ${evidenceOf}`, knowledge).verdict).toBe('fair');
});

describe.each([...packs.roles.values()])('the pairs of $id', (role) => {
  const judge = compileJudge({ role, skills: packs.skills, lexicon: packs.lexicon });

  test('there are some', () => expect(role.pairs.length).toBeGreaterThanOrEqual(3));

  test.each(role.pairs)('$weak', ({ weak, strong }) => {
    const { verdict, questions, topics, rewrite } = judgeText(weak, judge);
    expect(verdict).toBe('weak');
    expect(questions.length).toBeGreaterThan(0);
    expect(topics[0]).not.toBe(role.topics.at(-1)?.id);
    expect(rewrite?.placeholders).not.toEqual([]);
    expect(judgeText(strong, judge).verdict).toBe('strong');
  });
});

describe.each([...packs.roles.values()])('the topics of $id', ({ topics }) => {
  test('end with the one for everything else', () => expect(topics.at(-1)?.id).toBe('general'));

  test.each(topics)('$id asks in short plain sentences and has a way out', ({ questions, withoutNumber, shape }) => {
    expect(questions.length).toBeGreaterThanOrEqual(3);
    expect([...questions, withoutNumber].filter((sentence) => sentence.split(' ').length > 18)).toEqual([]);
    expect(questions.filter((question) => !question.endsWith('?'))).toEqual([]);
    expect(shape).toMatch(/‹.+›/u);
  });
});

test('spans are in order, inside the text and never overlap', () => {
  for (const { text } of [...developmentBullets(), ...furtherBullets('more')]) {
    for (const spans of Object.values(judgeText(text, knowledge).evidence)) {
      let at = 0;
      for (const { start, end } of spans) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(at).toBeLessThanOrEqual(text.length);
    }
  }
});
