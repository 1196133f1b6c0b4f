import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseResume } from '../../src/parse/parse-resume.js';
import { reportResume } from '../../src/reporters/resume-json.js';
import { keysOf, parsed } from './contract.js';
import { lexicon, readAll, sections } from './measure.js';

test.each(readAll().map((source) => [source.path, source] as const))(
  '%s is printed in the shape of the contract',
  (_, source) => {
    const printed = reportResume(parseResume(source, { sections, lexicon, region: 'IN' }));
    const value = JSON.parse(printed) as unknown;
    expect(printed.endsWith('}\n')).toBe(true);
    // A strict object of zod keeps the order of its own keys.
    expect(keysOf(parsed.parse(value))).toEqual(keysOf(value));
  },
);

test('every fixture is read', () => {
  const folders = ['resumes', 'languages'].map((name) => join(import.meta.dirname, '../fixtures', name));
  const files = folders.flatMap((folder) => readdirSync(folder).filter((file) => !file.includes('.expected.')));
  expect(readAll().length).toBeGreaterThanOrEqual(files.length);
  for (const { text } of readAll()) expect(text.length).toBeGreaterThan(100);
  expect(readFileSync(join(folders[0] ?? '', files[0] ?? '')).length).toBeGreaterThan(0);
});
