import type { PdfFields, PdfView } from '../model/pdf.js';

/** What `bulletlint read` prints: the PDF, and what a text parser finds in it. */
export function reportRead(view: PdfView, fields: PdfFields): string {
  const { path, pages, bytes, textLayer, columns, text } = view;
  const { name, email, phone, location, sections, entries, bullets, skills, links } = fields;
  const fonts = view.fonts.map((font) => ({ name: font.name, embedded: font.embedded, unicode: font.unicode }));
  const document = { schemaVersion: 1, path, pages, bytes, textLayer, columns, fonts, text };
  const found = { name, email, phone, location, sections, entries, bullets, skills, links };
  return `${JSON.stringify({ ...document, ...found }, null, 2)}\n`;
}
