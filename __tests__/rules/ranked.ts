import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Source, SourceFormat } from '../../src/model/source.js';
import type { Given } from './report-of.js';

export type Quality = 'excellent' | 'average' | 'poor';

/** A resume whose quality was settled before any score saw it. */
export interface Ranked {
  readonly file: string;
  readonly quality: Quality;
  readonly given: Given;
  readonly source: Source;
}

const fixtures = join(import.meta.dirname, '..', 'fixtures');
const formats: Readonly<Record<string, SourceFormat>> = { md: 'markdown', json: 'json', yaml: 'yaml' };
const markets: Readonly<Record<string, string>> = { india: 'in', us: 'us', 'uk-eu': 'uk' };

/** The fourteen of the evaluation set, whose labels stand beside them. The weights were chosen with these in view. */
export const labelled: readonly Ranked[] = readdirSync(join(fixtures, 'resumes'))
  .filter((file) => !file.endsWith('.expected.json'))
  .map((file) => {
    const stem = file.replace(/\.\w+$/, '');
    const label = JSON.parse(readFileSync(join(fixtures, 'resumes', `${stem}.expected.json`), 'utf8'));
    const level = label.level === 'fresher' ? 'fresher' : stem.includes('senior') ? 'senior' : 'mid';
    const given = { role: label.role, level, market: markets[label.market] ?? 'global' };
    return ranked('resumes', file, label.quality, given);
  });

/** Twelve more, of other roles, levels, markets and shapes, written before the second rubric was made. */
export const further: readonly Ranked[] = (
  [
    ['senior-of-few-digits.md', 'excellent', { role: 'backend', level: 'senior', market: 'uk' }],
    ['platform-engineer-of-few-digits.yaml', 'excellent', { role: 'devops', level: 'senior', market: 'de' }],
    ['frontend-fresher-with-users.md', 'excellent', { role: 'frontend', level: 'fresher', market: 'in' }],
    ['data-engineer-mid.json', 'excellent', { role: 'data-engineer', level: 'mid', market: 'us' }],
    ['mern-fresher.md', 'average', { role: 'fullstack', level: 'fresher', market: 'in' }],
    ['qa-junior-service.md', 'average', { role: 'qa', level: 'junior', market: 'in', employer: 'service' }],
    ['mobile-mid.json', 'average', { role: 'mobile', level: 'mid', market: 'global' }],
    ['analyst-junior-us.md', 'average', { role: 'data-analyst', level: 'junior', market: 'us' }],
    ['trainee-with-declaration.md', 'poor', { role: 'software-engineer', level: 'fresher', employer: 'service' }],
    ['ml-fresher-of-buzzwords.md', 'poor', { role: 'ml-engineer', level: 'fresher', market: 'in' }],
    ['duties-in-good-form.json', 'poor', { role: 'backend', level: 'junior', market: 'us' }],
    ['devops-of-tools.yaml', 'poor', { role: 'devops', level: 'mid', market: 'uk' }],
  ] satisfies [string, Quality, Given][]
).map(([file, quality, given]) => ranked('ranked', file, quality, given));

function ranked(folder: string, file: string, quality: Quality, given: Given): Ranked {
  const format = formats[file.split('.').at(-1) ?? ''] ?? 'markdown';
  return {
    file,
    quality,
    given,
    source: { path: file, format, text: readFileSync(join(fixtures, folder, file), 'utf8') },
  };
}
