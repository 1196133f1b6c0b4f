import { readdirSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { measureSurvival } from '../../src/pdf/measure-survival.js';
import { fixture, resumeOf, resumes, workshop } from './workshop.js';

const shop = workshop();
afterAll(() => shop.close());

const names = readdirSync(resumes).filter((name) => !name.includes('.expected.'));

describe('every resume reaches the page', () => {
  test.each(names)('%s', async (name) => {
    const resume = fixture(name);
    const { view } = await shop.read(resume);
    const survival = measureSurvival(resume, view, {});
    expect(survival.fidelity).toBe(1);
    expect(survival).toMatchObject({ name: true, email: true, phone: true });
    expect(survival.sections).toEqual(resume.sections.map(({ title }) => title.value));
    expect(view).toMatchObject({ pages: 1, columns: 1, textLayer: true });
    expect(view.fonts.every(({ embedded, unicode }) => embedded && unicode)).toBe(true);
  });
});

const lines = async (text: string): Promise<string[]> => (await shop.read(resumeOf(text))).view.text.split('\n');

describe('what people write around their name', () => {
  test.each([
    ['a heading in HTML', '<h1 align="center">Asha Rao</h1>\n\n## Skills\n\nGo', ['Asha Rao', 'SKILLS', 'Go']],
    [
      'contacts with breaks and entities',
      '<p align="center"><b>Asha Rao</b><br>Pune &middot; <a href="mailto:asha@example.com">asha@example.com</a></p>\n\n## Skills\n\nGo',
      ['Asha Rao', 'Pune · asha@example.com', 'SKILLS', 'Go'],
    ],
    [
      'Markdown inside a wrapper',
      '<div align="center">\n# Asha Rao\nPune\n</div>\n\n## Skills\n\nGo',
      ['Asha Rao', 'Pune', 'SKILLS', 'Go'],
    ],
    [
      'contacts in a list',
      '# Asha Rao\n\n- asha@example.com\n- Pune\n\n## Skills\n\nGo',
      ['Asha Rao', 'asha@example.com | Pune', 'SKILLS', 'Go'],
    ],
    [
      'a number that could start a list',
      '# Asha Rao\n\n- asha@example.com\n- (080) 4000 0001\n\n(080) 4000 0002\n\n## Skills\n\nC. Elegans',
      ['Asha Rao', 'asha@example.com | (080) 4000 0001', '(080) 4000 0002', 'SKILLS', 'C. Elegans'],
    ],
    [
      'contacts in a table',
      '# Asha Rao\n\n<table><tr><td>Pune</td><td>asha@example.com</td></tr></table>\n\n## Skills\n\nGo',
      ['Asha Rao', 'Pune asha@example.com', 'SKILLS', 'Go'],
    ],
    [
      'front matter alone',
      '---\nname: Asha Rao\nemail: asha@example.com\n---\n\n## Skills\n\nGo',
      ['Asha Rao', 'asha@example.com', 'SKILLS', 'Go'],
    ],
    [
      'front matter that the body repeats',
      '---\ntitle: Resume\n---\n\n# Asha Rao\n\nasha@example.com\n\n## Skills\n\nGo',
      ['Asha Rao', 'asha@example.com', 'SKILLS', 'Go'],
    ],
    [
      'lines without Markdown breaks',
      '# Asha Rao\n\nPune, India\nasha@example.com\n\n## Skills\n\nLanguages: Go, Java\nTools: Git',
      ['Asha Rao', 'Pune, India', 'asha@example.com', 'SKILLS', 'Languages: Go, Java', 'Tools: Git'],
    ],
    [
      'the address behind a link',
      '# Asha Rao\n\n[GitHub](https://github.com/asharao) | [example.org/asha](https://example.org/asha)\n\n## Skills\n\nGo',
      ['Asha Rao', 'GitHub: github.com/asharao | example.org/asha', 'SKILLS', 'Go'],
    ],
    [
      'badges and words that link',
      '# Asha Rao\n\n[![LinkedIn](https://example.com/b.svg)](https://linkedin.com/in/asha) [Mail](mailto:asha@example.com) [90000 00001](tel:+919000000001)\n\n## Skills\n\nGo',
      ['Asha Rao', 'LinkedIn: linkedin.com/in/asha Mail: asha@example.com 90000 00001', 'SKILLS', 'Go'],
    ],
    [
      'comments, templates and layout commands',
      '# Asha Rao\n{: .name}\n\n<!-- draft -->\n\n\\newpage\n\n{% include nav.html %}\n\n## Skills {#skills}\n\nGo',
      ['Asha Rao', 'SKILLS', 'Go'],
    ],
    [
      'bold lines for headings',
      '# Asha Rao\n\n**SKILLS:**\n\nGo\n\n**Projects**\n\n- Wrote a parser',
      ['Asha Rao', 'SKILLS', 'Go', 'PROJECTS', '• Wrote a parser'],
    ],
    [
      'bullets typed by hand',
      '# Asha Rao\n\n## Projects\n\n• Wrote a parser\n• Tested it',
      ['Asha Rao', 'PROJECTS', '• Wrote a parser', '• Tested it'],
    ],
    [
      'emoji',
      '# 👋 Asha Rao\n\n📧 asha@example.com\n\n## 🛠️ Skills\n\nGo',
      ['Asha Rao', 'asha@example.com', 'SKILLS', 'Go'],
    ],
    [
      'a list in HTML, with paragraphs in and between its items',
      '# Asha Rao\n\n## Skills\n\n<ul><li>Go<p>for services</p></li><li>SQL</li><p>for reports</p> and more</ul>\n\n<ol start="3"><li>Third</li></ol>',
      ['Asha Rao', 'SKILLS', '• Go', 'for services', '• SQL', 'for reports', 'and more', '3. Third'],
    ],
    [
      'a table that arranges a page',
      '# Asha Rao\n\n<table><tr><td><h2>Skills</h2><ul><li>Go</li></ul></td><td><p>Mess ledger</p><p>Its API</p></td></tr></table>',
      ['Asha Rao', 'SKILLS', '• Go', 'Mess ledger', 'Its API'],
    ],
    [
      'LaTeX',
      '# Asha Rao\n\n\\begin{center}\n\\href{https://example.com/asha}{\\underline{example.com/asha}}\n\\end{center}\n\n## Skills\n\n\\noindent \\textbf{Go} \\hfill since 2023 \\newline\n`\\textbf{kept}` \\vspace{1em}SQL',
      ['Asha Rao', 'example.com/asha', 'SKILLS', 'Go since 2023', '\\textbf{kept} SQL'],
    ],
    [
      'a wrapped line that starts like a label',
      '# Asha Rao\n\n## Summary\n\nFinal-year student who likes the unglamorous half of an\napplication: schemas and queues.\nTools: Git',
      [
        'Asha Rao',
        'SUMMARY',
        'Final-year student who likes the unglamorous half of an application: schemas and queues.',
        'Tools: Git',
      ],
    ],
    [
      'a footnote, code and arithmetic',
      '# Asha Rao\n\n## Skills\n\nRuns `f(x)` in $O(n^2)$, saved $5k.',
      ['Asha Rao', 'SKILLS', 'Runs f(x) in O(n²), saved $5k.'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await lines(text)).toEqual(expected);
  });
});

test('what a JSON resume says about a skill stays beside it', async () => {
  const skills = [
    { name: 'Data', level: 'Master', keywords: ['PostgreSQL', 'Redis 7 (cluster, streams)'] },
    { name: 'Go', level: 'Intermediate' },
  ];
  const { view } = await shop.read(resumeOf(JSON.stringify({ basics: { name: 'Asha Rao' }, skills }), 'resume.json'));
  expect(view.text.split('\n')).toEqual([
    'Asha Rao',
    'SKILLS',
    'Data (Master): PostgreSQL, Redis 7 (cluster, streams)',
    'Go (Intermediate)',
  ]);
});

test('the same resume gives the same bytes, in another process too', async () => {
  const resume = fixture('r02-html-header-backend-senior.md');
  const other = workshop();
  const [first, second, third] = [await shop.build(resume), await shop.build(resume), await other.build(resume)];
  await other.close();
  expect(Buffer.from(second.bytes).equals(first.bytes)).toBe(true);
  expect(Buffer.from(third.bytes).equals(first.bytes)).toBe(true);
  expect(first.pandoc).toMatch(/^3\.\d+/);
});

test('the PDF names its subject and its language, and no date', async () => {
  const { bytes } = await shop.build(fixture('r11-jsonresume-minimal-ml-fresher.json'));
  const { info } = await shop.extract(bytes);
  expect(info).toEqual({ title: 'Tenzin Dolkar Bhutia – Resume', author: 'Tenzin Dolkar Bhutia', language: 'en-IN' });
  expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/CreationDate|ModDate/);
});

test('the PDF is tagged, for those who hear it', async () => {
  const { bytes } = await shop.build(fixture('r02-html-header-backend-senior.md'));
  const raw = Buffer.from(bytes).toString('latin1');
  const roles = ['/StructTreeRoot', '/S /H1', '/S /H2', '/S /H3', '/S /L', '/S /LI', '/S /P', '/S /Link'];
  expect(roles.filter((role) => !raw.includes(role))).toEqual([]);
});

test('private contacts are on the page and in nothing else that comes back', async () => {
  const resume = resumeOf('# Asha Rao\n\n![me](me.png)\n\n## Skills\n\nGo, 😀');
  const values = { phone: '+91 90000 00099', email: 'canary@example.com', address: '☃ 7 Canary Lane, Pune' };
  const { built, view } = await shop.read(resume, { private: values });
  expect(view.text.split('\n')[1]).toBe('canary@example.com | +91 90000 00099 | 7 Canary Lane, Pune');
  expect(measureSurvival(resume, view, values)).toMatchObject({ email: true, phone: true });
  expect(JSON.stringify({ ...built, bytes: null })).not.toMatch(/canary|00099|☃/i);
});

test('what the page cannot show is told with its place', async () => {
  const text = '# Asha Rao\n\n![me](me.png)\n\n## Skills\n\nGo 🚀 हिन्दी';
  const { warnings } = await shop.build(resumeOf(text));
  expect(warnings.map(({ message, at }) => [message, at === null ? null : text.slice(at.start, at.end)])).toEqual([
    ['The PDF leaves out the picture "me": me.png does not exist.', 'me.png'],
    ['The PDF leaves out "🚀": its fonts have no icons.', '🚀'],
    ['The PDF shows letters of "हिन्दी" as empty boxes: its fonts do not have them.', 'हिन्दी'],
  ]);
});

test('a resume in a script that no font has is told line by line, ten times at most', async () => {
  const text = `# Asha Rao\n\n## Skills\n\n${Array.from({ length: 14 }, (_, index) => `- ${index} मराठी`).join('\n')}`;
  const { warnings } = await shop.build(resumeOf(text));
  expect(warnings.map(({ message }) => message)).toEqual([
    ...Array.from({ length: 10 }, () => 'The PDF shows letters of "मराठी" as empty boxes: its fonts do not have them.'),
    'So it does on 4 more lines.',
  ]);
  expect(new Set(warnings.map(({ at }) => at?.start)).size).toBe(11);
});

test('addresses and mailboxes written plainly can be followed', async () => {
  const text =
    '# Asha Rao\n\nasha@example.com | example.in/asha | **github.com/asharao**\n\n## Projects\n\n- Wrote (github.com/asharao/mess), with Node.js/Express and socket.io.';
  const { view } = await shop.read(resumeOf(text));
  expect(view.links).toEqual([
    'mailto:asha@example.com',
    'https://example.in/asha',
    'https://github.com/asharao',
    'https://github.com/asharao/mess',
  ]);
  expect(view.text).toContain('(github.com/asharao/mess), with Node.js/Express and socket.io.');
});

test('contacts that do not fit on a line wrap between two of them, without a bar at either end, into lines of like length', async () => {
  const items = ['asha.lakshminarayanan@example.com', '+91 90000 00001', 'Pune, Maharashtra', 'github.com/ashalakshmi'];
  const text = `# Asha Rao\n\n${[...items, 'linkedin.com/in/ashalakshmi'].join(' | ')}\n\n## Skills\n\nGo`;
  const { view } = await shop.read(resumeOf(text));
  expect(view.text.split('\n').slice(1, 3)).toEqual([
    items.slice(0, 3).join(' | '),
    'github.com/ashalakshmi | linkedin.com/in/ashalakshmi',
  ]);
});

test('letters with diacritics, currency, dashes and arrows read back', async () => {
  const sentence = 'Zoë Müller-Łuć saved ₹4,50,000 — “30 % → 12 %” – at ≥ 99.9 % for 3 × €20';
  expect(await lines(`# Asha Rao\n\n## Projects\n\n- ${sentence}`)).toEqual(['Asha Rao', 'PROJECTS', `• ${sentence}`]);
});

test('text a little longer than a page is set smaller, much longer text is not', async () => {
  const bullets = (count: number): string =>
    Array.from({ length: count }, (_, index) => `- Point ${index} of this resume`).join('\n');
  const pages = async (count: number): Promise<[number, number]> => {
    const { view } = await shop.read(resumeOf(`# Asha Rao\n\n## Projects\n\n${bullets(count)}`));
    return [view.pages, view.lines.find(({ text }) => text.includes('Point 0'))?.size ?? 0];
  };
  expect(await pages(55)).toEqual([1, 10]);
  expect(await pages(58)).toEqual([1, 9.5]);
  expect(await pages(80)).toEqual([2, 10]);
});
