import type { Located } from '../../model/source.js';
import { namesRole } from '../entry/words.js';
import type { Line } from '../line.js';
import { locate, type Passage } from '../prose.js';
import { bareSpan, bareTitle, type TitleReader } from '../sections.js';
import type { Block } from './block.js';
import { isAllStrong } from './title-style.js';

const document =
  /\b(?:résumé|resume|curriculum vitae|cv|bio-?data|lebenslauf|currículum|curriculum)\b|(?:个人)?(?:简历|履历|簡歷|履歷)|(?:個人)?履歴書|職務経歴書|이력서/giu;
const personName = /^\p{Lu}[\p{L}.'’-]*(?:\s+[\p{L}.'’-]+){0,3}\s+[\p{Lu}\p{Lo}][\p{L}.'’-]*$/u;
const cjkName = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2,12}$/u;

/** The author's name: the first heading above the sections, else a bold line, else a line that looks like a name. */
export function findName(preamble: readonly Block[], readTitle: TitleReader): Located<string> | null {
  const lines = preamble.flatMap(linesOf);
  const candidates = [
    ...preamble.flatMap((block) => (block.type === 'heading' ? [block.line] : [])),
    ...lines.slice(0, 1).filter((line) => firstName(line, preamble) !== null),
    ...lines.filter((line) => isAllStrong(line)),
    ...lines.slice(0, 3),
  ];
  for (const line of candidates) {
    const name = nameIn(line, readTitle) ?? (line === lines[0] ? firstName(line, preamble) : null);
    if (name !== null) return name;
  }
  const first = preamble.find((block) => block.type === 'heading');
  if (first?.type !== 'heading') return null;
  const title = bareTitle(first.line);
  return /^[\p{L}\s.,'’-]{2,50}$/u.test(title.value) && !namesRole(title.value) ? title : null;
}

/** "# Ashkan (achkan)": a title of one word is a name where no longer one is found. */
function firstName(line: Line, [first]: readonly Block[]): Located<string> | null {
  if (first?.type !== 'heading' || first.line !== line) return null;
  const word = /^\p{Lu}[\p{Ll}\p{M}'’-]+(?=\s*(?:\(|$))/u.exec(line.value)?.[0] ?? '';
  return word === '' || isDocument(word) ? null : locate(line, { start: 0, end: word.length });
}

function isDocument(word: string): boolean {
  return word.replace(document, '') === '';
}

/** The name in a title, without what is around it: "Resume of Asha Rao", "Asha Rao's CV", "Asha Rao | Backend Developer". */
export function nameIn(line: Line | Passage, readTitle: TitleReader): Located<string> | null {
  const prose = 'code' in line ? line : { ...line, code: [], links: [] };
  const { value } = line;
  if (value.length > 120) return null;
  const parts: { start: number; end: number }[] = [];
  let start = 0;
  for (const match of value.matchAll(/\s*[|·•:,(/]\s*|\s+[-–—]+\s+|\t/g)) {
    parts.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  parts.push({ start, end: value.length });
  for (const part of parts) {
    const span = withoutDocument(value, part);
    const text = value.slice(span.start, span.end);
    if (readTitle(text)?.known === true || namesRole(text)) continue;
    if (personName.test(text) || cjkName.test(text)) return locate(prose, span);
  }
  return null;
}

function withoutDocument(text: string, part: { start: number; end: number }): { start: number; end: number } {
  let { start, end } = bareSpan(text, part.start, part.end);
  const said = text.slice(start, end);
  for (const match of said.matchAll(document)) {
    if (match.index === 0)
      start += match[0].length + (/^\s+(?:of|for|von|de)\s+/i.exec(said.slice(match[0].length))?.[0].length ?? 0);
    else if (match.index + match[0].length === said.length) {
      end = start + said.slice(0, match.index).trimEnd().length;
      if (/['’]s$/.test(text.slice(start, end))) end -= 2;
    }
  }
  const bare = bareSpan(text, start, Math.max(start, end));
  return /^%/.test(text.slice(bare.start, bare.end)) ? bareSpan(text, bare.start + 1, bare.end) : bare;
}

function linesOf(block: Block): Line[] {
  switch (block.type) {
    case 'heading':
      return [block.line];
    case 'paragraph':
      return [...block.lines];
    case 'list':
      return block.items.flatMap((item) => [...item.lines]);
    case 'table':
      return [...(block.head === null ? [] : [block.head]), ...block.rows].flatMap((row) =>
        row.cells.filter((cell) => cell !== null),
      );
    case 'definition':
      return [...block.term, ...block.details.flatMap((item) => [...item.lines])];
    default:
      return [];
  }
}
