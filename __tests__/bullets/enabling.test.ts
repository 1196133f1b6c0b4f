import { expect, test } from 'vitest';
import { judgeText } from '../../src/bullets/judge-text.js';
import type { EvidenceKind } from '../../src/model/bullet.js';
import { knowledge } from './measure.js';

/** What is told of a thing by who can do something new, how two things stand to each other, or what it took by hand. */
test.each<{ story: string; text: string; verdict: string; kind: EvidenceKind; spans: string[] }>([
  {
    story: 'an ability that came with a bound gone',
    text: 'Moved the tariff rules into YAML files, letting depot planners publish fares on their own',
    verdict: 'strong',
    kind: 'outcome',
    spans: ['letting depot planners publish fares on their own'],
  },
  {
    story: 'what every such thing lets its users do',
    text: 'Created the tariff page, allowing users to log in and view fares',
    verdict: 'weak',
    kind: 'outcome',
    spans: [],
  },
  {
    story: 'one technology in front of another',
    text: 'Built a seat finder in Go with Varnish in front of MySQL',
    verdict: 'fair',
    kind: 'mechanism',
    spans: ['Varnish in front of MySQL'],
  },
  {
    story: 'the last of a list of tools, behind another',
    text: 'Django, Celery, Redis behind Nginx',
    verdict: 'weak',
    kind: 'mechanism',
    spans: [],
  },
  {
    story: 'a technology put to a use of its own',
    text: 'Built the ferry chat in Node.js with a Redis presence set',
    verdict: 'fair',
    kind: 'mechanism',
    spans: ['with a Redis presence set'],
  },
  {
    story: 'a technology used for what it is',
    text: 'Built the ferry chat in Node.js with a MongoDB database',
    verdict: 'weak',
    kind: 'mechanism',
    spans: [],
  },
  {
    story: 'how long it took by hand',
    text: 'Automated the tide table in Python, which took a clerk two days',
    verdict: 'fair',
    kind: 'outcome',
    spans: ['took a clerk two days'],
  },
  {
    story: 'praise where no thing is told',
    text: 'Successfully delivered several important modules with zero defects',
    verdict: 'weak',
    kind: 'outcome',
    spans: ['zero defects'],
  },
  {
    story: 'what a tool is for is no choice',
    text: 'Built data flows with Kafka and Spark to move data from several systems to the lake',
    verdict: 'weak',
    kind: 'mechanism',
    spans: [],
  },
])('$story: $verdict', ({ text, verdict, kind, spans }) => {
  const judged = judgeText(text, knowledge);
  expect(judged.evidence[kind].map(({ start, end }) => text.slice(start, end))).toEqual(spans);
  expect(judged.verdict).toBe(verdict);
});
