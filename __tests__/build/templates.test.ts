import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { FontSupply } from '../../src/build/build-pdf.js';
import { readFont } from '../../src/build/font-file.js';
import { LintError } from '../../src/errors.js';
import { measureSurvival } from '../../src/pdf/measure-survival.js';
import { fixture, resumeOf, workshop } from './workshop.js';

const shop = workshop();
afterAll(() => shop.close());

const text = `# Asha Rao\n\nPune | asha@example.com | +91 90000 00001\n\n## Projects\n\n### Mess ledger, 2024\n\n${Array.from({ length: 48 }, (_, index) => `- Point ${index} of this resume`).join('\n')}\n\n## Skills\n\nGo`;

describe('templates', () => {
  test.each(['r02-html-header-backend-senior.md', 'r10-jsonresume-full-backend-us.json'])(
    'compact loses nothing of %s',
    async (name) => {
      const resume = fixture(name);
      const { view } = await shop.read(resume, { template: 'compact' });
      expect(measureSurvival(resume, view, {}).fidelity).toBeGreaterThanOrEqual(0.99);
      expect(view).toMatchObject({ pages: 1, columns: 1 });
    },
  );

  test('compact has room for more', async () => {
    const long = resumeOf(text.replace('## Skills', `${'- One more point\n'.repeat(16)}\n## Skills`));
    expect((await shop.read(long)).view.pages).toBe(2);
    expect((await shop.read(long, { template: 'compact' })).view.pages).toBe(1);
  });

  test('one of the author’s own changes a part and keeps the rest', async () => {
    const source = '#let masthead(body) = { body; [Set by my own template] }';
    const { view } = await shop.read(resumeOf(text), { template: { path: 'cv.typ', source } });
    expect(view.text.split('\n').slice(0, 4)).toEqual([
      'Asha Rao',
      'Pune | asha@example.com | +91 90000 00001',
      'Set by my own template',
      'PROJECTS',
    ]);
  });

  test('one of the author’s own may do everything itself', async () => {
    const source =
      '#let resume(title: none, author: (), paper: "a4", size: 10pt, ..rest, body) = { set document(title: title); set page(paper: paper); set text(size: size); show heading: it => [§ #it.body]; body }';
    const { view } = await shop.read(resumeOf(text), { template: { path: 'cv.typ', source } });
    expect(view.text).toContain('§ Projects');
  });

  test.each([
    ['reads a file of the machine', '#let stolen = read("/etc/passwd")'],
    ['reads a file outside', '#let stolen = read("../../package.json")'],
    ['shows a picture of the machine', '#let masthead(body) = image("/usr/share/pixmaps/debian-logo.png")'],
    ['fetches a package', '#import "@preview/basic-resume:0.2.8": *'],
    ['never ends', '#let masthead(body) = { let i = 0; while true { i += 1 } }'],
    ['floods pages', '#let masthead(body) = for page in range(300000) [x #pagebreak()]'],
    ['floods letters', '#let masthead(body) = "word " * 40000000'],
    ['is no Typst', '#let ('],
  ])('one that %s builds nothing', async (_, source) => {
    await expect(shop.build(resumeOf(text), { template: { path: 'cv.typ', source } })).rejects.toBeInstanceOf(
      LintError,
    );
  });

  test.each([
    ['#let (', 'cv.typ:1:6: The template does not work: unclosed delimiter'],
    ['#let masthead(body) = {\n  foo(body)\n}', 'cv.typ:2:3: The template does not work: unknown variable: foo'],
    [
      '#import "@preview/x:1.0.0": *',
      'cv.typ:1:9: The template does not work: it imports a package, and nothing is fetched',
    ],
    [
      '#let x = read("/etc/passwd")',
      'cv.typ:1:15: The template does not work: it reads a file that is not base.typ, classic.typ, compact.typ or a picture of the resume',
    ],
    ['#let resume(body) = body', 'cv.typ:: The template does not work: unexpected argument: title'],
  ])('what is wrong with %j is told with its place', async (source, expected) => {
    const built = shop.build(resumeOf(text), { template: { path: 'cv.typ', source } });
    const error = await built.then(String, (reason: LintError) => reason);
    if (typeof error === 'string') throw new Error(error);
    const { path, line, column } = error.place ?? {};
    expect(`${path}:${line ?? ''}${column === null ? '' : `:${column}`}: ${error.message}`).toBe(expected);
    expect(error.hint).toContain('docs/templates.md');
  });

  test('what Typst remarks of one is told with its place, unless it could quote private contacts', async () => {
    const template = { path: 'cv.typ', source: '#let masthead(body) = {\n  set text(font: "Papyrus")\n  body\n}' };
    const { warnings } = await shop.build(resumeOf(text), { template });
    expect(warnings).toEqual([
      { kind: 'decoration', message: 'cv.typ:2:18: Typst says: unknown font family: papyrus.', at: null },
    ]);
    const hushed = await shop.build(resumeOf(text), { template, private: { phone: '+91 90000 00099' } });
    expect(hushed.warnings).toEqual([]);
  });

  test('the private contacts are in no error', async () => {
    const values = { phone: '+91 90000 00099', email: 'canary@example.com', address: '7 Canary Lane' };
    const told = async (source: string): Promise<string> => {
      const built = shop.build(resumeOf(text), { template: { path: 'cv.typ', source }, private: values });
      return built.then(String, (error: LintError) => `${error.message} ${error.stack} ${JSON.stringify(error.place)}`);
    };
    const quoting = await told('#let masthead(body) = panic(body)');
    expect(quoting).toContain('panicked with');
    const reading = await told('#let main = read("main.typ")\n#if main.contains("Canary") { panic(main) }');
    expect(reading).toContain('but not with the private contacts on it');
    expect(quoting + reading).not.toMatch(/canary|00099/i);
  });

  test('and the next resume builds as before', async () => {
    expect((await shop.read(resumeOf(text))).view.pages).toBe(1);
  });
});

