import type { Axis, Level, RolePack } from '../model/pack.js';
import type { Rule } from '../model/rule.js';
import { escapeMarkdown } from './escape-markdown.js';

/**
 * What `bulletlint guide` prints: all that a role's pack knows, as a guide for its author in Markdown.
 *
 * @param mistakes the rules that look for the mistakes most often made, in the pack's order
 */
export function reportGuide(role: RolePack, mistakes: readonly Rule[]): string {
  return `${[
    `# ${escapeMarkdown(role.title)}`,
    `How a resume for \`role: ${role.id}\` is read, and what to put into it. Write only what you did. Never guess a number.`,
    ...part('What shows depth', [...nonEmpty(role.axes.length === 0 ? '' : depthAdvice), ...role.axes.map(axisPart)]),
    ...part('What readers miss most', nonEmpty(numbered(mistakes.map(mistake)))),
    ...part('Weak and strong', nonEmpty(pairs(role))),
    ...part('What each level should show', [levelTable(role.levels)]),
    ...part('Skills that are asked for', ['One of each line:', list(role.required.map(({ anyOf }) => all(anyOf)))]),
    ...part('Skills that count where a bullet uses them', nonEmpty(all(role.contextual))),
    ...part('Whole stacks', nonEmpty(stacks(role))),
    ...part('What a reader asks about a bullet', role.topics.flatMap(topicPart)),
    ...part('Questions that authors ask', nonEmpty(role.faq.map(answer).join('\n\n'))),
    ...part('Where this comes from', nonEmpty(list(role.sources.map((source) => `<${source}>`)))),
  ].join('\n\n')}\n`;
}

const depthAdvice =
  'Readers look in these directions. Two good bullets for each are enough, and each bullet counts for one of them. ' +
  'A word in the list of skills counts nothing here: say what you did with it, how, and what came of it.';

function part(title: string, body: readonly string[]): string[] {
  return body.length === 0 ? [] : [`## ${title}`, ...body];
}

function nonEmpty(text: string): string[] {
  return text === '' ? [] : [text];
}

function axisPart({ title, asks, examples, signals }: Axis): string {
  const signs = signals.map(({ title, terms }) => `${escapeMarkdown(title)} (${all(some(terms))})`);
  return [
    `### ${escapeMarkdown(title)}`,
    escapeMarkdown(asks),
    list(examples.map((example) => `*${escapeMarkdown(example)}*`)),
    `It shows in:\n\n${list(signs)}`,
  ].join('\n\n');
}

function mistake({ id, title, why, fix }: Rule): string {
  return `**${escapeMarkdown(title)}** (\`${id}\`). ${escapeMarkdown(why)} *${escapeMarkdown(fix)}*`;
}

function levelTable(levels: Readonly<Record<string, Level>>): string {
  const rows = Object.entries(levels).map(
    ([id, { bullets, signals, contextual, pages }]) =>
      `| \`${id}\` | ${bullets} | ${signals} | ${contextual} | ${pages} |`,
  );
  return [
    '| level | bullets, at least | bullets that show depth | further skills used | pages, at most |',
    '|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}

function stacks({ stacks }: RolePack): string {
  if (stacks.length === 0) return '';
  const names = list(stacks.map((stack) => stack.map(escapeMarkdown).join(' + ')));
  return `Show one of them whole. Parts of two do not make one.\n\n${names}`;
}

function topicPart({ id, questions, withoutNumber }: RolePack['topics'][number]): string[] {
  return [
    `### ${id.replaceAll('-', ' ')}`,
    list(questions.map(escapeMarkdown)),
    `Without a number: ${escapeMarkdown(withoutNumber)}`,
  ];
}

function pairs({ pairs }: RolePack): string {
  return pairs
    .map(({ weak, strong }) => `- Weak: ${escapeMarkdown(weak)}\n- Strong: ${escapeMarkdown(strong)}`)
    .join('\n\n');
}

function answer({ question, answer }: RolePack['faq'][number]): string {
  return `**${escapeMarkdown(question)}** ${escapeMarkdown(answer)}`;
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

function numbered(items: readonly string[]): string {
  return items.map((item, index) => `${index + 1}. ${item}`).join('\n');
}

function all(names: readonly string[]): string {
  return names.map(escapeMarkdown).join(', ');
}

const mostTerms = 6;
/** Words that begin with so many letters alike are one word: cache, cached, caching. */
const lettersAlike = 4;

/** The first of many terms, each word in one of its forms: a guide is read, not matched. */
function some(terms: readonly string[]): string[] {
  const beginning = (term: string): string => term.slice(0, lettersAlike).toLowerCase();
  const different = terms.filter((term, at) => !terms.slice(0, at).some((one) => beginning(one) === beginning(term)));
  return different.slice(0, mostTerms);
}
