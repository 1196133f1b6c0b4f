import { afterAll, describe, expect, test } from 'vitest';
import { checkAll, judgeGrammar } from '../../.ci/eval/grammar.js';
import { createEngines } from '../../src/io/engines.js';
import { further, labelled } from '../rules/ranked.js';
import { checkResume, mendBullets } from './sentences.js';

const engines = createEngines();
afterAll(() => engines.close());

test.each([
  ['grammar', 60, 60, 60],
  ['further-grammar', 162, 138, 158],
  ['more-grammar', 99, 60, 96],
  ['wide-grammar', 127, 99, 122],
  ['wider-grammar', 116, 85, 112],
  ['later-grammar', 108, 95, 103],
  ['fresh-grammar', 297, 160, 290],
])('the labelled sentences of %s: no false alarm, and nearly all errors mended', async (name, errors, clean, least) => {
  const rows = await judgeGrammar(`__tests__/fixtures/eval/${name}.tsv`);
  expect(rows).toHaveLength(errors + clean);
  expect(rows.filter(({ verdict }) => verdict === 'false alarm').map(({ row }) => row.text)).toEqual([]);
  expect(rows.filter(({ row, verdict }) => row.fix !== null && verdict === 'right').length).toBeGreaterThanOrEqual(
    least,
  );
});

test('nothing is flagged in the excellent resumes', async () => {
  const excellent = [...labelled, ...further].filter(({ quality }) => quality === 'excellent');
  expect((await checkAll(excellent.map(({ source }) => source))).flat()).toEqual([]);
});

describe('typos', () => {
  test('are mended by the nearest word', async () => {
    expect(
      await mendBullets(engines.grammar, [
        'Greatly improvd the performnce of the sytem.',
        'Was responsible for the maintainance of the enviroment.',
        'Seperated reads from writes and organised a hackthon.',
      ]),
    ).toEqual([
      'Greatly improved the performance of the system.',
      'Was responsible for the maintenance of the environment.',
      'Separated reads from writes and organised a hackathon.',
    ]);
  });

  test('are not seen in names, units, trade words, places, both Englishes', async () => {
    const clean = [
      'Zomato clone built with React, Redux and Axios.',
      'Wrote Kafka consumers, idempotent upserts and cronjobs; p99 fell to 120ms at 50MB.',
      'Trained interns from Trichy, Gurugram and three talukas; CGPA 8.9.',
      'Optimized the color picker and organised its behaviour.',
      'Tuned nginx, pnpm and kubectl; deprovisioned idle pods.',
      'Isolated tenants in a multitenancy layer and a microfrontend shell.',
    ];
    expect(await mendBullets(engines.grammar, clean)).toEqual(clean);
  });

  test('are not seen in words of the dictionary, and names of the resume', async () => {
    const text = '# Asha Rao\n\n## Projects\n\n### Gramsetu, Sehor\n\n- Built gramsetu for wardns in sehor.\n';
    const { issues } = await checkResume(engines.grammar, text);
    expect(issues.map(({ words }) => words)).toEqual(['wardns']);
    expect((await checkResume(engines.grammar, text, { dictionary: ['wardns'] })).issues).toEqual([]);
  });
});

describe('articles', () => {
  test('go with the sound of the next word, and show it', async () => {
    const { issues } = await checkResume(engines.grammar, '# Asha Rao\n\n## Summary\n\nBuilt an UPI flow in a hour.\n');
    expect(issues.map(({ words, replacement }) => [words, replacement])).toEqual([
      ['an UPI', 'a UPI'],
      ['a hour', 'an hour'],
    ]);
  });

  test('are left to the author where an initialism is said in two ways', async () => {
    const clean = [
      'Wrote a SQL view, an SQL view, a REST API, an RFC, an MVP and a UI kit.',
      'Ran an 11-member team on an 8-bit CPU.',
    ];
    expect(await mendBullets(engines.grammar, clean)).toEqual(clean);
  });
});

describe('places', () => {
  test('are exact in Markdown, and no fix is offered that would lose markup', async () => {
    const text = '# Asha Rao\n\n## Projects\n\n### Portal\n\n- Built **the databse** layer\n- Wrote an **REST** API.\n';
    const { issues } = await checkResume(engines.grammar, text);
    expect(issues.map(({ at, words, replacement }) => [text.slice(at.start, at.end), words, replacement])).toEqual([
      ['databse', 'databse', 'database'],
      ['an **REST', 'an REST', null],
    ]);
  });

  test('are exact in JSON, after escapes too', async () => {
    const text = JSON.stringify({ work: [{ name: 'Acme', highlights: ['Cut "slow" queries \u2192 fast databse'] }] });
    const { issues } = await checkResume(engines.grammar, text, { format: 'json' });
    expect(issues.map(({ at }) => text.slice(at.start, at.end))).toEqual(['databse']);
  });

  test('never lie in code, addresses or links', async () => {
    const text =
      '# Asha Rao\n\n## Projects\n\n### Portal\n\n- Ran `recieve the the` at https://example.com/recieve for recieve@example.com\n';
    expect((await checkResume(engines.grammar, text)).issues).toEqual([]);
  });
});

test('headers, names and skills are not judged as sentences', async () => {
  const text =
    '# Asha Rao\n\n## Experience\n\n### Intern, An Universal Bank Pvt Ltd | There was three teams\n\n- Wrote tests\n\n## Skills\n\nGo, C, an SQL, many bug\n';
  expect((await checkResume(engines.grammar, text)).issues).toEqual([]);
});
