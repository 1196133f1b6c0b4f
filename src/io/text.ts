import { LintError } from '../errors.js';

/** What a file that is no text starts with, as Latin-1, and what to do with it. */
const formats: readonly { readonly start: string; readonly hint: string }[] = [
  { start: '%PDF', hint: 'It is a PDF. To see what a text parser gets out of it, run: bulletlint read.' },
  { start: 'PK', hint: 'It is a Word file or another archive. Write the resume in Markdown.' },
  { start: '\xff\xfe', hint: 'It is UTF-16. Save it with the encoding UTF-8.' },
  { start: '\xfe\xff', hint: 'It is UTF-16. Save it with the encoding UTF-8.' },
];

/** The text that UTF-8 bytes spell, a BOM included, in lines. Throws a `LintError` for other bytes, and for what is no text. */
export function decodeText(bytes: Uint8Array, shown: string): string {
  const start = Buffer.from(bytes.subarray(0, 4)).toString('latin1');
  const known = formats.find((format) => start.startsWith(format.start));
  if (known !== undefined || bytes.includes(0)) {
    const hint = known?.hint ?? 'Name the file that you write the resume in.';
    throw new LintError('file', `${shown} is not a text file`, {
      hint,
      place: { path: shown, line: null, column: null },
    });
  }
  try {
    return withLineEnds(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch (cause) {
    const place = { path: shown, ...firstStranger(bytes) };
    throw new LintError('file', `${shown} is not UTF-8 text`, {
      hint: 'Save it with the encoding UTF-8.',
      place,
      cause,
    });
  }
}

/** Lines that end with a carriage return alone, as on old Macs, are lines: nothing else here knows them. */
function withLineEnds(text: string): string {
  return text.includes('\n') ? text : text.replaceAll('\r', '\n');
}

/** Where the first character stands that UTF-8 does not know. */
function firstStranger(bytes: Uint8Array): { readonly line: number; readonly column: number } {
  const [before = ''] = new TextDecoder('utf-8').decode(bytes).split('\ufffd', 1);
  const lines = before.split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
