import { judgeText } from '../../src/bullets/judge-text.js';
import type { JudgedBullet } from '../../src/model/bullet.js';
import type { RolePack } from '../../src/model/pack.js';
import type { Range, Source } from '../../src/model/source.js';
import { rules } from '../../src/rules/index.js';
import type { Line } from '../../src/score/ledger.js';
import { findSkillNames } from '../../src/text/skill-names.js';
import { index, judgeFor, type Page, strongBullets, withOwnTools } from './strong-examples.js';

/** The source with a finding mended in its text as its rule shows it; null where only its author could know how. */
export function mend(page: Page, line: Line): string | null {
  const { account, entry } = line;
  if (account.rule === 'content/weak-bullet') return toldBetter(page, line);
  if (entry.suggestion?.complete === true) return spliced(page.source.text, entry.at, entry.suggestion.text);
  if (account.rule === 'depth/axes') return withAxis(page, line);
  if (account.dimension === 'keywords') return withSkills(page, skillsIn(entry));
  return byHand[account.rule]?.(page.source, entry.at) ?? withExample(page, line);
}

/** Its own rewrite with the gaps filled; where that is not strong, or there is none, a strong bullet naming the same skills. */
function toldBetter(page: Page, { entry: { at, suggestion } }: Line): string | null {
  const judged = page.bullets.find(({ bullet }) => bullet.prose.at.start === at.start);
  const own = suggestion === null ? null : filled(suggestion.text);
  if (own !== null && judgeText(own, judgeFor(page)).verdict === 'strong') return spliced(page.source.text, at, own);
  const [example] = strongBullets(page);
  if (judged === undefined || example === undefined) return null;
  return spliced(page.source.text, at, written(page.source, naming(example.text, judged.skills), at));
}

/** A rewrite as its author may fill it in. */
function filled(shape: string): string {
  const numbers = ['14', '900', '320', '45'];
  return shape.replaceAll(/‹(N?)([^›]*)›/g, (_, number, words) =>
    number === '' ? words : `${numbers.shift()}${words}`,
  );
}

function withAxis(page: Page, { entry }: Line): string | null {
  const axis = page.role.axes.find(({ asks }) => entry.message.endsWith(asks));
  const onAxis = strongBullets(page).filter(({ axes }) => axes.includes(axis?.id ?? ''));
  return added(
    page,
    onAxis.slice(0, Math.ceil(2 * entry.loss)).map(({ text }) => text),
  );
}

/** A strong bullet about what this one is about, naming the same skills. */
export function exampleNear({ skills, axes: own }: JudgedBullet, role: RolePack): string {
  const near = role.axes.find(({ id }) => own.includes(id)) ?? role.axes[0];
  return naming(near?.examples[0] ?? '', skills);
}

/** The best bullet names these too; null where it is weak, for more names make a list of it, or becomes another bullet by them. */
function withSkills(page: Page, skills: readonly string[]): string | null {
  const [best] = page.bullets.toSorted((a, b) => b.strength - a.strength);
  if (best === undefined || best.verdict === 'weak' || skills.length === 0) return null;
  const { value, at } = best.bullet.prose;
  const text = naming(value, skills);
  if (judgeText(text, judgeFor(page)).verdict !== best.verdict) return null;
  return spliced(page.source.text, at, written(page.source, text, at));
}

function withExample(page: Page, { account, entry }: Line): string | null {
  const rule = [...page.role.rules, ...rules].find(({ id }) => id === account.rule);
  const example = /^[-*] (.+)$/m.exec(rule?.owner === undefined ? '' : (rule.examples.good[0]?.text ?? ''))?.[1];
  if (example === undefined) return null;
  const text = withOwnTools(page, example);
  const inside = page.bullets.find(
    ({ bullet: { prose } }) => prose.at.start <= entry.at.start && entry.at.end <= prose.at.end,
  );
  if (inside === undefined) return added(page, [text]);
  const { at } = inside.bullet.prose;
  return spliced(page.source.text, at, written(page.source, naming(text, inside.skills), at));
}

