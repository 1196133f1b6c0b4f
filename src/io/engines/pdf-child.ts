import './polyfills.js';
import { getDocumentProxy } from 'unpdf';
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

await serve<PdfCalls>(async () => ({
  async extract(bytes) {
    warnings = [];
    const size = bytes.byteLength;
    // pdf.js takes the buffer for itself; embedded fonts are measured, never drawn.
    const document = await getDocumentProxy(bytes.slice(), { fontExtraProperties: true }).catch((error: unknown) => {
      throw new Refusal(error instanceof Error ? error.message : String(error));
    });
    try {
      const extract = await extractPdf(document);
      return { ...extract, bytes: size, warnings };
    } finally {
      await document.destroy();
    }
  },
}));
