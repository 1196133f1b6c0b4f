import { expect, it } from 'vitest';
import type { FailedReport, Report } from '../../src/model/report.js';
import { type Format, formats, reporters } from '../../src/reporters/index.js';
import { aFinding, failed, incomplete, strong, weak } from './samples.js';

// `npx vitest run __tests__/reporters -u` writes the golden files anew; read them as you would code.

const many = {
  ...weak,
  findings: Array.from({ length: 15 }, (_, index) => aFinding({ line: 10 + index, gain: index })),
};

const stories: Record<string, readonly (Report | FailedReport)[]> = {
  weak: [weak],
  strong: [strong],
  incomplete: [incomplete],
  'many-findings': [many],
  'several-files': [strong, weak, failed],
  'all-well': [strong, { ...strong, resume: { ...strong.resume, path: 'other/resume.md' } }],
};

const endings: Readonly<Record<Format, string>> = { terminal: 'txt', json: 'json', markdown: 'md', github: 'txt' };
const cases = formats.flatMap((format) => Object.keys(stories).map((story) => ({ format, story })));

it.each(cases)('$format, $story', async ({ format, story }) => {
  const printed = reporters[format](stories[story] ?? [], { colour: false, written: ['resume.pdf'] });
  await expect(printed).toMatchFileSnapshot(`../fixtures/reporters/${format}/${story}.${endings[format]}`);
});
