import type { PdfExtract, PdfFont, PdfItem, PdfPage } from '../../model/pdf.js';
import type { DocumentPage, LoadedFont, PdfDocument } from './pdfjs.js';

interface PageReading {
  readonly page: PdfPage;
  readonly fonts: readonly PdfFont[];
  readonly links: readonly string[];
}

/** More pages than any resume has; the rest is not read. */
const pageLimit = 50;

/** Everything pdf.js tells about text, fonts and links, uninterpreted. */
export async function extractPdf(document: PdfDocument): Promise<Omit<PdfExtract, 'bytes' | 'warnings'>> {
  const readings: PageReading[] = [];
  for (let number = 1; number <= Math.min(document.numPages, pageLimit); number += 1) {
    readings.push(await readPage(await document.getPage(number)));
  }
  const fonts = readings.flatMap((reading) => reading.fonts);
  return {
    pages: readings.map((reading) => reading.page),
    fonts: [...new Map(fonts.map((font) => [font.name, font])).values()],
    links: [...new Set(readings.flatMap((reading) => reading.links))],
    info: await readInfo(document),
  };
}

async function readPage(page: DocumentPage): Promise<PageReading> {
  const viewport = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  // Fonts arrive only with the drawing operators.
  await page.getOperatorList();
  const fonts = new Map<string, PdfFont>();
  const fontOf = (id: string): PdfFont => {
    const font = fonts.get(id) ?? describeFont(page, id);
    fonts.set(id, font);
    return font;
  };
  const texts = items.flatMap((item): PdfItem[] => {
    if (!('str' in item)) return [];
    const [, , c, d, left, bottom] = item.transform;
    const [x, y] = viewport.convertToViewportPoint(left, bottom);
    const { str: text, width, hasEOL: endOfLine } = item;
    return [{ text, x, y, width, size: Math.hypot(c, d), font: fontOf(item.fontName).name, endOfLine }];
  });
  return {
    page: { width: viewport.width, height: viewport.height, items: texts },
    fonts: [...fonts.values()],
    links: await readLinks(page),
  };
}

function describeFont(page: DocumentPage, id: string): PdfFont {
  if (!page.commonObjs.has(id)) return { name: id, embedded: false, unicode: false };
  const { name = id, missingFile, isType3Font, toUnicode }: LoadedFont = page.commonObjs.get(id);
  return {
    name: withoutSubsetTag(name),
    embedded: isType3Font === true || missingFile !== true,
    unicode: toUnicode?._map !== undefined,
  };
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

async function readInfo(document: PdfDocument): Promise<PdfExtract['info']> {
  const info = (await document.getMetadata()).info;
  const text = (key: string): string | null => {
    const value = info[key];
    return typeof value === 'string' && value !== '' ? value : null;
  };
  return { title: text('Title'), author: text('Author'), language: text('Language') };
}
