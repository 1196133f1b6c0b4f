import type { Basics } from '../model/resume.js';
import { type Block, heading, type Inline, para, space, str, textOf, typst, words } from './ast.js';
import { withAutolinks } from './autolinks.js';
import { contactLine, joinItems, withBars } from './contact.js';
import { printedUrl } from './links.js';
import { bare, type SectionHeading } from './sections.js';
import { mapInlines } from './walk.js';

/** Longer text under the name is a summary, not a line of contacts. */
const longestLine = 240;
/** A longer item of a list says what its author did. */
const longestContact = 60;
/** More lines around a name are a resume without headings. */
const mostLines = 10;

export interface Opening {
  readonly name: readonly Inline[] | null;
  /** Title, place, contacts: short lines around the name. */
  readonly lines: readonly Block[];
  readonly rest: readonly Block[];
}

/** What stands above the first section. */
export function readOpening(blocks: readonly Block[], name: string | null, isHeading: SectionHeading): Opening {
  const title = findTitle(blocks, name);
  const firstSection = blocks.findIndex((block, index) => index !== title && isHeading(block) !== null);
  const end = firstSection === -1 ? blocks.length : firstSection;
  if (title >= end) return { name: null, lines: [], rest: blocks };
  const lines = blocks.map((block, index) => (index === title ? [] : shortLines(block)));
  const stop = lines.findIndex((line, index) => index >= end || line === null || index > title + mostLines);
  const until = stop === -1 ? end : Math.max(stop, title + 1);
  const named = blocks[title];
  return {
    name: named === undefined ? null : contentOf(named),
    lines: lines.slice(0, until).flatMap((line) => line ?? []),
    rest: blocks.slice(until),
  };
}

/** The block that shows the name: the one that says it, else a heading at the very top. */
function findTitle(blocks: readonly Block[], name: string | null): number {
  const bareName = name === null ? null : bare(name);
  const says = blocks.findIndex((block) => {
    const text = bare(textOf(contentOf(block)));
    return bareName !== null && (block.t === 'Header' ? ` ${text} `.includes(` ${bareName} `) : text === bareName);
  });
  return says === -1 && bareName === null && blocks[0]?.t === 'Header' ? 0 : says;
}

/** The lines that a block is around a name, contacts in a list beside each other; null for what is more than that. */
function shortLines(block: Block): readonly Block[] | null {
  if (block.t === 'Para') return textOf(block.c).length <= longestLine ? [block] : null;
  if (block.t !== 'BulletList') return null;
  const items = block.c.map(([only, ...others]) =>
    only !== undefined && others.length === 0 ? contentOf(only) : null,
  );
  const contacts = items.flatMap((item) => (item !== null && textOf(item).length <= longestContact ? [item] : []));
  return contacts.length < items.length ? null : [para(joinItems(contacts))];
}

function contentOf(block: Block): readonly Inline[] {
  if (block.t === 'Para' || block.t === 'Plain') return block.c;
  return block.t === 'Header' ? block.c[2] : [];
}

/** Name, title and contacts of the parts of `basics` that `shown` lets through: those that the body does not print itself. */
export function linesFromBasics(basics: Basics, shown: (at: { readonly start: number }) => boolean): Block[] {
  const { label } = basics;
  const contacts = contactLine(basics, (field) => shown(field.at));
  return [...(label !== null && shown(label.at) ? [para(words(label.value))] : []), ...lineOf(contacts)];
}

export function lineOf(content: readonly Inline[]): Block[] {
  return content.length === 0 ? [] : [para(content)];
}

/** "portfolio" that links → "portfolio: example.org/asha": who prints the page or reads its text cannot follow a link. */
function withAddress(content: readonly Inline[]): readonly Inline[] {
  return content.flatMap((node) => {
    if (node.t !== 'Link') return [node];
    const [attributes, label, [url]] = node.c;
    const printed = printedUrl(url);
    if (isSaid(printed, textOf(label))) return [node];
    const link: Inline = { t: 'Link', c: [attributes, [str(printed)], [url, '']] };
    return textOf(label).trim() === '' ? [...label, space, link] : [...label, str(':'), space, link];
  });
}

/** The label names the site, the mailbox or the number that it leads to. */
function isSaid(printed: string, label: string): boolean {
  const site = printed.split('/', 1)[0] ?? printed;
  const digits = label.replace(/\D/g, '');
  return (
    label.toLowerCase().includes(site.toLowerCase()) ||
    (digits.length > 5 && printed.replace(/\D/g, '').endsWith(digits))
  );
}

function linkedLine(line: Block): Block {
  return line.t === 'Para' ? para(withAutolinks(line.c, 'contacts')) : line;
}

/** The top of the page. */
export function headerBlocks(name: readonly Inline[] | null, lines: readonly Block[]): Block[] {
  if (name === null && lines.length === 0) return [];
  return [
    typst('#masthead['),
    ...(name === null ? [] : [heading(1, name)]),
    ...mapInlines(lines.map(linkedLine), withAddress).flatMap(withBars),
    typst(']'),
  ];
}
