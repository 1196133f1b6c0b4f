import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.js';
import { handmadePdf } from '../pdf/handmade.js';
import { bulletlint, folder, type Ran } from './bulletlint.js';

const fixtures = join(import.meta.dirname, '..', 'fixtures', 'pdfs');
const fixture = (name: string): Promise<Buffer> => readFile(join(fixtures, name));

/** Lints the resume of the fixtures with this PDF as the author's own. */
async function lintWith(pdf: Buffer, ...args: readonly string[]): Promise<Ran> {
  const cwd = await folder({
    'asha.md': await fixture('asha.md'),
    'asha.pdf': pdf,
    '.resumerc.yml': 'role: backend\npdf: { file: asha.pdf }\n',
  });
  const ran = await bulletlint(['asha.md', '--no-grammar', ...args], { cwd });
  expect(await readFile(join(cwd, 'asha.pdf'))).toEqual(pdf);
  return ran;
}

const pdfFindings = ({ stdout }: Ran): string[] =>
  (JSON.parse(stdout) as Report).findings
    .filter(({ rule }) => rule.startsWith('formatting/pdf-'))
    .map(({ rule, messageId }) => `${rule} ${messageId}`);

describe("the author's own PDF", () => {
  test('is judged in place of ours, and nothing is built or noted', async () => {
    const bytes = await fixture('latex-dates.pdf');
    const ran = await lintWith(bytes, '--format', 'json');
    const { pdf } = JSON.parse(ran.stdout) as Report;
    expect(ran).toMatchObject({ exitCode: 0, stderr: '' });
    expect(pdf).toEqual({
      path: 'asha.pdf',
      pages: 1,
      bytes: bytes.length,
      pandoc: null,
      fidelity: 1,
      fields: {
        name: true,
        email: true,
        phone: true,
        sections: ['Experience', 'Projects', 'Education', 'Skills', 'Languages'],
      },
    });
    expect(pdfFindings(ran)).toEqual([]);
  });

  test('gets the findings that it deserves', async () => {
    const ran = await lintWith(await fixture('table-columns.pdf'), '--format', 'json');
    expect(pdfFindings(ran)).toEqual(['formatting/pdf-reading-order columns']);
  });

  test('is told as a small table', async () => {
    const pdf = await fixture('latex-dates.pdf');
    const { stdout } = await lintWith(pdf);
    const table = [
      `  What a text parser reads in asha.pdf, 1 page, ${Math.ceil(pdf.length / 1000)} kB`,
      '    Contacts             name yes, e-mail yes, phone yes',
      '    Words in your order  100%',
      '    Sections             5 of 5',
      '    Entries              jobs 2 of 2; projects 1 of 1; education 1 of 1',
      '',
    ];
    expect(stdout).toContain(table.join('\n'));
  });

  test('that is of somebody else is told to be so', async () => {
    const pdf = handmadePdf(['Meera Nair', 'meera.nair@example.com', 'A short resume that says little of anything']);
    const { stdout } = await lintWith(pdf, '--format', 'markdown');
    expect(stdout).toContain('| Contacts | name no, e-mail no, phone no |');
    expect(stdout).toContain('| Entries | jobs 0 of 2; projects 0 of 1; education 0 of 1 |');
  });

  test('that is locked limits the score', async () => {
    const ran = await lintWith(await fixture('password.pdf'), '--format', 'json');
    expect(pdfFindings(ran)).toEqual(['formatting/pdf-unreadable locked']);
    expect((JSON.parse(ran.stdout) as Report).score.cap).toMatchObject({
      rule: 'formatting/pdf-unreadable',
      limit: 30,
    });
  });

  test('that is none leaves the report without it, and ends with 2', async () => {
    const ran = await lintWith(Buffer.from('no PDF at all'), '--format', 'json');
    const { pdf, score, rules } = JSON.parse(ran.stdout) as Report;
    const reason = 'PDF not read: The pdf engine failed: it is no PDF, or a damaged one.';
    expect({ exitCode: ran.exitCode, pdf, complete: score.gate.complete }).toEqual({
      exitCode: 2,
      pdf: null,
      complete: false,
    });
    expect(rules.find(({ id }) => id === 'formatting/pdf-readable')).toMatchObject({ outcome: 'unavailable', reason });
  });
});
