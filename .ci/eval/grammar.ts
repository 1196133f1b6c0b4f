import { readFile } from 'node:fs/promises';
import { checkGrammar } from '../../src/grammar/check-grammar.js';
import { createEngines } from '../../src/io/engines.js';
import { locator } from '../../src/model/place.js';
import type { GrammarIssue } from '../../src/model/rule.js';
import type { Source } from '../../src/model/source.js';
import { parseResume } from '../../src/parse/parse-resume.js';
import { readPacks } from './packs.js';

/** Hundreds of sentences at once, on a machine that may be busy. */
const patient = { milliseconds: 120_000 };

/** Our labelled sentences, in the order in which they were written. */
export const ownSets: readonly string[] = ['grammar', 'further', 'more', 'wide', 'wider', 'later', 'fresh'].map(
  (name) => `__tests__/fixtures/eval/${name === 'grammar' ? name : `${name}-grammar`}.tsv`,
);

/** A labelled sentence; `fix` is null for one without an error. */
export interface GrammarRow {
  readonly kind: string;
  readonly fix: { readonly wrong: string; readonly right: string } | null;
  readonly text: string;
}

export interface JudgedRow {
  readonly row: GrammarRow;
  readonly found: readonly GrammarIssue[];
  readonly verdict: 'right' | 'other fix' | 'missed' | 'false alarm';
}

const head = '# Asha Rao\n\n## Projects\n\n### Placement portal\n\n';

/** Checks all rows of a labelled file as the bullets of resumes that hold so many each. */
export async function judgeGrammar(path: string, bullets = 40): Promise<readonly JudgedRow[]> {
  const rows = (await readFile(path, 'utf8')).trimEnd().split('\n').slice(1).map(readRow);
  const resumes = Array.from({ length: Math.ceil(rows.length / bullets) }, (_, at) =>
    rows.slice(at * bullets, (at + 1) * bullets),
  );
  const sources = resumes.map((part) => ({
    path: 'resume.md',
    format: 'markdown' as const,
    text: head + part.map(({ text }) => `- ${text}\n`).join(''),
  }));
  const found = await checkAll(sources);
  return resumes.flatMap((part, at) => judgeResume(part, sources[at] as Source, found[at] ?? []));
}

function judgeResume(rows: readonly GrammarRow[], source: Source, issues: readonly GrammarIssue[]): JudgedRow[] {
  const place = locator(source);
  const firstLine = head.split('\n').length;
  return rows.map((row, index) => {
    const found = issues.filter(({ at }) => place(at).line === firstLine + index);
    return { row, found, verdict: judge(row, found, source.text) };
  });
}

/** All that is flagged in each of some resumes. */
export async function checkAll(sources: readonly Source[]): Promise<readonly (readonly GrammarIssue[])[]> {
  const { sections, lexicon, skills } = await readPacks();
  const engines = createEngines({ limits: patient });
  const found: (readonly GrammarIssue[])[] = [];
  for (const source of sources) {
    const resume = parseResume(source, { sections, lexicon, region: 'IN' });
    found.push(await checkGrammar(resume, engines.grammar, { dialect: 'indian', dictionary: [], lexicon, skills }));
  }
  await engines.close();
  return found;
}

function readRow(line: string): GrammarRow {
  const [, kind = '', fix = '', text = ''] = line.split('\t');
  const [wrong = '', right = ''] = fix.split('=>');
  return { kind, fix: fix === '' ? null : { wrong, right }, text };
}

/** A fix is right when the sentence reads as labelled after it, wherever its range begins. */
function judge({ fix, text }: GrammarRow, found: readonly GrammarIssue[], source: string): JudgedRow['verdict'] {
  if (fix === null) return found.length === 0 ? 'right' : 'false alarm';
  if (found.length === 0) return 'missed';
  const mended = found.some(({ at, replacement }) => {
    const line = source.lastIndexOf('\n', at.start) + 3;
    return (
      text.slice(0, at.start - line) + replacement + text.slice(at.end - line) === text.replace(fix.wrong, fix.right)
    );
  });
  return mended && found.length === 1 ? 'right' : 'other fix';
}
