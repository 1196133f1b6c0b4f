import type { Located, Range } from '../../model/source.js';
import type { HeaderWords } from '../entry/words.js';
import type { Language } from '../language.js';
import type { Line } from '../line.js';
import { locate, type Passage } from '../prose.js';
import { bareSpan, bareTitle } from '../sections.js';
import type { Block } from './block.js';
import { isAllStrong } from './title-style.js';

const document =
  /\b(?:résumé|resume|curriculum vitae|cv|bio-?data|lebenslauf|currículum|curriculum)\b|(?:个人|求职|我的)?(?:简历|履历|簡歷|履歷)|(?:個人)?履歴書|(?:職務|業務)経歴書|이력서|자기소개서|резюме/giu;
/** "Name: Asha Rao", "姓名：王伟". */
const labelled =
  /^(?:full |my )?(?:name|nombre|nom|nome|naam|imię i nazwisko|имя|фио|姓名|名前|氏名|이름)(?: completo| complet)?\s*[:：=-]\s*/iu;
const labelAlone = /^(?:full |my )?(?:name|nombre|nom|nome|naam|имя|фио|姓名|名前|氏名|이름)\s*[:：]?$/iu;
/** "Hi, I'm Asha Rao". */
const greetings = /^\W*(?:hi|hello|hey)\b[^\p{L}]{0,6}(?:there\W{1,4})?(?:i['’]?m|i am|my name is|this is)\s+/iu;
const personName = /^\p{Lu}[\p{L}.'’-]*(?:\s+[\p{L}.'’-]+){0,3}\s+[\p{Lu}\p{Lo}][\p{L}.'’-]*$/u;
const cjkName = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2,12}$/u;

/** The author's name: the first heading above the sections, else a bold line, else a line that looks like a name. */
export function findName(preamble: readonly Block[], language: Language): Located<string> | null {
  const lines = preamble.flatMap(linesOf);
  const told = toldName(lines);
  if (told !== null) return told;
  const candidates = [
    ...preamble.flatMap((block) => (block.type === 'heading' ? [block.line] : [])),
    ...lines.slice(0, 1).filter((line) => firstName(line, preamble) !== null),
    ...lines.filter((line) => isAllStrong(line)),
    ...lines.slice(0, 3),
  ];
  for (const line of candidates) {
    const name = nameIn(line, language) ?? (line === lines[0] ? firstName(line, preamble) : null);
    if (name !== null) return name;
  }
  const first = preamble.find((block) => block.type === 'heading');
  if (first?.type !== 'heading') return null;
  const title = bareTitle(first.line);
  if (isDocument(title.value) || language.words.namesRole(title.value)) return null;
  return /^[\p{L}\s.,'’-]{2,50}$/u.test(title.value) ? title : null;
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
  const { start, end } = bareSpan(line.value, from);
  const text = line.value.slice(start, end);
  return /^\p{L}[\p{L}\s.'’()（）・-]{1,60}$/u.test(text) ? locate(line, { start, end }) : null;
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

function isDocument(word: string): boolean {
  return word.replace(document, '') === '';
}

/** The name in a title, without what is around it: "Resume of Asha Rao", "Asha Rao's CV", "Asha Rao | Backend Developer". */
export function nameIn(line: Line | Passage, { readTitle, words }: Language): Located<string> | null {
  const prose = 'code' in line ? line : { ...line, code: [], links: [] };
  const { value } = line;
  if (value.length > 120) return null;
  const greeting = greetings.exec(value)?.[0].length ?? 0;
  const parts: { start: number; end: number }[] = [];
  let start = greeting;
  for (const match of value.matchAll(
    /\s*[|·•:,(/<\\=]\s*|\s+(?=[\w.+-]{1,64}@|\+?\(?\d{3}|https?:|www\.|github\.|linkedin\.)|\s+[-–—]+\s+|\t/g,
  )) {
    if (match.index < greeting) continue;
    parts.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  parts.push({ start, end: value.length });
  for (const part of parts) {
    const span = withoutDocument(value, part);
    const text = value.slice(span.start, span.end);
    if (readTitle(text)?.known === true || words.namesRole(text) || isPlaceIn(value, span, words)) continue;
    if (personName.test(text) || cjkName.test(text)) return locate(prose, span);
  }
  return null;
}

/** "Lake Oswego, Oregon" is no name. */
function isPlaceIn(text: string, { start, end }: Range, words: HeaderWords): boolean {
  const after = /^,\s*([\p{L}. ]{2,20})/u.exec(text.slice(end))?.[1] ?? '';
  return words.isPlace(text.slice(start, end)) || words.isRegion(after);
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
