import { resolve } from 'node:path';
import { LintError } from '../errors.js';
import { createEngines } from '../io/engines.js';
import { readBytes } from '../io/files.js';
import { readFields } from '../pdf/read-fields.js';
import { viewPdf } from '../pdf/view-pdf.js';
import { reportRead } from '../reporters/read-json.js';
import { gatherPacks } from '../run/gather-packs.js';
import { suggest } from '../text/conform.js';
import { print } from './say.js';

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
    const bytes = await readBytes(resolve(process.cwd(), file), file, sizeLimit);
    const view = viewPdf(await engines.pdf.extract(bytes), file);
    print(reportRead(view, readFields(view, { sections, region: market.region })));
  } finally {
    await engines.close();
  }
}
