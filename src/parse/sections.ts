import type { SectionTitles } from '../model/pack.js';
import { type SectionKind, sectionKinds } from '../model/resume.js';
import type { Located, Prose, Range } from '../model/source.js';
import { editDistance } from '../text/nearest.js';
import type { HeaderWords } from './entry/words.js';
import { locate } from './prose.js';

/** How sure a title is: the list has it (or a part of it joined by "and"), or only its last or first words. */
export interface TitleMatch {
  readonly kind: SectionKind;
  readonly known: boolean;
}

export type TitleReader = (title: string) => TitleMatch | null;

const longestTitle = 60;
const mostWords = 7;
/** Words of a title whose first say what it is: "Projets sélectionnés". */
const mostQualified = 3;
const longestUnspaced = 8;
const shortestSlip = 8;
/** "(last 10 years)" narrows a title and does not change what it says. */
const aside = /\s*[(（[][^()（）[\]]*[)）\]]\s*$/;

/** "Project Details" is what "Project" is. */
const hollow =
  /^(?:my|the) | (?:details?|particulars|info|information|profile|record|history|summary|snapshot|section)$/;

/** What kind of section a title announces, by the lists of `rules/language/sections.yml`. */
export function titleReader(titles: SectionTitles, words: HeaderWords): TitleReader {
  const kinds = new Map<string, SectionKind>();
  for (const kind of sectionKinds) for (const title of titles[kind] ?? []) kinds.set(normalise(title), kind);
  const unspaced = new Map([...kinds].map(([title, kind]) => [title.replaceAll(' ', ''), kind]));

  return (title) => {
    if (title.length > longestTitle) return null;
    const whole = normalise(title);
    const plain = whole.replace(aside, '').trim();
    const kind =
      known(whole) ??
      known(plain) ??
      known(plain.replace(hollow, '')) ??
      firstKnown(whole) ??
      misspelt(plain) ??
      cjkKind(plain);
    if (kind !== null) return { kind, known: true };
    const said = whole.split(' ');
    if (said.length > mostWords) return null;
    for (let count = said.length - 1; count > 0; count -= 1) {
      const last = kinds.get(said.slice(-count).join(' '));
      const first = qualifies(said[count] ?? '') ? kinds.get(said.slice(0, count).join(' ')) : undefined;
      const partial =
        last ?? first ?? (said.length <= mostQualified ? kinds.get(said.slice(0, count).join(' ')) : undefined);
      if (partial !== undefined) return { kind: partial, known: false };
    }
    return null;
  };

  /** As it is, with its hyphens as spaces or left out ("Extra-Curricular", "Skill-set"), or letter by letter ("s k i l l s"). */
  function known(title: string): SectionKind | null {
    if (/^(?:\S ){3,}\S$/u.test(title)) return unspaced.get(title.replaceAll(' ', '')) ?? null;
    const spellings = [title, title.replaceAll('-', ' '), title.replaceAll('-', '')];
    return spellings.flatMap((spelling) => kinds.get(spelling) ?? [])[0] ?? null;
  }

  /** "Acheivements", "Experiance": one slip in a long word. */
  function misspelt(title: string): SectionKind | null {
    if (title.length < shortestSlip || !/^[a-z ]+$/.test(title)) return null;
    for (const [right, kind] of kinds) {
      if (right[0] !== title[0] || Math.abs(right.length - title.length) > 1 || right.length < shortestSlip) continue;
      if (editDistance(title, right) === 1) return kind;
    }
    return null;
  }

  /** Where words are not set apart, a short title says its kind at its end or its start: "个人荣誉", "技能清单". */
  function cjkKind(title: string): SectionKind | null {
    // "職務経歴書" is the whole document.
    if (title.length > longestUnspaced || !/^[\p{Lo}\p{Lm}・]+(?<![書书])$/u.test(title)) return null;
    for (let length = title.length - 1; length >= 2; length -= 1) {
      const kind = kinds.get(title.slice(-length)) ?? kinds.get(title.slice(0, length));
      if (kind !== undefined) return kind;
    }
    return null;
  }

  /** Of "Awards, Honours and Prizes" the first must be known: a line of skills has commas too. */
  function firstKnown(title: string): SectionKind | null {
    if (words.namesRole(title.slice(title.lastIndexOf(' ') + 1))) return null;
    const parts = title.split(/ and | or | und | et | y | e |[/,+|;]/).map((part) => part.trim());
    const kindsOfParts = (title.includes(',') ? parts.slice(0, 1) : parts).flatMap((part) => known(part) ?? []);
    return parts.length > 1 ? (kindsOfParts[0] ?? null) : null;
  }
}

/** "Experience in Research", "Projects (selected)": what comes after the title only narrows it. */
function qualifies(word: string): boolean {
  return /^(?:in|by|with|for|using|since|from|during|-|–|—|\(.*)$/.test(word);
}

function normalise(title: string): string {
  return title
    .normalize('NFC')
    .toLowerCase()
    .replace(/i\u0307/g, 'i')
    .replace(/&/g, ' and ')
    .replace(/[’`]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

const decoration = /[\s\p{Extended_Pictographic}\p{Emoji_Modifier}#*_=~:|•·>«»【】[\]–—-]|\u200d|\ufe0f|\u20e3/u;
const ordinal = /^(?:\d{1,2}|[IVX]{1,4}|[A-Za-z])[.)]\s+/;

/** A title without its emoji, rules, colon and number: "🎯 2. Skills:" is "Skills". */
export function bareTitle(line: Prose): Located<string> {
  return locate(line, bareSpan(line.value));
}

export function bareSpan(text: string, from = 0, to = text.length): Range {
  const { start, end } = undecorated(text, from, to);
  const number = ordinal.exec(text.slice(start, Math.min(end, start + 8)))?.[0].length ?? 0;
  return start + number < end ? { start: start + number, end } : { start, end };
}

/** Without emoji, rules and colons at its ends. "S." may be the number of a title, and the initial of a name. */
export function undecorated(text: string, from: number, to: number): Range {
  let start = from;
  let end = to;
  while (start < end && decoration.test(text.slice(start, start + width(text, start)))) start += width(text, start);
  while (end > start && decoration.test(text.slice(end - widthBefore(text, end), end))) end -= widthBefore(text, end);
  return { start, end };
}

function width(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function widthBefore(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text[at - 1] ?? '') ? 2 : 1;
}
