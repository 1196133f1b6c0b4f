import type { Located } from '../../model/source.js';
import type { Language } from '../language.js';
import type { Line } from '../line.js';
import { locate } from '../prose.js';
import { undecorated } from '../sections.js';
import type { Block } from './block.js';
import { reachesAuthor } from './first-part.js';
import { isDocument, mayBeName, nameIn } from './name-in-title.js';
import { contactLines } from './preamble.js';
import { isAllStrong } from './title-style.js';

/** "Name: Asha Rao", "姓名：王伟". */
const labelled =
  /^["“]?(?:full |my )?(?:name|nombre|nom|nome|naam|imię i nazwisko|имя|фио|姓名|名前|氏名|이름)(?: completo| complet)?["”]?\s*[:：=-]\s*["“]?/iu;
const labelAlone = /^(?:full |my )?(?:name|nombre|nom|nome|naam|имя|фио|姓名|名前|氏名|이름)\s*[:：]?$/iu;

/** The author's name: the first heading above the sections, else a bold line, else a line that looks like a name. */
export function findName(preamble: readonly Block[], language: Language): Located<string> | null {
  const told = toldName(preamble.flatMap(linesOf));
  if (told !== null) return told;
  const top = preamble.filter((_, index) => !headsList(preamble, index));
  const lines = top.flatMap(linesOf);
  const candidates = [
    ...top.flatMap((block) => (block.type === 'heading' ? [block.line] : [])),
    ...lines.slice(0, 1).filter((line) => firstName(line, top) !== null),
    ...lines.filter((line) => isAllStrong(line)),
    ...lines.slice(0, 3),
  ];
  for (const line of candidates) {
    const name = nameIn(line, language) ?? (line === lines[0] ? firstName(line, top) : null);
    if (name !== null) return name;
  }
  return null;
}

/** "Recent News", "Interested areas": over a list that does not say how to reach anybody. */
function headsList(preamble: readonly Block[], index: number): boolean {
  const [block, next] = preamble.slice(index, index + 2);
  return block?.type === 'heading' && next?.type === 'list' && !reachesAuthor([next]);
}

/** What stands where the name stands, though it is not spelled as one: "# priya", "# Resume of priya". */
export function nameByPlace(preamble: readonly Block[], language: Language): Located<string> | null {
  const top = preamble.filter((_, index) => !headsList(preamble, index));
  const lines = top.flatMap((block) => linesOf(block).map((line) => ({ line, heading: block.type === 'heading' })));
  const apart = lines.filter(({ line }) => !isDocument(line.value));
  const placed = [apart.find(({ heading }) => heading)?.line, apart.slice(0, 1).find(isAlone)?.line];
  return placed.flatMap((line) => (line === undefined ? [] : (nameIn(line, language, mayBeName) ?? [])))[0] ?? null;
}

/** A bold line, a pandoc title, or two words at most. */
function isAlone({ line }: { readonly line: Line }): boolean {
  const { value, links } = line;
  return (
    isAllStrong(line) ||
    value.startsWith('%') ||
    (links.length === 0 && /^[\p{L}\p{M}.'’-]+(?: [\p{L}\p{M}.'’-]+)?$/u.test(value))
  );
}

/** What a label says is the name, in the line or in the cell after it. */
function toldName(lines: readonly Line[]): Located<string> | null {
  for (const [index, line] of lines.entries()) {
    const label = labelled.exec(line.value)?.[0].length ?? 0;
    const next = lines[index + 1];
    if (label > 0 && label < line.value.length) return nameSpan(line, label);
    if (labelAlone.test(line.value) && next !== undefined) return nameSpan(next, 0);
  }
  return null;
}

function nameSpan(line: Line, from: number): Located<string> | null {
  const quoted = /["”]$/.test(line.value) ? 1 : 0;
  const { start, end } = undecorated(line.value, from, line.value.length - quoted);
  const text = line.value.slice(start, end);
  return /^\p{L}[\p{L}\p{M}\s.'’()（）・-]{1,60}$/u.test(text) ? locate(line, { start, end }) : null;
}

/**
 * A line anywhere on the page whose words make up the address of the author: "Keanu Fuchs" beside "linkedin.com/in/keanufuchs". For
 * pages that start with something else.
 */
export function nameByAddress(
  blocks: readonly Block[],
  addresses: readonly string[],
  language: Language,
): Located<string> | null {
  const written = addresses.map((address) => address.toLowerCase().replace(/@.*$|[^\p{L}]/gu, '')).join(' ');
  for (const line of blocks.flatMap(linesOf).slice(0, mostLines)) {
    const name = nameIn(line, language);
    const parts =
      name?.value
        .toLowerCase()
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .split(/[^\p{L}]+/u) ?? [];
    if (parts.length > 1 && parts.filter((part) => part.length > 2 && written.includes(part)).length > 1) return name;
  }
  return null;
}

const mostLines = 60;

/** "# Ashkan (achkan)": a title of one word is a name where no longer one is found. */
function firstName(line: Line, [first]: readonly Block[]): Located<string> | null {
  if (first?.type !== 'heading' || first.line !== line) return null;
  const word = /^\p{Lu}[\p{Ll}\p{M}'’-]+(?=\s*(?:\(|$))/u.exec(line.value)?.[0] ?? '';
  return word === '' || isDocument(word) ? null : locate(line, { start: 0, end: word.length });
}

function linesOf(block: Block): Line[] {
  return contactLines([block]).map(({ line }) => line);
}
