import { cp, mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PdfStyle } from '../../src/build/build-pdf.js';
import { parseConfig } from '../../src/config.js';
import { pdfStyle } from '../../src/run/pdf-style.js';
import type { Job } from '../../src/run/prepare.js';
import { packs } from '../rules/packs.js';

const sans = join(import.meta.dirname, '..', '..', 'node_modules', 'source-sans', 'TTF', 'SourceSans3-Light.ttf');
let outside = '';
let root = '';

beforeAll(async () => {
  outside = await mkdtemp(join(tmpdir(), 'bulletlint-supplies-'));
  root = join(outside, 'repository');
  await mkdir(join(root, 'fonts'), { recursive: true });
  await cp(sans, join(root, 'fonts', 'Light.ttf'));
  await writeFile(join(root, 'fonts', 'OFL.md'), 'a licence');
  await writeFile(join(root, 'cv.typ'), '#let masthead(body) = body');
  await writeFile(join(root, 'my photo.png'), 'photo');
  await writeFile(join(outside, 'secret.png'), 'secret');
  await writeFile(join(outside, 'secret.typ'), 'secret');
  await symlink(join(outside, 'secret.png'), join(root, 'link.png'));
  await symlink(join(outside, 'secret.typ'), join(root, 'link.typ'));
  await symlink(outside, join(root, 'up'));
});
afterAll(() => rm(outside, { recursive: true }));

function styleOf(pdf: string): Promise<PdfStyle> {
  const config = parseConfig(`pdf: ${pdf}\n`, '.resumerc.yml');
  const role = packs.roles.get('backend');
  const expects = role?.levels.fresher;
  const market = packs.markets.get('in');
  if (!role || !expects || !market) throw new Error('no such pack');
  const level = { id: 'fresher', expects };
  const found = { config, files: [], root };
  const job: Job = { file: join(root, 'resume.md'), found, packs, role, level, market, words: [], alone: true };
  return pdfStyle(job, root, {});
}

test('a template, a folder of fonts and a family of them', async () => {
  const style = await styleOf('{ template: cv.typ, fonts: [fonts], font: Source Sans 3 }');
  expect(style.template).toEqual({ path: 'cv.typ', source: '#let masthead(body) = body' });
  expect(style.fonts.map(({ bytes }) => bytes.length > 100_000)).toEqual([true]);
});

test.each([
  ['{ template: ../secret.typ }', '../secret.typ lies outside the repository'],
  ['{ template: link.typ }', 'link.typ lies outside the repository'],
  ['{ template: none.typ }', 'none.typ does not exist'],
  ['{ fonts: [..] }', '.. lies outside the repository'],
  ['{ fonts: [up] }', 'up lies outside the repository'],
  ['{ fonts: [fonts/OFL.md] }', 'fonts/OFL.md is not a TrueType or OpenType font'],
  ['{ font: Papyrus }', 'There is no font "Papyrus"'],
])('%s is refused', async (pdf, message) => {
  await expect(styleOf(pdf)).rejects.toThrow(message);
});

test.each([
  ['too many files', 41, 1, 'pdf.fonts holds 41 files; at most 40 are read'],
  ['a font too large', 1, 25, 'Font0.ttf is too large (26214400 bytes)'],
  ['fonts too large together', 3, 20, 'pdf.fonts holds more than 50331648 bytes'],
])('%s are refused', async (story, count, megabytes, message) => {
  const folder = story.replaceAll(' ', '-');
  await mkdir(join(root, folder));
  for (let index = 0; index < count; index += 1) {
    await cp(sans, join(root, folder, `Font${index}.ttf`));
    await truncate(join(root, folder, `Font${index}.ttf`), megabytes * 1024 * 1024);
  }
  await expect(styleOf(`{ fonts: [${folder}] }`)).rejects.toThrow(message);
});

describe('pictures', () => {
  test('lie beside the resume, and may have spaces in their names', async () => {
    const { picture } = await styleOf('{}');
    expect(Buffer.from(await picture('my%20photo.png')).toString()).toBe('photo');
  });

  test('start at the repository with a slash, as on GitHub', async () => {
    const { picture } = await styleOf('{}');
    expect(Buffer.from(await picture('/my photo.png')).toString()).toBe('photo');
  });

  test.each(['../secret.png', '/../secret.png', 'link.png', 'up/secret.png', '/etc/passwd', '%2e%2e/secret.png', ''])(
    '%j is not read',
    async (path) => {
      const { picture } = await styleOf('{}');
      await expect(picture(path)).rejects.toThrow(/lies outside the repository|is a folder|does not exist/);
    },
  );
});
