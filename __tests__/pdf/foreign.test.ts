import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { createEngines } from '../../src/io/engines.js';
import { readFields } from '../../src/pdf/read-fields.js';
import { type PdfPages, viewPdf } from '../../src/pdf/view-pdf.js';
import { titles } from '../build/workshop.js';

const folder = join(import.meta.dirname, '..', 'fixtures', 'pdfs');
const engines = createEngines();
afterAll(() => engines.close());

const read = async (name: string): Promise<PdfPages> =>
  viewPdf(await engines.pdf.extract(new Uint8Array(readFileSync(join(folder, `${name}.pdf`)))), name);

/** What every one of these resumes says, and a good reader finds. */
const fields = {
  name: 'Asha Rao',
  email: 'asha.rao@example.com',
  phone: '+91 90000 00001',
  skills: ['Go', 'Java', 'PostgreSQL', 'Redis', 'Docker', 'Linux', 'Git'],
};
const clean = { columns: 1, protection: 'none', hidden: [], tiny: [], oddities: [], margins: [], textLayer: true };

describe('PDFs that other programs made', () => {
  test.each([
    ['one-column', 'a page printed from a browser', {}],
    ['weasyprint', 'the same from WeasyPrint', {}],
    ['dark-sidebar', 'white letters on a dark column are to be seen', { columns: 2 }],
    ['table-columns', 'columns made with a table', { columns: 2 }],
    [
      'white-words',
      'white and tiny words, between others too',
      {
        hidden: ['Kubernetes Terraform Ansible Kafka Cassandra', 'Hadoop Spark'],
        tiny: ['Scala Haskell Erlang'],
      },
    ],
    ['odd-characters', 'joined letters', { oddities: [{ kind: 'ligature', word: 'eﬃcient', count: 2 }] }],
    ['copying-forbidden', 'a file that may not be copied from', { protection: 'restricted' }],
  ])('%s: %s', async (name, _, found) => {
    const view = await read(name);
    expect(view).toMatchObject({ ...clean, ...found });
    expect(readFields(view, { sections: titles, region: 'IN' })).toMatchObject(fields);
    expect(view.agreement).toBeGreaterThan(0.9);
    expect(view.fonts.every(({ embedded, unicode }) => embedded && unicode)).toBe(true);
  });

  test.each(['one-column', 'weasyprint', 'dark-sidebar'])('the entries of %s are counted', async (name) => {
    const { entries } = readFields(await read(name), { sections: titles, region: 'IN' });
    expect(entries).toEqual({ work: 2, projects: 1, education: 1 });
  });

  test('a scan has no text', async () => {
    expect(await read('scan')).toMatchObject({ textLayer: false, text: '' });
  });

  test('a locked file says that it is locked, and nothing else', async () => {
    expect(await read('password')).toMatchObject({ protection: 'locked', pages: 0, textLayer: false, text: '' });
  });
});
