import type { PdfDot, PdfExtract, PdfFont, PdfInk, PdfItem, PdfPage, PdfProtection } from '../../model/pdf.js';
import { behind, type Ink, type Inks, readInks } from './pdf-ink.js';
import type { DocumentPage, LoadedFont, Operators, PdfDocument } from './pdfjs.js';

interface PageReading {
  readonly page: PdfPage;
  readonly fonts: readonly PdfFont[];
  readonly links: readonly string[];
}

/** More pages than any resume has; the rest is not read. */
const pageLimit = 50;
/** How many letters the drawing operators may be ahead of the text before the two are out of step. */
const farthestAhead = 60;

/** Everything pdf.js tells about text, fonts and links, uninterpreted. */
export async function extractPdf(
  document: PdfDocument,
  ops: Operators,
): Promise<Omit<PdfExtract, 'bytes' | 'warnings'>> {
  const readings: PageReading[] = [];
  for (let number = 1; number <= Math.min(document.numPages, pageLimit); number += 1) {
    readings.push(await readPage(await document.getPage(number), ops));
  }
  const fonts = readings.flatMap((reading) => reading.fonts);
  const { info } = await document.getMetadata();
  return {
    pages: readings.map((reading) => reading.page),
    pageCount: document.numPages,
    fonts: merged(fonts),
    links: [...new Set(readings.flatMap((reading) => reading.links))],
    protection: protectionOf(info, await document.getPermissions()),
    info: readInfo(info),
  };
}

async function readPage(page: DocumentPage, ops: Operators): Promise<PageReading> {
  const viewport = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent({ disableNormalization: true });
  // Fonts arrive only with the drawing operators.
  const inks = readInks(await page.getOperatorList(), ops);
  const lettersOf = inStep(inks);
  const fonts = new Map<string, Omit<PdfFont, 'words'>>();
  const fontOf = (id: string): Omit<PdfFont, 'words'> => {
    const font = fonts.get(id) ?? describeFont(page, id);
    fonts.set(id, font);
    return font;
  };
  const texts = items.flatMap((item): PdfItem[] => {
    if (!('str' in item)) return [];
    const [, , c, d, left, bottom] = item.transform;
    const [x, y] = viewport.convertToViewportPoint(left, bottom);
    const { str: text, width, hasEOL: endOfLine } = item;
    const size = Math.hypot(c, d);
    const drawn = lettersOf(text).map(({ ink, part }) => {
      const paper = behind(inks, ink.painted, left + part * width, bottom + size / 4);
      return { text: ink.letter, color: ink.color, paper };
    });
    const font = fontOf(item.fontName).name;
    return [{ text, x, y, width, size, font, endOfLine, inks: joined(drawn) }];
  });
  return {
    page: { width: viewport.width, height: viewport.height, items: texts, dots: dotsOf(inks, viewport) },
    fonts: [...fonts.values()].map((font) => ({
      ...font,
      words: texts.some((item) => item.font === font.name && isWord(item)),
    })),
    links: await readLinks(page),
  };
}

/** Points: what is as large as a bullet of usual text, about as wide as high. */
const smallestDot = 1;
const largestDot = 9;
const roundness = 1.4;

function dotsOf({ patches }: Inks, viewport: ReturnType<DocumentPage['getViewport']>): PdfDot[] {
  return patches.flatMap(({ left, bottom, right, top }) => {
    const [width, height] = [right - left, top - bottom];
    const small = Math.min(width, height) >= smallestDot && Math.max(width, height) <= largestDot;
    if (!small || Math.max(width / height, height / width) > roundness) return [];
    const [x, y] = viewport.convertToViewportPoint(left, (bottom + top) / 2);
    return [{ x, right: x + width, y }];
  });
}

/** A letter of a text and where in it, from 0 to 1. */
interface Placed {
  readonly ink: Ink;
  readonly part: number;
}

/** Walks along the drawn letters as text comes. A letter that is not found was drawn in another way, and is left out. */
function inStep({ letters }: Inks): (text: string) => Placed[] {
  let next = 0;
  return (text) =>
    [...text].flatMap((letter, index, all) => {
      if (letter.trim() === '') return [];
      const end = Math.min(letters.length, next + farthestAhead);
      for (let at = next; at < end; at += 1) {
        const ink = letters[at];
        if (ink?.letter !== letter) continue;
        next = at + 1;
        return [{ ink, part: (index + 0.5) / all.length }];
      }
      return [];
    });
}

/** Neighbours that are drawn alike as one. */
function joined(letters: readonly PdfInk[]): PdfInk[] {
  const inks: PdfInk[] = [];
  for (const letter of letters) {
    const last = inks.at(-1);
    if (last?.color === letter.color && last.paper === letter.paper) {
      inks.splice(-1, 1, { ...last, text: last.text + letter.text });
    } else inks.push(letter);
  }
  return inks;
}

function describeFont(page: DocumentPage, id: string): Omit<PdfFont, 'words'> {
  if (!page.commonObjs.has(id)) return { name: id, embedded: false, unicode: false };
  const font: LoadedFont = page.commonObjs.get(id);
  return {
    name: withoutSubsetTag(font.name ?? id),
    embedded: font.isType3Font === true || font.missingFile !== true,
    unicode: font.toUnicode?._map !== undefined && !isGuessed(font),
  };
}

/** Glyphs that are drawn one by one, as "a65": no list knows such names. A map of them has no more codes than there are names. */
const inventedName = /^(?:[a-z]{1,2}\d+|\.notdef)$/i;

function isGuessed({ isType3Font, toUnicode, differences = [] }: LoadedFont): boolean {
  const names = differences.filter((name) => typeof name === 'string');
  const mapped = toUnicode?._map?.filter((text) => typeof text === 'string') ?? [];
  return isType3Font === true && names.length < mapped.length && names.every((name) => inventedName.test(name));
}

function isWord({ text }: PdfItem): boolean {
  return text.trim().length > 1;
}

/** One of each name: a font sets words if it does so on any page. */
function merged(fonts: readonly PdfFont[]): PdfFont[] {
  const byName = new Map<string, PdfFont>();
  for (const font of fonts)
    byName.set(font.name, { ...font, words: font.words || byName.get(font.name)?.words === true });
  return [...byName.values()];
}

/** "WQKZZV+Lato-Bold" → "Lato-Bold" */
function withoutSubsetTag(name: string): string {
  return name.replace(/^[A-Z]{6}\+/, '');
}

async function readLinks(page: DocumentPage): Promise<readonly string[]> {
  return (await page.getAnnotations()).flatMap(({ subtype, unsafeUrl }) =>
    subtype === 'Link' && unsafeUrl ? [unsafeUrl] : [],
  );
}

/** Permission bit 5 of ISO 32000-1, table 22: copy text. */
const copying = 0x10;

function protectionOf(info: Readonly<Record<string, unknown>>, permissions: readonly number[] | null): PdfProtection {
  if (!info.EncryptFilterName) return 'none';
  return permissions !== null && !permissions.includes(copying) ? 'restricted' : 'encrypted';
}

function readInfo(info: Readonly<Record<string, unknown>>): PdfExtract['info'] {
  const text = (key: string): string | null => {
    const value = info[key];
    return typeof value === 'string' && value !== '' ? value : null;
  };
  return { title: text('Title'), author: text('Author'), language: text('Language') };
}
