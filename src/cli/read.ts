import { resolve } from 'node:path';
import { LintError } from '../errors.js';
import { createEngines } from '../io/engines.js';
import { readBytes } from '../io/files.js';
import type { Engines } from '../model/engines.js';
import type { PdfExtract } from '../model/pdf.js';
import { readFields } from '../pdf/read-fields.js';
import { viewPdf } from '../pdf/view-pdf.js';
import { reportRead } from '../reporters/read-json.js';
import { gatherPacks } from '../run/gather-packs.js';
import { suggest } from '../text/conform.js';
import { describeError, print, remark } from './say.js';

/** Larger than any resume a form accepts, in bytes. */
const sizeLimit = 50 * 1024 * 1024;

/** `bulletlint read <file.pdf>` */
export async function readCommand(file: string, { market: id }: { readonly market: string }): Promise<void> {
  const engines = createEngines();
  try {
    engines.warmUp('pdf');
    const { sections, markets } = await gatherPacks();
    const market = markets.get(id);
    if (market === undefined) {
      throw new LintError('arguments', `there is no market "${id}"`, { hint: suggest(id, [...markets.keys()]) });
    }
    const extract = await extractFrom(file, engines);
    const view = viewPdf(extract, file);
    print(reportRead(view, readFields(view, { sections, region: market.region })));
    if (extract.pages.length < extract.pageCount) {
      remark(`note: ${file} has ${extract.pageCount} pages; the first ${extract.pages.length} were read.`);
    }
    const unread = unreadable(extract, file);
    if (unread === null) return;
    remark(describeError(unread));
    process.exitCode = 2;
  } finally {
    await engines.close();
  }
}

async function extractFrom(file: string, { pdf }: Engines): Promise<PdfExtract> {
  const bytes = await readBytes(resolve(process.cwd(), file), file, sizeLimit);
  try {
    return await pdf.extract(bytes);
  } catch (error) {
    if (!(error instanceof LintError)) throw error;
    throw new LintError(error.code, error.message, { hint: error.hint, place: placeOf(file), cause: error });
  }
}

/** A file that opens, but not for us: its shape is printed, and that it is empty is no fact about the resume. */
function unreadable({ protection, pageCount }: PdfExtract, file: string): LintError | null {
  const place = placeOf(file);
  if (protection === 'locked') {
    return new LintError('file', 'The PDF opens only with a password.', { hint: 'Save it without a password.', place });
  }
  return pageCount > 0
    ? null
    : new LintError('file', 'The PDF has no pages.', { hint: 'Open it, and export it again.', place });
}

function placeOf(path: string): { readonly path: string; readonly line: null; readonly column: null } {
  return { path, line: null, column: null };
}
