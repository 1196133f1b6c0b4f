import { readPacks } from '../../.ci/eval/packs.js';
import { checkGrammar } from '../../src/grammar/check-grammar.js';
import type { Engines } from '../../src/model/engines.js';
import type { GrammarIssue } from '../../src/model/rule.js';
import type { SourceFormat } from '../../src/model/source.js';
import { parseResume } from '../../src/parse/parse-resume.js';

const packs = await readPacks();

/** The issues of a whole resume, and its text with every offered fix in place. */
export async function checkResume(
  engine: Engines['grammar'],
  text: string,
  { format = 'markdown', dictionary = [] }: { format?: SourceFormat; dictionary?: readonly string[] } = {},
): Promise<{ issues: readonly GrammarIssue[]; mended: string }> {
  const { sections, lexicon, skills } = packs;
  const resume = parseResume({ path: `resume.${format}`, format, text }, { sections, lexicon, region: 'IN' });
  const issues = await checkGrammar(resume, engine, { dialect: 'indian', dictionary, lexicon, skills });
  const mended = issues.reduceRight(
    (result, { at, replacement }) =>
      replacement === null ? result : result.slice(0, at.start) + replacement + result.slice(at.end),
    text,
  );
  return { issues, mended };
}

const head = '# Asha Rao\n\n## Projects\n\n### Placement portal\n\n';

/** Each sentence as a bullet of one resume, mended. */
export async function mendBullets(
  engine: Engines['grammar'],
  sentences: readonly string[],
): Promise<readonly string[]> {
  const { mended } = await checkResume(engine, head + sentences.map((sentence) => `- ${sentence}\n`).join(''));
  return mended
    .slice(head.length)
    .trimEnd()
    .split('\n')
    .map((line) => line.slice(2));
}

/** An engine that finds nothing, for the checks of our own. */
export const silent: Engines['grammar'] = { check: async () => [] };
