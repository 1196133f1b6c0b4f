import type { SectionTitles } from '../model/pack.js';
import { type SectionKind, sectionKinds } from '../model/resume.js';
import type { PdfLine } from './view-pdf.js';

/** Lines from one section heading to the next. */
export interface PdfSection {
  readonly title: string;
  readonly kind: SectionKind;
  readonly lines: readonly PdfLine[];
}

export interface PdfOutline {
  /** Above the first heading. */
  readonly top: readonly PdfLine[];
  readonly sections: readonly PdfSection[];
}

const longestTitle = 60;
/** A heading that no list knows must stand out by this much of the usual size. */
const larger = 1.15;

/** Cuts a resume at its headings: lines that say what such lists of titles hold, or stand out as those do. */
export function outline(lines: readonly PdfLine[], titles: SectionTitles): PdfOutline {
  const kinds = new Map(sectionKinds.flatMap((kind) => (titles[kind] ?? []).map((title) => [normalise(title), kind])));
  const usual = usualSize(lines);
  const marks = lines.flatMap((line, index) => {
    const kind = kindOf(line.text, kinds);
    return kind === null ? [] : [{ index, kind, line }];
  });
  const style = marks.find(({ line }) => line.size > larger * usual)?.line.size ?? null;
  const others = lines.flatMap((line, index) => {
    const like = style !== null && Math.abs(line.size - style) < 0.1 && line.text.length <= longestTitle;
    const first = marks[0]?.index ?? Number.POSITIVE_INFINITY;
    return like && index > first && !marks.some((mark) => mark.index === index)
      ? [{ index, kind: 'other' as const, line }]
      : [];
  });
  const all = [...marks, ...others].sort((a, b) => a.index - b.index);
  return {
    top: lines.slice(0, all[0]?.index ?? lines.length),
    sections: all.map(({ index, kind, line }, at) => ({
      title: line.text,
      kind,
      lines: lines.slice(index + 1, all[at + 1]?.index ?? lines.length),
    })),
  };
}

function kindOf(text: string, kinds: ReadonlyMap<string, SectionKind>): SectionKind | null {
  if (text.length > longestTitle || /[.,]$/.test(text)) return null;
  const title = normalise(text);
  const parts = title.split(/ and |[/,|]/).map((part) => kinds.get(part.trim()) ?? null);
  return kinds.get(title) ?? (parts.includes(null) ? null : (parts[0] ?? null));
}

function normalise(title: string): string {
  return title
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{M}\p{N}/,|' -]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The font size of most letters. */
export function usualSize(lines: readonly PdfLine[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) letters.set(size, (letters.get(size) ?? 0) + text.length);
  return [...letters].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])[0];
}
