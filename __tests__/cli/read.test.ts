import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { handmadePdf, packedSpaces } from '../pdf/handmade.js';
import { bulletlint, folder, type Ran } from './bulletlint.js';

const fixtures = join(import.meta.dirname, '..', 'fixtures', 'pdfs');
const fixture = (name: string): Promise<Buffer> => readFile(join(fixtures, name));

async function readPdf(bytes: Buffer): Promise<Ran> {
  return bulletlint(['read', 'cv.pdf'], { cwd: await folder({ 'cv.pdf': bytes }) });
}

const found = z.string().nullable();
/** What is promised: these keys and no others. */
const shape = z.strictObject({
  schemaVersion: z.literal(1),
  path: z.literal('cv.pdf'),
  pages: z.int(),
  bytes: z.int(),
  textLayer: z.boolean(),
  columns: z.int().min(1),
  fonts: z.array(z.strictObject({ name: z.string(), embedded: z.boolean(), unicode: z.boolean() })),
  text: z.string(),
  name: found,
  email: found,
  phone: found,
  location: found,
  sections: z.array(z.strictObject({ title: z.string(), kind: z.string() })),
  entries: z.strictObject({ work: z.int(), projects: z.int(), education: z.int() }),
  bullets: z.int(),
  skills: z.array(z.string()),
  links: z.array(z.string()),
});

describe('read prints', () => {
  test.each(['latex-dates', 'office-dates', 'weasyprint', 'dark-sidebar', 'scan', 'password'])(
    'of %s exactly what is promised, in that order',
    async (name) => {
      const { stdout } = await readPdf(await fixture(`${name}.pdf`));
      const printed: unknown = JSON.parse(stdout);
      expect(Object.keys(shape.parse(printed))).toEqual(Object.keys(printed as object));
      expect(Object.keys(printed as object)).toEqual(Object.keys(shape.shape));
    },
  );

  test('of a file with many pages how many it has, and that the last were not read', async () => {
    const pages = Array.from({ length: 60 }, (_, page) => ['Asha Rao', `Page ${page + 1} of a long story about work`]);
    const { exitCode, stdout, stderr } = await readPdf(handmadePdf(...pages));
    expect(JSON.parse(stdout)).toMatchObject({ pages: 60, textLayer: true });
    expect({ exitCode, stderr }).toEqual({
      exitCode: 0,
      stderr: 'note: cv.pdf has 60 pages; the first 50 were read.\n',
    });
  });
});

const damaged = 'The file may be damaged or protected. Open and save it again.';

describe('read ends with 2 for', () => {
  test('a locked file, of which it prints the shape', async () => {
    const { exitCode, stdout, stderr } = await readPdf(await fixture('password.pdf'));
    expect(JSON.parse(stdout)).toMatchObject({ textLayer: false, pages: 0, name: null, entries: { work: 0 } });
    expect(exitCode).toBe(2);
    expect(stderr).toBe('cv.pdf: error: The PDF opens only with a password.\n  hint: Save it without a password.\n');
  });

  test('a file without pages', async () => {
    const { exitCode, stderr } = await readPdf(handmadePdf());
    expect(exitCode).toBe(2);
    expect(stderr).toBe('cv.pdf: error: The PDF has no pages.\n  hint: Open it, and export it again.\n');
  });

  test.each([
    ['an empty file', Buffer.from(''), 'the file is empty'],
    ['text', Buffer.from('Asha Rao, Pune'), 'it is no PDF, or a damaged one'],
    ['half a file', handmadePdf(['Asha Rao']).subarray(0, 120), 'it is no PDF, or a damaged one'],
  ])('%s, and says why in one sentence', async (_, bytes, reason) => {
    const { exitCode, stdout, stderr } = await readPdf(bytes);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toBe(`cv.pdf: error: The pdf engine failed: ${reason}.\n  hint: ${damaged}\n`);
  });
});

test('a file that unpacks to 300 MB ends, whatever becomes of it', { timeout: 60_000 }, async () => {
  const { exitCode, stdout, stderr } = await readPdf(packedSpaces(300_000_000));
  if (exitCode === 0) expect(JSON.parse(stdout)).toMatchObject({ textLayer: false });
  else expect(stderr).toMatch(/^cv\.pdf: error: The pdf engine failed: .*[^.]\.\n/);
});
