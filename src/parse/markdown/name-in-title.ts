import type { Located, Range } from '../../model/source.js';
import type { HeaderWords } from '../entry/words.js';
import type { Language } from '../language.js';
import type { Line } from '../line.js';
import { locate, type Passage } from '../prose.js';
import { undecorated } from '../sections.js';

/** What a page may be called besides its author: "Resume of Asha Rao", "Asha Rao's CV". */
const document =
  /(?<!\p{L})(?:(?:the|my|online|personal|professional|academic)\s+)?(?:r[ée]sum[ée]|curriculum vit(?:ae|æ)|cv|bio-?data|lebenslauf|currículum|curriculum|portfolio|home ?page|web ?site)(?!\p{L})|的?(?:个人|求职|我的)?(?:简历|履历|簡歷|履歷)|(?:個人)?履歴書|(?:職務|業務)経歴書|이력서|자기소개서|резюме/giu;
/** "Hi, I'm Asha Rao", "My name is Asha", "Welcome to Asha's page". */
const greeting =
  /^\W*(?:(?:hi|hello|hey)\b[^\p{L}]{0,6}(?:there\W{1,4})?)?(?:i['’]?m|i am|my name is|this is)\s+|^welcome to\s+|^(?:你好|您好)?[，,！!\s]*我(?:是|叫)\s*/iu;
const salutation =
  /^(?:hi|hello|hey|welcome|about|home|index|my|the|page|untitled|draft|readme)$|^(?:hi|hello|hey|welcome|about)\s/i;
/** Where a title goes on with something else. */
const separator =
  /\s*[|·•:,(（[/<\\=]\s*|\s+(?=[\w.+-]{0,64}@|\+?\(?\d{3}|https?:|www\.|github\.|linkedin\.)|\s+[-–—]+\s+|\s*—\s*|\t/g;
/** Degrees, certificates and pronouns behind a name. */
const credential =
  /\s+(?:Ph\.?D\.?|M\.?B\.?A\.?|PMP|CSM|CPA|CFA|CISSP|CISA|MSc|BSc|M\.?\s?Tech\.?|B\.?\s?Tech\.?|B\.E\.?|M\.E\.?|MCA|BCA|MD|RHCE|CCNA|he|she|they|him|her|them)$/i;
/** Not the point of an initial: "my name is Asha Rao." */
const fullStop = /(?<=\p{L}{3})\.$/u;
const longestTitle = 120;

/** Words of a name that start in lower case: "Salman bin Karim", "Ana de Souza e Silva". */
const particle =
  '(?:af|al|av|bin|bint|da|das|de|del|della|den|der|di|do|dos|du|e|el|ibn|la|le|san|ten|ter|van|von|y|zu)';
const nameWord = "[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}.'’-]*";
const spelled = new RegExp(
  `^(?:${particle} )?\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:\\s+(?:${particle}|${nameWord})){0,4}\\s+${nameWord}$`,
  'u',
);
const cjk = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}々ー・';
const cjkName = new RegExp(`^[${cjk}]{2,12}$|^[${cjk}]{1,7}[ \u3000][${cjk}]{1,7}$`, 'u');
const letters = /^\p{L}[\p{L}\p{M}.'’-]*(?:\s[\p{L}\p{M}.'’-]+){0,3}$/u;

/** Spelled as names are, wherever it stands. */
export function isSpelledAsName(text: string): boolean {
  return spelled.test(text) || cjkName.test(text);
}

/** One to four words of letters: a name where nothing else can stand. */
export function mayBeName(text: string): boolean {
  return letters.test(text) && !salutation.test(text);
}

/** The name in a title, without what is around it: "Resume of Asha Rao", "Hi, I'm Asha Rao", "Asha Rao, PhD | Developer". */
export function nameIn(
  line: Line | Passage,
  { readTitle, words }: Language,
  fits: (text: string) => boolean = isSpelledAsName,
): Located<string> | null {
  const { value } = line;
  if (value.length > longestTitle) return null;
  const prose = 'code' in line ? line : { ...line, code: [], links: [] };
  for (const part of partsOf(value)) {
    const span = withoutCredentials(value, withoutDocument(value, part));
    const text = value.slice(span.start, span.end);
    if (readTitle(text)?.known === true || words.namesRole(text) || isPlaceIn(value, span, words)) continue;
    if (fits(text)) return locate(prose, span);
  }
  return null;
}

/** Whether the words name the page and nobody. */
export function isDocument(text: string): boolean {
  return text.replace(document, '').trim() === '';
}

function partsOf(title: string): Range[] {
  const parts: Range[] = [];
  const greeted = greeting.exec(title)?.[0].length ?? 0;
  let start = greeted;
  for (const match of title.matchAll(separator)) {
    if (match.index < greeted) continue;
    parts.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  return [...parts, { start, end: title.length }];
}

/** "Lake Oswego, Oregon" is no name. */
function isPlaceIn(text: string, { start, end }: Range, words: HeaderWords): boolean {
  const after = /^,\s*([\p{L}. ]{2,20})/u.exec(text.slice(end))?.[1] ?? '';
  return words.isPlace(text.slice(start, end)) || words.isRegion(after);
}

function withoutDocument(text: string, part: Range): Range {
  let { start, end } = undecorated(text, part.start, part.end);
  const said = text.slice(start, end);
  for (const match of said.matchAll(document)) {
    if (match.index === 0)
      start += match[0].length + (/^\s+(?:of|for|von|de)\s+/i.exec(said.slice(match[0].length))?.[0].length ?? 0);
    else if (match.index + match[0].length === said.length) {
      end = start + said.slice(0, match.index).trimEnd().length;
      if (/['’]s$/.test(text.slice(start, end))) end -= 2;
    }
  }
  const bare = undecorated(text, start, Math.max(start, end));
  return /^%/.test(text.slice(bare.start, bare.end)) ? undecorated(text, bare.start + 1, bare.end) : bare;
}

function withoutCredentials(text: string, { start, end }: Range): Range {
  const said = text.slice(start, end);
  const last = credential.exec(said)?.index ?? fullStop.exec(said)?.index;
  return last === undefined ? { start, end } : withoutCredentials(text, { start, end: start + last });
}