describe('fonts', () => {
  const modules = join(import.meta.dirname, '..', '..', 'node_modules');
  const file = (style: string): FontSupply & { families: readonly string[] } => {
    const bytes = new Uint8Array(readFileSync(join(modules, `source-sans/TTF/SourceSans3-${style}.ttf`)));
    return { bytes, ...readFont(bytes, style) };
  };

  test('a file tells its family and its letters', () => {
    const { families, ranges } = file('Light');
    expect(families).toEqual(['Source Sans 3']);
    const has = (letter: string): boolean =>
      ranges.some(({ first, last }) => first <= (letter.codePointAt(0) ?? 0) && (letter.codePointAt(0) ?? 0) <= last);
    expect(['A', '₹', 'ł', 'ह'].map(has)).toEqual([true, true, true, false]);
  });

  test.each([
    ['nothing', new Uint8Array()],
    ['text', new TextEncoder().encode('this is no font at all')],
    ['half a font', file('Light').bytes.slice(0, 300)],
    ['a web font', new TextEncoder().encode('wOF2aaaaaaaaaaaaaaaaaaaaaaaa')],
  ])('%s is refused', (_, bytes) => {
    expect(() => readFont(bytes, 'fonts/x.ttf')).toThrow('fonts/x.ttf is not a TrueType or OpenType font');
  });

  test('what a font has is drawn with it, and no longer missing', async () => {
    const resume = resumeOf('# Asha Rao\n\n## Skills\n\nGo');
    const { view } = await shop.read(resume, { fonts: [file('Light')] });
    expect(view.text).toBe('Asha Rao\nSKILLS\nGo');
    const ranges = [{ first: 0x900, last: 0x97f }];
    const { warnings } = await shop.build(resumeOf('# Asha Rao\n\n## Skills\n\nमराठी'), {
      fonts: [{ bytes: file('Light').bytes, ranges }],
    });
    expect(warnings).toEqual([]);
  });
});

describe('pictures', () => {
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><rect width="10" height="10"/></svg>';
  const files: Readonly<Record<string, Uint8Array>> = {
    'me.png': png,
    'icon.svg': new TextEncoder().encode(svg),
    'notes.txt': new TextEncoder().encode('no picture'),
    'cut.png': png.subarray(0, 30),
  };
  const picture = async (path: string): Promise<Uint8Array> => {
    const bytes = files[path];
    if (bytes === undefined) throw new LintError('file', `${path} lies outside the repository`, { hint: '' });
    return new Uint8Array(bytes);
  };

  test.each([
    ['a photo', '![Asha](me.png)', []],
    ['an icon in HTML', '<img src="icon.svg" alt="mail"> asha@example.com', []],
    ['text', '![x](notes.txt)', ['notes.txt leaves out the picture "x": it is neither PNG, JPEG, GIF, WebP nor SVG']],
    [
      'half a picture beside a whole one',
      '![x](cut.png) ![y](me.png)',
      ['cut.png leaves out the picture "x": it is damaged, too large, or draws from other files'],
    ],
    [
      'one of another folder',
      '![x](../../etc/me.png)',
      ['../../etc/me.png leaves out the picture "x": ../../etc/me.png lies outside the repository'],
    ],
    [
      'one of the web',
      '![x](https://example.com/me.png)',
      [
        'https://example.com/me.png leaves out the picture "x": it is not a file of the repository, and nothing is fetched',
      ],
    ],
    [
      'one within the text',
      '![x](data:image/png;base64,AAAA)',
      [
        'data:image/png;base64,AAAA leaves out the picture "x": it is not a file of the repository, and nothing is fetched',
      ],
    ],
  ])('%s', async (_, markup, expected) => {
    const source = `# Asha Rao\n\n${markup}\n\n## Skills\n\nGo`;
    const { built, view } = await shop.read(resumeOf(source), { picture });
    const told = built.warnings.map(({ message, at }) =>
      message.replace('The PDF', source.slice(at?.start, at?.end)).replace(/\.$/, ''),
    );
    expect(told).toEqual(expected);
    expect(view.text).toContain('Asha Rao');
    expect(view.text).toContain('SKILLS\nGo');
  });

  test('a picture is in the PDF, with its words for those who cannot see it', async () => {
    const { bytes } = await shop.build(resumeOf('# Asha Rao\n\n![Portrait](me.png)\n\n## Skills\n\nGo'), { picture });
    const raw = Buffer.from(bytes).toString('latin1');
    expect(raw).toContain('/Subtype /Image');
    expect(raw).toContain('Portrait');
  });
});
