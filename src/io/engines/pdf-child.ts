import './polyfills.js';
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import type { PdfExtract } from '../../model/pdf.js';
import { extractPdf } from './pdf-extract.js';
import type { PdfCalls } from './protocol.js';
import { Refusal, serve } from './serve.js';

/** What pdf.js printed since the last request. */
let warnings: string[] = [];
const note = (...parts: readonly unknown[]): void => {
  warnings.push(parts.map(String).join(' '));
};
console.log = note;
console.warn = note;

/** A file that opens only with a password: all that can be said of it. */
const locked: Omit<PdfExtract, 'bytes' | 'warnings'> = {
  pages: [],
  pageCount: 0,
  fonts: [],
  links: [],
  protection: 'locked',
  info: { title: null, author: null, language: null },
};

/** pdf.js's own words for its errors are for programmers. */
const reasons: Readonly<Record<string, string>> = {
  InvalidPDFException: 'it is no PDF, or a damaged one',
  FormatError: 'it is a damaged PDF',
};

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : '';
}

await serve<PdfCalls>(async () => {
  const { OPS } = await getResolvedPDFJS();
  return {
    async extract(bytes) {
      warnings = [];
      const size = bytes.byteLength;
      // pdf.js takes the buffer for itself; embedded fonts are measured, never drawn.
      const document = await getDocumentProxy(bytes.slice(), { fontExtraProperties: true }).catch((error: unknown) => {
        if (nameOf(error) === 'PasswordException') return null;
        throw new Refusal(size === 0 ? 'the file is empty' : (reasons[nameOf(error)] ?? String(error)));
      });
      if (document === null) return { ...locked, bytes: size, warnings };
      try {
        return { ...(await extractPdf(document, OPS)), bytes: size, warnings };
      } finally {
        await document.destroy();
      }
    },
  };
});
