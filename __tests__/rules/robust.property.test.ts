import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rules } from '../../src/rules/index.js';
import { runRules } from '../../src/score/run-rules.js';
import { gather } from './gather.js';

const folder = join(import.meta.dirname, '..', 'fixtures', 'resumes');
const lines = [
  'r04-bold-line-backend-fresher.md',
  'r06-table-backend-fresher.md',
  'r02-html-header-backend-senior.md',
].flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'));
const oddities = [
  '',
  '   ',
  '- ',
  '- R',
  '# ',
  '‹N›',
  '<b>',
  '|||',
  '---',
  'CGPA',
  'Age:',
  '📱 +91',
  '\u0000',
  '- I',
  '```',
  '[x](',
];

test('no rule fails on any resume, and every finding lies inside it', () => {
  const line = fc.oneof(fc.constantFrom(...lines), fc.constantFrom(...oddities), fc.string({ maxLength: 20 }));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), fc.constantFrom('in', 'us', 'de'), (chosen, market) => {
      const text = chosen.join('\n');
      const outcomes = runRules(
        rules,
        gather({ path: 'resume.md', format: 'markdown', text }, { market, pdf: {}, grammar: [] }),
        {
          severities: {},
        },
      );
      expect(
        outcomes.flatMap((outcome) => (outcome.outcome === 'crashed' ? [`${outcome.rule.id}: ${outcome.reason}`] : [])),
      ).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
