import { describe, expect, it } from 'vitest';
import { parseResume } from '../../src/parse/parse-resume.js';
import { misplaced } from './facts.js';
import { labelled, lexicon, measure, readFixture, sections } from './measure.js';

describe('the labelled resumes', () => {
  it.each(Object.entries(measure(labelled())))('%s are all read right', (_, { right, of, wrong }) => {
    expect(wrong).toEqual([]);
    expect(right).toBe(of);
    expect(of).toBeGreaterThan(0);
  });

  it.each(labelled())('%s has every place true', (file) => {
    expect(misplaced(parseResume(readFixture(file), { sections, lexicon, region: 'IN' }))).toEqual([]);
  });

  it.each(labelled())('%s is read from CRLF as from LF, and with a byte order mark', (file) => {
    const source = readFixture(file);
    const lf = source.text.replaceAll('\r\n', '\n');
    const words = (text: string) =>
      parseResume({ ...source, text }, { sections, lexicon, region: 'IN' }).prose.map((prose) => prose.value);
    expect(words(lf.replaceAll('\n', '\r\n'))).toEqual(words(lf));
    expect(words(`\uFEFF${lf}`)).toEqual(words(lf));
  });
});
