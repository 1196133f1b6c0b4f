import type { Entry } from '../model/resume.js';
import type { Prose, Range } from '../model/source.js';
import { type Block, heading, type Inline, para, space, str, typst, typstInline, words } from './ast.js';
import { addressLink } from './links.js';
import { printedPeriod } from './period.js';
import { proseInlines } from './prose.js';

/** An entry whose words are `prose`: its names and dates as a heading, then everything else it says, in the order of the file. */
export function structuredEntry(entry: Entry, prose: readonly Prose[]): Block[] {
  const rest = prose.filter((one) => !overlaps(one.at, entry.header.at) || !entry.header.value.includes(one.value));
  const blocks: Block[] = [];
  let items: Prose[] = [];
  let facts: Prose[] = [];
  const flush = (): void => {
    if (items.length > 0)
      blocks.push({ t: 'BulletList', c: items.map((item) => [{ t: 'Plain', c: proseInlines(item) }]) });
    if (facts.length > 0) blocks.push(para(factInlines(facts)));
    items = [];
    facts = [];
  };
  for (const one of rest) {
    const isItem = entry.bullets.some(({ kind, prose: bullet }) => kind === 'bullet' && overlaps(one.at, bullet.at));
    const isText = entry.paragraphs.some((paragraph) => overlaps(one.at, paragraph.at));
    if (isItem ? facts.length > 0 : items.length > 0 || isText) flush();
    if (isItem) items.push(one);
    else if (isText) blocks.push(para(proseInlines(one)));
    else facts.push(one);
  }
  flush();
  const follows = blocks[0]?.t === 'BulletList' || blocks[1]?.t === 'BulletList';
  const [first, ...others] = blocks;
  const tied = first?.t === 'Para' && follows ? [typst('#detail['), first, typst(']'), ...others] : blocks;
  return [heading(3, headingOf(entry)), ...tied];
}

/** "Pune, a bank for farmers" */
export function factInlines(facts: readonly Prose[]): Inline[] {
  return facts.flatMap((fact, index) => [...(index > 0 ? [str(','), space] : []), ...proseInlines(fact)]);
}

/** "Cascade Clinic Exchange, Staff Engineer (Apr 2021 – Present) example.com" */
function headingOf(entry: Entry): Inline[] {
  const period = printedPeriod(entry);
  const url = entry.url?.value ?? null;
  const quiet = [
    ...(period === null ? [] : [space, ...words(`(${period})`)]),
    ...(url === null ? [] : [space, ...addressLink(url)]),
  ];
  return [
    ...proseInlines(entry.header),
    ...(quiet.length === 0 ? [] : [typstInline('#light['), ...quiet, typstInline(']')]),
  ];
}

function overlaps(one: Range, other: Range): boolean {
  return one.start < other.end && other.start < one.end;
}
