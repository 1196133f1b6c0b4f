import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createEngines } from '../../src/io/engines.js';
import type { Artifacts } from '../../src/model/rule.js';
import { compareOutline } from '../../src/pdf/compare-outline.js';
import { measureSurvival } from '../../src/pdf/measure-survival.js';
import { readFields } from '../../src/pdf/read-fields.js';
import { viewPdf } from '../../src/pdf/view-pdf.js';
import { rules } from '../../src/rules/index.js';
import { runRules } from '../../src/score/run-rules.js';
import { titles } from '../build/workshop.js';
import { gather } from '../rules/gather.js';

const folder = join(import.meta.dirname, '..', 'fixtures', 'pdfs');
const engines = createEngines();
afterAll(() => engines.close());

const links = '\n\n[GitHub](https://github.com/asharao)\n\n## Experience';
const written = readFileSync(join(folder, 'asha.md'), 'utf8');
/** The resume that all of these PDFs show, and the one that has a link more. */
const texts = { plain: written, linked: written.replace('\n\n## Experience', links) };

/** What the rules about PDFs find in a PDF of this resume: rule, message, and the words of the source it points at. */
async function findingsIn(name: string, text: string): Promise<string[]> {
  const gathered = gather({ path: 'asha.md', format: 'markdown', text }, { pdf: {} });
  const resume = gathered.resume.state === 'ready' ? gathered.resume.value : null;
  if (resume === null) throw new Error('the resume was not read');
  const view = viewPdf(await engines.pdf.extract(new Uint8Array(readFileSync(join(folder, `${name}.pdf`)))), name);
  const survival = measureSurvival(resume, view, {});
  const outline = compareOutline(resume, survival, readFields(view, { sections: titles, region: 'IN' }), {});
  const pdf: Artifacts['pdf'] = { state: 'ready', value: { view, survival, outline, warnings: [] } };
  const outcomes = runRules(
    rules.filter(({ needs }) => needs.includes('pdf')),
    { ...gathered, pdf },
    { severities: {} },
  );
  return outcomes.flatMap((outcome) =>
    outcome.outcome === 'checked'
      ? outcome.drafts.map(
          ({ messageId, at }) =>
            `${outcome.rule.id.replace('formatting/', '')} ${messageId}: ${text.slice(at.start, at.end)}`,
        )
      : [],
  );
}

test.each([
  ['one-column', 'a page printed from Chromium'],
  ['weasyprint', 'a page from WeasyPrint'],
  ['latex-dates', 'dates set flush right in LaTeX'],
  ['office-dates', 'dates set flush right by a tab in LibreOffice'],
  ['latex-icons', 'icons of a font before the contacts'],
])('nothing is wrong with %s: %s', async (pdf) => {
  expect(await findingsIn(pdf, texts.plain)).toEqual([]);
});

const spaced = ['Experience', 'Projects', 'Education', 'Skills', 'Languages'].map(
  (title) => `pdf-headings spaced: ${title}`,
);

test.each<[string, string, string[]]>([
  ['scan', 'two pictures of text', ['page-count long: Asha Rao', 'pdf-unreadable image: Asha Rao']],
  ['password', 'a file that opens only with a password', ['pdf-unreadable locked: Asha Rao']],
  ['copying-forbidden', 'a file that may not be copied from', ['pdf-unreadable restricted: Asha Rao']],
  [
    'odd-characters',
    'joined letters, and one heading with spaces between its letters',
    ['pdf-characters ligature: efficient', 'pdf-headings spaced: Experience'],
  ],
  ['soft-hyphens', 'words hyphenated by the browser', ['pdf-characters softHyphen: PostgreSQL.']],
  [
    'white-words',
    'white and tiny words',
    ['pdf-hidden-text hidden: Asha Rao', 'pdf-hidden-text hidden: Asha Rao', 'pdf-hidden-text tiny: Asha Rao'],
  ],
  ['table-columns', 'columns made with a table', ['pdf-reading-order columns: Asha Rao']],
  [
    'dark-sidebar',
    'a sidebar with sections that the source has last, and a title that is no name',
    ['pdf-details stranger: Asha Rao', 'pdf-readable words: Asha Rao', 'pdf-reading-order columns: Asha Rao'],
  ],
  [
    'latex-bitmaps',
    'fonts of pictures that do not say which letters they are',
    ['pdf-fonts unmapped: Asha Rao', 'pdf-garbled replacement: Asha Rao', 'pdf-readable words: Asha Rao'],
  ],
  ['spaced-headings', 'headings spaced by a style', [...spaced, 'pdf-readable words: Asha Rao']],
  ['office-spaced', 'headings spaced by hand', [...spaced, 'pdf-readable words: Asha Rao']],
  ['margin-contact', 'contacts in a margin box', ['pdf-reading-order margin: asha.rao@example.com']],
  ['office-header', 'contacts in a header', ['pdf-reading-order margin: asha.rao@example.com']],
])('%s: %s', async (pdf, _, expected) => {
  expect(await findingsIn(pdf, texts.plain)).toEqual(expected);
});

test('latex-links: an address behind a word', async () => {
  expect(await findingsIn('latex-links', texts.linked)).toEqual(['pdf-links unseen: https://github.com/asharao']);
});
