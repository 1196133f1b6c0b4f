import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rulesReadme } from '../../.ci/generate/rules-readme.js';
import type { Rule } from '../../src/model/rule.js';
import { loadPacks } from '../../src/packs/load.js';
import { packFiles } from './files.js';

const packs = loadPacks(packFiles(join(import.meta.dirname, '../fixtures/packs')));

const weakBullet: Rule = {
  id: 'content/weak-bullet',
  title: 'Bullets show what was built',
  why: 'A reader decides on evidence.',
  fix: 'Say what you built and what it did.',
  messages: { bareTask: 'It names a task.' },
  dimension: 'content',
  severity: 'warning',
  effort: 'facts',
  needs: ['bullets'],
  examples: { bad: [{ text: '- «Worked on APIs»\n' }], good: [{ text: '["Cut p95 by half"]', format: 'json' }] },
  source: 'a guide',
  check: () => ({ counted: 1, drafts: [] }),
};

test('a rule is documented by what it says about itself', () => {
  const readme = rulesReadme([weakBullet], packs);
  expect(readme.split('\n')[0]).toContain('Generated');
  expect(readme).toContain(`## Content quality: 25 (product) or 20 (service) of 100 points

### \`content/weak-bullet\`

**Bullets show what was built.** A reader decides on evidence.

*What to do:* Say what you built and what it did.

Severity warning · mended by saying what was left out · weight 5. Source: a guide

Found:

~~~~~~markdown
- «Worked on APIs»
~~~~~~

Fine:

~~~~~~json
["Cut p95 by half"]
~~~~~~
`);
});

test('rules of packs and weak and strong bullets of roles are there too', () => {
  const readme = rulesReadme([], packs);
  expect(readme).toContain('## Only for India (`market: in`)\n\n### `market/declaration`');
  expect(readme).toContain('## Only for Storage engineer (`role: storage`)\n\n### `depth/shows-tests`');
  expect(readme).toContain('Levels: `fresher` (from 6 bullets, one page).');
  expect(readme).toContain('| Worked on the database of the hostel app | Added a composite index');
});
