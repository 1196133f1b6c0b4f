import { afterAll, describe, expect, test } from 'vitest';
import { createEngines } from '../../src/io/engines.js';

const engines = createEngines();
afterAll(() => engines.close());

const letter = `#set document(title: "Asha Rao", author: "Asha Rao", date: none)
#set text(font: "Source Sans 3", lang: "en")
= Asha Rao
#link("https://example.com/asha")[Portfolio], ₹3 crore
#pagebreak()
*Bold* _slanted_`;

describe('pandoc', () => {
  test('names its version', async () => {
    expect(await engines.pandoc.version()).toBe('3.10');
  });

  test('reads Markdown and writes Typst', async () => {
    const { output: document } = await engines.pandoc.read('- Cut *p95* to 80 ms', 'commonmark_x-fancy_lists');
    expect(document.blocks.map((block) => block.t)).toEqual(['BulletList']);
    expect(await engines.pandoc.write(document, 'typst')).toEqual({
      output: '- Cut #emph[p95] to 80 ms\n',
      warnings: [],
    });
  });

  test('tells what it could not write', async () => {
    const math = { t: 'Para', c: [{ t: 'Math', c: [{ t: 'InlineMath' }, '\\foo{'] }] };
    const { warnings } = await engines.pandoc.write(
      { 'pandoc-api-version': [1, 23], meta: {}, blocks: [math] },
      'typst',
    );
    expect(warnings).toEqual([expect.stringMatching(/^Could not convert TeX math \\foo\{, rendering as TeX/)]);
  });

  test('answers requests made at the same time, each with its own text', async () => {
    const texts = ['one', 'two', 'three', 'four'];
    const documents = await Promise.all(texts.map((text) => engines.pandoc.read(text, 'commonmark_x-fancy_lists')));
    const written = await Promise.all(documents.map(({ output }) => engines.pandoc.write(output, 'typst')));
    expect(written.map(({ output }) => output)).toEqual(texts.map((text) => `${text}\n`));
  });
});

describe('typst', () => {
  test('gives the same bytes from one process and from another', async () => {
    const other = createEngines();
    const [first, second, third] = await Promise.all([
      engines.typst.compile(letter, {}),
      engines.typst.compile(letter, {}),
      other.typst.compile(letter, {}),
    ]);
    await other.close();
    expect(Buffer.from(first.output).equals(Buffer.from(second.output))).toBe(true);
    expect(Buffer.from(first.output).equals(Buffer.from(third.output))).toBe(true);
  });

  test('refuses what it cannot compile, with place and reason, and goes on', async () => {
    await expect(engines.typst.compile('#let x = (', {})).rejects.toMatchObject({
      code: 'engine',
      message: expect.stringMatching(/main\.typ:1:\d+: error: unclosed delimiter/),
    });
    const { output } = await engines.typst.compile('fine', {});
    expect(Buffer.from(output).toString('latin1')).toMatch(/^%PDF/);
  });

  test('tells what it set otherwise than it was asked to', async () => {
    const source =
      '#set text(font: ("Papyrus", "Source Sans 3"))\none\n#set text(font: ("Papyrus", "Source Sans 3"))\ntwo';
    expect((await engines.typst.compile(source, {})).warnings).toEqual([
      '/main.typ:1:17: warning: unknown font family: papyrus',
      '/main.typ:3:17: warning: unknown font family: papyrus',
    ]);
    expect((await engines.typst.compile(letter, {})).warnings).toEqual([]);
  });

  test('reads the files it was given and nothing else', async () => {
    const files = { 'note.txt': new TextEncoder().encode('from the note') };
    const { output: bytes } = await engines.typst.compile('#set text(font: "Source Sans 3")\n#read("note.txt")', files);
    const { pages } = await engines.pdf.extract(bytes);
    expect(pages[0]?.items.map((item) => item.text).join('')).toBe('from the note');
    await expect(engines.typst.compile('#read("note.txt")', {})).rejects.toThrow('access denied');
    await expect(engines.typst.compile('#read("/etc/hostname")', {})).rejects.toThrow('access denied');
  });
});

describe('pdf', () => {
  test('extracts text in drawing order with places, fonts, links and info', async () => {
    const { output: bytes } = await engines.typst.compile(letter, {});
    const extract = await engines.pdf.extract(bytes);
    expect(extract.warnings).toEqual([]);
    expect(extract.bytes).toBe(bytes.byteLength);
    expect(extract.links).toEqual(['https://example.com/asha']);
    expect(extract.info).toEqual({ title: 'Asha Rao', author: 'Asha Rao', language: 'en' });
    expect(extract.fonts.map((font) => font.name).sort()).toEqual([
      'SourceSans3-Bold',
      'SourceSans3-It',
      'SourceSans3-Regular',
    ]);
    expect(extract.fonts.every((font) => font.embedded && font.unicode)).toBe(true);
    expect(extract.pages).toHaveLength(2);
    const [title, , ...line] = extract.pages[0]?.items ?? [];
    expect(title).toMatchObject({ text: 'Asha Rao', font: 'SourceSans3-Bold', size: 15.4 });
    expect(line.map((item) => item.text).join('')).toBe('Portfolio, ₹3 crore');
    expect(line[0]?.y ?? 0).toBeGreaterThan(title?.y ?? 0);
  });

  test('refuses what is no PDF, and goes on', async () => {
    await expect(engines.pdf.extract(new TextEncoder().encode('not a pdf'))).rejects.toMatchObject({ code: 'engine' });
    const { output } = await engines.typst.compile('fine', {});
    expect((await engines.pdf.extract(output)).pages).toHaveLength(1);
  });
});

describe('grammar', () => {
  const check = (text: string, dictionary: readonly string[] = []) =>
    engines.grammar.check({ text, dialect: 'indian', dictionary, rules: ['SpellCheck', 'RepeatedWords'] });

  test('places lints in UTF-16 units, also after an emoji', async () => {
    const text = '🎓 Won the the award.';
    const [lint] = await check(text);
    expect(lint).toMatchObject({ rule: 'RepeatedWords', suggestions: ['the'] });
    expect(text.slice(lint?.start, lint?.end)).toBe('the the');
  });

  test('forgets the dictionary of the request before', async () => {
    expect(await check('Used Quuxlang daily.', ['Quuxlang'])).toEqual([]);
    expect((await check('Used Quuxlang daily.')).map((lint) => lint.rule)).toEqual(['SpellCheck']);
  });

  test('knows the dialect', async () => {
    const request = { text: 'Analysed and organised it.', dictionary: [], rules: ['SpellCheck'] };
    expect(await engines.grammar.check({ ...request, dialect: 'indian' })).toEqual([]);
    expect(await engines.grammar.check({ ...request, dialect: 'american' })).toHaveLength(2);
  });
});