/** What the message says is missing: any one of those that are absent, of others as many as it asks for. */
function skillsIn({ message, messageId }: Line['entry']): string[] {
  const [, shown, wanted] = /show (\d+) of (\d+) further/.exec(message) ?? [];
  const lacking = /(?:Show|readers look for) (.+?)(?: beside it|\.)/.exec(message)?.[1] ?? message;
  const names = [...new Set(findSkillNames(index, lacking, 'list').map(({ id }) => id))];
  if (messageId === 'absent') return names.slice(0, 1);
  return wanted === undefined ? names : names.slice(0, Number(wanted) - Number(shown));
}

function naming(text: string, skills: readonly string[]): string {
  const unsaid = skills.filter((skill) => !text.includes(skill)).slice(0, mostSkills);
  return unsaid.length === 0 ? text : `${text.trimEnd().replace(/\.$/, '')} with ${unsaid.join(' and ')}`;
}

/** No author names more in one bullet. */
const mostSkills = 4;

/** Edits that a rule's own advice asks for, in Markdown. */
const byHand: Readonly<Record<string, (source: Source, at: Range) => string | null>> = {
  'content/filler': ({ text }, at) => spliced(text, at, ''),
  'content/first-person': ({ text }, at) => spliced(text, at, ''),
  'content/repeated-opening': ({ text }, at) => spliced(text, at, 'Reworked'),
  'content/bullet-length': ({ text }, at) => spliced(text, { start: at.start + 200, end: at.end }, ''),
  'market/personal-data': ({ text }, at) => spliced(text, wholeOf(text, lineOf(text, at)), ''),
  'market/profiles': beside(
    /e?mail:\s*|[\w.]+@example\.(?:com|org)/,
    ' https://github.com/example https://www.linkedin.com/in/example',
  ),
  'depth/no-link': beside(
    /\n(?:#{2,3} )?(?:\*\*)?Projects.*\n+(?:-+\n+)?(?:#{3,4} |\*\*|[-*] \*\*)[^\n*]*/i,
    ' https://example.org/project',
  ),
  'market/education-facts': ({ text }, at) => spliced(text, { start: at.end, end: at.end }, '/10'),
};

function beside(place: RegExp, addition: string): (source: Source) => string | null {
  return ({ text, format }) => {
    const match = format === 'markdown' ? place.exec(text) : null;
    if (match === null) return null;
    const end = match.index + match[0].length;
    return spliced(text, { start: end, end }, addition);
  };
}

/** The source with these bullets before the last one. */
function added({ source, bullets }: Page, texts: readonly string[]): string | null {
  const last = bullets.findLast(({ bullet }) => bullet.kind === 'bullet')?.bullet.prose.at;
  return last === undefined
    ? null
    : texts.reduce((text, each) => inserted({ ...source, text }, last, each), source.text);
}

/** A list item before the last one, written like it. */
function inserted(source: Source, at: Range, addition: string): string {
  const { text, format } = source;
  const { start, end } = lineOf(text, at);
  const before = text.slice(start, at.start);
  if (format === 'json') return spliced(text, { start, end: start }, `${before}${written(source, addition, at)}",\n`);
  const mark = before.trim() === '' ? before : /^\s*(?:[-*+]|:)\s+/.exec(before)?.[0];
  const line = mark === undefined ? null : `${mark}${format === 'yaml' ? JSON.stringify(addition) : addition}`;
  return spliced(
    text,
    { start, end: start },
    line === null ? `${addition}.\n\n` : text.slice(start, end).replace(/.*/s, `${line}\n`),
  );
}

/** As the format writes a text at that place. */
function written({ text, format }: Source, addition: string, at: Range): string {
  if (format === 'json') return JSON.stringify(addition).slice(1, -1);
  if (format === 'yaml' && !'"\''.includes(text[at.start - 1] ?? ' ')) return JSON.stringify(addition);
  return addition;
}

/** The line, and what stands under it where it is a heading. */
function wholeOf(text: string, { start, end }: Range): Range {
  if (!/^(?:#|\*\*)/.test(text.slice(start, end))) return { start, end };
  const next = text.slice(end).search(/^(?:#|\*\*)/m);
  return { start, end: next === -1 ? text.length : end + next };
}

function lineOf(text: string, { start, end }: Range): Range {
  const next = text.indexOf('\n', end);
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: next === -1 ? text.length : next + 1 };
}

function spliced(text: string, { start, end }: Range, by: string): string {
  return text.slice(0, start) + by + text.slice(end);
}
