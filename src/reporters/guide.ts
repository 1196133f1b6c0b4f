import type { Level, RolePack } from '../model/pack.js';
import { escapeMarkdown } from './escape-markdown.js';

/** What `bulletlint guide` prints: all that a role's pack knows, as a guide for its author in Markdown. */
export function reportGuide(role: RolePack): string {
  return `${[
    `# ${escapeMarkdown(role.title)}`,
    `What a resume for \`role: ${role.id}\` is read for. Write only what you did; never guess a number.`,
    ...part('What each level should show', [levelTable(role.levels)]),
    ...part('What shows depth', [
      'Show each of these in a bullet that says what you did, not in the list of skills.',
      list(role.signals.map(({ title, terms }) => `**${escapeMarkdown(title)}**: ${some(terms)}`)),
    ]),
    ...part('Skills that are asked for', ['One of each line:', list(role.required.map(({ anyOf }) => all(anyOf)))]),
    ...part('Skills that count where a bullet uses them', nonEmpty(all(role.contextual))),
    ...part('Whole stacks', nonEmpty(list(role.stacks.map((stack) => stack.map(escapeMarkdown).join(' + '))))),
    ...part('Questions that a reader asks', role.topics.flatMap(topicPart)),
    ...part('Weak and strong', nonEmpty(pairs(role))),
  ].join('\n\n')}\n`;
}

function part(title: string, body: readonly string[]): string[] {
  return body.length === 0 ? [] : [`## ${title}`, ...body];
}

function nonEmpty(text: string): string[] {
  return text === '' ? [] : [text];
}

function levelTable(levels: Readonly<Record<string, Level>>): string {
  const rows = Object.entries(levels).map(
    ([id, { bullets, signals, contextual, pages }]) =>
      `| \`${id}\` | ${bullets} | ${signals} | ${contextual} | ${pages} |`,
  );
  return [
    '| level | bullets, at least | practices shown | further skills used | pages, at most |',
    '|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}

function topicPart({ id, questions, withoutNumber }: RolePack['topics'][number]): string[] {
  return [`### ${id}`, list(questions.map(escapeMarkdown)), `Without a number: ${escapeMarkdown(withoutNumber)}`];
}

function pairs({ pairs }: RolePack): string {
  return pairs
    .map(({ weak, strong }) => `- Weak: ${escapeMarkdown(weak)}\n- Strong: ${escapeMarkdown(strong)}`)
    .join('\n');
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

function all(names: readonly string[]): string {
  return names.map(escapeMarkdown).join(', ');
}

const mostTerms = 8;

/** The first of many terms: a guide is read, not matched. */
function some(terms: readonly string[]): string {
  return all(terms.slice(0, mostTerms));
}
