import type { SectionTitles } from '../model/pack.js';
import { type SectionKind, sectionKinds } from '../model/resume.js';

/** What a line announces. `whole`: the list has it as it stands; otherwise only some of its words. */
export interface Announced {
  readonly kind: SectionKind;
  readonly whole: boolean;
  /** The title in words, even where the page spaces its letters. */
  readonly title: string;
}

export type TitleReader = (text: string) => Announced | null;

const longestTitle = 60;
const mostWords = 6;
const joints = /\s+(?:and|und|et|e|y)\s+|\s*[/,|+]\s*/;
/** "Experience in Research": what follows only narrows the title. */
const narrowing = /^(?:in|with|for|since|from|details|section)$/;

/** "Projects (selected)": a note on the title; and what else may follow it, "Work Experience - Past 3 Jobs", "Experience 3 years". */
const note = /\s?[([]/;
const tail = /\s[-–—|:]\s|\s?:|\s(?=\d)/;

/** Reads section titles by the lists of `rules/language/sections.yml`, whatever the spaces between their letters. */
export function titleReader(titles: SectionTitles): TitleReader {
  const known = new Map<string, { readonly kind: SectionKind; readonly words: string }>();
  for (const kind of sectionKinds)
    for (const words of titles[kind] ?? []) {
      // "open source" rather than "open-source": the one with the spaces that pages have.
      if (known.get(letters(words))?.words.includes(' ') !== true) known.set(letters(words), { kind, words });
    }

  return (text) => {
    const title = bare(text);
    if (title === '' || title.length > longestTitle || /[.,]$/.test(title)) return null;
    const whole = known.get(letters(title));
    if (whole !== undefined) return { kind: whole.kind, whole: true, title: respaced(title, whole.words) };
    const head = known.get(letters(title.split(note)[0] ?? ''));
    if (head !== undefined) return { kind: head.kind, whole: true, title };
    const parts = plain(title).split(joints);
    const found = parts.map((part) => known.get(letters(part)));
    // What "Research and Publications" lists is published.
    const first = found.find((part) => part?.kind === 'publications') ?? found[0];
    if (parts.length > 1 && first !== undefined && !found.includes(undefined))
      return { kind: first.kind, whole: true, title };
    const partial =
      found.find((part) => part !== undefined) ??
      known.get(letters(title.split(tail)[0] ?? '')) ??
      within(plain(title).split(' '));
    return partial === undefined ? null : { kind: partial.kind, whole: false, title };
  };

  function within(words: readonly string[]): { readonly kind: SectionKind } | undefined {
    if (words.length > mostWords) return undefined;
    for (let count = words.length - 1; count > 0; count -= 1) {
      const last = known.get(letters(words.slice(-count).join(' ')));
      const first = narrowing.test(words[count] ?? '')
        ? known.get(letters(words.slice(0, count).join(' ')))
        : undefined;
      if (last !== undefined || first !== undefined) return first ?? last;
    }
    return undefined;
  }
}

/** Without icons, numbers and rules around it, without its colon, and without spaces between single letters. */
function bare(text: string): string {
  const title = text
    .replace(/^(?:[^\p{L}\p{N}]+|\d{1,2}[.)]\s+)/u, '')
    .replace(/[^\p{L}\p{M}\p{N})]+$/u, '')
    .trim();
  return isSpaced(title) ? title.replace(/ /g, '').replace(/&/g, ' & ') : title;
}

/** "S K I L L S", "E D U C AT I O N": most of its words are single letters. */
function isSpaced(title: string): boolean {
  const words = title.split(' ');
  return words.length >= fewestSpaced && 2 * words.filter((word) => word.length === 1).length > words.length;
}
const fewestSpaced = 4;

function plain(title: string): string {
  return title.toLowerCase().replace(/&/g, ' and ').replace(/[’`]/g, "'").replace(/\s+/g, ' ').trim();
}

function letters(title: string): string {
  return plain(title).replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}

/** "S K I L L S" → "SKILLS", "Wor k History" → "Work History": spaces where the list has them. */
function respaced(title: string, words: string): string {
  if (title.includes('&') || plain(title).split(/[ -]/).length === words.split(/[ -]/).length) return title;
  if (words.includes('-')) return title;
  const glyphs = [...title.replace(/\s+/g, '')];
  const spaces = new Set<number>();
  let at = 0;
  for (const glyph of plain(words)) {
    if (glyph === ' ') spaces.add(at);
    else at += 1;
  }
  return title.includes('&') ? title : glyphs.map((glyph, index) => (spaces.has(index) ? ` ${glyph}` : glyph)).join('');
}
