import { compileJudge, type Judge, judgeText } from '../../src/bullets/judge-text.js';
import type { JudgedBullet } from '../../src/model/bullet.js';
import type { RolePack } from '../../src/model/pack.js';
import type { Source } from '../../src/model/source.js';
import { runRules } from '../../src/score/run-rules.js';
import { findSkillNames, indexSkillNames } from '../../src/text/skill-names.js';
import { gather } from './gather.js';
import { packs } from './packs.js';

/** A resume with what its mending rests on. */
export interface Page {
  readonly source: Source;
  readonly role: RolePack;
  readonly bullets: readonly JudgedBullet[];
  /** Rules of which the resume has findings. */
  readonly open: ReadonlySet<string>;
}

/** The examples of the role that the resume does not hold, first those that mend no other finding. */
export function strongBullets(page: Page): { text: string; axes: readonly string[] }[] {
  const judge = judgeFor(page);
  const examples = examplesOf(page.role).filter((example) => !page.source.text.includes(example));
  const own = examples
    .map((example) => withOwnTools(page, example))
    .filter((text) => findSkillNames(index, text, 'prose').length === 0);
  const [less, more] = [false, true].map((mends) => own.filter((text) => mendsMore(page, text) === mends));
  return [...(less ?? []), ...(more ?? []), ...examples]
    .map((text) => ({ text, ...judgeText(text, judge) }))
    .filter(({ verdict }) => verdict === 'strong');
}

/** Whether this bullet shows a practice of the role that the resume does not show. */
function mendsMore({ role, open }: Page, bullet: string): boolean {
  const key = `${role.id} ${bullet}`;
  const shown = practices.get(key) ?? practicesIn(role, bullet);
  practices.set(key, shown);
  return shown.some((rule) => open.has(rule));
}

const practices = new Map<string, readonly string[]>();

/** The rules of the role that find nothing amiss where this is the only bullet. */
function practicesIn(role: RolePack, bullet: string): readonly string[] {
  const text = `## Projects\n\n### Library\n\n- ${bullet}\n`;
  const artifacts = gather({ path: 'resume.md', format: 'markdown', text }, { role: role.id });
  return runRules(role.rules, artifacts, { severities: {} })
    .filter((one) => one.outcome === 'checked' && one.drafts.length === 0)
    .map(({ rule }) => rule.id);
}

/** As an author writes it who knows none of its tools, where it stays strong so: a tool that nobody asks for mends no keyword. */
export function withOwnTools(page: Page, example: string): string {
  const own = findSkillNames(index, example, 'prose').reduceRight(
    (text, { start, end }) => `${text.slice(0, start)}Nadi${text.slice(end)}`,
    example,
  );
  return judgeText(own, judgeFor(page)).verdict === 'strong' ? own : example;
}

function examplesOf({ axes, pairs }: RolePack): string[] {
  return [...axes.flatMap(({ examples }) => examples), ...pairs.map(({ strong }) => strong)];
}

export function judgeFor({ role }: Page): Judge {
  return compileJudge({ role, skills: packs.skills, lexicon: packs.lexicon });
}

export const index = indexSkillNames(packs.skills);
