import { describe, expect, it } from 'vitest';
import { parseResume } from '../../src/parse/parse-resume.js';
import { lexicon, sections } from './measure.js';

const cases: readonly (readonly [story: string, text: string, read: Readonly<Record<string, string>>])[] = [
  [
    'one line with bars',
    '# Asha Rao\n\nPune, Maharashtra | asha.rao@example.com | +91 90000 00001 | github.com/asharao\n',
    {
      name: 'Asha Rao',
      location: 'Pune, Maharashtra',
      email: 'asha.rao@example.com',
      phone: '+91 90000 00001',
      profiles: 'GitHub github.com/asharao',
    },
  ],
  [
    'links and labels',
    "# Asha Rao's CV\n\n[LinkedIn](https://linkedin.com/in/asharao) · LeetCode: asharao · [site](https://example.com)\n\nE-mail: <asha@example.com>\n",
    {
      name: 'Asha Rao',
      email: 'asha@example.com',
      url: 'https://example.com',
      profiles: 'LinkedIn https://linkedin.com/in/asharao, LeetCode https://leetcode.com/asharao',
    },
  ],
  [
    'front matter alone',
    '---\nname: Asha Rao\nemail: asha@example.com\nphone: "+91 90000 00001"\ngithub: asharao\nsubtitle: Backend Developer\ncss: https://example.org/x.css\n---\n\n## Skills\n\nGo\n',
    {
      name: 'Asha Rao',
      email: 'asha@example.com',
      phone: '+91 90000 00001',
      label: 'Backend Developer',
      profiles: 'GitHub https://github.com/asharao',
    },
  ],
  [
    'a bold name and a role with a place',
    '**Asha Rao**\n\nBackend Developer, Pune\n\n## Skills\n\nGo\n',
    { name: 'Asha Rao', label: 'Backend Developer', location: 'Pune' },
  ],
  ['a pandoc title', '% Asha Rao\n\n# Skills\n\nGo\n', { name: 'Asha Rao' }],
  ['a name right under a div', '<div align="center">\n# Asha Rao\n</div>\n\n## Skills\n\nGo\n', { name: 'Asha Rao' }],
  [
    'a table',
    '# Asha Rao\n\n| Email | asha@example.com |\n|---|---|\n| City | Pune |\n',
    { name: 'Asha Rao', email: 'asha@example.com', location: 'Pune' },
  ],
  [
    'a contact section',
    '# Asha Rao\n\n## Contact\n\n- asha@example.com\n- 9000000001\n',
    { name: 'Asha Rao', email: 'asha@example.com', phone: '9000000001' },
  ],
  ...[
    ['asha@example.com | +91 90000 00001 | Madurai', { location: 'Madurai' }],
    ['asha@example.com · +91 90000 00001 · New Delhi', { location: 'New Delhi' }],
    ['asha@example.com | Madurai | +91 90000 00001', { location: 'Madurai' }],
    ['asha@example.com | +91 90000 00001 | Resume', {}],
    ['asha@example.com | +91 90000 00001 | LinkedIn', {}],
    ['asha@example.com | +91 90000 00001 | Java\n\nPune, India', { location: 'Pune, India' }],
  ].map(
    ([line, more]) =>
      [
        `${line}`,
        `# Asha Rao\n\n${line}\n`,
        { name: 'Asha Rao', email: 'asha@example.com', phone: '+91 90000 00001', ...(more as Record<string, string>) },
      ] as const,
  ),
  ...(
    [
      ['| asha@example.com | +91 90000 00001 |\n|---|---|', 'contacts in the first row of a table'],
      ['| Email | Phone |\n|---|---|\n| asha@example.com | +91 90000 00001 |', 'columns that say what they hold'],
      ['asha [at] example [dot] com | +91 90000 00001', 'an address hidden from programs'],
      ['asha at example dot com | +91 90000 00001', 'an address that is spoken'],
      ['[Mail][m] | [Call][c]\n\n[m]: mailto:asha@example.com\n[c]: tel:+919000000001', 'links by reference'],
      [
        '[![Mail](https://img.example.com/m.svg)](mailto:asha@example.com) [![Call](c.svg)](tel:+919000000001)',
        'badges that link',
      ],
      [
        '<p>\n<a href="mailto:asha@example.com"><img src="m.png"></a>\n<a href="tel:+919000000001"><img src="c.png"></a>\n</p>',
        'pictures that link in HTML',
      ],
    ] as const
  ).map(
    ([line, story]) =>
      [
        story,
        `# Asha Rao\n\n${line}\n`,
        {
          name: 'Asha Rao',
          email: 'asha@example.com',
          phone: line.includes('tel:') ? '+919000000001' : '+91 90000 00001',
        },
      ] as const,
  ),
  ...(
    [
      ['Codeforces: asha_rao (Expert, 1650)', 'Codeforces https://codeforces.com/profile/asha_rao'],
      ['GitHub - asharao', 'GitHub https://github.com/asharao'],
      ['X: @asharao', 'Twitter https://twitter.com/asharao'],
      ['[code][gh]\n\n[gh]: https://github.com/asharao', 'GitHub https://github.com/asharao'],
      ['[![code](gh.svg)](https://github.com/asharao)', 'GitHub https://github.com/asharao'],
    ] as const
  ).map(([line, profiles]) => [line, `# Asha Rao\n\n${line}\n`, { name: 'Asha Rao', profiles }] as const),
  ...['Based in Berlin, Germany', '| 📍 Berlin, Germany | Berlin |\n|---|---|', 'Location: Berlin, Germany'].map(
    (line) => [line, `# Asha Rao\n\n${line}\n`, { name: 'Asha Rao', location: 'Berlin, Germany' }] as const,
  ),
  [
    'a label with brackets, behind a title with a point',
    '# Asha Rao\n\nSr. Developer (Go, SQL)  \nGo | AWS | Distributed Systems  \nPune, India\n\n[mail](mailto://asha@example.com)\n',
    { name: 'Asha Rao', label: 'Sr. Developer (Go, SQL)', email: 'asha@example.com', location: 'Pune, India' },
  ],
  ['no name', '## Skills\n\nGo\n', {}],
];

describe('contacts', () => {
  it.each(cases)('%s', (_, text, read) => {
    const { basics } = parseResume(
      { path: 'resume.md', format: 'markdown', text },
      { sections, lexicon, region: 'IN' },
    );
    const { name, label, email, phone, url, location } = basics;
    const found = Object.entries({ name, label, email, phone, url, location }).flatMap(([key, value]) =>
      value === null ? [] : [[key, value.value]],
    );
    const profiles = basics.profiles.map((profile) => `${profile.network} ${profile.url}`).join(', ');
    expect({ ...Object.fromEntries(found), ...(profiles === '' ? {} : { profiles }) }).toEqual(read);
  });

  it('sees a portrait', () => {
    const text = '# Asha Rao\n\n![me](photo.jpg)\n\n## Skills\n\nGo\n';
    const { basics } = parseResume(
      { path: 'resume.md', format: 'markdown', text },
      { sections, lexicon, region: 'IN' },
    );
    expect(text.slice(basics.photo?.start, basics.photo?.end)).toBe('![me](photo.jpg)');
  });
});
