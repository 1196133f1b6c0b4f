import { describe, expect, it } from 'vitest';
import type { Resume } from '../../src/model/resume.js';
import type { Range } from '../../src/model/source.js';
import { parseResume } from '../../src/parse/parse-resume.js';
import { labelled, lexicon, readFixture, sections } from './measure.js';

const markdown = labelled().filter((file) => file.endsWith('.md'));
/** What the columns of a table are called is no part of its rows. */
const columnHeads = new Set(['Degree', 'Institute', 'Year', 'Marks']);
/** What stands in a source and on no page: front matter, comments, attributes, tags, addresses, LaTeX, Liquid. */
const unseen =
  /^---\r?\n[\s\S]*?\n(?:---|\.\.\.)|<!--[\s\S]*?-->|<style[\s\S]*?<\/style>|<[^>]*>|\]\([^)]*\)|\{[^}\n]*\}|\]: .*|https?:\S+|&\w+;|\\\w+|!\[[^\]]*\]|^:::.*|^```.*/gm;

function isWithin(inner: Range, outer: Range): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** Visible words of the source that no stretch of the resume holds. */
function lostWords({ source, prose }: Resume): string[] {
  const seen = source.text.replace(unseen, (hidden) => hidden.replace(/\S/g, ' '));
  return [...seen.matchAll(/\p{L}{3,}/gu)]
    .map(({ 0: word, index }) => ({ word, at: { start: index, end: index + word.length } }))
    .filter(({ at }) => !prose.some((stretch) => isWithin(at, stretch.at)))
    .map(({ word }) => word);
}

/** Stretches below the first title that are no title, in no entry and in no paragraph of a section. */
function looseStretches({ sections: parts, prose }: Resume): string[] {
  const held = parts.flatMap(({ title, entries, paragraphs }) =>
    [title, ...entries, ...paragraphs].map(({ at }) => at),
  );
  const start = parts[0]?.at.start ?? 0;
  return prose
    .filter(({ at }) => at.start >= start && !held.some((range) => isWithin(at, range) || isWithin(range, at)))
    .map(({ value }) => value);
}

describe('no word of a resume is lost', () => {
  it.each(markdown)('%s', (file) => {
    const resume = parseResume(readFixture(file), { sections, lexicon, region: 'IN' });
    expect(lostWords(resume)).toEqual([]);
    expect(looseStretches(resume).filter((words) => !columnHeads.has(words))).toEqual([]);
  });

  it.each([
    [
      'a title that no list knows',
      '# Asha Rao\n\nasha@example.com\n\n## Kudos\n\n- Best team\n\n## Skills\n\nGo\n',
      ['Kudos: Best team', 'Skills: Go'],
    ],
    [
      'a title that no list knows, over a job',
      '# Asha Rao\n\n## My path so far\n\n### Tester, Kaveri Pay (2020)\n\n- Built it\n\n## Skills\n\nGo\n',
      ['My path so far: Built it', 'Skills: Go'],
    ],
    [
      'a title below a name in the front matter',
      '---\nname: Asha Rao\n---\n\n## Kudos\n\nBest team\n\n## Skills\n\nGo\n',
      ['Kudos: Best team', 'Skills: Go'],
    ],
    [
      'an employer above all sections',
      '# Asha Rao\n\n## Kaveri Pay\n\n### Tester (2020)\n\n- Built it\n\n## Skills\n\nGo\n',
      ['Kaveri Pay: Built it', 'Skills: Go'],
    ],
    [
      'a tagline over the contacts',
      '# Asha Rao\n\n## Building what matters\n\nasha@example.com\n\n## Skills\n\nGo\n',
      ['Skills: Go'],
    ],
    [
      'letters set apart',
      '# Asha Rao\n\n## S K I L L S\n\nGo\n\n## A W A R D S\n\nBest team\n',
      ['S K I L L S: Go', 'A W A R D S: Best team'],
    ],
    [
      'a fence that holds no code',
      '# Asha Rao\n\n## Awards\n\n```\nBest team of the year\n```\n\n## Skills\n\nGo, and many other things that make the page longer than its fence is\n',
      [
        'Awards: Best team of the year',
        'Skills: Go, and many other things that make the page longer than its fence is',
      ],
    ],
    [
      'a footnote',
      '# Asha Rao\n\n## Awards\n\nBest team[^1]\n\n[^1]: of a bank\n\n## Skills\n\nGo\n',
      ['Awards: Best team, of a bank', 'Skills: Go'],
    ],
  ])('%s', (_, text, read) => {
    const resume = parseResume({ path: 'resume.md', format: 'markdown', text }, { sections, lexicon, region: 'IN' });
    expect(
      resume.sections.map(({ title, entries, paragraphs }) => {
        const said = [...entries.flatMap((entry) => entry.bullets.map(({ prose }) => prose)), ...paragraphs];
        return `${title.value}: ${said.map(({ value }) => value).join(', ')}`;
      }),
    ).toEqual(read);
  });

  it('a summary without a title', () => {
    const lead = 'Backend developer who has run the payment services of a bank for five years, and likes them small.';
    const text = `# Asha Rao\n\nasha@example.com | Pune, India\n\n${lead}\n\n## Skills\n\nGo\n`;
    const { basics } = parseResume(
      { path: 'resume.md', format: 'markdown', text },
      { sections, lexicon, region: 'IN' },
    );
    expect(basics.summary?.value).toBe(lead);
  });
});
