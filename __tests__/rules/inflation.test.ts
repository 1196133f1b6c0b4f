import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { judgeBullets } from '../../src/bullets/judge-bullets.js';
import { parseResume } from '../../src/parse/parse-resume.js';
import { rules } from '../../src/rules/index.js';
import { rubricFor } from '../../src/score/rubric-for.js';
import { runRules } from '../../src/score/run-rules.js';
import { scoreOutcomes } from '../../src/score/score.js';
import { gather } from './gather.js';
import { packs } from './packs.js';

const folder = join(import.meta.dirname, '..', 'fixtures', 'resumes');
const suffix = ', improving efficiency by 40%';

function scoreOf(text: string): number {
  const outcomes = runRules(rules, gather({ path: 'resume.md', format: 'markdown', text }, { pdf: {} }), {
    severities: {},
  });
  const settings = { severities: {}, weights: {}, threshold: null, failOn: 'never', rubric: null } as const;
  return scoreOutcomes(outcomes, rubricFor(packs.rubric, 'product'), settings, true).score.value;
}

/** The resume with the suffix at the end of every weak point, before its full stop. */
function inflate(text: string): string {
  const role = packs.roles.get('backend');
  if (role === undefined) throw new Error('the backend pack is missing');
  const resume = parseResume(
    { path: 'resume.md', format: 'markdown', text },
    { sections: packs.sections, region: 'IN' },
  );
  return judgeBullets(resume, { role, skills: packs.skills, lexicon: packs.lexicon })
    .filter(({ verdict }) => verdict === 'weak')
    .map(({ bullet }) => bullet.prose.at.end)
    .toSorted((a, b) => b - a)
    .reduce((inflated, end) => {
      const at = inflated[end - 1] === '.' ? end - 1 : end;
      return inflated.slice(0, at) + suffix + inflated.slice(at);
    }, text);
}

test.each(readdirSync(folder).filter((file) => file.endsWith('.md')))('inflating %s moves nothing', (file) => {
  const text = readFileSync(join(folder, file), 'utf8');
  const inflated = inflate(text);
  expect(inflated).toContain(suffix);
  expect(scoreOf(inflated)).toBe(scoreOf(text));
});
